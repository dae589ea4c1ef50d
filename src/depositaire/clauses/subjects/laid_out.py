"""Lists that stand below what tells the act, line by line, each line with the names and the day that it gives.

« Ont signé : | Pour le Togo, | M. Ayité, ministre », « Afrique : Mali, Togo », « – le 3 mai 2014, par la Suède »,
« 1995 – Fidji, Samoa ».
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Final

from spacy.tokens import Span

from depositaire import spans
from depositaire.clauses.arguments.fillers import Filler, Group
from depositaire.clauses.sentences.sentence import Sentence
from depositaire.clauses.wording.words import FINITE, Words
from depositaire.tokens import Tokens

#: What opens a line of a list: a bullet or a number.
_BULLET: Final = re.compile(r"\s*(?:[-–—•▪●·*→■−]\s*|\(?\d{1,2}[.)]\s+|[a-z]\)\s+)")
#: How many tokens may stand before the first name of a line, and in the label that names share: « Asie du Sud : ».
_LEAD: Final = 4
_LABEL: Final = 8
#: How far behind its name a day may begin: « Grèce (1981) », « le Togo, le 3 mai ».
_DAY: Final = 4
#: How far behind a name its verb may stand: « l'Inde y a construit ».
_ACTS: Final = 2
#: How many blank lines may part two items of one kind.
_BLANK: Final = 3
_DASHES: Final = ("–", "—", "-", "−")
_PARTING: Final = (*_DASHES, ":", ";")
_BETWEEN: Final = ("ADP", "DET", "PUNCT", "CCONJ", "ADV", "NUM", "SPACE", "")


@dataclass(frozen=True)
class Entry:
    """One name of a list with the day that its line gives for it."""

    filler: Filler
    date: Span | None


@dataclass(frozen=True)
class _Line:
    start: int
    """The first token behind the bullet."""
    end: int
    bullet: bool
    gap: int
    """How many lines it is below the one before."""


def below(doc: Tokens, start: int, words: Words) -> list[Entry]:
    """The names of the list whose first line begins at or after token ``start``; none where no list stands there."""
    found: list[Entry] = []
    kind = ""
    for line in _lines(doc, start):
        entries, own = _read(doc, line, words)
        if kind and line.gap > 1 and (own != kind or kind in ("plain", "label")):
            break
        if not entries:
            if not kind or kind not in ("bullet", "for") or (kind == "bullet" and not line.bullet):
                break
            continue  # a bullet without a name that is known; under « Pour le Togo, » the line with the person
        if kind and own != kind:
            break
        kind, found = own, [*found, *entries]
    return found


def names_below(doc: Tokens, start: int, words: Words) -> list[Filler]:
    """The names of such a list, whatever their days."""
    return [entry.filler for entry in below(doc, start, words)]


def _lines(doc: Tokens, start: int) -> Iterator[_Line]:
    """The lines of the text from the one on that begins at or after a token."""
    first, gap, text = start, 1, spans.text(doc)
    for index in range(start, len(doc) + 1):
        if index < len(doc) and "\n" not in doc[index].text:
            continue
        if any(not token.is_space for token in doc[first:index]):
            bullet = _BULLET.match(text[doc[first].idx :])
            behind = doc[first].idx + (bullet.end() if bullet else 0)
            opening = next((i for i in range(first, index) if doc[i].idx >= behind and not doc[i].is_space), index)
            yield _Line(opening, index, bullet is not None, gap)
            gap = 0
        gap += doc[index].text.count("\n") if index < len(doc) else 0
        first = index + 1
        if gap > _BLANK:
            return


def _read(doc: Tokens, line: _Line, words: Words) -> tuple[list[Entry], str]:
    """The names that a line gives, and of which kind the line is; no names where it is none of a list."""
    own = Sentence.read(doc, line.start, line.end, words)
    bare = [group for group in own.groups if "instrument" not in group.kinds and doc[group.start].text != "("]
    first = next(iter(bare), None)
    if first is None:
        return [], ""
    under = "for" if words.is_a_phrase(first.prep, "for_whom") and first.start <= line.start + 1 else ""
    opened = _behind_label(own, first)
    date = next((day for day in spans.within(doc, spans.DATES, line.start, opened)), None)
    agent = bool(first.prep) and date is not None and words.is_a_phrase(first.prep, "agent")
    if (first.prep and not (under or agent)) or first.fillers[0].start - opened > _LEAD:
        return [], ""
    taken = _taken(own, bare)
    last = taken[-1].end
    if any(_is_finite(own, index) for index in range(line.start, min(line.end, last + _ACTS))):
        return [], ""  # « 2014 – l'Inde construit une école »
    kind = under or ("bullet" if line.bullet else "day" if date is not None else "label" if opened > line.start else "")
    said = range(last, line.end) if not kind else range(last, min(last + 1, line.end)) if kind != "bullet" else ()
    if any(not _goes_on(own, index) for index in said):
        return [], ""
    fillers = [filler for group in taken for filler in group.fillers]
    return _with_days(own, fillers, date), kind or "plain"


def _behind_label(line: Sentence, first: Group) -> int:
    """Where the names begin behind « Europe : », « Asie – », « le 3 mai 2014, »; the start of the line without one."""
    doc = line.doc
    for index in range(min(first.start, line.start + _LABEL) - 1, line.start, -1):
        if doc[index].text == ":" or doc[index].text in _DASHES or (doc[index].text == "," and line.in_date(index - 1)):
            return index + 1
    return line.start


def _taken(line: Sentence, bare: list[Group]) -> list[Group]:
    """The names of one list, without those of what is said of one: « la Charité (Berlin) – un hôpital du Land »."""
    doc, words = line.doc, line.words
    found = bare[:1]
    for group in bare[1:]:
        gap = doc[found[-1].end : group.start]
        parted = any(token.text in _PARTING or words.is_verb(token) for token in gap)
        if group.prep or parted or not any(token.text == "," or words.is_a(token, "coordinator") for token in gap):
            break
        found.append(group)
    return found


def _goes_on(line: Sentence, index: int) -> bool:
    """Whether a token behind the names of a line leaves it a line of names: no verb, no role."""
    token = line.doc[index]
    return line.in_date(index) or token.is_punct or token.is_space or line.words.is_a(token, "coordinator")


def _with_days(line: Sentence, fillers: list[Filler], date: Span | None) -> list[Entry]:
    """Each name with the day of its line, or with that behind it: « Danemark (1973), Grèce (1981) »."""
    found: list[Entry] = []
    for filler in reversed(fillers):
        own = date if date is not None else _day_behind(line, filler)
        after = found[-1].date if found and date is None else None  # « Espagne, Portugal (1986) »
        found.append(Entry(filler, own if own is not None else after))
    return found[::-1]


def _day_behind(line: Sentence, filler: Filler) -> Span | None:
    date = next(iter(spans.within(line.doc, spans.DATES, filler.end, line.end)), None)
    if date is None or date.start - filler.end > _DAY:
        return None
    gap = line.doc[filler.end : date.start]
    return date if all(token.pos_ in _BETWEEN or token.is_punct for token in gap) else None


def _is_finite(line: Sentence, index: int) -> bool:
    """A verb outside names and days; by its form alone in a line that is not parsed."""
    token, words = line.doc[index], line.words
    if line.at(index) is not None or line.in_date(index):
        return False
    known = {form.tense for form in words.forms(token)}
    if not token.pos_:
        noun = index > 0 and words.is_a(line.doc[index - 1], "determiner")
        return bool(known & FINITE) and token.is_lower and not noun
    return words.is_verb(token) and (bool(known & FINITE) if known else "Fin" in token.morph.get("VerbForm", []))
