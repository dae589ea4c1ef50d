"""Phrases of one or more words, looked up at a token."""

from collections.abc import Iterable, Iterator, Sequence

from spacy.tokens import Doc

from depositaire import spans
from depositaire.tokens import Tokens


class Phrases:
    """A set of phrases of one or more words, looked up at a token."""

    def __init__(self, phrases: Iterable[str]) -> None:
        self.by_last: dict[str, list[list[str]]] = {}
        self.by_first: dict[str, list[list[str]]] = {}
        for phrase in phrases:
            words = phrase.lower().replace("'", "' ").split()
            self.by_first.setdefault(words[0], []).append(words)
            self.by_last.setdefault(words[-1], []).append(words)
        for table in (self.by_first, self.by_last):
            for found in table.values():
                found.sort(key=len, reverse=True)
        self._openings = frozenset(self.by_first)

    def opens_in(self, vocabulary: frozenset[str]) -> bool:
        """Whether the first word of a phrase is in a vocabulary."""
        return not vocabulary.isdisjoint(self._openings)

    def at(self, doc: Doc | Tokens, start: int) -> int:
        """How many tokens of the longest phrase start at ``start``; 0 where none does."""
        lower = doc.lower if isinstance(doc, Tokens) else spans.lower(doc)
        return self._at(lower, start) if lower[start] in self.by_first else 0

    def _at(self, lower: Sequence[str], start: int) -> int:
        for words in self.by_first.get(lower[start], ()):
            length = len(words)
            if length == 1 or lower[start : start + length] == words:
                return length
        return 0

    def ending(self, doc: Doc | Tokens, end: int) -> int:
        """How many tokens of the longest phrase end just before ``end``; 0 where none does."""
        if end < 1:
            return 0
        lower = doc.lower if isinstance(doc, Tokens) else spans.lower(doc)
        for words in self.by_last.get(lower[end - 1], ()):
            length = len(words)
            if length == 1 or lower[max(0, end - length) : end] == words:
                return length
        return 0

    def within(self, doc: Doc | Tokens, start: int, end: int) -> Iterator[tuple[int, int]]:
        """``(start, end)`` of every phrase that lies between two tokens."""
        lower = doc.lower if isinstance(doc, Tokens) else spans.lower(doc)
        words = lower[start:end]
        if self._openings.isdisjoint(words):
            return
        for index, word in enumerate(words, start):
            length = self._at(lower, index) if word in self._openings else 0
            if length and index + length <= end:
                yield index, index + length

    def occur(self, doc: Doc | Tokens, start: int, end: int) -> bool:
        """Whether a phrase lies between two tokens."""
        return self.occur_in(doc.lower if isinstance(doc, Tokens) else spans.lower(doc), start, end)

    def occur_in(self, lower: Sequence[str], start: int, end: int) -> bool:
        """Whether a phrase lies between two of some words in lower case."""
        here = lower[start:end]
        if self._openings.isdisjoint(here):
            return False
        for index, word in enumerate(here, start):
            length = self._at(lower, index) if word in self._openings else 0
            if length and index + length <= end:
                return True
        return False
