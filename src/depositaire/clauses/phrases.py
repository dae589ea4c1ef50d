"""Phrases of one or more words, looked up at a token."""

from collections.abc import Iterable, Iterator

from spacy.tokens import Doc


class Phrases:
    """A set of phrases of one or more words, looked up at a token."""

    def __init__(self, phrases: Iterable[str]) -> None:
        self.by_last: dict[str, list[tuple[str, ...]]] = {}
        self.by_first: dict[str, list[tuple[str, ...]]] = {}
        for phrase in phrases:
            words = tuple(phrase.lower().replace("'", "' ").split())
            self.by_first.setdefault(words[0], []).append(words)
            self.by_last.setdefault(words[-1], []).append(words)
        for table in (self.by_first, self.by_last):
            for found in table.values():
                found.sort(key=len, reverse=True)

    def at(self, doc: Doc, start: int) -> int:
        """How many tokens of the longest phrase start at ``start``; 0 where none does."""
        for words in self.by_first.get(doc[start].lower_, ()):
            length = len(words)
            if length == 1:
                return 1
            if start + length <= len(doc) and all(doc[start + n].lower_ == words[n] for n in range(1, length)):
                return length
        return 0

    def ending(self, doc: Doc, end: int) -> int:
        """How many tokens of the longest phrase end just before ``end``; 0 where none does."""
        if end < 1:
            return 0
        for words in self.by_last.get(doc[end - 1].lower_, ()):
            start = end - len(words)
            if start >= 0 and all(doc[start + n].lower_ == word for n, word in enumerate(words)):
                return len(words)
        return 0

    def within(self, doc: Doc, start: int, end: int) -> Iterator[tuple[int, int]]:
        """``(start, end)`` of every phrase that lies between two tokens."""
        for index in range(start, end):
            length = self.at(doc, index)
            if length and index + length <= end:
                yield index, index + length

    def occur(self, doc: Doc, start: int, end: int) -> bool:
        """Whether a phrase lies between two tokens."""
        return next(self.within(doc, start, end), None) is not None
