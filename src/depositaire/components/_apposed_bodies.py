"""Names behind a noun for bodies and what describes it: « l'organisation de défense des droits Olumo ». Private.

The noun says that it is a body, whatever the model takes the name for; only a full name of a person stays one.
"""

from collections.abc import Iterator
from typing import Final

from spacy.tokens import Doc, Span

from depositaire import spans
from depositaire.clauses.wording.words import FINITE, Words

#: How many words may describe the body between its noun and its name.
_DESCRIBED: Final = 7
_NOUNS: Final = ("company_noun", "body_noun")
_HYPHENS: Final = frozenset("-‑–'’")


class ApposedBodies:
    """Finds the names that a described noun for bodies announces."""

    def __init__(self, words: Words) -> None:
        self.words = words
        self.nouns = frozenset().union(*(words.classes[name] for name in _NOUNS))

    def find(self, doc: Doc, sentence: Span) -> Iterator[Span]:
        """The names in a sentence, without what stands before them."""
        lower = spans.lower(doc)
        for noun in range(sentence.start + 1, sentence.end - 2):
            if lower[noun] not in self.nouns or self.words.phrases["no_body"].at(doc, noun):
                continue
            if doc[noun].is_lower and self._is_determined(doc, noun):
                start = self._behind_description(doc, noun, sentence.end)
                if start is not None and not self._is_a_person(doc, *(name := self._name(doc, start, sentence.end))):
                    yield Span(doc, *name, label="ORG", span_id="announced")

    def _is_determined(self, doc: Doc, noun: int) -> bool:
        before = doc[noun - 1]
        return self.words.is_a(before, "determiner") or self.words.is_a(before, "complement_preposition")

    def _behind_description(self, doc: Doc, noun: int, stop: int) -> int | None:
        """Where the capital stands behind at least one word that describes the noun, and no preposition."""
        capital, texts = spans.capitals(doc), spans.texts(doc)
        for at in range(noun + 1, min(stop, noun + 1 + _DESCRIBED)):
            if capital[at]:
                last = doc[at - 1]
                linked = self.words.is_a(last, "complement_preposition") or self.words.is_a(last, "determiner")
                near = last.pos_ in ("ADJ", "NOUN", "VERB", "PROPN", "X") and last.is_lower and last.text[0].isalpha()
                return at if at > noun + 1 and near and not linked else None
            if not self._describes(doc, at) or (texts[at] in _HYPHENS and at == noun + 1):
                return None
        return None

    def _describes(self, doc: Doc, index: int) -> bool:
        """« burundaise », « anti-corruption », « d'opposition »: no verb that has a subject and no mark of a clause."""
        token = doc[index]
        if spans.texts(doc)[index] in _HYPHENS:
            return True
        if not (token.is_lower and token.text[0].isalpha()) or token.pos_ in ("PRON", "AUX", "CCONJ", "SCONJ", "ADV"):
            return False
        acts = token.pos_ == "VERB" and any(form.tense in FINITE for form in self.words.forms(token))
        return not acts and not (token.pos_ == "ADP" and not self.words.is_a(token, "complement_preposition"))

    def _name(self, doc: Doc, start: int, stop: int) -> tuple[int, int]:
        capital, end = spans.capitals(doc), start + 1
        while end < stop and (
            capital[end]
            or (doc[end].text in _HYPHENS and end + 1 < stop and capital[end + 1] and not doc[end].whitespace_)
        ):
            end += 1
        return start, end

    def _is_a_person(self, doc: Doc, start: int, end: int) -> bool:
        """Whether the model sees a first and a last name: « le porte-parole du parti au pouvoir Jean Durand »."""
        hints = spans.within(doc, spans.MODEL, start, end)
        return end - start > 1 and any(hint.label_ == "PER" and len(hint) > 1 for hint in hints)
