"""Thousands of phrases, looked up in the words of a text.

spaCy's PhraseMatcher finds them as fast, but each phrase must be a Doc and each of its words an entry of the vocabulary
first, which took a fifth of the time that a pipeline takes to load.
"""

from collections.abc import Iterator, Sequence
from itertools import combinations
from typing import Any

from spacy.tokenizer import Tokenizer


class Phrasebook:
    """Phrases by their words."""

    def __init__(self) -> None:
        self._tree: dict[str, Any] = {}

    def add(self, key: str, words: Sequence[str]) -> None:
        """Make ``words`` be found as ``key``; the same phrase may have several."""
        node = self._tree
        for word in words:
            node = node.setdefault(word, {})
        keys = node.setdefault("", [])  # no word is empty
        if key not in keys:
            keys.append(key)

    def find(self, words: Sequence[str]) -> Iterator[tuple[str, int, int]]:
        """Every phrase in ``words``, also within another: its key, first word and word after the last."""
        tree, number = self._tree, len(words)
        for start in [place for place, word in enumerate(words) if word in tree]:
            node, end = tree.get(words[start]), start + 1
            while node is not None:
                for key in node.get("", ()):
                    yield key, start, end
                node = node.get(words[end]) if end < number else None
                end += 1


class Splitter:
    """Splits names as a tokenizer does, which takes what stands between two spaces by itself: that once for all names.

    Args:
        tokenizer: the tokenizer of the texts in which the names are looked up.
    """

    def __init__(self, tokenizer: Tokenizer) -> None:
        self._tokenizer = tokenizer
        self._special = frozenset(tokenizer.rules or ())
        self._known: dict[str, list[str]] = {}

    def __call__(self, name: str) -> list[str]:
        """The words of ``name``."""
        if "  " in name or name != name.strip():  # more than one space is a word
            return [token.text for token in self._tokenizer(name)]
        return [word for part in name.split(" ") for word in self._known.get(part) or self._split(part)]

    def _split(self, part: str) -> list[str]:
        words = self._known[part] = self._by_marks(part) or [token.text for token in self._tokenizer(part)]
        return words

    def _by_marks(self, part: str) -> list[str]:
        """What the tokenizer does where no mark opens or ends the part; empty elsewhere, and where a rule names it."""
        if part in self._special:
            return []
        if part.isalpha():
            return [part]
        by: Any = self._tokenizer  # spaCy gives no types for it
        if by.prefix_search(part) or by.suffix_search(part):
            return []
        if by.token_match(part) or by.url_match(part):
            return [part]
        words: list[str] = []
        start = 0
        for mark in by.infix_finditer(part):
            if mark.start():
                words += [word for word in (part[start : mark.start()], mark[0]) if word]
                start = mark.end()
        if start < len(part):
            words.append(part[start:])
        runs = ("".join(words[first:last]) for first, last in combinations(range(len(words) + 1), 2))
        return [] if any(run in self._special for run in runs) else words
