"""Whose « son ministre » and « sa candidature » are where a sentence opens with them: who the one before is about."""

from collections.abc import Sequence
from dataclasses import replace
from typing import Final

from spacy.tokens import Span

from depositaire.clauses.arguments.fillers import Group
from depositaire.clauses.arguments.groups import groups
from depositaire.clauses.document.homes import goes_on, is_aside, told_of
from depositaire.clauses.wording.unparsed import has_verb
from depositaire.clauses.wording.words import Words
from depositaire.tokens import Tokens

#: How many sentences back the owner may be named.
_BACK: Final = 3
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
    several = words.is_a(doc[possessive], "their")
    for segment in reversed(earlier):
        aside = not several and is_aside(doc, segment.start, segment.end, words)
        bare = [group for group in groups(doc, segment.start, segment.end, words) if not group.prep and group.actors]
        if not bare and (aside or several):
            continue
        subject = _subject(doc, bare, segment, words)
        if subject is not None and not aside and (len({one.ref for one in subject.fillers}) > 1) == several:
            return subject
        if bare and (several or not (subject is not None or aside or goes_on(doc, segment.start, segment.end, words))):
            return None
    return None


def _subject(doc: Tokens, bare: Sequence[Group], segment: Span, words: Words) -> Group | None:
    """Whom a sentence is about: its subject, or « Pour le Togo, l'heure est au bilan »."""
    if bare and _is_subject(doc, bare[0], segment.start, words):
        return _of_organ(doc, bare[0], segment, words)
    told = next(iter(groups(doc, segment.start, segment.end, words)), None)
    opens = told is not None and told.start == segment.start and told.kinds == {"country"}
    return told if opens and told is not None and words.is_a_phrase(told.prep, "as_for") else None


def _of_organ(doc: Tokens, group: Group, segment: Span, words: Words) -> Group:
    """« Le Parlement togolais »: the State whose organ acts, where the words beside it tell."""
    kind = doc._.entities.get(group.fillers[0].ref, {}).get("kind")
    told = told_of(doc, segment.start, segment.end, words) if kind in words.classes["organ_of_state"] else None
    return group if told is None else replace(group, fillers=(told,))


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


def _is_subject(doc: Tokens, group: Group, start: int, words: Words) -> bool:
    """Whether a group is the subject of its sentence; in one that has not been parsed, what it opens with."""
    if any(token.dep_.startswith("nsubj") for token in doc[group.start : group.end]):
        return True
    read = bool(doc[group.start].dep_)
    if not read and group.person and has_verb(doc, group.start, group.fillers[0].start, words):
        return False  # « Le maire est au Ghana »
    return group.start == start or (not read and doc[group.start - 1].text == ",")
