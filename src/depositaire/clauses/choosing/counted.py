"""Those who act where they are only counted: « ratifiée par vingt-quatre États », « quarante pays ont signé »."""

from typing import Final

from depositaire.clauses.arguments.fillers import Count
from depositaire.clauses.sentences.filling import Filled
from depositaire.clauses.sentences.governing import governing_verb
from depositaire.clauses.sentences.sentence import Sentence
from depositaire.clauses.sentences.verbgroup import VerbGroup
from depositaire.clauses.subjects.counts import bare_number
from depositaire.clauses.subjects.parse import subjects
from depositaire.clauses.wording.numerals import cardinal_at

#: How far after a word its counted agent may begin.
_AGENT: Final = 8
#: How far after a number the noun may stand that it counts.
_QUALIFIED: Final = 4
#: How far before the noun its number may begin: « plus de quarante autres États ».
_LEAD: Final = 5


def counted_actors(filled: Filled, start: int, end: int) -> Count | None:
    """Who acts where a number alone tells it, else None; ``start`` and ``end`` are the trigger's tokens."""
    group, frame = filled.group, filled.trigger.frame
    if group is None:
        preps = {prep for prep, slot in frame.items() if slot == "party"}
        verb = governing_verb(filled.sentence, start)
        acts = "possessive" in preps and "light" not in frame and verb is not None and not verb.passive
        return _behind(filled, end, preps) or (_before(filled.sentence, verb) if acts and verb is not None else None)
    if group.passive or group.participle:
        # of what a body does to States, also « trois pays ont été réintégrés »
        undergone = frame.get("object") == "party" or (
            filled.trigger.recall == "states" and frame.get("subject") == "party"
        )
        if undergone and group.auxiliary is not None:
            return _before(filled.sentence, group)  # « trois pays ont été exclus de l'OIF »
        return _behind(filled, end, {filled.sentence.words.word("agent")})
    if frame.get("subject") != "party":
        return None
    return _before(filled.sentence, _above(group)) or _inverted(filled.sentence, group)


def _above(group: VerbGroup) -> VerbGroup:
    """« cinq pays pourraient rejoindre l'OIF »: the verb that has a subject, from an infinitive up."""
    governor = group.governor
    while (
        governor is not None
        and governor.group is not None
        and (governor.cue is None or governor.cue.control != "object")
    ):
        group, governor = governor.group, governor.group.governor
    return group


def _behind(filled: Filled, start: int, preps: set[str]) -> Count | None:
    """« signé par 93 États », « la signature de 74 États »: a number under one of the prepositions."""
    sentence = filled.sentence
    for index in range(start, min(filled.right, sentence.end, start + _AGENT)):
        group = sentence.at(index)
        if group is not None and group.kinds == {"instrument"}:
            preps = preps & {sentence.words.word("agent")}  # « la signature du traité par cinquante États »
            continue
        if group is not None or sentence.doc[index].pos_ == "VERB":
            return None
        length = sentence.words.phrases["preposition"].at(sentence.doc, index)
        if length and sentence.doc.between(index, index + length).text.lower() in preps:
            found = _count(sentence, index + length)
            if found is None and sentence.words.is_a(sentence.doc[index], "agent"):
                found = _some(sentence, index + length)
            if found is not None:
                return found
    return None


def _some(sentence: Sentence, start: int) -> Count | None:
    """« signé par les grandes puissances », « par des syndicats »: many behind an article, none of whom is named."""
    doc, words = sentence.doc, sentence.words
    start += words.phrases["adverb"].at(doc, start) if start < sentence.end else 0  # « par tous les États »
    if start >= sentence.end or not words.is_a(doc[start], "plural_article"):
        return None
    for noun in doc[start + 1 : min(sentence.end, start + _QUALIFIED)]:
        if sentence.at(noun.i) is not None or sentence.in_anaphor(noun.i):
            return None
        if any(words.is_a(noun, name) for name in ("member_noun", "private_bodies", "powers")):
            return Count(noun.i, None, start)
        if noun.pos_ not in ("ADJ", "NOUN"):
            return None
    return None


def _before(sentence: Sentence, verb: VerbGroup) -> Count | None:
    """« quarante États ont signé », « que quinze pays ont signé »."""
    doc, words = sentence.doc, sentence.words
    near = [doc[verb.start - 1]] if verb.start > sentence.start else []
    alone = bare_number(sentence, verb.start)  # « Sur les 55 membres de l'Union, 23 ont ratifié »
    for noun in (*near, *subjects(sentence, verb, sentence.start if alone is None else alone, verb.start)):
        of = words.phrases["a_number_of"].at(doc, noun.i)
        noun = doc[noun.i + of] if of and noun.i + of < sentence.end else noun  # « un certain nombre de pays »
        if (words.is_a(noun, "member_noun") and sentence.at(noun.i) is None) or _is_of_them(sentence, noun.i):
            leads = (_count(sentence, index) for index in range(max(sentence.start, noun.i - _LEAD), noun.i))
            found = next((count for count in leads if count is not None and count.noun == noun.i), None)
            if found is not None:
                return found
    return _alone(sentence, verb, alone)


def _alone(sentence: Sentence, verb: VerbGroup, start: int | None) -> Count | None:
    """« 68 pays ont signé le traité et 44 l'ont ratifié »: a number without a noun, whose act a pronoun tells of."""
    doc, words = sentence.doc, sentence.words
    number = cardinal_at(doc, start)[0] if start is not None and not sentence.in_date(start) else None
    taken_up = any(words.is_a(doc[index], "object_clitic") for index in verb.clitics)
    return Count(start, number, start) if start is not None and number is not None and taken_up else None


def _inverted(sentence: Sentence, verb: VerbGroup) -> Count | None:
    """« l'ont ratifiée trente-trois États », « qu'appuient déjà dix-sept nations »."""
    doc, words = sentence.doc, sentence.words
    relative = verb.start > sentence.start and words.is_a(doc[verb.start - 1], "relative_object")
    moved = relative or any(words.is_a(doc[index], "object_clitic") for index in verb.clitics)
    return _count(sentence, verb.index + 1) if moved else None


def _count(sentence: Sentence, start: int) -> Count | None:
    """The number at token ``start`` with the noun for members that it counts; what comes before it is skipped."""
    doc, words, index = sentence.doc, sentence.words, start
    while index < sentence.end and (length := _qualifies(sentence, index)):
        index += length
    if index >= sentence.end:
        return None
    if index + 1 < sentence.end and words.is_a(doc[index], "complement_preposition"):
        index += words.is_a(doc[index + 1], "several")  # « par de nombreux pays »
    number, length = cardinal_at(doc, index)
    if number is None:
        several = words.is_a(doc[index], "several") or words.is_a(doc[index], "quantity")
        length = 1 if several else words.phrases["a_number_of"].at(doc, index)
        if not length or (not several and index > start and words.is_a(doc[index - 1], "definite")):
            return None  # « le nombre d'États »
    first, index = index, index + length
    for noun in doc[index : min(sentence.end, index + _QUALIFIED)]:
        if sentence.at(noun.i) is not None:
            return None
        if words.is_a(noun, "member_noun") or _is_of_them(sentence, noun.i):
            return Count(noun.i, number, first)
        if noun.pos_ not in ("ADJ", "ADP", "DET", "NUM"):
            return None
    return None


def _is_of_them(sentence: Sentence, index: int) -> bool:
    """« une trentaine d'entre eux l'ont signé »: the pronoun at ``index`` stands for those told before."""
    return sentence.words.phrases["of_them"].ending(sentence.doc, index + 1) > 0


def _qualifies(sentence: Sentence, index: int) -> int:
    """How many tokens « déjà », « plus de », « une » or « les » take before a number; 0 for anything else."""
    words, doc = sentence.words, sentence.doc
    return words.phrases["adverb"].at(doc, index) or words.phrases["round_a_number"].at(doc, index)
