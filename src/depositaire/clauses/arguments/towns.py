"""The towns that a stretch of text names: capitalised names after « à »."""

from collections.abc import Iterator
from typing import Final

from depositaire import spans
from depositaire.clauses.wording.words import Words
from depositaire.tokens import Token, Tokens

_NAMED: Final = (spans.DATES, spans.ORGANISATIONS, spans.INSTRUMENTS)


def towns(doc: Tokens, start: int, end: int, words: Words) -> Iterator[tuple[int, int]]:
    """The capitalised names after « à » between two tokens, that are no argument and no date; tokens half-open."""
    countries = spans.covered(doc, spans.COUNTRIES, start=start, end=end)
    taken = spans.covered(doc, *_NAMED, start=start, end=end)
    prepositions = words.classes["place_preposition"]
    for index in range(start, end - 1):
        if doc.lower[index] not in prepositions:
            continue
        first = last = index + 1
        if first in countries and words.is_a(doc[index], "definite_place"):
            continue
        if _is_articled(doc, first, end, words):
            last += 1
        while last < end and last not in taken:
            linked = last + 1 not in taken and _links(doc, first, last, end, words)
            if not (_is_proper(doc[last]) or linked):
                break
            last += 1
        if (
            last > first + _is_articled(doc, first, end, words)
            and not doc[first].is_digit
            and not _is_of_office(doc[first], words)
        ):
            yield first, last


def _links(doc: Tokens, first: int, at: int, end: int, words: Words) -> bool:
    return at > first and words.is_a(doc[at], "place_link") and at + 1 < end and _is_proper(doc[at + 1])


def _is_articled(doc: Tokens, first: int, end: int, words: Words) -> bool:
    """« à La Haye », « à Le Mans »: the name begins with an article."""
    return first + 1 < end and doc[first].text[0].isupper() and words.is_a(doc[first], "article")


def _is_of_office(token: Token, words: Words) -> bool:
    """« au Secrétaire général », « d'État à État »: somebody, not a place."""
    return token.lower_ in words.stand_ins or words.is_a(token, "member_noun")


def _is_proper(token: Token) -> bool:
    """Whether a token is part of a place's name: « Nuku'alofa » and « N'Djamena » are two tokens."""
    if token.text == "-":
        return True
    elided = token.text[-1] in "'’" and not token.whitespace_
    name = token.text[0].isupper() and (not token.is_stop or elided)
    if name and (token.is_alpha or "-" in token.text or "'" in token.text or "’" in token.text):
        return True
    before = token.nbor(-1).text if token.i else ""
    return token.is_alpha and before[-1:] in ("'", "’") and before[:1].isupper() and not token.nbor(-1).whitespace_
