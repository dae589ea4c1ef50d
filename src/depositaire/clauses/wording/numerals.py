"""Numbers in digits and in words: « seize », « 27e », « douzième »."""

import re
from collections.abc import Iterator, Sequence
from functools import cache, lru_cache
from typing import Final

from spacy.tokens import Doc

from depositaire import spans
from depositaire.clauses.wording.words import Words
from depositaire.tokens import Tokens

_REMEMBERED: Final = 50_000
_LARGEST: Final = 300
_THOUSAND: Final = 1000
#: From « septante » on, Belgians and Swiss count otherwise; and they write « deux cents un ».
_OTHERWISE: Final = 70
_PLURAL: Final = 200
#: « 1.250 », and the parts of « 145 000 »: at most so many groups of three digits behind the first.
_DOTTED: Final = re.compile(r"[1-9]\d{0,2}(?:\.\d{3}){1,2}")
_LEADING: Final = re.compile(r"[1-9]\d{0,2}")
_GROUP: Final = re.compile(r"\d{3}")
_GROUPS: Final = 2
#: A number that may count parties: more digits are a reference, a telephone number or a joke.
_DIGITS: Final = re.compile(r"[1-9]\d{0,5}(?!\d)")


@lru_cache(maxsize=_REMEMBERED)
def may_be_cardinal(word: str) -> bool:
    """Whether a number may begin with a token, in lower case: most tokens need not be looked at any closer."""
    return word.isdecimal() or _DOTTED.fullmatch(word) is not None or _may_open(word)


@lru_cache(maxsize=_REMEMBERED)
def may_be_ordinal(word: str) -> bool:
    """Whether an ordinal may begin with a token, in lower case."""
    return _DIGITS.match(word) is not None or _may_open(word)


def cardinal_at(doc: Doc | Tokens, index: int) -> tuple[int | None, int]:
    """The number that starts at a token, in digits or words, and how many tokens it takes."""
    lower = doc.lower if isinstance(doc, Tokens) else spans.lower(doc)
    word = lower[index]
    if _DOTTED.fullmatch(word) and not _in_span(doc, index):
        return int(word.replace(".", "")), 1
    if word.isdecimal() and len(word) <= 4 and not _in_span(doc, index):
        if _goes_on(doc, lower, index):
            return None, 0
        groups = _groups(lower, index)
        return int("".join(lower[index : index + groups])), groups
    if not _may_open(word):
        return None, 0
    value, length = _longest(lower, index, _cardinals())
    if value is not None and _longest(lower, index, _ordinals())[1] > length:
        return None, 0  # « le cinquante-sixième membre » counts no fifty
    if value is not None and tuple(lower[index + length : index + length + 3]) == ("(", str(value), ")"):
        length += 3  # « douze (12) États »
    return value, length


def _groups(lower: Sequence[str], index: int) -> int:
    """How many tokens the number takes whose digits stand in groups of three: « 145 000 »."""
    if not _LEADING.fullmatch(lower[index]):
        return 1
    rest = lower[index + 1 : index + 1 + _GROUPS]
    return 1 + next((at for at, word in enumerate(rest) if not _GROUP.fullmatch(word)), len(rest))


def _goes_on(doc: Doc | Tokens, lower: Sequence[str], index: int) -> bool:
    """Whether a number that began before goes on at a token: « 145 | 000 »."""
    begun = any(_groups(lower, at) > index - at for at in range(max(0, index - _GROUPS), index))
    return begun and not _in_span(doc, index - 1)


def ordinal_at(doc: Doc | Tokens, index: int, words: Words) -> tuple[int | None, int]:
    """The ordinal that starts at a token, in digits or words, and how many tokens it takes."""
    lower = doc.lower if isinstance(doc, Tokens) else spans.lower(doc)
    text = lower[index]
    if (found := _DIGITS.match(text)) is not None:
        if words.is_a_phrase(text[found.end() :], "ordinal_suffix"):
            return int(found[0]), 1
        if found.end() == len(text) and index + 1 < len(doc) and words.is_a(doc[index + 1], "ordinal_suffix"):
            return int(text), 2
    return _longest(lower, index, _ordinals()) if _may_open(text) else (None, 0)


def _longest(lower: Sequence[str], index: int, table: dict[str, int]) -> tuple[int | None, int]:
    best: tuple[int | None, int] = (None, 0)
    words = ""
    for length, word in enumerate(lower[index : index + 5], start=1):
        words = f"{words} {word}".strip().replace(" - ", " ").replace("-", " ").strip()
        if words and words.split()[0] not in _openings():
            break
        if words in table:
            best = (table[words], length)
    return best


@lru_cache(maxsize=_REMEMBERED)
def _may_open(word: str) -> bool:
    """Whether a number in words may begin with a token."""
    first = word.replace("-", " ").split()[:1]
    return not first or first[0] in _openings()


def _in_span(doc: Doc | Tokens, index: int) -> bool:
    sentence = doc[index].sent
    return index in spans.covered(doc, spans.DATES, spans.INSTRUMENTS, start=sentence.start, end=sentence.end)


@cache
def _cardinals() -> dict[str, int]:
    return dict(_spelled("cardinal"))


@cache
def _ordinals() -> dict[str, int]:
    return dict(_spelled("ordinal"))


@cache
def _openings() -> frozenset[str]:
    """The first words of all numbers."""
    return frozenset(written.split()[0] for table in (_cardinals(), _ordinals()) for written in table)


def _spelled(to: str) -> Iterator[tuple[str, int]]:
    """French number words up to ``_LARGEST`` with their values, Belgian and Swiss forms included (num2words).

    Beyond it those that are round: « trois cents », « mille », « deux mille ».
    """
    from num2words import num2words  # which imports every language it has

    for language in ("fr", "fr_BE", "fr_CH"):
        for number in range(2, _LARGEST):
            if language != "fr" and number < _PLURAL and number % 100 < _OTHERWISE:
                continue
            written = num2words(number, lang=language, to=to).replace("-", " ")
            yield written, number
    for number in (*range(_LARGEST, _THOUSAND, 100), *range(_THOUSAND, 10 * _THOUSAND + 1, _THOUSAND)):
        yield num2words(number, lang="fr", to=to).replace("-", " "), number
