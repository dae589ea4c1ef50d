"""What goes on with a name in small letters: « Terre vive », « Villes en transition ». Private."""

from collections.abc import Collection, Mapping
from typing import Final

from depositaire.components._names import View

_NOUN: Final = ("word", "adjective")
#: How many words the name of a region may take, hyphens included.
_LONGEST: Final = 9


class Tails:
    """Says how far a name that ended with a capitalised word goes on in small letters."""

    def __init__(self, lists: Mapping[str, Collection[str]]) -> None:
        self._phrases: dict[str, list[list[str]]] = {}
        for tail in lists.get("tails_of_names", ()):
            self._phrases.setdefault(tail.split()[0], []).append(tail.split())
        self._regions = {_key(region) for region in lists.get("french_regions", ())}
        self._adjectives = lists.get("adjectives_of_names", ())
        self._governing = lists.get("adjectives_that_govern", ())
        self._before_nouns = lists.get("before_a_noun_in_names", ())
        self._participles = tuple(lists.get("plural_participles", ()))

    def over(self, view: View, end: int, limit: int) -> int:
        """One past what goes on with the name whose last word stands before ``end``; ``end`` for nothing."""
        words = view.words
        noun = words[end - 1]
        for tail in self._phrases.get(words[end].fold, ()) if end < limit else ():
            if [word.fold for word in words[end : min(end + len(tail), limit)]] == tail:
                return end + len(tail)
        word = words[min(end, limit - 1)]
        if end >= limit or noun.caps or word.cap or word.part not in _NOUN:
            return end
        if noun.fold.endswith(("s", "x")) and word.fold.endswith("s"):  # « Océans vivants »
            return end + (word.part == "adjective" or not word.text.endswith(self._participles))
        if not noun.cap:
            return end
        if noun.fold in self._before_nouns:  # « Zéro déchet »
            return end + 1
        return end + (word.fold in self._adjectives and not self._governs(view, end, limit))

    def over_region(self, view: View, at: int, limit: int) -> int:
        """One past the region that stands at ``at``, as in « Chambre d'agriculture Bretagne »; ``at`` for none."""
        words = view.words
        if at >= limit or not words[at].cap:
            return at
        for end in range(min(limit, at + _LONGEST), at, -1):
            alone = end >= limit or not (words[end].cap or words[end].text == "-")
            if alone and words[end - 1].cap and _key("".join(word.fold for word in words[at:end])) in self._regions:
                return end
        return at

    def _governs(self, view: View, adjective: int, limit: int) -> bool:
        """« la société Plinor libre de vendre », « Plinor propre à l'eau »: an adjective with a complement is free."""
        words, after = view.words, adjective + 1
        if after >= limit:
            return False
        leads = words[after].part == "of" or words[adjective].fold in self._governing
        return leads and words[after].part in ("of", "link", "word")


def _key(name: str) -> str:
    """« Rhône-Alpes » is one word or three."""
    return "".join(letter for letter in name if letter.isalnum())
