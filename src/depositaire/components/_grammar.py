"""How far a name reaches to the right of its head noun. Private to the components that name organisations and texts."""

from collections.abc import Collection, Mapping
from dataclasses import dataclass
from typing import Final, Literal, NamedTuple

from depositaire.components._amounts import Amounts
from depositaire.components._names import View, Word, Words
from depositaire.components._tails import Tails

_NOUN: Final = ("word", "adjective")
_YEAR: Final = len("1961")
#: How many words may follow the second noun of a series up to the « et » that closes it.
_SERIES: Final = 12
#: How many letters a name in capitals has at least, less one.
_SHORT: Final = 2


class Block(NamedTuple):
    """A mention that is known already and stands in the way."""

    end: int
    kind: Literal["country", "demonym", "body"]


@dataclass(frozen=True, kw_only=True)
class Reach:
    """What may follow one head noun."""

    links: Collection[str]
    """Prepositions that may go on with the name, besides ``de``."""
    complement: bool = True
    """``de`` and a noun may follow."""
    proper: bool = True
    """A proper name may follow directly."""
    country: bool = False
    """A country may belong to the name, right behind its noun."""
    demonym: bool = True
    """An adjective of nationality may belong to the name."""
    inner: bool = False
    """It may stand before the complement at least (``ministère irakien de la Défense``)."""
    series: bool = False
    """``de la Science, de la Technologie et de l'Innovation``."""
    nation: bool = False
    """``de`` and a country without article may close the name (``Syndicat des avocats de France``)."""
    infinitive: bool = False
    """A preposition may lead to an infinitive (``visant à prévenir le terrorisme``)."""
    text: bool = False
    """The name of a text: a year may follow ``de`` and an indefinite article a preposition."""
    capital: bool = False
    """Only a proper name may follow ``de`` (``Parlement de Wallonie``)."""
    acronym: bool = False
    """The noun is an acronym: a proper name follows, directly or behind ``de`` (``CHU de Lille``)."""
    baptised: bool = False
    """A name in capitals may close it (``réseau européen EUNICE``)."""
    body: bool = False
    """A body may follow ``de`` directly (``Secrétariat de la ZLECAf``)."""
    staff: bool = False
    """A body may follow plain ``de`` behind a noun in the plural (``Syndicat des pilotes de Rivéo``)."""


class Grammar:
    """Extends a head noun over its adjectives and complements; linear in the words of the sentence."""

    def __init__(self, words: Words) -> None:
        lists = words.lists
        self._apart = lists.get("not_coordinated", frozenset())
        self._before_noun = lists.get("adjectives_before_noun", frozenset())
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
        self._bare = lists.get("before_infinitive", frozenset())
        self._acts = lists.get("infinitives_of_acts", frozenset())
        self._infinitive = tuple(lists.get("infinitive_endings", ()))
        self._gerund = tuple(lists.get("gerund_endings", ()))
        self._numbering = lists.get("numbering", frozenset())
        self._plural_participles = tuple(lists.get("plural_participles", ()))
        self._praise = lists.get("adjectives_of_praise", frozenset())
        self._participles = lists.get("participles_in_names", frozenset())
        self._occasions = lists.get("not_after_a", frozenset())
        self._possessives = lists.get("possessives", frozenset())
        self._never = lists.get("never_complements", frozenset())
        self._time = lists.get("spans_of_time", frozenset())
        self._themes = lists.get("themes", frozenset())
        self._units, self._ampersand = lists.get("units_of_amounts", ()), lists.get("ampersand", ())
        self._amounts, self._naming = Amounts(lists), lists.get("naming_texts", frozenset())
        self._of_houses = lists.get("adjectives_of_houses", frozenset())
        self._tails = Tails(lists)

    def extend(self, view: View, head: int, reach: Reach, blocks: Mapping[int, Block]) -> int:
        """One past the last word of the name whose head noun stands at ``head``; ``head + 1`` where it stands alone."""
        words, limit = view.words, view.ends[head]
        caps = words[head].caps and not reach.acronym
        end = head + 1
        noun, by_link = head, False
        while end < limit:
            word = words[end]
            block = blocks.get(end)
            if block is not None:
                step = self._over_block(view, end, head, block, reach)
            elif word.fold in self._naming and reach.text and end + 1 < limit and words[end + 1].text == "«":
                step = self._over_quote(view, end + 1, limit)  # « la déclaration baptisée « Mer vive » »
            elif word.part == "adjective" or word.fold in self._participles:
                step = end if reach.text and self._is_free(words[head], word, beside=end == head + 1) else end + 1
            elif word.part == "mark":
                step = self._over_mark(view, end, limit, head, reach, blocks)
                noun = step - 1 if word.text == "," and step > end else noun
            elif word.fold in self._numbering and end + 1 < limit and words[end + 1].part == "number":
                step = end + 2
            elif word.part == "word" and self._is_compound(view, end, blocks):
                step = end + 3  # « ibéro-américain »
            elif word.part == "word":
                joined = words[end - 1].cap and (
                    end - 1 == head or not words[head].cap or words[end - 1].part == "word"
                )
                follows = end - 1 == head or (joined and end - 1 > head)
                baptised = reach.text and words[end - 1].part in _NOUN  # « traité de défense Pukpuk »
                proper = word.cap and not caps and ((reach.proper and follows) or (baptised and end - 1 > head))
                proper = proper or (reach.baptised and not caps and self._closes(view, end, limit))
                proper = proper or (reach.proper and word.cap and not caps and words[end - 1].fold in self._of_houses)
                step = end + 1 if proper or (end - 1 > head and self._agrees(words[end - 1], word)) else end
                if step == end and joined and end - 1 > head:
                    step = self._tails.over(view, end, limit)  # « Coalition Eau vive »
                if step == end and word.cap and not caps and reach.proper and not reach.text and not joined:
                    step = self._tails.over_region(view, end, limit)
            elif word.part == "of":
                step = self._complement(view, end, limit, reach, blocks, head) if reach.complement else end
                noun, by_link = (step - 1, False) if step > end else (noun, by_link)
            elif word.part == "link" and word.text.lower() in reach.links:
                step = self._complement(view, end, limit, reach, blocks, head)
                noun, by_link = (step - 1, True) if step > end else (noun, by_link)
            elif word.part == "number":
                step = end + 1 if reach.proper and not caps and self._numbers(view, end, head, limit) else end
            elif word.part == "and":
                step = self._coordination(view, end, limit, noun, head, by_link, blocks)
                noun = step - 1 if step > end and words[step - 1].part != "adjective" else noun
            else:
                step = end
            if step == end:
                break
            end = step
        return end

    def _numbers(self, view: View, at: int, head: int, limit: int) -> bool:
        """« Coalition Océans 2030 », « Manifeste 30x30 »: a number right behind a capital, that counts nothing."""
        words, after = view.words, at + 1
        before = words[at - 1]
        if not before.cap or (at - 1 == head and words[at].text.isdigit()):
            return False
        if after >= limit or words[after].part != "word" or not words[at].text.isdigit():
            return True
        counted = words[after].fold in self._units or words[after].fold.endswith(("s", "x"))
        return not (counted or words[after].cap)

    def _closes(self, view: View, at: int, limit: int) -> bool:
        """« le consortium européen EUNICE »: a word in capitals behind a noun or adjective in small letters."""
        before, word = view.words[at - 1], view.words[at]
        alone = at + 1 >= limit or not (view.words[at + 1].cap or view.words[at + 1].text == "-")
        return word.caps and len(word.text) > _SHORT and before.part in _NOUN and not before.cap and alone

    def _is_compound(self, view: View, at: int, blocks: Mapping[int, Block]) -> bool:
        """Whether a hyphen joins the word in small letters to an adjective: « socio-économique », « euro-arabe »."""
        words = view.words
        if words[at].cap or at + 2 >= view.ends[at] or words[at + 1].text != "-":
            return False
        joined = view.glued(at + 1) and view.glued(at + 2)
        return joined and (words[at + 2].part == "adjective" or (at + 2 in blocks and blocks[at + 2].kind == "demonym"))

    def _agrees(self, noun: Word, word: Word) -> bool:
        """Whether ``word`` is an adjective by its plural: ``ingénieurs miniers``; a verb in the plural has no ``s``."""
        plural = noun.part in _NOUN and noun.fold.endswith(("s", "x")) and not word.cap and word.fold.endswith("s")
        return plural and not word.text.endswith(self._plural_participles)

    def _is_free(self, noun: Word, adjective: Word, *, beside: bool) -> bool:
        """Whether an adjective in small letters only praises a text, or has not the number of the noun beside it."""
        if adjective.cap:
            return False
        plural = noun.fold.endswith(("s", "x"))
        return adjective.fold in self._praise or (beside and plural and not adjective.fold.endswith(("s", "x")))

    def _over_mark(self, view: View, at: int, limit: int, head: int, reach: Reach, blocks: Mapping[int, Block]) -> int:
        """Over a hyphen, a quoted name, a number in brackets, the comma of a series; ``at`` where the name ends."""
        words = view.words
        mark = words[at].text
        if mark == "-" and at + 1 < limit and view.glued(at) and view.glued(at + 1):
            elided = words[at + 1].text.endswith("'") and at + 2 < limit and view.glued(at + 2)
            if elided and words[at + 2].cap:
                return at + 3  # « Côtes-d'Armor »
            compound = words[at + 1].fold in self._before_noun and at + 2 < limit and words[at + 2].part in _NOUN
            return at + 3 if compound else at + 2
        if mark == "«" and at - 1 == head:
            return self._over_quote(view, at, limit)
        if mark == "(" and at + 3 < limit and words[at + 1].fold in self._numbering and words[at + 3].text == ")":
            return at + 4
        if mark == "+" and view.glued(at) and words[at - 1].part == "number":
            return at + 1
        return self._series(view, at, limit, head, reach, blocks) if mark == "," else at

    def _over_quote(self, view: View, at: int, limit: int) -> int:
        """Over a quoted name that opens at ``at``; ``at`` where it is not closed soon."""
        ends = range(at + 1, min(at + 10, limit))
        return next((end + 1 for end in ends if view.words[end].text == "»"), at)

    def _over_block(self, view: View, start: int, head: int, block: Block, reach: Reach) -> int:
        if block.kind == "demonym":
            # « Agence spatiale brésilienne », but « Centre de la mer » and then « tunisien »: a free complement.
            near = all(word.part != "of" for word in view.words[head:start])
            goes_on = block.end < len(view.words) and view.words[block.end].part == "of"
            belongs = (reach.demonym and (near or goes_on)) or (reach.inner and goes_on and start == head + 1)
            return block.end if belongs else start
        if not reach.proper:
            return start
        if block.kind == "body":
            return block.end if start - 1 == head else start
        before = view.words[start - 1]
        return block.end if before.cap and not before.caps and start - 1 > head and before.part == "word" else start

    def _complement(
        self, view: View, start: int, limit: int, reach: Reach, blocks: Mapping[int, Block], head: int
    ) -> int:
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
        at = self._after_article(view, at, limit)
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
        if link and reach.infinitive and self._is_infinitive(words[at]) and at + 1 < limit:
            if words[at].fold in self._acts:
                return start  # « quitte le Mouvement des citoyens pour rejoindre l'Alliance bleue »
            return self._noun(view, at + 1, limit, blocks) or start
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
                return block.end if follows and self._noun(view, block.end + 1, limit, blocks) else start
            return start
        priced = reach.text and not link and (start == head + 1 or words[head].cap)
        if priced and (end := self._amounts.end(view, at, limit)):
            return end
        if reach.text and not link and words[at].part == "number" and len(words[at].text) == _YEAR:
            return at + 1
        if reach.capital and not link and (not words[at].cap or words[at].fold in self._not_places):
            return start
        return self._noun(view, at, limit, blocks) or start

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
        preposition = words[link].text.lower()
        if preposition in self._with_article:
            idiom = words[at].fold in self._after_a
            occasion = words[at].fold in self._occasions  # « à l'issue de », « à la signature »
            return idiom or (at > link + 1 and (not words[link + 1].cap or words[link].caps) and not occasion)
        if preposition in self._with_noun:
            if not words[at].cap and words[at].fold.endswith(self._gerund):
                return False  # « a ratifié la Convention en déposant son instrument »
            return words[at].fold not in self._not_after_en and (at > link + 1 or words[at].part in _NOUN)
        return True

    def _noun(self, view: View, at: int, limit: int, blocks: Mapping[int, Block]) -> int:
        """One past the noun at ``at`` with the adjectives before it, or 0."""
        at = self._after_article(view, at, limit)
        if at >= limit or at in blocks:
            return 0
        word = view.words[at]
        if word.part not in _NOUN or (view.words[at - 1].fold in self._bare and self._is_infinitive(word)):
            return 0
        if word.fold in self._before_noun and at + 1 < limit and view.words[at + 1].part in _NOUN:
            return at + 2
        return at + 1

    def _after_article(self, view: View, at: int, limit: int) -> int:
        return at + 1 if at < limit and view.words[at].part == "article" else at

    def _coordination(
        self, view: View, start: int, limit: int, noun: int, head: int, by_link: bool, blocks: Mapping[int, Block]
    ) -> int:
        """Over ``et`` and what it adds, where that is built like what stands before it."""
        words = view.words
        at = start + 1
        if at >= limit:
            return start
        preposition = words[at].part == "of" or (by_link and words[at].part == "link")
        after = at + 1 if preposition else at
        bare = self._after_article(view, after, limit)
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
        if noun == head or added.part not in _NOUN or added.fold in self._apart or self._is_infinitive(added):
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

    def _is_infinitive(self, word: Word) -> bool:
        return not word.cap and word.part == "word" and word.fold.endswith(self._infinitive)

    def _series(self, view: View, start: int, limit: int, head: int, reach: Reach, blocks: Mapping[int, Block]) -> int:
        """Over ``, de la Technologie`` where the series is closed by ``et`` later in the sentence."""
        words = view.words
        if reach.text or start + 2 >= limit or words[start + 1].part != "of":
            return start
        at = self._after_article(view, start + 2, limit)
        if at >= limit or at in blocks or words[at].part not in _NOUN:
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
        first = self._after_article(view, before + 1, comma)
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
            if words[later].part not in (*_NOUN, "of", "article") and words[later].text != ",":
                return False
        return False
