"""The names of the lexicon found in a text. Private to the components that name bodies and texts."""

from collections.abc import Collection, Iterable, Iterator, Mapping
from typing import Final, NamedTuple

from spacy.language import Language

from depositaire.components._names import View, Word
from depositaire.french.phrasebook import Phrasebook, Splitter
from depositaire.lexicon.bodies import Named
from depositaire.typography import fold

_NAME_WITHOUT_CAPITALS: Final = 3


class Known(NamedTuple):
    """A name of the lexicon found in a text."""

    start: int
    end: int
    refs: tuple[str, ...]
    """Those that bear the name, in the order of the lexicon."""
    how: str
    """``name`` or ``acronym``."""


class Phrases:
    """Names and acronyms of the lexicon, matched in a view."""

    def __init__(self, nlp: Language, entries: Iterable[Named], lists: Mapping[str, Collection[str]]) -> None:
        """``lists``: acronyms that are words of the language as well, and units of amounts."""
        self._words, self._units = lists["acronyms_that_are_words"], lists["units_of_amounts"]
        self._any_case, self._as_written = Phrasebook(), Phrasebook()
        split = Splitter(nlp.tokenizer)
        self._only, self._definite = lists["of_the_only_one"], lists["definite"]
        continents, hyphened = lists["continents"], lists["also_hyphened"]
        self._refs: dict[tuple[str, str], list[str]] = {}
        self._guards = {entry.ref: entry.guards for entry in entries if entry.guards.model_fields_set}
        for entry in entries:
            names = (each for name in entry.names for each in _with_or_without_hyphen(name, hyphened))
            for written in (each for name in names for each in _with_or_without_article(split(name), continents)):
                plain = [fold(word[:1]) + word[1:].lower() if word[:1].isupper() else word.lower() for word in written]
                spelt = ([fold(word) for word in written], [word.lower() for word in written], plain)
                for each in spelt if plain != spelt[1] else spelt[:2]:  # « Communauté des Etats »
                    self._any_case.add(f"name|{entry.ref}", each)
            for name in entry.exact:
                self._as_written.add(f"exact|{entry.ref}", split(name))
            for acronym in entry.acronyms:
                spellings = [acronym, acronym.capitalize()] if self._pronounced(acronym) else [acronym]
                for spelling in spellings:
                    self._as_written.add(f"acronym|{entry.ref}", split(spelling))

    def _pronounced(self, acronym: str) -> bool:
        """Whether the acronym may be written like a name (``Otan``)."""
        return len(acronym) > 3 and acronym.isalpha() and acronym.isupper() and acronym.lower() not in self._words

    def find(self, view: View) -> list[Known]:
        """Every name found, longest first where two overlap; a guarded one only where its guards let it."""
        words = [word.text for word in view.words]
        small = [word.lower() for word in words]
        found: dict[tuple[int, int], tuple[str, list[str]]] = {}
        for book, text in ((self._any_case, small), (self._as_written, words)):
            for key, start, end in book.find(text):
                how, ref = key.split("|")
                if self._allowed(view, how, ref, start, end):
                    known = found.setdefault((start, end), (how, []))
                    if ref not in known[1]:
                        known[1].append(ref)
        kept: list[Known] = []
        last = -1
        for (start, end), (how, refs) in sorted(found.items(), key=lambda item: (item[0][0], -item[0][1])):
            if start >= last:
                start += _opens_with_article(view.words[start], end - start)
                kept.append(Known(start, end, tuple(refs), "acronym" if how == "acronym" else "name"))
                last = end
        return kept

    def _allowed(self, view: View, how: str, ref: str, start: int, end: int) -> bool:
        words = view.words
        if view.ends[start] < end:
            return False
        after = words[end] if end < view.ends[start] else None
        numbered = after is not None and (after.part == "number" or after.text[1:2].isdigit())
        if end - start == 1 and numbered and not self._amount(view, end):
            return False  # « RN 165 », « Airbus A320 »
        if how == "acronym" and words[start].fold in self._words and self._shouted(view, start):
            return False
        if how != "acronym" and end < view.ends[start] and words[end].text == "-" and view.glued(end):
            return False  # « La Croix-Rouge »
        # Without any capital, a short name is a common noun (« sécurité civile »); a long one is a name all the same.
        small = how == "name" and not any(word.cap for word in words[start:end])
        few = sum(word.part in ("word", "adjective") for word in words[start:end]) < _NAME_WITHOUT_CAPITALS
        if small and few and not self._is_the_only_one(view, start, end):
            return False
        guards = self._guards.get(ref)
        if guards is None:
            return True
        if end < len(words) and words[end].fold in guards.not_before:
            return False
        if start and words[start - 1].fold in guards.not_after:
            return False
        noun = start - 2 if start and words[start - 1].part == "of" else start - 3
        if noun >= 0 and words[noun + 1].part == "of" and words[noun].fold in guards.not_of:
            return False
        return not guards.needs or any(word.fold in guards.needs for word in words)

    def _is_the_only_one(self, view: View, start: int, end: int) -> bool:
        """« la commission européenne », and not « une union européenne », « le corps européen de solidarité »."""
        known = start > 0 and view.words[start - 1].fold in self._definite
        goes_on = end < view.ends[start] and view.words[end].part == "of"
        return known and not goes_on and view.words[end - 1].fold in self._only

    def _amount(self, view: View, number: int) -> bool:
        """« et Thales 13 millions »: what is counted follows the number."""
        return number + 1 < view.ends[number] and view.words[number + 1].fold in self._units

    def _shouted(self, view: View, start: int) -> bool:
        """Whether the words beside it are in capitals too, as in a heading."""
        beside = view.words[max(start - 1, 0) : start] + view.words[start + 1 : start + 2]
        return any(word.caps and len(word.text) > 3 for word in beside)


def _with_or_without_hyphen(name: str, hyphened: Collection[str]) -> Iterator[str]:
    """A name, and the same with « Nations-Unies » where it has « Nations unies »."""
    yield name
    for words in hyphened:
        if words in name:
            yield name.replace(words, words.replace(" ", "-"))


def _with_or_without_article(name: list[str], continents: Collection[str]) -> Iterator[list[str]]:
    """A name, and the same with « d'Afrique » where it has « de l'Afrique », or the other way round."""
    yield name
    for at, word in enumerate(name):
        if fold(word) in continents and name[at - 2 : at] == ["de", "l'"]:
            yield [*name[: at - 2], "d'", *name[at:]]
        elif fold(word) in continents and name[at - 1 : at] == ["d'"]:
            yield [*name[: at - 1], "de", "l'", *name[at:]]


def _opens_with_article(word: Word, length: int) -> bool:
    """« le collectif la Quadrature du Net »: in small letters the article does not belong to the name."""
    return length > 1 and word.part == "article" and not word.cap and word.text[-1].isalpha()
