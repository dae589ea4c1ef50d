"""How far an amount in the name or description of a text goes. Private to the grammar of names."""

from collections.abc import Collection, Mapping
from typing import Final

from depositaire.components._names import View

#: How many words a number may take: « quatre - vingt - dix ».
_NUMBER: Final = 6


class Amounts:
    """Reads « 18,4 millions d'euros », « un montant de 98 millions d'euros »."""

    def __init__(self, lists: Mapping[str, Collection[str]]) -> None:
        self._nouns = lists.get("nouns_of_amounts", ())
        self._cardinals = lists.get("cardinals", ())
        self._units = lists.get("units_of_amounts", ())

    def end(self, view: View, at: int, limit: int) -> int:
        """One past the amount that opens at ``at``; 0 for none."""
        words = view.words
        if at + 3 < limit and words[at + 1].fold in self._nouns and words[at + 2].part == "of":
            return self.end(view, at + 3, limit)
        stop = at
        while stop < min(limit, at + _NUMBER) and (
            words[stop].part == "number" or words[stop].fold in self._cardinals or words[stop].text in ("-", ",")
        ):
            stop += 1
        if stop == at or stop >= limit or words[stop].fold not in self._units:
            return 0
        stop += 1
        counted = stop + 1 < limit and words[stop].part == "of" and words[stop + 1].fold in self._units
        return stop + 2 if counted else stop
