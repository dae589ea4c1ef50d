"""Persons and organs of who is named before: « le Chili, dont les députés ont voté… », « signé par son ministre »."""

from collections.abc import Sequence
from dataclasses import replace
from typing import Final

from depositaire import spans
from depositaire.clauses.arguments.fillers import Filler, Group
from depositaire.clauses.arguments.standins import is_former, past_charge
from depositaire.clauses.wording.prepositions import preposition
from depositaire.clauses.wording.words import Words
from depositaire.tokens import Tokens

#: How many adjectives may stand before the noun: « son nouveau Premier ministre ».
_ADJECTIVES: Final = 2
#: How far a charge may go: « son ministre des Affaires étrangères ».
_CHARGE: Final = 12


def owned(doc: Tokens, start: int, end: int, joined: Sequence[Group], words: Words) -> list[Group]:
    """The persons and organs between two tokens that are no arguments yet, with whose they are.

    Args:
        doc: the text.
        start: the first token.
        end: one past the last.
        joined: the arguments, lists joined, in the order of the text.
        words: the tables.
    """
    inside = {index for group in joined for index in range(group.start, group.end)}
    found, states = [], words.classes["states"]
    for index, word in enumerate(spans.lower(doc)[start:end], start):
        stands = word in words.stand_ins or (word in states and _is_of_whom(doc, index, words))
        if not stands or index in inside or words.is_a(doc[index], "of_somebody_else"):
            continue
        owner = None if is_former(doc, index, words) else _owner(doc, index, start, joined, words)
        if owner is None:
            continue
        prep, first = preposition(doc, index, words, floor=start)
        fillers = tuple(Filler(filler.kind, filler.ref, index, index + 1) for filler in owner.fillers)
        last = max(past_charge(doc, index + 1, min(end, index + _CHARGE), words), index + 1)
        organ = word in words.stand_ins and words.stand_ins[word].organ
        found.append(Group(first, last, prep, fillers, head=index, person=True, organ=organ))
    return found


def _is_of_whom(doc: Tokens, index: int, words: Words) -> bool:
    """« le ministre togolais, dont le pays a signé »: whether « dont le » stands before a token."""
    return index > 1 and words.is_a(doc[index - 1], "definite") and words.is_a(doc[index - 2], "whose")


def of_its_state(doc: Tokens, group: Group, start: int, joined: Sequence[Group], words: Words) -> Group:
    """« le Chili, dont le Parlement a ratifié… »: a parliament or government as its State."""
    filler = group.fillers[0]
    kind = doc._.entities.get(filler.ref, {}).get("kind") if filler.kind == "organisation" else None
    if len(group.fillers) > 1 or kind not in words.classes["organ_of_state"]:
        return group
    owner = _owner(doc, filler.start, start, joined, words)
    if owner is None or owner.kinds != {"country"}:
        return group
    fillers = tuple(replace(filler, kind="country", ref=one.ref) for one in owner.fillers)
    return replace(group, fillers=fillers, person=group.person or words.is_a(doc[group.head], "parliament"))


def _are_several(doc: Tokens, group: Group, words: Words) -> bool:
    """A list, or what has a plural name: « Les Maldives … leur ministre »."""
    return len(group.fillers) > 1 or words.is_a(doc[group.start], "plural_article")


def _owner(doc: Tokens, index: int, start: int, joined: Sequence[Group], words: Words) -> Group | None:
    """Whose the noun at ``index`` is, by the words before it; None where they do not tell."""
    before = index - 1
    while before > start and index - before <= _ADJECTIVES and (doc[before].pos_ == "ADJ" or doc[before].is_title):
        before -= 1
    if before <= start:
        return None
    several, single = words.is_a(doc[before], "their"), words.is_a(doc[before], "its_own")
    if several or single:
        bare = [g for g in joined if g.end <= before and not g.prep and "instrument" not in g.kinds and g.nominal]
        states = [group for group in bare if group.kinds == {"country"}]
        nearest = states[-1:] or (bare if len(bare) == 1 else [])
        fit = (group for group in [*nearest, *bare[:1]] if _are_several(doc, group, words) == several)
        return next(fit, None)  # « L'AELE, dont fait partie la Suisse, …, où ses ministres ont signé »
    if not (words.is_a(doc[before], "article") and words.is_a(doc[before - 1], "whose")):
        return None
    owner = next((group for group in reversed(joined) if group.end < before), None)
    gap = doc[owner.end : before - 1] if owner is not None else []
    return (
        owner if owner is not None and "instrument" not in owner.kinds and all(t.text in ",(–—" for t in gap) else None
    )
