"""Persons by name: « le président kényan William Ruto » is Kenya's, and so is « M. Ruto » wherever he acts.

A name is known by the charge beside it, before or after; the text must say whose charge it is. Names that the text
gives two charges of different bodies, or to somebody who no longer holds one, stand for nobody.
"""

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Final

from spacy.language import Language
from spacy.tokens import Doc, Span

from depositaire import spans
from depositaire.clauses.arguments.fillers import Filler, Group
from depositaire.clauses.arguments.standins import stand_in
from depositaire.clauses.document.owners import owner_before, possessive_before
from depositaire.clauses.wording.words import words
from depositaire.lexicon import Lexicon, read

_MENTIONS: Final = (spans.COUNTRIES, spans.ORGANISATIONS, spans.INSTRUMENTS, spans.ANAPHORS)
#: How many tokens behind a country the name of its minister may stand: « … sénégalais des Finances et du Budget X Y ».
_REACH: Final = 14
#: How many words a first name and a name are.
_NAME: Final = range(2, 6)


@dataclass(frozen=True)
class _Person:
    """A name beside a charge (tokens, half-open), and whom it stands for; None for nobody."""

    start: int
    end: int
    filler: Filler | None


@Language.factory("depositaire_persons", default_config={"lexicons": []})
def create_persons(nlp: Language, name: str, lexicons: list[str]) -> "Persons":
    """Make the component; ``lexicons`` are paths of the user's own rule files."""
    return Persons(read(tuple(lexicons)))


class Persons:
    """Writes the group ``persons`` in the sentences that hold a trigger."""

    def __init__(self, lexicon: Lexicon) -> None:
        self.words = words(lexicon)
        self.charges = frozenset(word for word, rule in self.words.stand_ins.items() if rule.office)

    def __call__(self, doc: Doc) -> Doc:
        """Find who acts under his name in ``doc``."""
        told = spans.segments_with(doc, spans.TRIGGERS)
        people = (
            [person for segment in spans.group(doc, spans.SEGMENTS) for person in self._charged(doc, segment)]
            if told
            else []
        )
        stands: dict[str, Filler | None] = {}
        for person in people:
            name = doc[person.end - 1].text
            same = name not in stands or _is_same(stands[name], person.filler)
            stands[name] = person.filler if same else None
        beside = {index for person in people for index in range(person.start, person.end)}
        firsts = {
            doc[person.end - 1].text: {token.text for token in doc[person.start : person.end]} for person in people
        }
        acting = [*self._acting(doc, told, stands, firsts, beside), *self._owned(doc, told)]
        spans.put(doc, spans.PERSONS, spans.ordered(acting))
        return doc

    def _owned(self, doc: Doc, told: list[Span]) -> Iterator[Span]:
        """« Le Ghana avance. Son ministre a signé… »: who is of whom the sentence before is about."""
        tokens, segments = spans.tokens(doc), spans.group(doc, spans.SEGMENTS)
        for segment in told:
            for index, word in enumerate(spans.lower(doc)[segment.start : segment.end], segment.start):
                if word not in self.words.stand_ins or self.words.is_a(doc[index], "of_somebody_else"):
                    continue
                start = possessive_before(tokens, index, segment.start, self.words)
                owner = owner_before(tokens, start, segments, self.words) if start is not None else None
                kind = "organisation" if self.words.is_a(doc[index], "of_a_company") else "country"
                if start is not None and owner is not None and owner.kinds == {kind}:
                    value = "+".join(dict.fromkeys(filler.ref for filler in owner.fillers))
                    yield Span(doc, start, index + 1, label="PER", kb_id=value, span_id=kind)

    def _acting(
        self,
        doc: Doc,
        told: list[Span],
        stands: dict[str, Filler | None],
        firsts: dict[str, set[str]],
        beside: set[int],
    ) -> Iterator[Span]:
        taken = spans.covered(doc, *_MENTIONS, start=0, end=len(doc)) if stands else frozenset()
        texts = spans.texts(doc)
        for segment in told if stands else ():
            for index, text in enumerate(texts[segment.start : segment.end], segment.start):
                filler = stands.get(text)
                if filler is None or index in beside or index in taken:
                    continue
                start, after = index, index + 1
                while start > segment.start and texts[start - 1] in firsts[text]:
                    start -= 1
                if after < segment.end and texts[after][0].isupper() and after not in taken:
                    continue  # another name that begins alike
                yield Span(doc, start, after, label="PER", kb_id=filler.ref, span_id=filler.kind)

    def _charged(self, doc: Doc, segment: Span) -> Iterator[_Person]:
        """The names of a sentence beside a charge."""
        words = spans.lower(doc)[segment.start : segment.end]
        if self.charges.isdisjoint(words):
            return
        mentions = spans.ordered(
            span for name in _MENTIONS for span in spans.within(doc, name, segment.start, segment.end)
        )
        taken = {index for span in mentions for index in range(span.start, span.end)}
        for index, word in enumerate(words, segment.start):
            if word not in self.charges or index in taken:
                continue
            group = stand_in(spans.tokens(doc), index, segment.end, mentions, self.words, floor=segment.start)
            name = self._behind(doc, index, group, segment, taken) or self._before(doc, index, segment, taken)
            if name is not None:
                alone = group is not None and len({filler.ref for filler in group.fillers}) == 1
                yield _Person(*name, group.fillers[0] if group is not None and alone else None)

    def _behind(
        self, doc: Doc, index: int, group: Group | None, segment: Span, taken: set[int]
    ) -> tuple[int, int] | None:
        """« le ministre sénégalais des Finances Abdou Sow », « le ministre du Togo, Abdou Sow »."""
        last = index + 1 if group is None else max(filler.end for filler in group.fillers)
        for start in range(last, min(segment.end, last + _REACH)):
            token = doc[start]
            if token.text == ",":
                return self._name(doc, start + 1, segment.end, taken)
            if token.i in taken or token.text in ";:.(" or token.pos_ in ("VERB", "AUX"):
                return None
            if self.words.is_a(token, "coordinator") and not self._goes_on(doc, start + 1):
                return None
            if (name := self._name(doc, start, segment.end, taken)) is not None:
                return name
        return None

    def _goes_on(self, doc: Doc, index: int) -> bool:
        """« de l'Économie et des Finances »."""
        return index < len(doc) and self.words.is_a(doc[index], "complement_preposition")

    def _before(self, doc: Doc, index: int, segment: Span, taken: set[int]) -> tuple[int, int] | None:
        """« Abdou Sow, ministre des Finances du Sénégal »."""
        comma = index - 1
        while comma > segment.start and (self.words.is_a(doc[comma], "article") or doc[comma].pos_ == "ADJ"):
            comma -= 1
        if comma <= segment.start or doc[comma].text != ",":
            return None
        start = comma
        while start > segment.start and self._is_part(doc, start - 1, taken):
            start -= 1
        return (start, comma) if comma - start in _NAME and self._opens_name(doc, start, taken) else None

    def _opens_name(self, doc: Doc, index: int, taken: set[int]) -> bool:
        token = doc[index]
        return (
            token.i not in taken
            and token.is_alpha
            and token.is_title
            and not self.words.is_a(doc[index - 1], "complement_preposition")
            and not self.words.is_a(token, "determiner")
        )

    def _name(self, doc: Doc, start: int, end: int, taken: set[int]) -> tuple[int, int] | None:
        if start >= end or not self._opens_name(doc, start, taken):
            return None
        stop = start
        while stop < end and self._is_part(doc, stop, taken):
            stop += 1
        while stop > start and not doc[stop - 1].text[0].isupper():
            stop -= 1
        return (start, stop) if stop - start in _NAME else None

    def _is_part(self, doc: Doc, index: int, taken: set[int]) -> bool:
        token = doc[index]
        if index in taken:
            return False
        return (
            (token.text[0].isupper() and token.text[-1].isalpha())
            or self.words.is_a(token, "particle")
            or token.text == "-"
        )


def _is_same(one: Filler | None, other: Filler | None) -> bool:
    return one is not None and other is not None and (one.kind, one.ref) == (other.kind, other.ref)
