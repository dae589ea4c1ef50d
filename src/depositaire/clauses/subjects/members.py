"""Bodies that act through their members or organs: « adoptée par les États membres de l'Union africaine »."""

from typing import Final

from depositaire.clauses.arguments.fillers import Filler
from depositaire.clauses.sentences.filling import Filled
from depositaire.clauses.sentences.sentence import Sentence
from depositaire.clauses.subjects.parse import subjects
from depositaire.clauses.wording.numerals import cardinal_at

#: How far after a verb its agent may begin.
_AGENT: Final = 16
#: How many tokens the members or the organ may take: « la conférence des chefs d'État et de gouvernement de l'Union ».
_ORGAN: Final = 9
_PARTS: Final = ("NOUN", "ADP", "DET", "ADJ", "CCONJ", "NUM")


def through_members(filled: Filled) -> list[Filler]:
    """The body whose members or organ do what the verb says; none where the clause does not say it so."""
    actor = actor_of(filled)
    return [] if actor is None else body_of_noun(filled.sentence, *actor)


def actor_of(filled: Filled) -> tuple[int, int] | None:
    """Where the subject of the verb, or the agent of the passive, may stand: its first token and one past its last."""
    group, sentence = filled.group, filled.sentence
    if group is None:
        return None
    if not (group.passive or group.participle):
        subject = next(subjects(sentence, group, sentence.start, group.start), None)
        return None if subject is None else (subject.i, group.start)
    for index in range(group.index + 1, min(filled.right, sentence.end, group.index + _AGENT)):
        if sentence.words.is_a_phrase(sentence.doc[index].lower_, "agent") and not sentence.in_date(index):
            return index + 1, sentence.end
    return None


def body_of_noun(sentence: Sentence, start: int, stop: int) -> list[Filler]:
    """The organisation that the nouns from ``start`` on are of."""
    for index in range(start, min(stop, start + _ORGAN)):
        group = sentence.at(index)
        if group is not None:
            if group.person and group.head == start:
                return list(group.fillers) if group.kinds == {"organisation"} else []
            of = sentence.words.is_a_phrase(group.prep, "complement_preposition") and index > start
            return list(group.fillers) if of and group.kinds == {"organisation"} else []
        token = sentence.doc[index]
        if sentence.words.phrases["seat_of"].at(sentence.doc, index):
            return []  # « adoptée par 122 pays au siège de l'ONU »: a place
        if token.pos_ not in _PARTS and cardinal_at(sentence.doc, index)[0] is None:
            return []
    return []
