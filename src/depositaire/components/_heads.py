"""Bodies that a head noun announces (``Agence … de …``), and head nouns that stand alone. Private."""

from collections.abc import Collection, Iterator, Mapping
from typing import Final

from depositaire.components._head_ends import HeadEnds
from depositaire.components._names import View, Words
from depositaire.components._reach import Block
from depositaire.components._register import Found
from depositaire.components._said_ahead import says_what_it_is
from depositaire.components._small_letters import SmallLetters
from depositaire.lexicon.bodies import BodyHead

_HEAD_AND_LETTER: Final = 2


class Announced:
    """Finds the names that the head nouns of the lexicon open."""

    def __init__(
        self, words: Words, heads: Mapping[str, BodyHead], shorts: Mapping[str, str], cues: Collection[str]
    ) -> None:
        """``heads`` and ``shorts`` by form, folded; ``cues``: nouns that introduce a name without belonging to it."""
        self._lists = words.lists
        self._heads = heads
        self._shorts = shorts
        self._foreign = {word for name in words.lists if name.startswith("foreign_") for word in words.lists[name]}
        self._ends, self._small = HeadEnds(words, heads), SmallLetters(words.lists, cues)
        self._organs: dict[str, set[int]] = {}
        for organ in words.lists["organs_of_bodies"]:
            self._organs.setdefault(organ.split()[0], set()).add(len(organ.split()))

    def find(self, view: View, blocks: Mapping[int, Block]) -> Iterator[Found]:
        """Names that a head noun opens, and head nouns with a capital that stand alone."""
        words, covered = view.words, 0
        # « République de l'Union du Myanmar » is a country, and no union.
        inside = {at for start, one in blocks.items() if one.kind == "country" for at in range(start + 1, one.end)}
        for start, word in enumerate(words):
            if start in inside:
                continue
            head = self._heads.get(word.fold) if start >= covered else None
            if head is not None and not self._may_open(view, head, start):
                head = None
            if head is None:
                if (
                    word.fold in self._shorts
                    and word.cap
                    and start
                    and words[start - 1].part in ("article", "of", "link")
                ):
                    kind = self._shorts[word.fold]
                    yield Found(start, start + 1, "name", kind=kind, head=word.fold, short=True)
                continue
            if self._is_an_organ(view, start, blocks):
                continue
            end = self._ends.before_another(view, start, self._ends.end(view, head, start, blocks))
            if word.cap and start and words[start - 1].cap and words[start - 1].fold in self._lists["before_heads"]:
                covered = max(end, blocks[start].end if start in blocks else start + 1)
                yield Found(start - 1, covered, "name", kind=head.kind, head=word.fold)
                continue
            if end == start or not (word.cap or self._small.is_name(view, head, start, end, blocks)):
                continue
            if not word.cap and self._is_of_a_phrase(view, start):
                continue
            if self._is_office(view, head, start, end) or says_what_it_is(view, start, end, self._lists["definite"]):
                continue
            if end > start + 1:
                covered = end = self._ends.over_acronym(view, end, blocks)
                yield Found(start, end, "name", kind=head.kind, head=word.fold)
            elif word.cap and start and words[start - 1].fold in self._lists["definite"]:
                alone, usual = head.alone and not word.caps, head.usual if head.usual and not word.caps else ""
                yield Found(start, end, "name", kind=head.kind, head=word.fold, alone=alone, short=True, usual=usual)

    def _is_of_a_phrase(self, view: View, at: int) -> bool:
        """« née à l'initiative de la Ville de Lyon », « à l'issue du Forum »: a noun that is part of a preposition."""
        words = view.words
        after = at > 1 and words[at - 1].fold == "l'" and words[at - 2].fold in self._lists["belongs_to_text"]
        return after and words[at].fold in self._lists["not_after_a"]

    def _may_open(self, view: View, head: BodyHead, at: int) -> bool:
        """Whether a head noun may open a name where it stands."""
        word = view.words[at]
        if (head.acronym and not word.caps) or self._closes_foreign(view, at):
            return False
        if head.acronym and word.caps and at and view.words[at - 1].fold in self._lists["plural_articles"]:
            return False  # « les CHU de Sète et de Brive » are two
        return not head.articled or (at > 0 and word.cap and view.words[at - 1].fold in self._lists["plural_articles"])

    def _closes_foreign(self, view: View, at: int) -> bool:
        """« la Clean Seed Coalition pour … »: the last word of an English name opens none of its own."""
        words = view.words
        own = words[at].cap and words[at].fold in self._foreign and not words[at].caps
        before = words[at - 1] if at > 1 and view.ends[at - 1] == view.ends[at] else None
        return own and before is not None and before.cap and before.part == "word" and before.fold not in self._heads

    def _is_an_organ(self, view: View, start: int, blocks: Mapping[int, Block]) -> bool:
        """« l'Assemblée générale de l'Union postale »: an organ, behind whose « de » its body has a noun of its own."""
        words, limit = view.words, view.ends[start]
        if words[start].fold not in self._organs or start in blocks:
            return False
        for length in self._organs[words[start].fold]:
            of = start + length
            if of + 1 < limit and " ".join(word.fold for word in words[start:of]) in self._lists["organs_of_bodies"]:
                at = of + 1 + (words[of + 1].part == "article")
                body = at < limit and words[at].cap and not words[at].caps and words[at].fold in self._heads
                return bool(body and words[of].part == "of" and at not in blocks and at > start + length)
        return False

    def _is_office(self, view: View, head: BodyHead, start: int, end: int) -> bool:
        """A service of a body by its office, a meeting, one part of a draw: no body of its own."""
        inside = [word.fold for word in view.words[start:end]]
        office = head.office and any(word in self._lists["offices"] for word in inside)
        letter = end == start + _HEAD_AND_LETTER and len(inside[1]) == 1  # « Groupe B »
        official = len(inside) > 1 and inside[1] in self._lists["adjectives_of_office"]
        if head.strict and not (official or self._small.has_noun_of(view, head, start)):
            return True
        bare = len(inside)
        while bare > 1 and view.words[start + bare - 1].part == "adjective":
            bare -= 1  # « Ligue des champions féminine »
        return office or letter or not self._lists["no_bodies"].isdisjoint((" ".join(inside), " ".join(inside[:bare])))
