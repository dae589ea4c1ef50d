"""Texts under their English name: « un Memorandum of Understanding ». Private to the component ``instruments``."""

from collections.abc import Collection, Iterator, Mapping
from typing import Final

from depositaire.components._names import View
from depositaire.components._register import Found

_LISTS: Final = "english_text_"
_LONGEST: Final = 14


class EnglishTexts:
    """Finds runs of capitalised words in which an English noun for a text stands."""

    def __init__(self, lists: Mapping[str, Collection[str]]) -> None:
        size = len(_LISTS)
        self._kinds = {word: name[size:] for name, words in lists.items() if name.startswith(_LISTS) for word in words}
        self._joints = lists.get("english_joints", ())
        self._before_of = lists.get("english_before_of", ())

    def find(self, view: View) -> Iterator[Found]:
        """The names, in the order of the text; none overlaps another."""
        words, covered = view.words, 0
        for at, word in enumerate(words):
            kind = self._kinds.get(word.fold) if word.cap and at >= covered else None
            if kind is None:
                continue
            end = self._right(view, at)
            start = self._left(view, at, covered)
            of = at + 1 < end and words[at + 1].fold == "of"
            if end - start > 1 and (of or word.fold not in self._before_of):
                covered = end
                yield Found(start, end, "name", kind=kind, head=word.fold, more={"binding": False})

    def _right(self, view: View, at: int) -> int:
        words, limit = view.words, min(view.ends[at], at + _LONGEST)
        end = at = at + 1
        while at < limit and (words[at].cap or words[at].fold in self._joints):
            at += 1
            end = at if words[at - 1].cap else end
        return end

    def _left(self, view: View, at: int, floor: int) -> int:
        words, start = view.words, at
        while at > floor and view.ends[at - 1] > at and (words[at - 1].cap or words[at - 1].fold in self._joints):
            at -= 1
            start = at if words[at].cap and words[at].part not in ("article", "of", "determiner", "stop") else start
        return start
