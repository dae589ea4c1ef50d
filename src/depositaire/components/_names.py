"""How the names of bodies and texts are found: a reading view of the Doc, phrases that are known, and words sorted.

Private to the components that name organisations and instruments.
"""

from bisect import bisect_left
from collections.abc import Collection, Iterable, Iterator, Mapping
from dataclasses import dataclass
from typing import Final, NamedTuple

from spacy.attrs import ORTH, SENT_START
from spacy.matcher import PhraseMatcher
from spacy.tokenizer import Tokenizer
from spacy.tokens import Doc, Span
from spacy.vocab import Vocab

from depositaire.lexicon.bodies import WordList, _Named
from depositaire.typography import fold

_CACHED_WORDS: Final = 50_000
_NAME_WITHOUT_CAPITALS: Final = 3


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


class Words:
    """Sorts words by the closed lists of the lexicon; knows each word once."""

    def __init__(self, lists: Iterable[WordList]) -> None:
        self.lists: Mapping[str, frozenset[str]] = {one.id: frozenset(one.words) for one in lists}
        parts = [(word, name[5:]) for name, words in self.lists.items() if name.startswith("part_") for word in words]
        self._parts = {fold(word): part for word, part in parts} | dict(parts)
        self._endings = tuple(self.lists.get("adjective_endings", ()))
        self._known: dict[int, Word] = {}

    def read(self, doc: Doc) -> "View":
        """The words of ``doc`` without its line breaks, and where each sentence ends."""
        known, strings = self._known, doc.vocab.strings
        if len(known) > _CACHED_WORDS:
            known.clear()
        table = doc.to_array([ORTH, SENT_START])
        every = [known.get(orth) or self._learn(orth, strings[orth]) for orth in table[:, 0].tolist()]
        index = [position for position, word in enumerate(every) if word.part != "space"]
        starts = set((table[:, 1] == 1).nonzero()[0].tolist())
        starts.update(at for at, word in enumerate(every) if word.part == "space" and word.text.count("\n") > 1)
        words = every if len(index) == len(every) else [every[position] for position in index]
        breaks = sorted({bisect_left(index, start) for start in starts} | {len(words)})
        ends: list[int] = []
        for stop in breaks:
            ends += [stop] * (stop - len(ends))
        stops = set(breaks)
        wrapped = len(index) < len(every) and any(
            word.part == "space" and bisect_left(index, at) not in stops for at, word in enumerate(every)
        )
        return View(doc, words, index, ends, wrapped)

    def _learn(self, orth: int, text: str) -> Word:
        word = self._known[orth] = self._sort(text)
        return word

    def _sort(self, text: str) -> Word:
        folded = fold(text)
        if text.isspace():
            part = "space"
        elif (found := self._parts.get(text.lower()) or self._parts.get(folded)) is not None:
            part = found
        elif not text[0].isalnum():
            part = "mark"
        elif text[0].isdigit():
            part = "number"
        elif folded.endswith(self._endings):
            part = "adjective"
        else:
            part = "word"
        return Word(text, folded, part, text[0].isupper(), len(text) > 1 and text.isupper())


@dataclass(frozen=True, slots=True)
class View:
    """A Doc as the grammar of names reads it. Positions are those of ``words``."""

    doc: Doc
    words: list[Word]
    index: list[int]
    """Position of a word -> token of the Doc."""
    ends: list[int]
    """Position of a word -> one past the last word of its sentence."""
    wrapped: bool
    """A line break stands within a sentence."""

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

    def __init__(self, tokenizer: Tokenizer, entries: Iterable[_Named], words: Collection[str] = ()) -> None:
        """``words``: acronyms that are words of the language as well."""
        self._words = words
        self._vocab: Vocab = tokenizer.vocab
        self._any_case = PhraseMatcher(self._vocab, attr="LOWER")
        self._as_written = PhraseMatcher(self._vocab, attr="ORTH")
        self._refs: dict[tuple[str, str], list[str]] = {}
        self._guards = {entry.ref: entry.guards for entry in entries if entry.guards.model_fields_set}
        for entry in entries:
            for name in entry.names:
                self._add(self._any_case, "name", entry.ref, [tokenizer(name)])
            for name in entry.exact:
                self._add(self._as_written, "exact", entry.ref, [tokenizer(name)])
            for acronym in entry.acronyms:
                spellings = [acronym, acronym.capitalize()] if self._pronounced(acronym) else [acronym]
                self._add(self._as_written, "acronym", entry.ref, [tokenizer(each) for each in spellings])

    def _pronounced(self, acronym: str) -> bool:
        """Whether the acronym may be written like a name (``Otan``)."""
        return len(acronym) > 3 and acronym.isalpha() and acronym.isupper() and acronym.lower() not in self._words

    def _add(self, matcher: PhraseMatcher, how: str, ref: str, docs: list[Doc]) -> None:
        for doc in docs:
            plain = [fold(token.text) for token in doc]
            if how == "name" and plain != [token.lower_ for token in doc]:
                matcher.add(f"{how}|{ref}", [Doc(self._vocab, words=plain)])
        matcher.add(f"{how}|{ref}", docs)

    def find(self, view: View) -> list[Known]:
        """Every name found, longest first where two overlap; a guarded one only where its guards let it."""
        doc = Doc(self._vocab, words=[word.text for word in view.words]) if view.wrapped else view.doc
        found: dict[tuple[int, int], tuple[str, list[str]]] = {}
        strings = self._vocab.strings
        for matcher in (self._any_case, self._as_written):
            for key, start, end in matcher(doc):
                if not view.wrapped:
                    start, end = bisect_left(view.index, start), bisect_left(view.index, end)
                how, ref = strings[key].split("|")
                if self._allowed(view, how, ref, start, end):
                    known = found.setdefault((start, end), (how, []))
                    if ref not in known[1]:
                        known[1].append(ref)
        kept: list[Known] = []
        last = -1
        for (start, end), (how, refs) in sorted(found.items(), key=lambda item: (item[0][0], -item[0][1])):
            if start >= last:
                kept.append(Known(start, end, tuple(refs), "acronym" if how == "acronym" else "name"))
                last = end
        return kept

    def _allowed(self, view: View, how: str, ref: str, start: int, end: int) -> bool:
        words = view.words
        if view.ends[start] < end:
            return False
        after = words[end] if end < view.ends[start] else None
        if end - start == 1 and after is not None and (after.part == "number" or after.text[1:2].isdigit()):
            return False  # « RN 165 », « Airbus A320 »
        if how == "acronym" and words[start].fold in self._words and self._shouted(view, start):
            return False
        if how == "name" and not any(word.cap for word in words[start:end]):
            # Without any capital, a short name is a common noun (« sécurité civile »); a long one is a name all the same.
            if sum(word.part in ("word", "adjective") for word in words[start:end]) < _NAME_WITHOUT_CAPITALS:
                return False
        guards = self._guards.get(ref)
        if guards is None:
            return True
        if end < len(words) and words[end].fold in guards.not_before:
            return False
        if start and words[start - 1].fold in guards.not_after:
            return False
        return not guards.needs or any(word.fold in guards.needs for word in words)

    def _shouted(self, view: View, start: int) -> bool:
        """Whether the words beside it are in capitals too, as in a heading."""
        beside = view.words[max(start - 1, 0) : start] + view.words[start + 1 : start + 2]
        return any(word.caps and len(word.text) > 3 for word in beside)


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
