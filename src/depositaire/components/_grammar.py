"""How far a name reaches to the right of its head noun. Private to the components that name organisations and texts."""

from collections.abc import Mapping
from typing import Final

from depositaire.components._complements import Complements
from depositaire.components._coordinated import Coordinated
from depositaire.components._names import View, Word, Words
from depositaire.components._nouns import NOUN, Nouns
from depositaire.components._reach import Block, Reach
from depositaire.components._tails import Tails

#: How many letters a name in capitals has at least, less one.
_SHORT: Final = 2


class Grammar:
    """Extends a head noun over its adjectives and complements; linear in the words of the sentence."""

    def __init__(self, words: Words) -> None:
        lists = words.lists
        self._before_noun = lists.get("adjectives_before_noun", frozenset())
        self._numbering = lists.get("numbering", frozenset())
        self._plural_participles = tuple(lists.get("plural_participles", ()))
        self._praise = lists.get("adjectives_of_praise", frozenset())
        self._participles = lists.get("participles_in_names", frozenset())
        self._units = lists.get("units_of_amounts", ())
        self._naming = lists.get("naming_texts", frozenset())
        self._predicates = lists.get("words_of_predicates", frozenset())
        self._of_houses = lists.get("adjectives_of_houses", frozenset())
        self._tails, nouns = Tails(lists), Nouns(words)
        self._complements, self._coordinated = Complements(words, nouns), Coordinated(words, nouns)

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
                step = self._over_word(view, end, limit, head, reach)
            elif word.part == "of":
                step = self._complements.end(view, end, limit, reach, blocks, head) if reach.complement else end
                noun, by_link = (step - 1, False) if step > end else (noun, by_link)
            elif word.part == "link" and word.text.lower() in reach.links:
                step = self._complements.end(view, end, limit, reach, blocks, head)
                noun, by_link = (step - 1, True) if step > end else (noun, by_link)
            elif word.part == "number":
                step = end + 1 if reach.proper and not caps and self._numbers(view, end, head, limit) else end
            elif word.part == "and":
                step = self._coordinated.over_and(view, end, limit, noun, head, by_link, blocks)
                noun = step - 1 if step > end and words[step - 1].part != "adjective" else noun
            else:
                step = end
            if step == end:
                break
            end = step
        return end

    def _over_word(self, view: View, at: int, limit: int, head: int, reach: Reach) -> int:
        """Over a proper name or an adjective that no list has; ``at`` where the word does not go on with the name."""
        words, word = view.words, view.words[at]
        caps, behind = words[head].caps and not reach.acronym, at - 1 > head
        joined = words[at - 1].cap and (not behind or not words[head].cap or words[at - 1].part == "word")
        follows = not behind or joined
        baptised = reach.text and words[at - 1].part in NOUN  # « traité de défense Pukpuk »
        proper = word.cap and not caps and ((reach.proper and follows) or (baptised and behind))
        proper = proper or (reach.baptised and not caps and self._closes(view, at, limit))
        proper = proper or (reach.proper and word.cap and not caps and words[at - 1].fold in self._of_houses)
        proper = proper or (reach.text and behind and self._is_within(view, at, limit))
        if proper or (behind and self._agrees(words[at - 1], word)):
            return at + 1
        step = self._tails.over(view, at, limit) if joined and behind else at  # « Coalition Eau vive »
        if step == at and word.cap and not caps and reach.proper and not reach.text and not joined:
            return self._tails.over_region(view, at, limit)
        return step

    def _is_within(self, view: View, at: int, limit: int) -> bool:
        """« sur la gestion concertée des eaux »: a participle in the feminine between a noun and « de »."""
        word, noun, words = view.words[at], view.words[at - 1], view.words
        if not word.fold.endswith(("ee", "ees")) or word.cap or word.fold in self._predicates or at + 2 >= limit:
            return False
        within = noun.part == "word" and not noun.cap and noun.fold.endswith("s") == word.fold.endswith("s")
        return within and words[at + 1].part == "of" and words[at + 2].part != "number"

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
        return word.caps and len(word.text) > _SHORT and before.part in NOUN and not before.cap and alone

    def _is_compound(self, view: View, at: int, blocks: Mapping[int, Block]) -> bool:
        """Whether a hyphen joins the word in small letters to an adjective: « socio-économique », « euro-arabe »."""
        words = view.words
        if words[at].cap or at + 2 >= view.ends[at] or words[at + 1].text != "-":
            return False
        joined = view.glued(at + 1) and view.glued(at + 2)
        return joined and (words[at + 2].part == "adjective" or (at + 2 in blocks and blocks[at + 2].kind == "demonym"))

    def _agrees(self, noun: Word, word: Word) -> bool:
        """Whether ``word`` is an adjective by its plural: ``ingénieurs miniers``; a verb in the plural has no ``s``."""
        plural = noun.part in NOUN and noun.fold.endswith(("s", "x")) and not word.cap and word.fold.endswith("s")
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
            compound = words[at + 1].fold in self._before_noun and at + 2 < limit and words[at + 2].part in NOUN
            return at + 3 if compound else at + 2
        if mark == "«" and at - 1 == head:
            return self._over_quote(view, at, limit)
        if mark == "(" and at + 3 < limit and words[at + 1].fold in self._numbering and words[at + 3].text == ")":
            return at + 4
        if mark == "+" and view.glued(at) and words[at - 1].part == "number":
            return at + 1
        return self._coordinated.over_comma(view, at, limit, head, reach, blocks) if mark == "," else at

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
