"""Provinces and States of a federation, by their government or whose heads act for them. Private to ``names``.

« le premier ministre du Québec a signé », « le gouvernement de l'État de Lagos a signé ».
"""

from collections.abc import Iterator
from typing import Final

from spacy.tokens import Doc, Span

from depositaire import spans
from depositaire.clauses.wording.parts_of_states import part_of_a_state
from depositaire.clauses.wording.words import Words

#: How many words may stand between the noun and its province: « la ministre de la Justice et de la Mer du Québec ».
_OFFICE: Final = 14


class Provinces:
    """Takes a province, no country, for its government where that or one of its ministers is told of."""

    def __init__(self, words: Words) -> None:
        self.words, self.provinces = words, words.phrases["province"]
        self.opens = frozenset(name.replace("'", "' ").split()[0] for name in words.classes["province"])

    def find(self, doc: Doc, sentence: Span) -> Iterator[tuple[Span, str]]:
        """The provinces in a sentence, each with the name of its government."""
        lower, title = spans.lower(doc), self.words.word("government")
        for at in range(sentence.start + 2, sentence.end):
            if lower[at] not in self.opens or not (length := self.provinces.at(doc, at)):
                continue
            of = at - 1 - (self.words.is_a(doc[at - 1], "article") and doc[at - 1].is_lower)
            if of > sentence.start and lower[of - 1] == title and self.words.is_a(doc[of], "complement_preposition"):
                yield Span(doc, of - 1, at + length, label="ORG"), doc[of - 1 : at + length].text
            elif of > sentence.start and self._is_governed(doc, of, sentence.start):
                yield Span(doc, at, at + length, label="ORG"), f"{title} {doc[of : at + length].text}"
        yield from self._parts(doc, sentence, title)

    def _parts(self, doc: Doc, sentence: Span, title: str) -> Iterator[tuple[Span, str]]:
        """« le gouvernement de l'État de Lagos », « le gouvernement de la province du Katanga »."""
        lower = spans.lower(doc)
        for noun in range(sentence.start + 3, sentence.end - 2):
            if lower[noun - 3] != title or not self.words.is_a(doc[noun - 2], "complement_preposition"):
                continue
            start = part_of_a_state(doc, noun, self.words)
            end = start
            while start and end < sentence.end and (doc[end].text[0].isupper() or doc[end].text == "-"):
                end += 1
            if end > start:
                yield Span(doc, noun - 3, end, label="ORG"), doc[noun - 3 : end].text

    def _is_governed(self, doc: Doc, of: int, start: int) -> bool:
        """Whether the noun for a minister, and what the minister is charged with, stand right before « de »."""
        if not self.words.is_a(doc[of], "complement_preposition"):
            return False
        if self.words.is_a(doc[of - 1], "head_of_a_province"):
            return True
        for at in range(of - 1, max(start, of - _OFFICE) - 1, -1):
            token = doc[at]
            if self.words.is_a(token, "head_of_government"):
                return (
                    at == of - 1 or doc[at + 1].pos_ == "ADJ" or self.words.is_a(doc[at + 1], "complement_preposition")
                )
            joint = token.is_lower and (self.words.is_a(token, "complement_preposition") or token.pos_ == "DET")
            joint = joint or token.text == "," or self.words.is_a(token, "and")
            if not (joint or token.text[0].isupper() or token.pos_ == "ADJ"):
                return False
        return False
