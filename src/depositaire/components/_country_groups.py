"""Names of several countries together: « les trois pays baltes ». Private."""

from collections.abc import Iterator

from spacy.tokens import Doc, Span

from depositaire.clauses.wording.numerals import cardinal_at
from depositaire.clauses.wording.phrases import Phrases
from depositaire.clauses.wording.words import words
from depositaire.lexicon import Lexicon


class CountryGroups:
    """Finds them where all are meant."""

    def __init__(self, lexicon: Lexicon) -> None:
        self._words = words(lexicon)
        self._codes = {word.lower(): rule.codes for rule in lexicon.country_group for word in rule.words}
        self._phrases = Phrases(self._codes)

    def find(self, doc: Doc, segment: Span) -> Iterator[Span]:
        """The groups in a segment, as anaphors of their countries."""
        for start, end in self._phrases.within(doc, segment.start, segment.end):
            codes = self._codes[doc[start:end].text.lower()]
            if self._are_all(doc, start, segment.start, len(codes)):
                yield Span(doc, start, end, label="NOM", kb_id="+".join(codes), span_id="country")

    def _are_all(self, doc: Doc, start: int, floor: int, number: int) -> bool:
        """« les pays baltes », « des trois pays baltes », and not « deux pays baltes », « l'un des pays baltes »."""
        before = start - 1
        if before >= floor and cardinal_at(doc, before)[0] is not None:
            if cardinal_at(doc, before)[0] != number:
                return False
            before -= 1
        if before < floor or not self._words.is_a(doc[before], "plural_article"):
            return False
        of_them = before > floor and self._words.is_a(doc[before], "contracted_of")
        return not (of_them and doc[before - 1].pos_ in ("PRON", "NUM"))
