"""Places that no « à » and city name tells: houses, towns of a kind, and the town by which an occasion is called."""

from collections.abc import Iterator
from typing import Final

from depositaire import spans
from depositaire.clauses.wording.words import Words
from depositaire.tokens import Tokens

#: How many words may stand between « capitale » or « palais » and the name.
_DESCRIBED: Final = 4
#: How many tokens a name may take.
_LONGEST: Final = 6
#: How near behind a house its town stands: « au palais des Nations, à Genève ».
_NEAR: Final = 3
_DESCRIBING: Final = ("ADJ", "NOUN", "PROPN")
#: Nouns that have a name of their own, are those of a town, and are called by one.
_KINDS: Final = ("house", "town", "occasion_noun")


def sites(doc: Tokens, start: int, end: int, words: Words) -> Iterator[tuple[int, int]]:
    """« au palais de Chaillot », « dans la capitale norvégienne, Oslo », « lors du sommet de Dakar »; half-open."""
    countries = spans.covered(doc, spans.COUNTRIES, start=start, end=end)
    named = spans.within(doc, spans.COUNTRIES, start, end)
    capitals = {index for one in named if one.label_ == "CAPITAL" for index in range(one.start, one.end)}
    taken = spans.covered(doc, spans.DATES, spans.INSTRUMENTS, spans.ORGANISATIONS, start=start, end=end)
    bodies = {body.start: body.end for body in spans.within(doc, spans.ORGANISATIONS, start, end)}
    for index, word in enumerate(doc.lower[start + 1 : end], start + 1):
        kind = next((name for name in _KINDS if word in words.classes[name]), None)
        if kind is None or not _is_led(doc, index, start, kind, words):
            continue
        if kind == "house" and index in bodies:
            yield index, bodies[index]
            continue
        first = _name(doc, index + 1, end, kind, words)
        last = first
        while last < min(end, first + _LONGEST) and last not in taken and _is_named(doc, last, first, end, words):
            last += 1
        if last == first or (kind != "house" and first in countries - capitals):
            continue
        if doc[first - 1].text != "," or (last < end and doc[last].is_punct):  # not « dans la capitale, Paul Dupont a »
            yield (index if kind == "house" else first), last


def without_towns(found: Iterator[tuple[int, int]], towns: list[tuple[int, int]]) -> list[tuple[int, int]]:
    """The sites behind which no town stands, that says the same better."""
    return [(first, last) for first, last in found if not any(first <= town[0] <= last + _NEAR for town in towns)]


def _is_led(doc: Tokens, index: int, start: int, kind: str, words: Words) -> bool:
    """Whether the words before the noun say that something is done there: « à la », « dans la », « en marge du »."""
    at = index - 1 if words.is_a(doc[index - 1], "article") and index - 1 > start else index
    if kind == "occasion_noun":
        return any(words.phrases["occasion"].ending(doc, edge) for edge in (at, index))
    leading = "place_preposition" if kind == "house" else "town_preposition"
    return words.is_a(doc[at - 1], leading)


def _name(doc: Tokens, index: int, end: int, kind: str, words: Words) -> int:
    """Where the name begins behind the noun and what describes it; ``end`` where none does."""
    for at in range(index, min(end, index + _DESCRIBED)):
        token, before = doc[at], doc[at - 1]
        if token.text[0].isupper():
            return at if kind == "house" or before.text == "," or words.is_a(before, "bare_of") else end
        comma = token.text == "," and kind == "town"
        if not comma and token.pos_ not in _DESCRIBING and not words.is_a(token, "name_joint"):
            return end
    return end


def _is_named(doc: Tokens, at: int, first: int, end: int, words: Words) -> bool:
    token = doc[at]
    if token.text[0].isupper() or (at > first and (token.text == "-" or doc[at - 1].text == "-")):
        return True
    linked = words.is_a(token, "place_link") or words.is_a(token, "name_joint")
    return at > first and linked and at + 1 < end and doc[at + 1].text[0].isupper()
