"""The nouns that go on with a name. Private."""

from collections.abc import Mapping
from typing import Final

from depositaire.components._names import View, Word, Words
from depositaire.components._reach import Block

NOUN: Final = ("word", "adjective")


class Nouns:
    """Finds where a noun with its article and the adjectives before it ends."""

    def __init__(self, words: Words) -> None:
        lists = words.lists
        self._before_noun = lists.get("adjectives_before_noun", frozenset())
        self._bare = lists.get("before_infinitive", frozenset())
        self._infinitive = tuple(lists.get("infinitive_endings", ()))

    def end(self, view: View, at: int, limit: int, blocks: Mapping[int, Block]) -> int:
        """One past the noun at ``at`` with the adjectives before it, or 0."""
        at = self.after_article(view, at, limit)
        if at >= limit or at in blocks:
            return 0
        word = view.words[at]
        if word.part not in NOUN or (view.words[at - 1].fold in self._bare and self.is_infinitive(word)):
            return 0
        if word.fold in self._before_noun and at + 1 < limit and view.words[at + 1].part in NOUN:
            return at + 2
        return at + 1

    def after_article(self, view: View, at: int, limit: int) -> int:
        return at + 1 if at < limit and view.words[at].part == "article" else at

    def is_infinitive(self, word: Word) -> bool:
        return not word.cap and word.part == "word" and word.fold.endswith(self._infinitive)
