"""Where the name that a head noun opens ends. Private."""

from collections.abc import Mapping
from typing import Final

from depositaire.components._brackets import acronym_follows
from depositaire.components._grammar import Grammar
from depositaire.components._names import View, Words, initials_match, initials_reversed
from depositaire.components._reach import Block, Reach
from depositaire.lexicon.bodies import BodyHead

#: An acronym and its brackets.
_BRACKETED: Final = 3
#: How far behind the first word of a name another body may be named that it belongs to or leaves.
_PLACED: Final = 4
#: Kinds of bodies that others join and leave.
_JOINED: Final = ("alliance", "coalition", "initiative", "network", "movement", "union", "ngo", "group")
#: Kinds of bodies that are given a name of their own choice.
_BAPTISED: Final = ("alliance", "coalition", "initiative", "network", "movement")
_CALLED: Final = (*_BAPTISED, "group", "company")


class HeadEnds:
    """Goes from a head noun to the end of its name.

    Args:
        words: the kinds of words.
        heads: head nouns by form, folded.
    """

    def __init__(self, words: Words, heads: Mapping[str, BodyHead]) -> None:
        self._lists, self._heads = words.lists, heads
        self._reach = {head.id: _reach(head) for head in heads.values()}
        self._grammar = Grammar(words)

    def over_acronym(self, view: View, end: int, blocks: Mapping[int, Block]) -> int:
        """« Centre hospitalier universitaire (CHU) de Nantes »: the acronym is that of all its kind."""
        words = view.words
        if not acronym_follows(view, end) or view.ends[end] != view.ends[end - 1]:
            return end
        head, bracket = self._heads.get(words[end + 1].fold), end + _BRACKETED - 1
        if head is None or not head.acronym:
            return end
        after = self._grammar.extend(view, bracket, self._reach[head.id], blocks)
        return after if after > bracket + 1 else end

    def before_another(self, view: View, start: int, end: int) -> int:
        """« l'exclusion de la Ville de Nantes de l'Alliance bleue »: behind a place, « de » leads to another body.

        So it does behind any body that a noun says to leave: « le retrait du Syndicat des vignerons de l'Alliance ».
        """
        words = view.words
        noun = start - 2 - (start > 1 and words[start - 1].part == "article")
        left = noun >= 0 and words[noun].fold in self._lists["nouns_of_leaving"]
        for at in range(start + _PLACED, end):
            head = self._heads.get(words[at].fold) if words[at].cap else None
            article, of = words[at - 1], words[at - 2]
            contracted = article.text in self._lists["of_the"]
            placed = at - 1 if contracted else at - 2
            led = contracted or (article.part == "article" and of.part == "of")
            place = words[placed - 1].cap and words[placed - 2].text in self._lists["plain_of"]
            if head is not None and led and (place or left) and head.kind in _JOINED and placed > start + 1:
                return placed
        return end

    def end(self, view: View, head: BodyHead, start: int, blocks: Mapping[int, Block]) -> int:
        """Where the name that opens at ``start`` ends; ``start`` where the lexicon has all of it."""
        words, known = view.words, blocks.get(start)
        if known is not None and known.kind == "country" and self._has_complement(view, known.end):
            nationality = {start + 1: Block(known.end, "demonym")}  # « Fédération russe d'athlétisme »
            return self._grammar.extend(view, start, self._reach[head.id], nationality)
        if known is not None and self._is_another(view, head, start, known.end, blocks):
            rest = {at: one for at, one in blocks.items() if at != start}
            return self._grammar.extend(view, start, self._reach[head.id], rest)
        if known is not None:
            end = self._up_to_acronym(view, start, known.end)
            after = known.end + 1
            place = head.place and after < view.ends[start] and words[after - 1].part == "of"
            if place and words[after].cap and words[after].part == "word" and after not in blocks:
                end = after + 1
            return end if end > known.end else start
        end = self._grammar.extend(view, start, self._reach[head.id], blocks)
        own = words[start + 1 : end]
        baptised = head.kind in _BAPTISED and start > 0 and words[start - 1].fold in self._lists["definite"]
        baptised = baptised or head.articled or head.kind == "party"
        named = words[start].cap and baptised  # « Parti agraire », « la Coalition bleue », « les Villes unies »
        fields = tuple(self._lists["endings_of_fields"])
        named = named or (words[start].cap and bool(head.usual) and any(each.fold.endswith(fields) for each in own))
        if (
            not named
            and all(each.part == "adjective" and not each.cap for each in own)
            and not any(
                each.fold in self._lists["official_adjectives"]
                or at in blocks
                or (head.kind == "parliament" and each.fold in self._lists["adjectives_of_regions"])
                for at, each in enumerate(own, start + 1)
            )
        ):
            end = start + 1
        if end > start + 1 and self._is_apposed(view, start, end):
            end = start + 1
        return self._up_to_acronym(view, start, end)

    def _is_apposed(self, view: View, start: int, end: int) -> bool:
        """« Organisation régionale créée en 1975, l'OIF… »: what opens a sentence has its capital from there."""
        words = view.words
        opens = start == 0 or view.ends[start - 1] == start
        plain = opens and all(word.part == "adjective" and not word.cap for word in words[start + 1 : end])
        if not plain or end >= view.ends[start] or words[end].fold not in self._lists["said_of_bodies"]:
            return False
        behind = range(end, view.ends[start] - 1)
        return any(words[at].text == "," and words[at + 1].part == "article" for at in behind)

    def _is_another(self, view: View, head: BodyHead, start: int, end: int, blocks: Mapping[int, Block]) -> bool:
        """« le Conseil de sécurité maritime », « l'Union africaine du rail »: a field makes another of a name known."""
        words = view.words
        if not words[start].cap or end >= view.ends[start] or end in blocks or blocks[start].kind != "body":
            return False
        field = words[end].part == "adjective" and not words[end].cap and words[end - 1].part == "word"
        plain = not any(word.cap for word in words[start + 1 : end]) and end > start + 1
        if plain and words[end - 1].part == "adjective" and self._is_of_a_field(view, start, end):
            return True
        return field and plain and words[end].fold.endswith(tuple(self._lists["endings_of_fields"]))

    def _is_of_a_field(self, view: View, start: int, at: int) -> bool:
        """« Union africaine du rail », « Banque mondiale des semences »: what a body with a name works in or unites.

        Not « le retrait de l'Union européenne du traité ».
        """
        words = view.words
        if words[at].part != "of":
            return False
        noun = at + 1 + (at + 1 < view.ends[start] and words[at + 1].part == "article")
        return noun < view.ends[start] and not words[noun].cap and words[noun].fold in self._lists["fields_of_bodies"]

    def _has_complement(self, view: View, at: int) -> bool:
        """Whether ``de`` and a noun in small letters stand at ``at``."""
        after = view.words[at : min(at + 2, view.ends[at - 1])]
        return (
            len(after) > 1 and after[0].text in self._lists["plain_of"] and after[1].part == "word" and not after[1].cap
        )

    def _up_to_acronym(self, view: View, start: int, end: int) -> int:
        """The end of the name where an acronym in brackets behind it says more than the grammar."""
        words, limit = view.words, min(view.ends[start], start + 20)
        for at in range(end, limit - 1):
            if words[at].text == "(":
                acronym = words[at + 1].text
                inside = [word.text for word in words[start:at] if word.part not in ("of", "article", "mark")]
                shorter = [word.text for word in words[start:end] if word.part not in ("of", "article", "mark")]
                if at == end or not acronym[0].isupper() or initials_match(acronym, shorter):
                    return end
                spelt = initials_match(acronym, inside) or initials_reversed(acronym, inside)
                return at if spelt else end
            if words[at].part in ("mark", "stop", "time", "determiner") and words[at].text != "-":
                return end
            if words[at].part == "and" and self._opens_another(view, at + 1, limit):
                return end
        return end

    def _opens_another(self, view: View, at: int, limit: int) -> bool:
        """« l'Université de Prades et l'Université du Léman (UL) »: a second body with an article of its own."""
        noun = at + 1
        article = noun < limit and view.words[at].part == "article"
        return article and view.words[noun].cap and view.words[noun].fold in self._heads


def _reach(head: BodyHead) -> Reach:
    return Reach(
        links=frozenset(head.links),
        complement=head.complement,
        proper=head.proper,
        country=head.country,
        demonym=head.kind not in ("parliament", "government", "ministry"),
        inner=head.kind == "ministry",
        series=head.kind == "ministry",
        capital=head.acronym or (head.kind in ("parliament", "government") and head.lower != "official"),
        acronym=head.acronym,
        body=head.body,
        staff=head.kind == "union" and head.lower == "contracted",
        nation=head.kind in ("union", "ngo"),
        baptised=head.kind in _CALLED,
        infinitive=head.kind in ("alliance", "coalition", "initiative", "movement"),
    )
