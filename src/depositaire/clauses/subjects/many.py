"""Nouns for many who act, of whom the text names some: « 41 brasseurs, dont Rivéo et Plinor »."""

from typing import Final

from depositaire.clauses.arguments.fillers import Group
from depositaire.clauses.sentences.sentence import Sentence
from depositaire.clauses.subjects.lists import instanced
from depositaire.clauses.wording.numerals import cardinal_at
from depositaire.clauses.wording.words import FINITE

#: How far before a noun the word may stand that counts it: « une poignée de gros gestionnaires ».
_COUNT: Final = 4


def named_of(sentence: Sentence, noun: int) -> Group | None:
    """Those that are named of the many at token ``noun``; whatever noun it is, its number and their names show it."""
    group = instanced(sentence, noun)
    if group is None or _acts(sentence, group):
        return None
    if sentence.words.is_a(sentence.doc[noun], "member_noun"):
        return group
    return group if group.actors and is_many(sentence, noun) else None


def is_of_many(sentence: Sentence, noun: int) -> bool:
    """Whether the noun is one for members, or counts those that are named behind it."""
    if sentence.at(noun) is not None:
        return False
    if sentence.words.is_a(sentence.doc[noun], "member_noun"):
        return True
    return bool(sentence.instancing) and named_of(sentence, noun) is not None


def is_many(sentence: Sentence, noun: int) -> bool:
    """Whether the noun is a plural that a number or « plusieurs » counts."""
    doc, words = sentence.doc, sentence.words
    token = doc[noun]
    plural = token.pos_ == "NOUN" and token.lower_.endswith(tuple(words.classes["plural_noun_ending"]))
    if not plural or token.lower_ in words.stand_ins:
        return False
    for index in range(noun - 1, max(sentence.start - 1, noun - 1 - _COUNT), -1):
        if sentence.in_date(index) or sentence.at(index) is not None:
            return False
        counts = words.is_a(doc[index], "several") or words.is_a(doc[index], "quantity")
        if counts or cardinal_at(doc, index)[0] is not None:
            return True
        if doc[index].pos_ not in ("ADJ", "ADP", "DET", "NOUN"):
            return False
    return False


def _acts(sentence: Sentence, group: Group) -> bool:
    """« trois accords dont le Togo salue la portée »: whether the names begin a clause of their own."""
    words, index = sentence.words, group.end
    if index >= sentence.end or not words.is_verb(sentence.doc[index]):
        return False
    return bool({form.tense for form in words.forms(sentence.doc[index])} & FINITE)
