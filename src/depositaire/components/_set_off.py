"""Names that words beside them show to be bodies: « le syndicat du secteur, l'Unarep, ». Private to ``names``."""

from collections.abc import Iterator
from typing import Final

from spacy.tokens import Doc, Span

from depositaire import spans
from depositaire.clauses.wording.said_of_bodies import noun_said
from depositaire.clauses.wording.words import Words
from depositaire.components._described_bodies import DescribedBodies
from depositaire.components._no_names import NoNames
from depositaire.components._slots import SLOT
from depositaire.typography import fold

_LONGEST: Final = 4


class SetOff:
    """Takes a name behind an article for a body by what stands before or behind it, set off by commas."""

    def __init__(self, words: Words, described: DescribedBodies, no_names: NoNames) -> None:
        self.words, self.described, self.no_names = words, described, no_names

    def find(self, doc: Doc, sentence: Span, taken: set[int]) -> Iterator[Span]:
        """The names of a sentence outside the tokens ``taken``, without article."""
        capital, texts = spans.capitals(doc), spans.texts(doc)
        for at in range(sentence.start + 1, sentence.end):
            if not capital[at] or at in taken or not texts[at][-1].isalnum() or not self._has_article(doc, at):
                continue
            end = at + 1
            while end < min(sentence.end, at + _LONGEST) and capital[end] and end not in taken:
                end += 1
            name = Span(doc, at, end, label="ORG", span_id=SLOT)
            if self._is_name(name) and (self._is_said_before(name, sentence) or self._is_said_behind(name)):
                yield name

    def _has_article(self, doc: Doc, at: int) -> bool:
        before = doc[at - 1]
        return self.words.is_a(before, "definite") and not self.words.is_a(before, "plural_article")

    def _is_name(self, name: Span) -> bool:
        """No place, person or word of the text with a capital."""
        labels = {hint.label_ for hint in spans.within(name.doc, spans.MODEL, name.start, name.end)}
        word = name[0]
        common = self.words.is_a(word, "anaphoric") or word.lower_ in self.words.stand_ins
        common = common or (not word.is_upper and word.lower_ in spans.texts(name.doc))
        return "PER" not in labels and not common and fold(name.text) not in self.no_names.places

    def _is_said_before(self, name: Span, sentence: Span) -> bool:
        """« le syndicat patronal du secteur, l'Unarep. »."""
        doc, comma = name.doc, name.start - 2
        if comma <= sentence.start or doc[comma].text != "," or not self._is_closed(name):
            return False
        return noun_said(spans.tokens(doc), name.start, self.words, sentence.start - 1) is not None

    def _is_said_behind(self, name: Span) -> bool:
        """« l'Unarep, principal syndicat du secteur, »."""
        doc = name.doc
        return name.end < len(doc) and doc[name.end].text == "," and bool(self.described.kind_said(doc, name))

    @staticmethod
    def _is_closed(name: Span) -> bool:
        doc, end = name.doc, name.end
        return end >= len(doc) or doc[end].text in ",.;)" or doc[end].is_sent_start is True
