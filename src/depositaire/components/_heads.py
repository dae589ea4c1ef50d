"""Bodies that a head noun announces (``Agence … de …``), and head nouns that stand alone. Private."""

from collections.abc import Collection, Iterator, Mapping
from typing import Final

from depositaire.components._grammar import Grammar
from depositaire.components._names import View, Words, initials_match, initials_reversed
from depositaire.components._reach import Block, Reach
from depositaire.components._register import Found
from depositaire.components._said_ahead import says_what_it_is
from depositaire.lexicon.bodies import BodyHead

_HEAD_AND_LETTER: Final = 2
#: An acronym and its brackets.
_BRACKETED: Final = 3
#: How far behind the first word of a name another body may be named that it belongs to or leaves.
_PLACED: Final = 4
#: Kinds of bodies that others join and leave.
_JOINED: Final = ("alliance", "coalition", "initiative", "network", "movement", "union", "ngo", "group")
#: Kinds of bodies that are given a name of their own choice.
_BAPTISED: Final = ("alliance", "coalition", "initiative", "network", "movement")


class Announced:
    """Finds the names that the head nouns of the lexicon open."""

    def __init__(
        self, words: Words, heads: Mapping[str, BodyHead], shorts: Mapping[str, str], cues: Collection[str]
    ) -> None:
        """``heads`` and ``shorts`` by form, folded; ``cues``: nouns that introduce a name without belonging to it."""
        self._lists = words.lists
        self._heads = heads
        self._shorts = shorts
        self._cues = cues
        self._foreign = {word for name in words.lists if name.startswith("foreign_") for word in words.lists[name]}
        self._reach = {head.id: _reach(head) for head in heads.values()}
        self._organs: dict[str, set[int]] = {}
        for organ in words.lists["organs_of_bodies"]:
            self._organs.setdefault(organ.split()[0], set()).add(len(organ.split()))
        self._grammar = Grammar(words)

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
            end = self._before_another(view, start, self._end(view, head, start, blocks))
            if word.cap and start and words[start - 1].cap and words[start - 1].fold in self._lists["before_heads"]:
                covered = max(end, blocks[start].end if start in blocks else start + 1)
                yield Found(start - 1, covered, "name", kind=head.kind, head=word.fold)
                continue
            if end == start or not (word.cap or self._is_name(view, head, start, end, blocks)):
                continue
            if not word.cap and self._is_of_a_phrase(view, start):
                continue
            if self._is_office(view, head, start, end) or says_what_it_is(view, start, end, self._lists["definite"]):
                continue
            if end > start + 1:
                covered = end = self._over_acronym(view, end, blocks)
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

    def _over_acronym(self, view: View, end: int, blocks: Mapping[int, Block]) -> int:
        """« Centre hospitalier universitaire (CHU) de Nantes »: the acronym is that of all its kind."""
        words = view.words
        if not self._acronym_follows(view, end) or view.ends[end] != view.ends[end - 1]:
            return end
        head, bracket = self._heads.get(words[end + 1].fold), end + _BRACKETED - 1
        if head is None or not head.acronym:
            return end
        after = self._grammar.extend(view, bracket, self._reach[head.id], blocks)
        return after if after > bracket + 1 else end

    def _before_another(self, view: View, start: int, end: int) -> int:
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

    def _end(self, view: View, head: BodyHead, start: int, blocks: Mapping[int, Block]) -> int:
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
        return self._up_to_acronym(view, start, end)

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

    def _has_noun_of(self, view: View, head: BodyHead, start: int) -> bool:
        after = view.words[start + 1 : min(start + 4, view.ends[start])]
        return bool(after) and after[0].part == "of" and any(each.fold in head.of for each in after[1:])

    def _is_linked(self, view: View, head: BodyHead, start: int, end: int) -> bool:
        """« la coalition pour la taxation des jets »: by its article it is known, by its link it is one of a kind."""
        definite = start > 0 and view.words[start - 1].fold in self._lists["definite"]
        return (
            head.linked and definite and end > start + 2 and view.words[start + 1].fold in self._lists["links_of_names"]
        )

    def _is_called(self, view: View, start: int, end: int) -> bool:
        """« la coalition des drones »: by its article it is known, by what it is about it is told from others."""
        words, definite = view.words, start > 0 and view.words[start - 1].fold in self._lists["definite"]
        quoted = start > 1 and words[start - 1].text in '«"“' and words[start - 2].fold in self._lists["definite"]
        first = start + 2 + (start + 2 < end and words[start + 2].part == "article")
        about = first < end and words[start + 1].part == "of" and words[first].part == "word"
        return (definite or quoted) and about and words[first].fold not in self._lists["those_who_unite"]

    def _is_owned(self, view: View, start: int, end: int, blocks: Mapping[int, Block]) -> bool:
        """« le centre de cyberdéfense de l'OTAN »: a field behind the noun, and the body that has it behind that."""
        words = view.words
        definite = start > 0 and words[start - 1].fold in self._lists["definite"]
        field = end > start + 2 and words[start + 1].text in self._lists["plain_of"] and not words[start + 2].cap
        if not (definite and field):
            return False
        of = next((at for at in range(start + 3, min(end + 1, view.ends[start] - 1)) if words[at].part == "of"), end)
        owners = (blocks.get(at) for at in range(of + 1, min(of + 3, view.ends[start])) if words[of].part == "of")
        return any(owner is not None and owner.kind == "body" for owner in owners)

    def _has_complement(self, view: View, at: int) -> bool:
        """Whether ``de`` and a noun in small letters stand at ``at``."""
        after = view.words[at : min(at + 2, view.ends[at - 1])]
        return (
            len(after) > 1 and after[0].text in self._lists["plain_of"] and after[1].part == "word" and not after[1].cap
        )

    def _is_office(self, view: View, head: BodyHead, start: int, end: int) -> bool:
        """A service of a body by its office, a meeting, one part of a draw: no body of its own."""
        inside = [word.fold for word in view.words[start:end]]
        office = head.office and any(word in self._lists["offices"] for word in inside)
        letter = end == start + _HEAD_AND_LETTER and len(inside[1]) == 1  # « Groupe B »
        official = len(inside) > 1 and inside[1] in self._lists["adjectives_of_office"]
        if head.strict and not (official or self._has_noun_of(view, head, start)):
            return True
        bare = len(inside)
        while bare > 1 and view.words[start + bare - 1].part == "adjective":
            bare -= 1  # « Ligue des champions féminine »
        return office or letter or not self._lists["no_bodies"].isdisjoint((" ".join(inside), " ".join(inside[:bare])))

    def _is_name(self, view: View, head: BodyHead, start: int, end: int, blocks: Mapping[int, Block]) -> bool:
        """Whether a head noun in small letters opens a name all the same."""
        words = view.words
        if end == start + 1 or (start and words[start - 1].fold in self._lists["indefinite"]):
            return False
        apart = not start or words[start - 1].part not in (
            "word",
            "adjective",
        )  # « la coopération internationale (MAE) »
        if apart and self._acronym_follows(view, end):
            return True
        if head.national and self._is_national(view, start, end, blocks):
            return True
        if self._has_noun_of(view, head, start) or self._is_linked(view, head, start, end):
            return True
        if head.owned and self._is_owned(view, start, end, blocks):
            return True
        if head.called and self._is_called(view, start, end):
            return True
        after = words[start + 1]
        if head.kind in ("government", "parliament") and after.fold in self._lists["adjectives_of_regions"]:
            return True
        if head.lower in ("never", "always"):
            return head.lower == "always"
        if after.fold in self._lists["adjectives_of_office"] and end > start + 2:
            return True
        if start + 1 in blocks:
            return False
        territory = after.fold in self._lists["adjectives_of_territories"] | self._lists["adjectives_of_houses"]
        if territory and any(word.cap for word in words[start + 2 : end]):
            return True
        if after.cap:
            # « l'agence Belga »: the noun only introduces the name.
            introduced = words[start].fold in self._cues
            return not introduced and after.fold not in self._lists["not_places"] and len(after.text) > 1
        if head.place and any(
            words[at].cap and words[at - 1].part in ("of", "article") for at in range(start + 2, end)
        ):
            return True
        first = start + 2 if words[start + 2 : end] and words[start + 2].part != "article" else start + 3
        opened = head.lower == "named" and after.part == "of" and first < end and words[first].cap
        # « gouvernement du Québec », but « gouvernement de Pierre Dupont ».
        article = head.kind != "government" or after.fold in self._lists["contracted"] or first == start + 3
        article = article or words[first].fold in self._lists["regions"]
        if head.kind == "union" and head.lower == "contracted" and self._is_of_staff(view, start, end):
            return True
        if head.lower == "contracted" and after.fold in self._lists["contracted"] and first < end:
            return words[first].cap and first not in blocks and words[first].fold not in self._lists["not_places"]
        return opened and article and words[first].fold not in self._lists["not_places"]

    def _is_of_staff(self, view: View, start: int, end: int) -> bool:
        """« le syndicat des pilotes de Rivéo »: those who are united work for a body that has a name."""
        words, named = view.words, start + 4
        if end <= named or words[start + 1].fold not in self._lists["contracted"]:
            return False
        plural = not words[start + 2].cap and words[start + 2].fold.endswith("s")
        return plural and words[named].cap and words[named - 1].text in self._lists["plain_of"]

    def _is_national(self, view: View, start: int, end: int, blocks: Mapping[int, Block]) -> bool:
        """« agence spatiale égyptienne », « fédération monégasque de padel »; of a navy, the nationality is enough."""
        inside = range(start + 1, end)
        at = next((at for at in inside if at in blocks and blocks[at].kind == "demonym"), None)
        if at is None:
            return False
        if at > start + 1:
            return all(word.fold in self._lists["official_adjectives"] for word in view.words[start + 1 : at])
        alone = end >= view.ends[start] or not view.words[end].cap  # « la fédération espagnole Agua » introduces a name
        return blocks[at].end < end or (alone and view.words[start].fold in self._lists["one_per_nation"])

    def _acronym_follows(self, view: View, end: int) -> bool:
        words = view.words
        if end + 2 >= len(words) or words[end].text != "(" or words[end + 2].text != ")":
            return False
        return sum(letter.isupper() for letter in words[end + 1].text) > 1 and words[end + 1].part != "number"

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
        baptised=head.kind in (*_BAPTISED, "group", "company"),
        infinitive=head.kind in ("alliance", "coalition", "initiative", "movement"),
    )
