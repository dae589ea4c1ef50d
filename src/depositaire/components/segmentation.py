"""Segmentation: every token is told whether a sentence starts at it.

Headings, datelines, list items and « Publié le » lines are sentences of their own; a short bulleted list stays with
the line that announces it, because « Les signataires sont : » and its items tell one thing. Lines that were wrapped
by hand are joined. Abbreviations do not end a sentence.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from itertools import pairwise

import numpy as np
from spacy.attrs import IDX, IS_SPACE, LENGTH, SENT_START
from spacy.language import Language
from spacy.tokens import Doc, Span

from depositaire import spans
from depositaire.lexicon import Lexicon, read

_WRAP = range(55, 120)
#: How many words an item of an announced list may have, one of several sentences and one like the title of a text.
_LONG_ITEM = 14
_LONG_TITLE = 32
#: How long a line is at least that breaks off in its sentence.
_BROKEN = 30
#: How long it is where the next line begins with any word.
_FULL = 45
_HEADING_WORDS = 18
_DATED = "DATED"
_LONGEST = 600
"""Tokens after which a sentence is cut, so that what reads one sentence at a time stays linear on any input."""


@dataclass(frozen=True)
class _Line:
    start: int
    end: int
    text: str
    bullet: bool


@Language.factory("depositaire_segmentation", default_config={"lexicons": []})
def create_segmentation(nlp: Language, name: str, lexicons: list[str]) -> "Segmentation":
    """Make the component; ``lexicons`` are paths of the user's own rule files."""
    return Segmentation(read(tuple(lexicons)))


class Segmentation:
    """Sets ``is_sent_start`` on every token and the group ``segments``, one labelled span a sentence."""

    def __init__(self, lexicon: Lexicon) -> None:
        rules = [(rule.label, re.compile(rule.pattern)) for rule in lexicon.segment_rule]
        self.rules = [rule for rule in rules if rule[0] != _DATED]
        self.dated = [pattern for label, pattern in rules if label == _DATED]
        self.abbreviations = {word.lower() for word in lexicon.abbreviation}
        self.continuing = tuple(word if word.endswith("'") else f"{word} " for word in lexicon.continuing)
        self.of_number = {word.lower() for word in lexicon.abbreviation_of_number}
        closers = "".join(map(re.escape, lexicon.closers))
        bullets = "|".join(map(re.escape, lexicon.bullets))
        self.bullet = re.compile(rf"\s*(?:(?:{bullets})\s+|[–—•▪●·]|\(?\d{{1,2}}[.)]\s+|[a-z]\)\s+)")
        self.end = re.compile(rf"(?:(?<![.!?…])[.!?…]+)(?:\s?[{closers}])*(?=\s+\S)")
        self.numbered = re.compile(r"(?:^|\n)\s*\d{1,2}$")
        self.last_word = re.compile(r"[\w°º.-]+$")

    def __call__(self, doc: Doc) -> Doc:
        """Segment ``doc``."""
        starts: dict[int, str] = {}
        for start, label in self.segments(spans.text(doc)):
            starts.setdefault(start, label)
        self._apply(doc, starts)
        return doc

    def segments(self, text: str) -> Iterator[tuple[int, str]]:
        """Where each segment of ``text`` starts (code point) and its label, in order."""
        for number, block in enumerate(self._blocks(text)):
            first = block[0]
            block_text = text[first.start : block[-1].end]
            label = self._label(first, block_text, first_block=number == 0)
            yield first.start, label
            behind = self._behind_dateline(block_text) if label == "DATELINE" else 0
            if behind:
                yield first.start + behind, "BODY"
            if label != "META":
                for offset in self._sentence_starts(block_text):
                    if offset > behind:
                        yield first.start + offset, label if label in ("ITEM", "TITLE") else "BODY"

    def _blocks(self, text: str) -> Iterator[list[_Line]]:
        """Runs of lines that make one paragraph, heading or announced list."""
        lines = list(self._lines(text))
        wrapped = self._is_wrapped(text)
        block: list[_Line] = []
        for line in lines:
            if block and self._continues(block, line, text, wrapped=wrapped):
                block.append(line)
                continue
            if block:
                yield block
            block = [line]
        if block:
            yield block

    def _lines(self, text: str) -> Iterator[_Line]:
        for match in re.finditer(r"[^\n]+", text):
            line = match[0]
            if line.strip():
                yield _Line(match.start(), match.end(), line.strip(), self.bullet.match(line) is not None)

    def _is_wrapped(self, text: str) -> bool:
        """Whether the text was broken by hand at a fixed width: most lines that are not the last of theirs are long."""
        inner = [len(line) for block in re.split(r"\n\s*\n", text) for line in block.split("\n")[:-1] if line.strip()]
        return len(inner) >= 3 and sum(length in _WRAP for length in inner) >= 0.6 * len(inner)

    def _continues(self, block: list[_Line], line: _Line, text: str, *, wrapped: bool) -> bool:
        previous, gap = block[-1], text[block[-1].end : line.start]
        if line.bullet:
            announced = block[0].text.endswith(":") or any(part.text.endswith(":") for part in block)
            longest = _LONG_ITEM if "." in line.text[:-1] else _LONG_TITLE
            own = any(pattern.search(line.text) for pattern in self.dated)
            return announced and not own and len(line.text.split()) <= longest
        if gap.count("\n") > 1:
            return False
        if not previous.bullet and self._goes_on(previous.text, line.text):
            return True
        if previous.bullet:
            return wrapped and line.text[:1].islower()
        return wrapped and (previous.end - previous.start in _WRAP or line.text[:1].islower())

    def _goes_on(self, before: str, line: str) -> bool:
        """« ont signé jeudi | dans la ville un accord »: a line that breaks off, and a small word that goes on.

        Also any word in small letters where both lines are of some length: « … les | formes avisé le secrétaire … ».
        """
        if len(before) < _BROKEN or not (before[-1].isalnum() or before[-1] == ","):
            return False
        return line.startswith(self.continuing) or (
            line[0].islower() and len(before) >= _FULL and (len(line) >= _BROKEN or line[-1] == ".")
        )

    def _behind_dateline(self, block: str) -> int:
        """Where the first sentence begins behind « Lomé, 6 septembre 2018 (ATOP) – »."""
        indent = len(block) - len(block.lstrip())
        found = (pattern.search(block.lstrip()) for label, pattern in self.rules if label == "DATELINE")
        return next((indent + match.end() for match in found if match), 0)

    def _label(self, line: _Line, block: str, *, first_block: bool) -> str:
        for label, pattern in self.rules:
            if pattern.search(line.text):
                return label
        words = len(block.split())
        if line.bullet and not first_block:
            return "ITEM"
        closed = block.rstrip().endswith((".", "!", "?", "…", "»", ";", ":", ","))
        if first_block and words <= 2 * _HEADING_WORDS and not block.rstrip().endswith((".", ":")):
            return "TITLE"
        return "HEADING" if words <= _HEADING_WORDS and not closed else "BODY"

    def _sentence_starts(self, block: str) -> Iterator[int]:
        """Offsets in ``block`` at which a further sentence starts."""
        for match in self.end.finditer(block):
            following = block[match.end() :].lstrip()
            if not following or following[0].islower() or following[0] in ",;:)":
                continue
            if match[0][0] == "." and self._is_abbreviation(block[: match.start()][-12:], following):
                continue
            if match[0] == "." and self.numbered.search(block[: match.start()][-12:]):
                continue
            yield match.end() + block[match.end() :].index(following[0])

    def _is_abbreviation(self, before: str, following: str) -> bool:
        word = self.last_word.search(before)
        if word is None:
            return False
        bare = word[0].strip(".-").lower()
        initial = len(bare) == 1 and bare.isalpha() and word[0].strip(".-").isupper()
        if bare in self.of_number:
            return following[0].isdigit()
        return bare in self.abbreviations or initial or ("." in word[0] and len(word[0]) <= 8)

    def _apply(self, doc: Doc, starts: dict[int, str]) -> None:
        """Open a segment at the first token that is no blank and ends after each of ``starts``."""
        places, lengths, blank = doc.to_array([IDX, LENGTH, IS_SPACE]).T.astype(np.int64)
        offsets = sorted(starts)
        words = np.flatnonzero(blank == 0)
        at = np.searchsorted(words, np.searchsorted(places + lengths, offsets, side="right"))
        labels = {0: "BODY"}
        labels.update(zip(words[at[at < len(words)]].tolist(), map(starts.__getitem__, offsets), strict=False))
        opened = np.full(len(doc), -1, dtype=np.int64)
        made = []
        for begin, end in pairwise([*labels, len(doc)]):
            for first in range(begin, end, _LONGEST):
                made.append(Span(doc, first, min(first + _LONGEST, end), label=labels[begin]))
                opened[first] = 1
        doc.from_array([SENT_START], opened.astype(np.uint64)[:, np.newaxis])  # type: ignore[arg-type]  # any integers
        spans.leave(doc, spans.SEGMENTS, made)
