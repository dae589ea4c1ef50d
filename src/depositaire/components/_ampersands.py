"""Bodies whose name an ampersand joins: « H&M », « Morin & Fils ». Private to ``names``."""

import re
from collections.abc import Iterator
from collections.abc import Set as AbstractSet
from typing import Final

from spacy.tokens import Doc, Span

from depositaire import spans
from depositaire.clauses.wording.words import Words

_JOINED: Final = re.compile(r"[A-Z]{1,3}&[A-Z]{1,3}")
_LONGEST: Final = 3


def ampersands(doc: Doc, sentence: Span, taken: AbstractSet[int], words: Words) -> Iterator[Span]:
    """Such names of a sentence outside the tokens ``taken``; no « R&D »."""
    texts, capital = spans.texts(doc), spans.capitals(doc)
    for at in range(sentence.start, sentence.end):
        if _JOINED.fullmatch(texts[at]) and at not in taken and not words.is_a(doc[at], "thing_acronym"):
            yield Span(doc, at, at + 1, label="ORG", span_id="announced")
        if texts[at] != "&" or not sentence.start < at < sentence.end - 1:
            continue
        start, end = at, at + 1
        while start > max(sentence.start, at - _LONGEST) and capital[start - 1] and texts[start - 1].isalpha():
            start -= 1
        while end < min(sentence.end, at + 1 + _LONGEST) and capital[end] and texts[end].isalpha():
            end += 1
        if start < at < end - 1 and taken.isdisjoint(range(start, end)) and not doc[start].is_stop:
            yield Span(doc, start, end, label="ORG", span_id="announced")
