"""Phrases of one or more words, looked up at a token."""

from collections.abc import Iterable, Iterator, Mapping, Sequence

from spacy.tokens import Doc

from depositaire import spans
from depositaire.tokens import Tokens

#: Phrases by two of their words.
_Pairs = dict[str, dict[str, list[list[str]]]]


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
        self._opening: _Pairs | None = None
        self._closing: _Pairs | None = None
        self._openings = frozenset(self.by_first)
        self._single = frozenset(words[0] for found in self.by_first.values() for words in found if len(words) == 1)

    def opens_in(self, vocabulary: frozenset[str]) -> bool:
        """Whether the first word of a phrase is in a vocabulary."""
        return not vocabulary.isdisjoint(self._openings)

    def at(self, doc: Doc | Tokens, start: int) -> int:
        """How many tokens of the longest phrase start at ``start``; 0 where none does."""
        lower = doc.lower if isinstance(doc, Tokens) else spans.lower(doc)
        return self.at_in(lower, start) if lower[start] in self.by_first else 0

    def at_in(self, lower: Sequence[str], start: int) -> int:
        """How many of some words in lower case the longest phrase takes that starts at ``start``."""
        if self._opening is None:
            self._opening = _by_pair(self.by_first, 0, 1)
        longer = self._opening.get(lower[start])
        if longer is not None and start + 1 < len(lower):
            for words in longer.get(lower[start + 1], ()):
                if lower[start : start + len(words)] == words:
                    return len(words)
        return int(lower[start] in self._single)

    def ending(self, doc: Doc | Tokens, end: int) -> int:
        """How many tokens of the longest phrase end just before ``end``; 0 where none does."""
        if end < 1:
            return 0
        lower = doc.lower if isinstance(doc, Tokens) else spans.lower(doc)
        if self._closing is None:
            self._closing = _by_pair(self.by_last, -1, -2)
        longer = self._closing.get(lower[end - 1])
        if longer is not None and end > 1:
            for words in longer.get(lower[end - 2], ()):
                if lower[max(0, end - len(words)) : end] == words:
                    return len(words)
        return int(lower[end - 1] in self._single)

    def within(self, doc: Doc | Tokens, start: int, end: int) -> Iterator[tuple[int, int]]:
        """``(start, end)`` of every phrase that lies between two tokens."""
        lower = doc.lower if isinstance(doc, Tokens) else spans.lower(doc)
        words = lower[start:end]
        if self._openings.isdisjoint(words):
            return
        for index, word in enumerate(words, start):
            length = self.at_in(lower, index) if word in self._openings else 0
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
            if word in self._openings:
                length = self.at_in(lower, index)
                if length and index + length <= end:
                    return True
        return False


def _by_pair(table: Mapping[str, Sequence[list[str]]], one: int, other: int) -> _Pairs:
    """The phrases of two words or more by the words at two places: few phrases share both, many may share one."""
    pairs: _Pairs = {}
    for found in table.values():
        for words in found:
            if len(words) > 1:
                pairs.setdefault(words[one], {}).setdefault(words[other], []).append(words)
    return pairs
