"""Names that a place opens and a noun closes: « Rennes Métropole », « Vendée Eau », « France Victimes ». Private."""

from collections.abc import Collection, Iterator, Mapping
from typing import Final

from depositaire.components._names import View
from depositaire.components._reach import Block
from depositaire.components._register import Found

_CLOSING: Final = "closing_"
#: How many words the place may take, hyphens included: « Saint-Nazaire », « Grenoble-Alpes ».
_LONGEST: Final = 7
_BEFORE: Final = ("article", "determiner", "number")


class Closed:
    """Finds a capitalised noun for what such bodies do behind a name without article."""

    def __init__(self, lists: Mapping[str, Collection[str]], heads: Collection[str]) -> None:
        """``heads``: nouns that open the name of a body, folded."""
        size = len(_CLOSING)
        self._kinds = {word: name[size:] for name, words in lists.items() if name[:size] == _CLOSING for word in words}
        self._around, self._no_surroundings = lists["around_places"], lists["no_surroundings"]
        self._before = lists["masculine_definite"]
        no_places = ("introduces_no_body", "titles_of_persons", "titles_of_leaders", "themes")
        self._no_places = {*heads, *(word for name in no_places for word in lists[name])}

    def find(self, view: View, blocks: Mapping[int, Block]) -> Iterator[Found]:
        """The names, the closing noun included."""
        words = view.words
        for last, word in enumerate(words):
            kind = self._kinds.get(word.fold) if word.cap and not word.caps and last else None
            if kind is None or last in blocks or (last + 1 < view.ends[last] and words[last + 1].cap):
                continue
            start = self._place(view, last)
            if start < last and not (start and words[start - 1].part in _BEFORE):
                yield Found(start, last + 1, "name", kind=kind)

    def around(self, view: View, blocks: Mapping[int, Block]) -> Iterator[Found]:
        """« le Grand Annecy », « du Grand Poitiers »: a town with what lies around it."""
        words = view.words
        for start, word in enumerate(words[:-1]):
            town = words[start + 1]
            if not (start and word.cap and word.fold in self._around) or start + 1 in blocks or word.caps:
                continue
            before = words[start - 1]
            definite = before.fold in self._before
            named = town.cap and town.part == "word" and town.fold not in self._no_surroundings
            alone = start + 2 >= view.ends[start] or not (words[start + 2].cap or words[start + 2].text == "-")
            if definite and named and alone and view.ends[start] > start + 1:
                yield Found(start, start + 2, "name", kind="government")

    def _place(self, view: View, last: int) -> int:
        """Where the place before the noun begins; ``last`` where none stands there."""
        words, start = view.words, last - 1
        if not (words[start].cap and view.ends[start] == view.ends[last]) or view.glued(last):
            return last
        while start > 1 and last - start < _LONGEST and view.glued(start) and words[start - 1].text == "-":
            start -= 2
        first = words[start]
        alone = not (start and words[start - 1].cap and view.ends[start - 1] == view.ends[start])
        place = first.part in ("word", "adjective") and first.cap and not first.caps
        return start if place and alone and first.fold not in self._no_places else last
