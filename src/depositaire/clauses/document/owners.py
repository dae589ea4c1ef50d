"""Whose « son ministre » and « sa candidature » are where a sentence opens with them: who the one before is about."""

from collections.abc import Sequence
from typing import Final

from spacy.tokens import Span

from depositaire.clauses.arguments.fillers import Group
from depositaire.clauses.arguments.groups import groups
from depositaire.clauses.wording.words import Words
from depositaire.tokens import Tokens

#: How many sentences back the owner may be named.
_BACK: Final = 2
#: How many adjectives and adverbs may stand between a possessive and its noun: « son plus haut responsable ».
_ADJECTIVES: Final = 3


def possessive_before(doc: Tokens, noun: int, floor: int, words: Words) -> int | None:
    """The possessive of the noun at token ``noun``; None where it has none."""
    index = noun - 1
    while index > floor and noun - index <= _ADJECTIVES and (doc[index].pos_ in ("ADJ", "ADV") or doc[index].is_title):
        index -= 1
    mine = index >= floor and (words.is_a(doc[index], "its_own") or words.is_a(doc[index], "their"))
    return index if mine else None


def owner_before(doc: Tokens, possessive: int, segments: Sequence[Span], words: Words) -> Group | None:
    """The subject of the sentence before the one that opens with a possessive, one or several as the possessive says.

    None where the sentence has named somebody already, or the one before does not tell.
    """
    here = next((item for item in segments if item.start <= possessive < item.end), None)
    if here is None or not _opens(doc, here.start, possessive, words):
        return None
    earlier = [item for item in segments if item.end <= here.start][-_BACK:]
    for segment in reversed(earlier):
        bare = [group for group in groups(doc, segment.start, segment.end, words) if not group.prep and group.actors]
        if bare:
            subject = bare[0] if _is_subject(doc, bare[0], segment.start) else None
            several = len({filler.ref for group in bare[:1] for filler in group.fillers}) > 1
            return subject if several == words.is_a(doc[possessive], "their") else None
    return None


def _opens(doc: Tokens, start: int, index: int, words: Words) -> bool:
    """Whether nothing but when, where and how stands before the possessive, or « par » with nobody named before it."""
    if index - 1 > start and words.is_a(doc[index - 1], "agent"):  # « L'accord a été signé par leurs ministres »
        return all(group.kinds == {"instrument"} for group in groups(doc, start, index, words))
    if any(not group.prep for group in groups(doc, start, index, words)):
        return False
    before = doc[start:index]
    if before and before[0].pos_ == "SCONJ" and before[-1].text == ",":
        return True  # « Si rien ne change, son adhésion sera gelée »
    return not any(token.pos_ in ("VERB", "AUX", "PRON") or token.dep_.startswith("nsubj") for token in before)


def _is_subject(doc: Tokens, group: Group, start: int) -> bool:
    """Whether a group is the subject of its sentence; in one that has not been parsed, what it opens with."""
    if any(token.dep_.startswith("nsubj") for token in doc[group.start : group.end]):
        return True
    read = bool(doc[group.start].dep_)
    if not read and group.person:
        return False  # « Le maire est au Ghana »: what has not been parsed has no verbs
    return group.start == start or (not read and doc[group.start - 1].text == ",")
