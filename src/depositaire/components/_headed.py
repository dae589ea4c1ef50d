"""Names under a noun for bodies: « Six groupes ont signé : Rivéo, … », « les banques (Plinor, …) ». Private.

The noun says that they are bodies, whatever the model takes them for.
"""

from collections.abc import Iterator
from typing import Final

from spacy.tokens import Doc, Span

from depositaire import spans
from depositaire.clauses.wording.numerals import cardinal_at
from depositaire.clauses.wording.words import Words
from depositaire.components._name_rows import NameRows, Row

#: What such a name is told by.
HEADED: Final = "headed"
#: How many tokens may say of what field the bodies are, and stand between their noun and its number.
_FIELD: Final = 6
_NUMBER: Final = 4
#: How many names between brackets make a row.
_BRACKETED: Final = 2
_APART: Final = frozenset(",:;()")


class HeadedNames:
    """Finds the rows of names that a noun for bodies in the plural announces."""

    def __init__(self, words: Words) -> None:
        self.words, self.rows = words, NameRows(words)
        self.others = words.classes["many_persons"] | words.classes["many_places"]

    def find(self, doc: Doc) -> Iterator[Span]:
        """The names, without article, known ones included; by themselves only where the noun is not told by towns."""
        for noun, row in self._found(doc):
            if not self.words.is_a(doc[noun], "told_by_town"):
                yield from (Span(doc, *name, label="ORG", span_id=HEADED) for name in row.names)

    def in_towns(self, doc: Doc) -> Iterator[tuple[Span, str]]:
        """« les universités : Sfax, Liège … »: each with its whole name, for elsewhere it is the name of a town."""
        for noun, row in self._found(doc):
            if self.words.is_a(doc[noun], "told_by_town"):
                for start, end in row.names:
                    yield Span(doc, start, end, label="ORG"), f"{doc[noun].text} {doc[start:end].text}"

    def _found(self, doc: Doc) -> Iterator[tuple[int, Row]]:
        nouns, lower = self.words.classes["many_bodies"], spans.lower(doc)
        segments = spans.group(doc, spans.SEGMENTS)
        for number, segment in enumerate(segments):
            following = segments[number + 1] if number + 1 < len(segments) else None
            for at in range(segment.start, segment.end):
                if lower[at] in nouns and (not doc[at].is_title or at == segment.start):
                    yield from ((at, row) for row in self._rows(doc, at, segment, following))

    def _rows(self, doc: Doc, noun: int, segment: Span, following: Span | None) -> Iterator[Row]:
        texts, limit = spans.texts(doc), segment.end
        if fronted := self._is_fronted(doc, noun, segment):
            row = self.rows.read(doc, fronted, limit)
            if row.stands():
                yield row
            return
        end = self._phrase_end(doc, noun + 1, limit)
        people = any(self.words.is_a(token, "of_a_people") for token in doc[noun:end])
        if people or not self._is_plural(doc, noun, segment.start):
            return
        if end < limit and texts[end] == "(":
            yield from self._bracketed(doc, end, limit)
            return
        behind = end + (end < limit and texts[end] == ",")
        if behind < limit and (length := self.words.phrases["instancing"].at(doc, behind)):
            behind += length + (behind + length < limit and texts[behind + length] == ":")
            row = self.rows.read(doc, behind, limit)
            if row.stands():
                yield row
            return
        placed = behind < limit and self.words.is_a(doc[behind], "place_preposition")
        if behind > end and not placed and self._is_counted(doc, noun, segment):
            row = self.rows.read(doc, behind, limit)
            if row.stands() and row.joined and row.end < limit and texts[row.end] == ",":
                yield row  # « trois entreprises, Rivéo, Plinor et Nordal, ont signé »
                return
        colon = next((at for at in range(noun + 1, limit) if texts[at] == ":"), limit)
        if any(word in self.others for word in spans.lower(doc)[noun:colon]):
            return
        if colon + 1 < limit:
            yield from self._whole(doc, colon + 1, limit)
        elif following is not None and self._tells(segment) and (colon < limit or self._is_counted(doc, noun, segment)):
            yield from self._whole(doc, following.start, following.end)

    def _bracketed(self, doc: Doc, bracket: int, limit: int) -> Iterator[Row]:
        """« les banques américaines (Rivéo, Plinor) et européennes (Nordal, Sillages) »."""
        texts = spans.texts(doc)
        while bracket < limit and texts[bracket] == "(":
            close = next((at for at in range(bracket + 1, limit) if texts[at] == ")"), limit)
            row = self.rows.read(doc, bracket + 1, close)
            if not row.stands(_BRACKETED):
                return
            yield row
            more = close + 1 < limit and self.words.is_a(doc[close + 1], "list_and")
            bracket = self._phrase_end(doc, close + 2, limit) if more else limit

    def _whole(self, doc: Doc, start: int, limit: int) -> Iterator[Row]:
        """The row that takes all of what is left of a sentence."""
        while limit > start and (doc[limit - 1].is_space or doc[limit - 1].text in ".;…"):
            limit -= 1
        row = self.rows.read(doc, start, limit)
        if row.stands() and row.end >= limit:
            yield row

    def _phrase_end(self, doc: Doc, at: int, limit: int) -> int:
        """One past the words in small letters that say of what field they are."""
        texts, stop = spans.texts(doc), min(limit, at + _FIELD)
        while at < stop and texts[at] not in _APART and not self.words.phrases["instancing"].at(doc, at):
            if doc[at].pos_ in ("VERB", "AUX", "PRON"):
                break
            at += 1
        return at

    def _is_fronted(self, doc: Doc, noun: int, segment: Span) -> int:
        """Where the row begins behind « Côté entreprises, » or « Chez les constructeurs, »; 0 for none."""
        before = noun - 1
        if before > segment.start and self.words.is_a_phrase(doc[before].lower_, "plural_article"):
            before -= 1
        end = self._phrase_end(doc, noun + 1, segment.end)
        fronted = before >= segment.start and self.words.is_a(doc[before], "on_the_side_of")
        return end + 1 if fronted and end < segment.end and doc[end].text == "," else 0

    def _is_plural(self, doc: Doc, noun: int, start: int) -> bool:
        """« les banques », « six groupes », « de nombreux éditeurs »."""
        before = range(noun - 1, max(start, noun - _NUMBER) - 1, -1)
        return self._is_counted_at(doc, noun, start) or any(
            self.words.is_a_phrase(doc[at].lower_, "plural_article") for at in before
        )

    def _is_counted(self, doc: Doc, noun: int, segment: Span) -> bool:
        return self._is_counted_at(doc, noun, segment.start)

    def _is_counted_at(self, doc: Doc, noun: int, start: int) -> bool:
        before = range(noun - 1, max(start, noun - _NUMBER) - 1, -1)
        return any(
            self.words.is_a(doc[at], "several")
            or self.words.is_a(doc[at], "quantity")
            or cardinal_at(doc, at)[0] is not None
            for at in before
        )

    def _tells(self, segment: Span) -> bool:
        return bool(spans.within(segment.doc, spans.TRIGGERS, segment.start, segment.end))
