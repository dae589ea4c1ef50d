"""Antecedents: whom « les deux pays », « nous » or « le Gouvernement » stand for in a document."""

import re
from collections import Counter
from collections.abc import Collection, Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import Final

from spacy.tokens import Doc, Span

from depositaire import spans
from depositaire.clauses.arguments.beholders import only_beholds
from depositaire.clauses.arguments.fillers import Filler, Group
from depositaire.clauses.arguments.groups import groups
from depositaire.clauses.document.letterhead import letterhead
from depositaire.clauses.wording.numerals import cardinal_at
from depositaire.clauses.wording.words import Words
from depositaire.lexicon import Lexicon
from depositaire.tokens import Tokens
from depositaire.typography import fold, normalise

_WORD: Final = re.compile(r"\w+")
_PUBLISHER, _DATELINE = 10, 4
_DASHES: Final = ("-", "–", "—", "--")
_CLEAR: Final = 1.5
_LEAST: Final = 2
_SOFT: Final = 20
#: How many « les deux pays » are.
_PAIR: Final = 2
_STANDS_OUT: Final = 1.3
_DATED: Final = 6
"""How soon the date of a dateline follows its place."""
#: How many tokens an agency in brackets and the dash behind it may take.
_AGENCY: Final = 5
#: How many tokens a word, a participle and a preposition are.
_MADE: Final = 3
_HEAD: Final = 60
"""How many tokens the head of a communiqué takes, where its dateline stands."""


@dataclass(frozen=True)
class Authorities:
    """Whose authorities a place or a publisher's name points to; names are folded, words parted by a space."""

    capitals: Mapping[str, str]
    """Seats of government with the code of their State."""
    offices: Mapping[str, str]
    """Publishers whose name holds no country; an empty code for those that speak for no State."""
    names: Mapping[str, str]
    """Names and adjectives of countries."""

    @classmethod
    def of(cls, lexicon: Lexicon) -> "Authorities":
        """The tables of ``lexicon``."""
        return cls(
            {fold(city): usage.code for usage in lexicon.country_usage for city in usage.capitals},
            {_words(name): entry.code or "" for entry in lexicon.publisher for name in entry.names},
            {_words(name): code for name, code in _names(lexicon)},
        )

    def speaks_for(self, publisher: str) -> str:
        """The State of a publisher by its name, empty where the name does not tell: an office first, then a country."""
        code = _code_in(publisher, self.offices)
        return self.named_in(publisher) if code is None else code

    def named_in(self, publisher: str) -> str:
        """The State that a publisher's name holds, or nothing."""
        return _code_in(publisher, self.names) or ""


def _code_in(publisher: str, table: Mapping[str, str]) -> str | None:
    """The code of the first, longest name of ``table`` in a publisher's name; None where it holds none."""
    words = _words(publisher).split()
    for start in range(len(words)):
        for end in range(len(words), start, -1):
            code = table.get(" ".join(words[start:end]))
            if code is not None:
                return code
    return None


def _names(lexicon: Lexicon) -> Iterator[tuple[str, str]]:
    for country in lexicon.country:
        yield from ((name, country.code) for name in (country.name, *country.names))
    for usage in lexicon.country_usage:
        yield from ((name, usage.code) for name in (*usage.names, *usage.demonyms, *usage.abbreviations))


def _words(name: str) -> str:
    return " ".join(_WORD.findall(fold(normalise(name))))


def issuer_state(doc: Doc | Tokens, authorities: Authorities) -> str:
    """The State whose authorities publish the document, or nothing where that is not clear.

    Evidence: the publisher's name, the capital in the dateline, then what the text speaks of most.
    """
    votes: Counter[str] = Counter()
    for span in spans.group(doc, spans.COUNTRIES):
        votes.update(span.kb_id_.split("+"))
    state = authorities.speaks_for(doc._.publisher or "")
    if state:
        votes[state] += _PUBLISHER
    inside = {
        index
        for name in (spans.ORGANISATIONS, spans.INSTRUMENTS)
        for span in spans.group(doc, name)
        for index in range(span.start, span.end)
    }
    starts = [date.start for date in spans.group(doc, spans.DATES)]
    for index, text in enumerate(spans.texts(doc)[:_HEAD]):
        if not text[0].isupper() or index in inside:
            continue
        if fold(text) not in authorities.capitals:
            continue
        opens = index == doc[index].sent.start and bool(doc[index].whitespace_) and _is_parted(doc, index + 1)
        dated = any(index < start <= index + _DATED for start in starts) and not _is_of_a_text(doc, index)
        if opens or dated:
            votes[authorities.capitals[fold(text)]] += _DATELINE
            break
    ranked = votes.most_common(2)
    if not ranked or ranked[0][1] < _LEAST:
        return ""
    return ranked[0][0] if len(ranked) == 1 or ranked[0][1] >= _CLEAR * ranked[1][1] else ""


def _is_of_a_text(doc: Doc | Tokens, index: int) -> bool:
    """« la Convention de l'UA, adoptée à Malabo le 27 juin »: where a text was made, not where it is told of.

    So not « Fait à Malabo, le 27 juin », « le Conseil s'est réuni à Malabo le 27 juin ».
    """
    if index - _MADE <= doc[index].sent.start or doc[index - 1].pos_ != "ADP":
        return False
    made, before = doc[index - 2], doc[index - _MADE]
    return made.is_lower and made.pos_ in ("VERB", "ADJ") and before.pos_ in ("NOUN", "PROPN", "PUNCT", "ADJ", "CCONJ")


def _is_parted(doc: Doc | Tokens, index: int) -> bool:
    """« DAKAR | - Le ministre … », « ALGER | (APS) - Le ministre … »: a dash, behind the agency if it is named."""
    texts = spans.texts(doc)[index : index + _AGENCY]
    if texts[:1] == ["("] and ")" in texts:
        texts = texts[texts.index(")") + 1 :]
    return texts[:1] != [] and texts[0] in _DASHES


def issuer(doc: Doc | Tokens) -> Span | None:
    """The body that publishes the document: the organisation of the text whose name is the publisher's."""
    publisher = fold(doc._.publisher or "").strip()
    if not publisher:
        return letterhead(doc)
    for span in spans.group(doc, spans.ORGANISATIONS):
        entity = doc._.entities.get(span.kb_id_, {})
        names = {fold(str(name)) for name in (span.text, entity.get("name"), entity.get("acronym")) if name}
        if publisher in names or any(len(name) > 4 and name in publisher for name in names):
            return span
    return None


class Issuer:
    """Who publishes a document, looked up when somebody asks."""

    def __init__(self, doc: Doc, authorities: Authorities) -> None:
        self.doc, self.authorities = doc, authorities
        self._state: str | None = None
        self._bodies: list[Span | None] = []

    @property
    def state(self) -> str:
        """The State whose authorities do, or nothing."""
        if self._state is None:
            self._state = issuer_state(self.doc, self.authorities)
        return self._state

    @property
    def body(self) -> Span | None:
        """The body that does, where the text names it."""
        if not self._bodies:
            self._bodies.append(issuer(self.doc))
        return self._bodies[0]

    def beside(self, others: Collection[str]) -> str:
        """The State at home in a text that tells of others: the publisher's, or the one named and visited most."""
        own = self.speaks_for
        if own and own not in others:
            return own
        votes: Counter[str] = Counter()
        for span in spans.group(self.doc, spans.COUNTRIES):
            votes.update(span.kb_id_.split("+"))
        for text in spans.texts(self.doc):
            if text[0].isupper() and (state := self.authorities.capitals.get(fold(text), "")):
                votes[state] += 1
        ranked = [(state, count) for state, count in votes.most_common() if state not in others]
        clear = bool(ranked) and (len(ranked) == 1 or ranked[0][1] >= _CLEAR * ranked[1][1])
        return ranked[0][0] if clear else ""

    @property
    def speaks_for(self) -> str:
        """The State that the publisher's name holds, or nothing: an office may be an agency that quotes others."""
        return self.authorities.named_in(self.doc._.publisher or "")


def together(doc: Tokens, index: int, words: Words, segments: Sequence[Span]) -> list[Filler]:
    """The parties that « les deux pays » at token ``index`` stands for: the last list, or the last ones named.

    With a number only a list of that length will do, or as many parties as were named last.
    """
    number = _number(doc, index)
    only = {"country"} if words.is_a(doc[index], "states") else {"country", "organisation"}
    for segment in reversed([item for item in segments if item.start <= index]):
        found = [
            group
            for group in groups(doc, segment.start, min(segment.end, index), words)
            if only.issuperset(group.kinds) and not only_beholds(doc, segment.start, group, words)
        ]
        for group in reversed(found):
            fillers = list({filler.ref: filler for filler in group.fillers}.values())
            if len(fillers) == number or (number is None and len(fillers) > 1):
                return fillers
            if number is not None and len(fillers) > number and words.is_a(doc[index], "latest"):
                return fillers[-number:]  # « ces deux derniers »
        if number == _PAIR and (pair := _with_another(doc, found, words)):
            return pair
    return _most_named(doc, index, number, words) if number else []


def _with_another(doc: Tokens, found: Sequence[Group], words: Words) -> list[Filler]:
    """« Valmor a signé un contrat avec PGE. Les deux partenaires… »: one that acts, and the other with it."""
    for place, other in enumerate(found):
        first = next((group for group in found[:place] if not group.prep), None)
        if first is None or not words.is_a_phrase(other.prep, "with") or first.kinds != other.kinds:
            continue
        pair = [*first.fillers, *other.fillers]
        acts = any(words.is_verb(token) for token in doc[first.end : other.start])
        if acts and len({filler.ref for filler in pair}) == _PAIR == len(pair):
            return pair
    return []


def _most_named(doc: Tokens, index: int, number: int, words: Words) -> list[Filler]:
    """The parties named most and nearest before, where as many stand out as are wanted."""
    labels = ("COUNTRY",) if words.is_a(doc[index], "states") else ("COUNTRY", "ORG")
    weights: Counter[str] = Counter()
    last: dict[str, Filler] = {}
    for span in spans.ordered([*spans.group(doc, spans.COUNTRIES), *spans.group(doc, spans.ORGANISATIONS)]):
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


def _number(doc: Tokens, index: int) -> int | None:
    for start in (index - 1, index - 2, index - 3):  # « deux anciens petits pays »
        if start >= 0 and all(token.pos_ == "ADJ" for token in doc[start + 2 : index]):
            value, length = cardinal_at(doc, start)
            if value is not None and start + length <= index:
                return value
    return None
