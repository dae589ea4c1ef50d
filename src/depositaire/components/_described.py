"""Names behind a description: « la coalition climatique Under2 », « le réseau d'écoles rurales Sillon ». Private."""

from collections.abc import Collection, Iterator, Mapping
from typing import Final

from depositaire.components._names import View
from depositaire.components._reach import Block
from depositaire.components._register import Found
from depositaire.components._runs import Runs

_DESCRIBED: Final = "described_"
#: How many words the description may take behind its noun.
_LONGEST: Final = 9
#: How many words a name in quotation marks may take.
_QUOTED: Final = 12
#: Kinds of bodies whose names stand in them.
_NAMED_SO: Final = frozenset({"network", "coalition", "alliance", "initiative", "intergovernmental", "ngo", "group"})
_MARKS: Final = {"«": "»", "“": "”", '"': '"'}


class Described:
    """Finds names behind a noun for bodies in small letters and what says of what kind or in what field it is."""

    def __init__(self, lists: Mapping[str, Collection[str]]) -> None:
        size = len(_DESCRIBED)
        self._kinds = {
            word: name[size:] for name, words in lists.items() if name[:size] == _DESCRIBED for word in words
        }
        self._people = {*lists["people_of_bodies"], *lists["titles_of_leaders"], *lists["titles_of_persons"]}
        self._fields = lists["links_of_fields"]
        self._no_fields = {*lists["no_described"], *lists["introduces_no_body"]}
        self._runs = Runs(lists)

    def find(self, view: View, blocks: Mapping[int, Block]) -> Iterator[tuple[int, Found]]:
        """Where the noun stands, and the name."""
        words = view.words
        for noun, word in enumerate(words):
            kind = self._kinds.get(word.fold) if not word.cap and noun else None
            if kind is None or words[noun - 1].part not in ("article", "of", "link", "determiner", "adjective"):
                continue
            start = self._name(view, noun, blocks)
            if start and not self._is_of_a_person(view, noun):
                end = max(self._runs.french(view, start, blocks), self._runs.foreign(view, start))
                yield noun, Found(start, self._closed(view, start) or end, "name", kind=kind)

    def _name(self, view: View, noun: int, blocks: Mapping[int, Block]) -> int:
        """Where the name begins behind the description; 0 where none follows."""
        words, at = view.words, noun + 1
        limit = min(view.ends[noun], noun + _LONGEST)
        while at < limit and (at in blocks or not words[at].cap):
            block = blocks.get(at)
            word = words[at]
            if at > noun + 1 and self._kinds[words[noun].fold] in _NAMED_SO and self._closed(view, at + 1):
                return at + 1 if words[noun + 1].part in ("adjective", "of", "link") else 0
            if word.fold in self._no_fields or (block is not None and block.kind == "body"):
                return 0
            if block is None and word.part not in ("word", "adjective") and not self._joins(view, at, limit):
                return 0
            at = block.end if block is not None else at + 1
        if at >= limit or at == noun + 1 or at in blocks:
            return 0
        before, name = words[at - 1], words[at]
        many = at + 1 < len(words) and words[at + 1].cap  # « Digital Sahara »
        named = (self._runs.opens(name) and (name.part == "word" or many)) or name.joined
        beside = before.part in ("word", "adjective") or blocks.get(at - 1) is not None
        return at if named and beside and words[noun + 1].part in ("adjective", "of") else 0

    def _closed(self, view: View, start: int) -> int:
        """Where the quotation marks close that open right before a capital: « le réseau des villes « Cité verte » »."""
        words = view.words
        mark = _MARKS.get(words[start - 1].text, "") if start < view.ends[start - 1] and words[start].cap else ""
        inside = range(start + 1, min(view.ends[start - 1], start + _QUOTED)) if mark else ()
        return next((at for at in inside if words[at].text == mark), 0)

    def _joins(self, view: View, at: int, limit: int) -> bool:
        """« d' », « sur l' », « et », a hyphen: what leads on to another noun in small letters."""
        words, after = view.words, at + 1
        if words[at].part == "article":
            return words[at - 1].part in ("of", "link") and after < limit and not words[after].cap
        leads = words[at].part in ("of", "and") or words[at].fold in self._fields
        return (leads and after < limit and not words[after].cap) or (words[at].text == "-" and view.glued(at))

    def _is_of_a_person(self, view: View, noun: int) -> bool:
        """« la directrice du comité olympique Lise Aubin »."""
        return any(word.fold in self._people for word in view.words[max(0, noun - 4) : noun])
