"""Verbs that tell an act of a noun: « l'adhésion du Togo a pris fin », « le drapeau du Togo a été hissé »."""

from typing import Final

from depositaire import spans
from depositaire.clauses.arguments.fillers import Filler
from depositaire.clauses.document.owners import owner_before, possessive_before
from depositaire.clauses.frames.complements import complements
from depositaire.clauses.frames.nominal import determiner
from depositaire.clauses.sentences.filling import Filled
from depositaire.clauses.sentences.sentence import Sentence
from depositaire.clauses.sentences.verbgroup import VerbGroup
from depositaire.clauses.status.predication import verbs_of_subject
from depositaire.clauses.subjects.whose import possessed, relative
from depositaire.lexicon import Trigger

#: How far before its verb the noun may stand.
_FAR: Final = 25


def subject_noun(sentence: Sentence, trigger: Trigger, group: VerbGroup) -> int | None:
    """The noun that the rule wants as the verb's subject; None where another is."""
    if sentence.vocabulary.isdisjoint(trigger.of):
        return None
    for index in range(group.start - 1, max(sentence.start, group.start - _FAR) - 1, -1):
        if sentence.doc[index].lower_ in trigger.of and not _is_in_a_name(sentence, index):
            if _is_of_a_noun(sentence, index):
                return None
            said = verbs_of_subject(sentence, index, index + 1)
            return index if any(verb.index in _said_by(group) for _, verb in said) else None
    return None


def _is_of_a_noun(sentence: Sentence, index: int) -> bool:
    """« les négociations d'adhésion ont été closes »: a noun that only says what another one is about."""
    doc, of = sentence.doc, index - 1
    return of > sentence.start and sentence.words.is_a(doc[of], "complement_preposition") and doc[of - 1].pos_ == "NOUN"


def _is_in_a_name(sentence: Sentence, index: int) -> bool:
    """« l'Union maritime »: a noun with a capital that is part of who is named."""
    group = None if sentence.doc[index].is_lower else sentence.at(index)
    return group is not None and any(filler.start <= index < filler.end for filler in group.fillers)


def _said_by(group: VerbGroup) -> set[int]:
    """The verb, or the one that it is under: « pourrait être gelée »."""
    above = group.governor.group if group.passive and group.governor is not None else None
    return {group.index} if above is None else {group.index, above.index}


def told_of(filled: Filled, noun: int, group: VerbGroup) -> None:
    """Fill the frame with what belongs to the noun: behind it, before its verb, or by its determiner."""
    frame, right = filled.trigger.frame, filled.right
    filled.right = group.start
    start, sentence = noun + 1, filled.sentence
    while start < group.start and sentence.at(start) is None and sentence.doc[start].pos_ in ("NOUN", "X"):
        start += 1  # « le site internet de l'OIF »
    complements(filled, frame, start)
    filled.right = right
    relative(filled, noun)
    if "possessive" in frame and determiner(filled.sentence, noun) == "possessive":
        possessed(filled, frame["possessive"], noun, None)
        if filled.anaphoric == "party" and not filled.parties:
            filled.parties.extend(filled.without_targets(_owner(filled.sentence, noun)))


def _owner(sentence: Sentence, noun: int) -> list[Filler]:
    """« Le Ghana ne paie plus. Sa participation à l'OIF est gelée »: whose it is by the sentence before."""
    possessive = possessive_before(sentence.doc, noun, sentence.start, sentence.words)
    if possessive is None:
        return []
    owner = owner_before(sentence.doc, possessive, spans.group(sentence.doc, spans.SEGMENTS), sentence.words)
    return list(owner.actors) if owner is not None else []
