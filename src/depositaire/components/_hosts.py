"""Whose minister signs with « son homologue portugais » where only the counterpart is told to be of a State."""

from collections.abc import Iterator
from typing import Final

from spacy.tokens import Doc, Span

from depositaire import spans
from depositaire.clauses.arguments.fillers import Group
from depositaire.clauses.arguments.standins import stand_in
from depositaire.clauses.document.antecedents import Issuer
from depositaire.clauses.wording.words import Words

#: How far behind a name its counterpart may be told of: « Yuriko Backes et son homologue portugais ».
_BESIDE: Final = 4
#: How many words may stand between a charge and its article: « le tout nouveau Premier ministre ».
_ADJECTIVES: Final = 3


class Hosts:
    """Finds those who act beside a counterpart and are told to be nobody's: they are at home where the text is."""

    def __init__(self, words: Words) -> None:
        self.words = words
        self.charges = frozenset(word for word, rule in words.stand_ins.items() if rule.office)

    def find(self, doc: Doc, segment: Span, issuer: Issuer) -> Iterator[Span]:
        """The charge or the name that stands for the State at home, in a sentence that tells of a counterpart."""
        words = spans.lower(doc)
        for index in range(segment.start + 1, segment.end):
            if words[index] not in self.words.classes["counterpart"] or not self._is_whose(doc, index):
                continue
            met = self._charge(doc, index, segment)
            if (met is not None and met.kinds != {"country"}) or self._is_told(doc, segment, index):
                continue
            others = {filler.ref for filler in met.fillers} if met is not None else set()
            state = issuer.beside(others | self._with_whom(doc, segment)) if others else issuer.state
            start, end = self._host(doc, segment, index)
            if state and start < end:
                yield Span(doc, start, end, label="NOM", kb_id=state, span_id="country")

    def _with_whom(self, doc: Doc, segment: Span) -> set[str]:
        """« Le ministre et son homologue signent un accord avec l'Inde »: those under « avec » are not at home."""
        near = [
            one for one in spans.within(doc, spans.COUNTRIES, segment.start, segment.end) if one.label_ == "COUNTRY"
        ]
        before = {one.kb_id_: doc[max(segment.start, one.start - 2) : one.start] for one in near}
        return {
            ref for ref, told in before.items() if any(self.words.is_a_phrase(word.lower_, "with") for word in told)
        }

    def _is_whose(self, doc: Doc, index: int) -> bool:
        return any(self.words.is_a(token, "possessive") for token in doc[max(0, index - 2) : index])

    def _charge(self, doc: Doc, index: int, segment: Span) -> Group | None:
        """Whom the noun at a token stands for; None where it is said of nobody."""
        named = (spans.COUNTRIES, spans.ORGANISATIONS, spans.INSTRUMENTS)
        mentions = spans.ordered(span for name in named for span in spans.within(doc, name, segment.start, segment.end))
        return stand_in(spans.tokens(doc), index, segment.end, mentions, self.words, floor=segment.start)

    def _others(self, doc: Doc, segment: Span, counterpart: int) -> list[int]:
        words = spans.lower(doc)
        charges = [index for index in range(segment.start, segment.end) if words[index] in self.charges]
        return [index for index in charges if words[index] not in self.words.classes["counterpart"]]

    def _is_told(self, doc: Doc, segment: Span, counterpart: int) -> bool:
        """« Le ministre togolais et son homologue »: whether a charge before it says whose it is."""
        before = (index for index in self._others(doc, segment, counterpart) if index < counterpart)
        return any(self._charge(doc, index, segment) is not None for index in before)

    def _host(self, doc: Doc, segment: Span, counterpart: int) -> tuple[int, int]:
        """The charge with a definite article that is said of nobody, or the name right before the counterpart."""
        for index in self._others(doc, segment, counterpart):
            if self._is_definite(doc, index, segment.start) and self._charge(doc, index, segment) is None:
                return index, index + 1
        people = (span for span in spans.within(doc, spans.MODEL, segment.start, counterpart) if span.label_ == "PER")
        near = [span for span in people if counterpart - span.end < _BESIDE]
        return (near[-1].start, near[-1].end) if near else (0, 0)

    def _is_definite(self, doc: Doc, index: int, floor: int) -> bool:
        """« le ministre », « notre Premier ministre », « Karim Belhadj, ministre de l'Eau »."""
        for before in range(index - 1, max(floor, index - 1 - _ADJECTIVES) - 1, -1):
            token = doc[before]
            if self.words.is_a(token, "definite") or self.words.is_a(token, "first_person") or token.text == ",":
                return True
            if token.pos_ not in ("ADJ", "ADV") and not token.is_title:
                return False
        return False
