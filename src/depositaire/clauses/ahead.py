"""What the next sentence names first: « Cinq clubs ont quitté la structure. La Ligue nationale de handball… »."""

from typing import Final

from spacy.tokens import Doc, Span

from depositaire import spans
from depositaire.clauses.words import Words
from depositaire.tokens import Tokens

#: How many tokens may stand before a name that opens its sentence: its article.
_OPENING: Final = 1


def is_given_next(doc: Doc | Tokens, index: int, words: Words) -> bool:
    """« ont créé un réseau. Baptisé Orion, il… »: whether the next sentence opens with a word of naming."""
    segments = spans.group(doc, spans.SEGMENTS)
    place = next((place for place, one in enumerate(segments) if one.start <= index < one.end), None)
    behind = segments[place + 1] if place is not None and place + 1 < len(segments) else None
    return behind is not None and bool(words.phrases["naming"].at(doc, behind.start))


def opens_next(doc: Doc | Tokens, index: int, words: Words) -> Span | None:
    """The body or text whose name opens the sentence behind that of token ``index``; it is what that sentence tells of.

    Also « Baptisé Charte de Lomé, il… », which gives the name of what the sentence before has called by a noun only.
    """
    segments = spans.group(doc, spans.SEGMENTS)
    place = next((place for place, one in enumerate(segments) if one.start <= index < one.end), None)
    if place is None or place + 1 >= len(segments):
        return None
    start, end = segments[place + 1].start, segments[place + 1].end
    given = words.phrases["naming"].at(doc, start)
    found = [
        span
        for name in (spans.ORGANISATIONS, spans.INSTRUMENTS)
        for span in spans.within(doc, name, start, end)
        if span.start - start - given <= _OPENING and (span.id_ != "described" or _is_told_apart(doc, span, words))
    ]
    first = min(found, key=lambda span: span.start, default=None)
    if first is None or given:
        return first
    opened = first.start == start or words.is_a(doc[start], "definite")
    return first if opened else None


def _is_told_apart(doc: Doc | Tokens, span: Span, words: Words) -> bool:
    """« La convention d'entraide pénale simplifie… »: a text without a name, but told which one it is."""
    return span.start > 0 and len(span) > 1 and words.is_a(doc[span.start - 1], "definite")
