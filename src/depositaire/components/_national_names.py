"""Bodies that a country's name without article opens: « Kenya Power a signé ». Private to ``names``."""

from collections.abc import Collection, Iterator
from typing import Final

from spacy.tokens import Doc, Span

from depositaire import spans
from depositaire.clauses.wording.words import Words

#: What such a name is told by.
NATIONAL: Final = "national"
#: How many words may follow the country.
_LONGEST: Final = 4


class NationalNames:
    """Takes a country's name that is none of the country, and the capitalised words behind it, for a body."""

    def __init__(self, words: Words, countries: Collection[str]) -> None:
        """``countries``: their names of one word, in small letters."""
        self.words, self.countries = words, frozenset(countries)

    def find(self, doc: Doc, sentence: Span) -> Iterator[Span]:
        """The names of a sentence that has a trigger."""
        lower, capital = spans.lower(doc), spans.capitals(doc)
        named = {index for span in spans.group(doc, spans.COUNTRIES) for index in range(span.start, span.end)}
        for at in range(sentence.start, sentence.end - 1):
            if not capital[at] or lower[at] not in self.countries or at in named or self._is_led(doc, at, sentence):
                continue
            end = at + 1
            while end < min(sentence.end, at + 1 + _LONGEST) and self._goes_on(doc, end, named):
                end += 1
            first = at if self.words.is_a(doc[at], "first_name_too") else at + 1  # « Dominique Morin »
            people = (hint.label_ == "PER" for hint in spans.within(doc, spans.MODEL, first, end))
            if end > at + 1 and not any(people):
                yield Span(doc, at, end, label="ORG", span_id=NATIONAL)

    def _is_led(self, doc: Doc, at: int, sentence: Span) -> bool:
        """« la France insoumise », « au Kenya », « le ministre Mali Sow »: an article, a charge or a name before it."""
        if at == sentence.start:
            return False
        before = doc[at - 1]
        charge = before.lower_ in self.words.stand_ins
        led = before.pos_ == "DET" or any(
            self.words.is_a(before, name) for name in ("article", "complement_preposition")
        )
        return charge or led or before.text[0].isupper()  # « les championnats de France Élites »

    def _goes_on(self, doc: Doc, at: int, named: Collection[int]) -> bool:
        word = doc[at]
        told = spans.within(doc, spans.TRIGGERS, at, at + 1)
        return word.is_alpha and word.text[0].isupper() and not word.is_stop and at not in named and not told
