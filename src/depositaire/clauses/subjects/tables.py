"""Tables: « État | Signature | Ratification » above « Cameroun | 14 juin 2019 | 8 octobre 2020 »."""

from collections.abc import Iterator
from itertools import pairwise

from depositaire import spans
from depositaire.clauses.sentences.sentence import Sentence
from depositaire.clauses.subjects.laid_out import Entry
from depositaire.clauses.wording.words import Words
from depositaire.tokens import Tokens

_Cell = tuple[int, int]


def column(doc: Tokens, index: int, head: tuple[int, int], words: Words) -> list[Entry] | None:
    """Those named in the first cells of the lines below, with the day in the column under token ``index``.

    A line without a day in that column tells nothing. None where the heads are none of a table.

    Args:
        doc: the text.
        index: a token of the line of heads.
        head: the tokens of that line, half-open.
        words: the words of the rule files.
    """
    heads = _cells(doc, *head)
    place = next((number for number, (start, end) in enumerate(heads) if start <= index < end), 0)
    if len(heads) <= 1:
        return None
    found: list[Entry] = []
    for start, end in _rows(doc, head[1]):
        cells = _cells(doc, start, end)
        if not place or not 1 < len(cells) <= len(heads):
            break
        names = Sentence.read(doc, *cells[0], words).groups
        day = next(iter(spans.within(doc, spans.DATES, *cells[place])), None) if place < len(cells) else None
        if day is not None:
            found += [Entry(filler, day) for group in names for filler in group.actors]
    return found


def _rows(doc: Tokens, start: int) -> Iterator[tuple[int, int]]:
    """The lines from a token on, up to the first blank one."""
    first = start
    for index in range(start, len(doc) + 1):
        if index < len(doc) and "\n" not in doc[index].text:
            continue
        if any(token.is_alpha for token in doc[first:index]):  # no rule of dashes
            yield first, index
        if index < len(doc) and doc[index].text.count("\n") > 1 and index > start:
            return
        first = index + 1


def _cells(doc: Tokens, start: int, end: int) -> list[_Cell]:
    """The cells of a line, parted by bars; a bar at its edge parts nothing."""
    while start < end and (doc[start].text == "|" or doc[start].is_space):
        start += 1
    while start < end and (doc[end - 1].text == "|" or doc[end - 1].is_space):
        end -= 1
    bars = [index for index in range(start, end) if doc[index].text == "|"]
    return [(left + 1, max(left + 1, right)) for left, right in pairwise([start - 1, *bars, end])]
