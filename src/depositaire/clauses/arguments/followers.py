"""Who does the same beside a party: « le Rwanda, suivi du Burundi et de l'Ouganda, », « le Bangladesh, imité par… »."""

from collections.abc import Iterator, Sequence
from dataclasses import replace
from typing import Final

from depositaire.clauses.arguments.fillers import Group
from depositaire.clauses.wording.words import Words
from depositaire.tokens import Tokens

#: How many tokens may stand between a party and those who follow it.
_GAP: Final = 8
#: … and where they are some of many: « rejointe par quatorze autres pays africains, dont le Togo ».
_SOME: Final = 14
_COUNTED: Final = ("DET", "NUM", "ADJ", "NOUN", "ADV")
_CLOSING: Final = (",", ".", ")", ";", "–", "—")


def with_followers(doc: Tokens, groups: Sequence[Group], words: Words) -> Iterator[Group]:
    """The groups, those that do the same as the one before them taken into it."""
    before: Group | None = None
    for group in groups:
        if before is not None and _follows(doc, before, group, words):
            before = replace(before, end=group.end, fillers=(*before.fillers, *group.fillers))
            continue
        if before is not None:
            yield before
        before = group
    if before is not None:
        yield before


def _follows(doc: Tokens, left: Group, right: Group, words: Words) -> bool:
    start, first = left.end, right.fillers[0].start
    if "instrument" in left.kinds | right.kinds or first - start > _SOME or doc[start].text != ",":
        return False
    if left.kinds != right.kinds and any(
        words.is_verb(token) for token in doc[doc[left.start].sent.start : left.start]
    ):
        return False  # « Le Tchad a quitté l'OIF, suivi du Gabon »
    length = words.phrases["followed_by"].at(doc, start + 1)
    rest = doc[start + 1 + length : first]
    bare = all(words.is_a(token, "determiner") or words.is_a(token, "complement_preposition") for token in rest)
    closed = right.end >= len(doc) or doc[right.end].text in _CLOSING
    near = (bare and first - start <= _GAP) or _are_some(doc, start + 1 + length, first, words)
    return bool(length) and near and closed


def _are_some(doc: Tokens, start: int, first: int, words: Words) -> bool:
    """« quatorze autres pays africains, dont le Togo »: those who follow are counted, and some of them named."""
    while first > start and words.is_a(doc[first - 1], "determiner"):
        first -= 1
    length = words.phrases["instancing"].ending(doc, first) if first > start else 0
    counted = doc[start : first - length]
    noun = any(words.is_a(token, name) for token in counted for name in ("member_noun", "descriptor"))
    return bool(length) and noun and all(token.pos_ in _COUNTED or token.text == "," for token in counted)
