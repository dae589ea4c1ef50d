"""What a preposition adds to a name: « de la sécurité », « pour l'énergie », « de Kyoto ». Private."""

from collections.abc import Mapping
from typing import Final

from depositaire.components._amounts import Amounts
from depositaire.components._names import View, Words
from depositaire.components._nouns import NOUN, Nouns
from depositaire.components._reach import Block, Reach

_YEAR: Final = len("1961")


class Complements:
    """Goes over a preposition and the noun behind it."""

    def __init__(self, words: Words, nouns: Nouns) -> None:
        lists = words.lists
        self._nouns, self._amounts = nouns, Amounts(lists)
        self._with_article = lists.get("links_with_article", frozenset())
        self._within = lists.get("links_within", frozenset())
        self._text_within = lists.get("links_within_texts", frozenset())
        self._never_past_place = lists.get("links_never_past_a_place", frozenset())
        self._not_without = lists.get("not_after_sans", frozenset())
        self._with_noun = lists.get("links_with_noun", frozenset())
        self._after_a = lists.get("nouns_after_a", frozenset())
        self._not_after_en = lists.get("not_after_en", frozenset())
        self._indefinite = lists.get("indefinite_articles", frozenset())
        self._of_a_country = lists.get("nouns_of_a_country", frozenset())
        self._towns = lists.get("countries_and_towns", frozenset())
        self._not_places = lists.get("not_places", frozenset())
        self._plain_of = lists.get("plain_of", frozenset())
        self._acts = lists.get("infinitives_of_acts", frozenset())
        self._gerund = tuple(lists.get("gerund_endings", ()))
        self._compound = lists.get("compound_prepositions", frozenset())
        self._occasions = lists.get("not_after_a", frozenset())
        self._possessives = lists.get("possessives", frozenset())
        self._never = lists.get("never_complements", frozenset())
        self._time = lists.get("spans_of_time", frozenset())

    def end(self, view: View, start: int, limit: int, reach: Reach, blocks: Mapping[int, Block], head: int) -> int:
        """After a preposition: over ``la sécurité``, ``l'énergie``, ``Kyoto``; ``start`` where no noun follows."""
        words, at = view.words, start + 1
        link = words[start].part == "link"
        if at < limit and words[at].fold in self._never and not link:
            return start  # « ratifiera la Convention d'ici juin »
        by_place = start == head + 3 and words[start - 1].cap and words[start - 2].part == "of"
        if link and reach.text and by_place and words[start].text.lower() in self._never_past_place:
            return start  # « l'Appel de Paris au siège de l'Unesco »
        closed = (
            link and not reach.text and start - 1 > head and words[start - 1].cap and words[start - 1].part == "word"
        )
        while link and at < limit and at < start + 4 and words[at].part in ("link", "of"):
            at += 1
        at = self._nouns.after_article(view, at, limit)
        named = reach.text or words[head].cap  # « Partenariat pour une pêche durable »
        if link and named and at < limit and words[at].fold in self._indefinite | self._possessives:
            at += 1
        if at >= limit or (link and (words[at].fold in self._time or not self._leads_on(view, start, at))):
            return start
        if link and words[start].fold in (self._text_within if reach.text else self._within):
            beside = start == head + 1 or words[start - 1].cap or words[at].cap
            if beside or words[at].fold in self._not_without:
                return start  # « la Coalition au second semestre », « la Coalition pour la mer au Havre »
        if closed and at < limit and words[at].cap and words[start].text.lower() in self._never_past_place:
            return start  # « l'adhésion du Conseil régional de Bretagne à l'Alliance bleue »
        block = blocks.get(at)
        if link and reach.infinitive and self._nouns.is_infinitive(words[at]) and at + 1 < limit:
            beside = all(word.part in ("adjective", "mark") for word in words[head + 1 : start])
            if words[at].fold in self._acts or not beside:
                return start  # « quitte le Mouvement des citoyens pour rejoindre l'Alliance bleue »
            return self._nouns.end(view, at + 1, limit, blocks) or start
        if block is not None:
            plain = reach.nation and at == start + 1 and words[start].text in self._plain_of and start > head + 2
            town = words[at].fold in self._towns and at == start + 1 == head + 2  # « Appel de Djibouti »
            own = (
                plain
                or self._has_its_field(view, start, block, head, reach)
                or (reach.text and not link and (town or words[start - 1].fold in self._of_a_country))
            )
            if (block.kind == "country" and (own or (reach.country and start == head + 1))) or (
                block.kind == "body"
                and (
                    reach.body or self._is_its_own(view, start, head, reach) or self._is_staff(view, start, head, reach)
                )
            ):
                return block.end
            if block.kind == "body" and self._is_of_a_name(view, start, at, head):
                return block.end
            if block.kind == "body" and block.end < limit and words[block.end].part == "link":
                follows = words[block.end].text.lower() in reach.links
                return block.end if follows and self._nouns.end(view, block.end + 1, limit, blocks) else start
            return start
        priced = reach.text and not link and (start == head + 1 or words[head].cap)
        if priced and (end := self._amounts.end(view, at, limit)):
            return end
        if reach.text and not link and words[at].part == "number" and len(words[at].text) == _YEAR:
            return at + 1
        if reach.capital and not link and (not words[at].cap or words[at].fold in self._not_places):
            return start
        return self._nouns.end(view, at, limit, blocks) or start

    def _is_of_a_name(self, view: View, start: int, at: int, head: int) -> bool:
        """« Haute École Léonard de Vinci »: « de » and a capital go on with a name that a noun bears."""
        before = view.words[start - 1]
        bare = at == start + 1 and view.words[start].text in self._plain_of
        return bare and start - 1 > head and before.cap and before.part == "word" and view.words[start - 2].part != "of"

    def _has_its_field(self, view: View, start: int, block: Block, head: int, reach: Reach) -> bool:
        """« Fédération de Guyane de handball »: a country right behind the noun, and what the body is for."""
        words, at = view.words, block.end
        beside = reach.nation and start == head + 1 and words[head].cap and at + 1 < view.ends[head]
        field = beside and words[at].text in self._plain_of and words[at + 1].part == "word" and not words[at + 1].cap
        return bool(field)

    def _is_staff(self, view: View, start: int, head: int, reach: Reach) -> bool:
        """« Syndicat des pilotes de Rivéo »: who a body employs, in the plural, right before « de » without article."""
        words = view.words
        plural = words[start - 1].fold.endswith("s") and not words[start - 1].cap and start - 1 > head + 1
        return reach.staff and plural and words[start].text in self._plain_of

    def _is_its_own(self, view: View, start: int, head: int, reach: Reach) -> bool:
        """« Charte de l'OIF »: a body right behind the noun of a named text."""
        noun = view.words[head]
        return reach.text and start == head + 1 and view.words[start].part == "of" and noun.cap and not noun.caps

    def _leads_on(self, view: View, link: int, at: int) -> bool:
        """Whether the preposition leads to a noun of the name: not ``à Paris``, ``en vigueur``, ``en 2024``."""
        words = view.words
        run = [word.fold for word in words[link : at + 1]]
        if any(" ".join(run[:size]) in self._compound for size in range(2, len(run) + 1)):
            return False  # « rejoint l'Alliance bleue aux côtés de Plinor », « à son tour »
        preposition = words[link].text.lower()
        if preposition in self._with_article:
            idiom = words[at].fold in self._after_a
            occasion = words[at].fold in self._occasions  # « à l'issue de », « à la signature »
            return idiom or (at > link + 1 and (not words[link + 1].cap or words[link].caps) and not occasion)
        if preposition in self._with_noun:
            if not words[at].cap and words[at].fold.endswith(self._gerund):
                return False  # « a ratifié la Convention en déposant son instrument »
            return words[at].fold not in self._not_after_en and (at > link + 1 or words[at].part in NOUN)
        return True
