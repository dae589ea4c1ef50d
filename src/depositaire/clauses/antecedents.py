"""Antecedents: whom « les deux pays », « nous » or « le Gouvernement » stand for in a document."""

from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Final

from spacy.tokens import Doc, Span

from depositaire import spans
from depositaire.clauses.arguments import groups
from depositaire.clauses.fillers import Filler
from depositaire.clauses.numerals import cardinal_at
from depositaire.clauses.words import Words
from depositaire.lexicon import Lexicon
from depositaire.typography import fold

_PUBLISHER, _DATELINE = 10, 4
_CLEAR: Final = 1.5
_LEAST: Final = 2
_SOFT: Final = 20
_STANDS_OUT: Final = 1.3
_DATED: Final = 6
"""How soon the date of a dateline follows its place."""
_HEAD: Final = 60
"""How many tokens the head of a communiqué takes, where its dateline stands."""


def capitals(lexicon: Lexicon) -> dict[str, str]:
    """The seats of government in the lexicon, folded, with the code of their State."""
    return {fold(city): usage.code for usage in lexicon.country_usage for city in usage.capitals}


def issuer_state(doc: Doc, capitals: Mapping[str, str]) -> str:
    """The State whose authorities publish the document, or nothing where that is not clear.

    Evidence: a country in the publisher's name, the capital in the dateline, then what the text speaks of most.
    """
    votes: Counter[str] = Counter()
    publisher = fold(doc._.publisher or "")
    named = spans.group(doc, spans.COUNTRIES)
    for span in named:
        for code in span.kb_id_.split("+"):
            votes[code] += 1
            if publisher and fold(span.text) in publisher:
                votes[code] += _PUBLISHER
    inside = {
        index
        for name in (spans.ORGANISATIONS, spans.INSTRUMENTS)
        for span in spans.group(doc, name)
        for index in range(span.start, span.end)
    }
    starts = [date.start for date in spans.group(doc, spans.DATES)]
    for token in doc[:_HEAD]:
        dated = any(token.i < start <= token.i + _DATED for start in starts)
        if token.i in inside or not dated or not token.text[0].isupper():
            continue
        if fold(token.text) in capitals:
            votes[capitals[fold(token.text)]] += _DATELINE
            break
    ranked = votes.most_common(2)
    if not ranked or ranked[0][1] < _LEAST:
        return ""
    return ranked[0][0] if len(ranked) == 1 or ranked[0][1] >= _CLEAR * ranked[1][1] else ""


def issuer(doc: Doc) -> Span | None:
    """The body that publishes the document: the organisation of the text whose name is the publisher's."""
    publisher = fold(doc._.publisher or "").strip()
    if not publisher:
        return None
    for span in spans.group(doc, spans.ORGANISATIONS):
        entity = doc._.entities.get(span.kb_id_, {})
        names = {fold(str(name)) for name in (span.text, entity.get("name"), entity.get("acronym")) if name}
        if publisher in names or any(len(name) > 4 and name in publisher for name in names):
            return span
    return None


@dataclass(frozen=True)
class Issuer:
    """Who publishes a document."""

    state: str
    """The State whose authorities do, or nothing."""
    body: Span | None
    """The body that does, where the text names it."""

    @classmethod
    def of(cls, doc: Doc, capitals: Mapping[str, str]) -> "Issuer":
        """Who publishes ``doc``."""
        return cls(issuer_state(doc, capitals), issuer(doc))


def together(doc: Doc, index: int, words: Words, segments: Sequence[Span]) -> list[Filler]:
    """The parties that « les deux pays » at token ``index`` stands for: the last list, or the last ones named.

    With a number only a list of that length will do, or as many parties as were named last.
    """
    number = _number(doc, index)
    for segment in reversed([item for item in segments if item.start <= index]):
        found = [
            group
            for group in groups(doc, segment.start, min(segment.end, index), words)
            if "instrument" not in group.kinds
        ]
        for group in reversed(found):
            fillers = list({filler.ref: filler for filler in group.fillers}.values())
            if len(fillers) == number or (number is None and len(fillers) > 1):
                return fillers
    return _most_named(doc, index, number, words) if number else []


def _most_named(doc: Doc, index: int, number: int, words: Words) -> list[Filler]:
    """The parties named most and nearest before, where as many stand out as are wanted."""
    labels = ("COUNTRY",) if words.is_a(doc[index], "states") else ("COUNTRY", "ORG")
    weights: Counter[str] = Counter()
    last: dict[str, Filler] = {}
    for span in sorted([*spans.group(doc, spans.COUNTRIES), *spans.group(doc, spans.ORGANISATIONS)]):
        if span.end <= index and (
            span.label_ in labels or (span.label_ == "DEMONYM" and words.is_a(doc[index], "states"))
        ):
            for ref in span.kb_id_.split("+"):
                weights[ref] += 1000 // (_SOFT + index - span.start)
                last[ref] = Filler("country" if ref.isupper() else "organisation", ref, span.start, span.end)
    ranked = weights.most_common(number + 1)
    if len(ranked) < number or (len(ranked) > number and ranked[number - 1][1] < _STANDS_OUT * ranked[number][1]):
        return []
    return sorted((last[ref] for ref, _ in ranked[:number]), key=lambda filler: filler.start)


def _number(doc: Doc, index: int) -> int | None:
    for start in (index - 1, index - 2):
        if start >= 0:
            value, length = cardinal_at(doc, start)
            if value is not None and start + length <= index:
                return value
    return None
