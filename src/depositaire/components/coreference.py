"""Coreference for what events need: « l'agence », « ce traité », « le pays », « elle » as subject of a trigger's verb.

An anaphor is resolved by its head noun, the kind it fits, number and recency; one that cannot be resolved stays out.
"""

from typing import Final

from spacy.language import Language
from spacy.tokens import Doc, Span, Token

from depositaire import spans
from depositaire.clauses.words import Words, words
from depositaire.lexicon import Anaphor, Lexicon, read
from depositaire.typography import fold

_BACK: Final = 400
"""How many tokens back an antecedent may stand."""


@Language.factory("depositaire_coreference", default_config={"lexicons": []})
def create_coreference(nlp: Language, name: str, lexicons: list[str]) -> "Coreference":
    """Make the component; ``lexicons`` are paths of the user's own rule files."""
    return Coreference(read(tuple(lexicons)))


class Coreference:
    """Writes the group ``anaphors`` in the sentences that hold a trigger."""

    def __init__(self, lexicon: Lexicon) -> None:
        self.words = words(lexicon)
        self.anaphors: dict[str, list[Anaphor]] = {}
        for rule in lexicon.anaphor:
            for word in rule.words:
                self.anaphors.setdefault(word, []).append(rule)

    def __call__(self, doc: Doc) -> Doc:
        """Resolve the anaphors of ``doc``."""
        named = sorted(
            span
            for name in (spans.COUNTRIES, spans.ORGANISATIONS, spans.INSTRUMENTS)
            for span in spans.group(doc, name)
        )
        taken = {index for span in named for index in range(span.start, span.end)}
        wanted = {trigger.sent.start for trigger in doc.spans[spans.TRIGGERS]}
        found: list[Span] = []
        for segment in doc.spans[spans.SEGMENTS]:
            if segment.start not in wanted:
                continue
            for token in segment:
                if token.i in taken:
                    continue
                span = self._noun(doc, token, named) or self._pronoun(doc, token, named, segment.start)
                if span is not None:
                    found.append(span)
        spans.put(doc, spans.ANAPHORS, found)
        return doc

    def _noun(self, doc: Doc, token: Token, named: list[Span]) -> Span | None:
        rules = self.anaphors.get(token.lower_)
        if not rules or not token.i or token.text[0].isupper():
            return None
        if not self._is_definite(doc, token.i) or self._has_complement(doc, token):
            return None
        for rule in rules:
            antecedent = self._antecedent(doc, token, rule, named)
            if antecedent:
                return Span(doc, token.i, token.i + 1, label="NOM", kb_id=antecedent, span_id=rule.stands_for)
        return None

    def _is_definite(self, doc: Doc, index: int) -> bool:
        before = doc[index - 1]
        if before.pos_ == "ADJ" and index > 1:
            before = doc[index - 2]
        return self.words.is_a(before, "definite") or self.words.is_a(before, "demonstrative")

    def _has_complement(self, doc: Doc, token: Token) -> bool:
        """« le réseau de distribution » names another thing."""
        index = token.i + 1
        if index >= len(doc):
            return False
        following = doc[index]
        return self.words.is_a(following, "complement_preposition") and token.nbor(-1).lower_ not in self.words.classes["demonstrative"]

    def _antecedent(self, doc: Doc, token: Token, rule: Anaphor, named: list[Span]) -> str:
        for span in reversed(named):
            if span.end > token.i or token.i - span.start > _BACK:
                continue
            if self._fits(doc, span, rule, token):
                return span.kb_id_
        return ""

    def _fits(self, doc: Doc, span: Span, rule: Anaphor, token: Token) -> bool:
        label = {"organisation": "ORG", "instrument": "INSTRUMENT", "country": "COUNTRY"}[rule.stands_for]
        if span.label_ != label:
            return False
        entity = doc._.entities.get(span.kb_id_, {})
        if "@head" in rule.kinds:
            head = fold(token.text).rstrip("s")
            return any(fold(word).rstrip("s") == head for word in [*str(entity.get("name", "")).split()[:1], span[0].text])
        return not rule.kinds or entity.get("kind") in rule.kinds

    def _pronoun(self, doc: Doc, token: Token, named: list[Span], floor: int) -> Span | None:
        if not self.words.is_a(token, "subject_pronoun") or not token.dep_.startswith("nsubj"):
            return None
        feminine = self.words.is_a(token, "feminine_pronoun")
        plural = self.words.is_a(token, "plural_pronoun")
        for span in reversed(named):
            if span.end > token.i or token.i - span.start > 80 or span.label_ not in ("COUNTRY", "ORG"):
                continue
            if not self._is_bare(doc, span) or plural != self._is_plural(doc, span):
                continue
            gender = self._gender(doc, span)
            if gender is not None and gender != feminine:
                continue
            kind = "country" if span.label_ == "COUNTRY" else "organisation"
            return Span(doc, token.i, token.i + 1, label="NOM", kb_id=span.kb_id_, span_id=kind)
        return None

    def _is_bare(self, doc: Doc, span: Span) -> bool:
        before = doc[span.start - 1] if span.start else None
        if before is not None and self.words.is_a(before, "article") and span.start > 1:
            before = doc[span.start - 2]
        return before is None or before.is_sent_start is True or not self.words.phrases["preposition"].ending(doc, before.i + 1)

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


__all__ = ["Coreference", "Words", "create_coreference"]
