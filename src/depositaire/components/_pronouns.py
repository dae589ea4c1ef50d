"""Personal pronouns that are the subject of a verb: « elle », « ils »."""

from typing import Final

from spacy.tokens import Doc, Span, Token

from depositaire import spans
from depositaire.clauses.antecedents import together
from depositaire.clauses.words import words
from depositaire.lexicon import Lexicon

_KINDS: Final = {"ORG": "organisation", "COUNTRY": "country", "CAPITAL": "country"}
#: How many tokens back a pronoun's antecedent may stand.
_PRONOUN: Final = 80


class Pronouns:
    """Resolves pronouns by number, gender and recency."""

    def __init__(self, lexicon: Lexicon) -> None:
        self.words = words(lexicon)

    def resolve(self, doc: Doc, token: Token, named: list[Span], state: str) -> Span | None:
        """A pronoun that is a subject: the last bare name of its number and gender, else the issuer's State."""
        if not self.words.is_a(token, "subject_pronoun") or not token.dep_.startswith("nsubj"):
            return None
        feminine = self.words.is_a(token, "feminine_pronoun")
        plural = self.words.is_a(token, "plural_pronoun")
        fillers = together(doc, token.i, self.words, doc.spans[spans.SEGMENTS]) if plural else []
        if fillers:
            value = "+".join(filler.ref for filler in fillers)
            return Span(doc, token.i, token.i + 1, label="NOM", kb_id=value, span_id=fillers[0].kind)
        for span in sorted(named, reverse=True):
            if span.end > token.i or token.i - span.start > _PRONOUN:
                continue
            kind = span.id_ if span.label_ == "NOM" else _KINDS.get(span.label_, "")
            if kind in ("", "instrument") or self._is_relativised(doc, span, token):
                continue
            if not self._is_bare(doc, span) or plural != self._is_plural(doc, span):
                continue
            gender = self._gender(doc, span)
            if gender is not None and gender != feminine:
                continue
            return Span(doc, token.i, token.i + 1, label="NOM", kb_id=span.kb_id_, span_id=kind)
        if state and feminine and not plural and token.i - token.sent.start < 2:
            return Span(doc, token.i, token.i + 1, label="NOM", kb_id=state, span_id="country")
        return None

    def _is_relativised(self, doc: Doc, span: Span, token: Token) -> bool:
        """« le collectif, dont elle est membre »: the pronoun is not what « dont » stands for."""
        between = range(span.end, token.i)
        return len(between) < 4 and any(self.words.phrases["relative_oblique"].at(doc, index) for index in between)

    def _is_bare(self, doc: Doc, span: Span) -> bool:
        before = doc[span.start - 1] if span.start else None
        if self.words.phrases["topic"].ending(doc, span.start) or self.words.phrases["topic"].ending(
            doc, span.start - 1
        ):
            return True
        if before is not None and self.words.is_a(before, "article") and span.start > 1:
            before = doc[span.start - 2]
        return (
            before is None
            or before.is_sent_start is True
            or not self.words.phrases["preposition"].ending(doc, before.i + 1)
        )

    def _is_plural(self, doc: Doc, span: Span) -> bool:
        return bool(span.start) and doc[span.start - 1].lower_ in self.words.classes["plural_article"]

    def _gender(self, doc: Doc, span: Span) -> bool | None:
        """True for feminine, False for masculine, None where the article does not tell."""
        if not span.start:
            return None
        before = doc[span.start - 1]
        if self.words.is_a(before, "feminine_article"):
            return True
        return False if self.words.is_a(before, "masculine_article") else None
