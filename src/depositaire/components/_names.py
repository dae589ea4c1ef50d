"""How the names of bodies and texts are read: the words of a Doc, sorted, and where its sentences end.

Private to the components that name organisations and instruments.
"""

import re
from bisect import bisect_left
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import cache
from typing import Final, NamedTuple

from spacy.tokens import Doc, Span

from depositaire import spans
from depositaire.lexicon.bodies import WordList
from depositaire.typography import fold

_CACHED_WORDS: Final = 16_384
#: Of how few words the initials may stand in another order by chance.
_FEW: Final = 2
# « McKay » and « LeDuc » are persons.
_JOINED_CAPITALS: Final = re.compile(
    r"(?!Mc|Mac[A-Z]|L[ae][A-Z]|D[eiu][A-Z]|Van[A-Z])[A-Z]?[a-zà-ÿ]+(?:[A-Z][a-zà-ÿ]+)+"
    r"|[A-Z]{2,}[a-zà-ÿ]{2,}[A-Z]\w*|[a-z][A-Z]{2,}\w*|[A-Z][a-zà-ÿ]+[A-Z]{2,}"
)
_SHORTEST_JOINED: Final = 5


class Word(NamedTuple):
    """What is known of a word outside its context."""

    text: str
    fold: str
    part: str
    """The part it plays in a name: the word list it is in, ``adjective``, ``mark`` or ``word``."""
    cap: bool
    """It begins with a capital."""
    caps: bool
    """It is longer than one letter and has no small letter."""
    joined: bool
    """It has a capital within (``BaltSerwis``)."""


class Words:
    """Sorts words by the closed lists of the lexicon; knows each word once."""

    def __init__(self, lists: Iterable[WordList]) -> None:
        self.lists: Mapping[str, frozenset[str]] = {one.id: frozenset(one.words) for one in lists}
        parts = [(word, name[5:]) for name, words in self.lists.items() if name.startswith("part_") for word in words]
        self._parts = {fold(word): part for word, part in parts} | dict(parts)
        self._endings = tuple(self.lists.get("adjective_endings", ()))
        self._towns = self.lists.get("towns", frozenset())
        self._cardinals = self.lists.get("cardinals", frozenset()) | self.lists.get("in_cardinals", frozenset())
        self._known: dict[int, Word] = {}

    def read(self, doc: Doc) -> "View":
        """The words of ``doc`` without its line breaks, and where each sentence ends; read once for all components."""
        kept = spans.kept(doc)
        view: View | None = kept.get("view")
        if view is None or view.by is not self:
            view = kept["view"] = self._read(doc)
        return view

    def _read(self, doc: Doc) -> "View":
        known, strings = self._known, doc.vocab.strings
        if len(known) > _CACHED_WORDS:
            known.clear()
        table = doc.to_array(["ORTH", "SENT_START"])
        every = [known.get(orth) or self._learn(orth, strings[orth]) for orth in table[:, 0].tolist()]
        index = [position for position, word in enumerate(every) if word.part != "space"]
        starts = set((table[:, 1] == 1).nonzero()[0].tolist())
        words, left_out = every, []
        if len(index) < len(every):
            words = [every[position] for position in index]
            left_out = [position for position, word in enumerate(every) if word.part == "space"]
            starts.update(position for position in left_out if every[position].text.count("\n") > 1)
        breaks = {bisect_left(index, start) for start in starts} | {len(words)}
        ends: list[int] = []
        for stop in sorted(breaks):
            ends += [stop] * (stop - len(ends))
        return View(doc, words, index, ends, self)

    def _learn(self, orth: int, text: str) -> Word:
        word = self._known[orth] = self._sort(text)
        return word

    def _sort(self, text: str) -> Word:
        folded = fold(text)
        if text.isspace():
            part = "space"
        elif text[0].isupper() and folded in self._towns:
            part = "word"
        elif (found := self._parts.get(text.lower()) or self._parts.get(folded)) is not None:
            part = found
        elif not text[0].isalnum():
            part = "mark"
        elif text[0].isdigit() or ("-" in folded and self._cardinals.issuperset(folded.split("-"))):
            part = "number"  # « 25 », « vingt-cinq »
        elif folded.endswith(self._endings):
            part = "adjective"
        else:
            part = "word"
        return Word(text, folded, part, text[0].isupper(), len(text) > 1 and text.isupper(), _is_joined(text))


@dataclass(frozen=True, slots=True)
class View:
    """A Doc as the grammar of names reads it. Positions are those of ``words``."""

    doc: Doc
    words: list[Word]
    index: list[int]
    """Position of a word -> token of the Doc."""
    ends: list[int]
    """Position of a word -> one past the last word of its sentence."""
    by: Words
    """Who sorted the words."""

    def span(self, start: int, end: int, *, label: str, kb_id: str, how: str) -> Span:
        """The words ``start`` to ``end`` as a span of the Doc."""
        return Span(self.doc, self.index[start], self.index[end - 1] + 1, label, kb_id=kb_id, span_id=how)

    def positions(self, span: Span) -> tuple[int, int]:
        """Where a span of the Doc begins and ends, in words."""
        return bisect_left(self.index, span.start), bisect_left(self.index, span.end)

    def text(self, start: int, end: int) -> str:
        """The words ``start`` to ``end`` as they are written, a line break read as a space."""
        tokens = self.doc[self.index[start] : self.index[end - 1] + 1].text
        return " ".join(tokens.split())

    def glued(self, position: int) -> bool:
        """No space between this word and the one before."""
        before = self.doc[self.index[position] - 1] if position else None
        return before is not None and not before.whitespace_ and self.index[position - 1] == before.i


def slug(text: str, *, words: int = 6) -> str:
    """``text`` in small letters, digits and hyphens, cut after so many words; ``x`` where nothing is left."""
    parts: Iterator[str] = iter("".join(c if c.isascii() and c.isalnum() else " " for c in fold(text)).split())
    return "-".join([part for part, _ in zip(parts, range(words), strict=False)]) or "x"


def initials_match(acronym: str, words: Iterable[str]) -> bool:
    """The letters of ``acronym`` stand in this order at or in the beginnings of ``words``, the first at the first."""
    letters = [letter for letter in fold(acronym) if letter.isalnum()]
    names = [fold(word) for word in words]
    if not letters or not names or not names[0].startswith(letters[0]):
        return False
    return _aligned(letters, names)


def initials_reversed(acronym: str, words: Sequence[str]) -> bool:
    """« le Front national chin (CNF) »: the initials in another order, as another language has them."""
    initials = [fold(word)[:1] for word in words]
    return len(initials) > _FEW and fold(acronym) != "".join(initials) and sorted(fold(acronym)) == sorted(initials)


def _aligned(letters: list[str], names: list[str]) -> bool:
    """Whether letters can be read off the beginnings of the names; each name gives a prefix or nothing."""
    reached = {0}
    for name in names:
        more = set(reached)
        for start in reached:
            length = 0
            while start + length < len(letters) and length < len(name) and name[length] == letters[start + length]:
                length += 1
                more.add(start + length)
        reached = more
    return len(letters) in reached


def _is_joined(text: str) -> bool:
    return len(text) >= _SHORTEST_JOINED and _JOINED_CAPITALS.fullmatch(text) is not None


@cache
def words_of(lists: tuple[WordList, ...]) -> Words:
    """The sorter of words for these lists, one for all components: a text is read once."""
    return Words(lists)
