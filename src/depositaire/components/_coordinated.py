"""What « et » and a comma add to a name: « de la Science, de la Technologie et de l'Innovation ». Private."""

from collections.abc import Mapping
from typing import Final

from depositaire.components._names import View, Words
from depositaire.components._nouns import NOUN, Nouns
from depositaire.components._reach import Block, Reach

#: How many words may follow the second noun of a series up to the « et » that closes it.
_SERIES: Final = 12
#: What stands in such a series beside commas.
_OF_A_NOUN: Final = (*NOUN, "of", "article")


class Coordinated:
    """Goes over what is built like what stands before it."""

    def __init__(self, words: Words, nouns: Nouns) -> None:
        lists = words.lists
        self._nouns = nouns
        self._apart = lists.get("not_coordinated", frozenset())
        self._themes = lists.get("themes", frozenset())
        self._ampersand = lists.get("ampersand", ())
        self._plain_of = lists.get("plain_of", frozenset())

    def over_and(
        self, view: View, start: int, limit: int, noun: int, head: int, by_link: bool, blocks: Mapping[int, Block]
    ) -> int:
        """Over ``et`` and what it adds, where that is built like what stands before it."""
        words = view.words
        at = start + 1
        if at >= limit:
            return start
        preposition = words[at].part == "of" or (by_link and words[at].part == "link")
        after = at + 1 if preposition else at
        bare = self._nouns.after_article(view, after, limit)
        if bare >= limit or bare in blocks:
            return start
        added, last = words[bare], words[noun]
        if added.part == "adjective" and words[start - 1].part == "adjective" and bare == at:
            return bare + 1
        if words[start].text in self._ampersand:  # « Réseau Sols & Forêts »
            return bare + 1 if words[start - 1].cap and added.cap and start - 1 > head else start
        themes = added.cap and {added.fold, words[start - 1].fold} <= self._themes
        if themes and bare == at and start - 1 > head and words[start - 1].cap:
            return bare + 1  # « Alliance Climat et Santé »
        if noun == head or added.part not in NOUN or added.fold in self._apart or self._nouns.is_infinitive(added):
            return start
        # « publie les normes d'unités et diffuse chaque mois »: a verb has an object.
        verb = bare == at and bare + 1 < limit and words[bare + 1].part in ("article", "determiner")
        alike = added.cap == last.cap and not verb
        articles = (bare > after) == (words[noun - 1].part == "article")
        if preposition:
            return bare + 1 if alike and by_link == (words[at].part == "link") else start
        if bare > after:
            return bare + 1 if alike and articles and (by_link or (added.cap and not added.caps)) else start
        free = not added.cap or words[head].caps or self._is_series_of_two(view, start, noun, bare)
        return bare + 1 if alike and articles and free else start

    def _is_series_of_two(self, view: View, link: int, noun: int, added: int) -> bool:
        """« Institut des Sciences et Technologies de l'Eau »: two nouns in the plural that share what follows."""
        words, after = view.words, added + 1
        plural = all(words[at].fold.endswith("s") and not words[at].caps for at in (noun, added))
        shared = after < len(words) and words[after].part in ("of", "adjective")
        return plural and link == noun + 1 and words[noun - 1].part in ("of", "article") and shared

    def over_comma(
        self, view: View, start: int, limit: int, head: int, reach: Reach, blocks: Mapping[int, Block]
    ) -> int:
        """Over ``, de la Technologie`` where the series is closed by ``et`` later in the sentence."""
        words = view.words
        if reach.text or start + 2 >= limit or words[start + 1].part != "of":
            return start
        at = self._nouns.after_article(view, start + 2, limit)
        if at >= limit or at in blocks or words[at].part not in NOUN:
            return start
        capitals = any(word.cap for word in words[head + 1 : start])
        if reach.series and words[at].cap == capitals:
            closing = (words[later].part == "and" for later in range(at, min(at + 12, limit)))
            return at + 1 if any(closing) else start
        alike = reach.series and capitals  # « de l'Industrie, du commerce et de l'artisanat »
        return at + 1 if (alike or self._is_built_alike(view, start, at, head)) and self._closed(view, at) else start

    def _is_built_alike(self, view: View, comma: int, at: int, head: int) -> bool:
        """« Chambre de commerce, d'industrie… », « Faculté des lettres, des langues… »: whether two nouns are a series.

        What the name itself stands behind « de » with may go on: « des élus de la Faculté des lettres, des élèves ».
        """
        words = view.words
        before = next((of for of in range(comma - 1, head, -1) if words[of].part == "of"), head)
        first = self._nouns.after_article(view, before + 1, comma)
        if before == head or first >= comma or words[first].cap != words[at].cap:
            return False
        bare, plain = (of.text in self._plain_of for of in (words[before], words[comma + 1]))
        if (first - before, bare) != (at - comma - 1, plain) or (words[at].cap and words[at].fold not in self._themes):
            return False
        opens = head - 1 - (head > 1 and words[head - 1].part == "article")
        return plain or opens < 0 or words[opens].part != "of"

    def _closed(self, view: View, at: int) -> bool:
        """Whether ``et de`` closes the series in which the noun at ``at`` stands."""
        words, limit = view.words, view.ends[at]
        for later in range(at + 1, min(at + _SERIES, limit - 1)):
            if words[later].part == "and":
                return words[later + 1].part == "of"
            if words[later].part not in _OF_A_NOUN and words[later].text != ",":
                return False
        return False
