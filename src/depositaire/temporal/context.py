"""What the text around a mention says of its year: tense, the dates before it, the publication date."""

import re
from bisect import bisect_left, bisect_right
from collections.abc import Callable, Iterable, Mapping, Sequence
from datetime import date
from operator import itemgetter
from typing import Final

from depositaire.edtf import Edtf
from depositaire.lexicon.dates import DateFeast, DateTense
from depositaire.temporal.calendar import FINENESS, Interval
from depositaire.temporal.grammar import Match
from depositaire.typography import fold

_PARAGRAPH: Final = re.compile(r"\n\s*\n|[.!?:»]\s*\n")
_BOUNDARY_COST: Final = 25
#: How far before a mention what its own clause tells by may stand, so that what the next one tells says nothing.
_OWN_REACH: Final = 120
_NO_CUE: Final = 1_000_000
_FIRST: Final = itemgetter(0)
_FRAME_WIDTH: Final = 16
_REACH: Final = 200
_ANCHOR_REACH: Final = 600
#: Days that a period on the wrong side of the publication costs, by the distance of the word that gives the tense.
#: A word that stands at the mention and leaves no doubt, « depuis », has a distance below 0.
_STRAY_COSTS: Final = ((-1, 400), (60, 320), (110, 120), (_NO_CUE, 60))
_SIDES: Final = {"past": -1, "present": 0, "future": 1}
_FITS: Final = {"day": "jour", "month": "mois", "season": "trimestre", "quarter": "trimestre", "year": "an",
                "quadrimester": "quadrimestre", "half-year": "semestre", "decade": "décennie",
                "century": "siècle", "interval": "an"}  # fmt: skip


Cue = tuple[int, int, DateTense]
"""Where words that tell a tense start and end, and what they are."""


class TenseReader:
    """Finds whether the words around a position speak of the past or of the future.

    Args:
        cues: the cues of the rule files.
        boundary: what separates clauses.
    """

    def __init__(self, cues: Iterable[DateTense], boundary: re.Pattern[str]) -> None:
        cues = tuple(cues)
        self._boundary = boundary
        self._cues = {f"c{index}": cue for index, cue in enumerate(cues)}
        joined = "|".join(f"(?P<{name}>{cue.pattern})" for name, cue in self._cues.items())
        self._regex = re.compile(rf"(?<!\w)(?:{joined})") if cues else None

    def cues(self, text: str, start: int, end: int) -> list[Cue]:
        """The words between two positions that speak of the past, the present or the future, in their order."""
        if self._regex is None:
            return []
        part = text[start:end].lower()
        return [
            (match.start() + start, match.end() + start, self._cues[match.lastgroup or ""])
            for match in self._regex.finditer(part)
        ]

    def read(self, text: str, cues: Sequence[Cue], start: int, end: int) -> tuple[int, int]:
        """The side of the publication on which the words around put a mention.

        Args:
            text: the text.
            cues: the cues of its sentence.
            start: where the mention starts.
            end: where it ends.

        Returns:
            -1 for the past, 1 for the future, 0 where nothing says; and how far away the word that says so is,
            in code points, where a boundary between clauses counts for several.
        """
        best, side, own = _NO_CUE, 0, (_NO_CUE, 0)
        for first, last, cue in cues[bisect_left(cues, start - _REACH, key=_FIRST) :]:
            if first > end + _REACH:
                break
            if first < end and last > start:
                continue
            length = start - last if first < start else first - end
            if length + cue.weight >= best:
                continue
            between = text[last:start] if first < start else text[end:first]
            parted = len(self._boundary.findall(between.lower()))
            distance = length + cue.weight + _BOUNDARY_COST * parted
            if first < start and not parted and distance < own[0]:
                own = distance, _SIDES[cue.tense]
            if first > start and parted and own[0] <= _OWN_REACH:
                continue  # « a rejoint l'agence en mars et votera »: its own clause has told
            if distance < best:
                best, side = distance, _SIDES[cue.tense]
        return side, best


class Context:
    """One text while its mentions are valued, in their order.

    Args:
        text: the text, normalised, case and accents kept.
        published: the publication date, or None.
        starts: where the sentences start, in order.
        tense: reads the tense of a sentence.
        feasts: the feasts by name.
        frames: what may stand before a date at the start of a sentence for it to give the year of those after it.
    """

    def __init__(
        self,
        text: str,
        published: date | None,
        starts: Sequence[int],
        tense: TenseReader,
        feasts: Mapping[str, DateFeast],
        frames: re.Pattern[str],
    ) -> None:
        self.text = text
        self.published = published
        self._starts = list(starts) or [0]
        self._tense = tense
        self.feasts = feasts
        self._frames = frames
        self._found: list[tuple[int, int, Edtf]] = []
        self._frame: tuple[int, int] | None = None
        self._cues: dict[int, list[Cue]] = {}
        self.hint: int | None = None
        """The year that a date joined to this one gives (« le 3 mars et le 5 avril 2024 »)."""

    def sentence(self, position: int) -> tuple[int, int]:
        """Start and end of the sentence at a position."""
        index = bisect_right(self._starts, position)
        start = self._starts[index - 1] if index else 0
        return start, self._starts[index] if index < len(self._starts) else len(self.text)

    def tense(self, match: Match, *, present: int = 0) -> int:
        """-1 where the words around speak of the past, 1 of the future, ``present`` of now, 0 where nothing says."""
        side, far = self._read(match)
        return side or (present if far < _NO_CUE else 0)

    def _read(self, match: Match) -> tuple[int, int]:
        start, end = self.sentence(match.start)
        if start not in self._cues:
            self._cues[start] = self._tense.cues(self.text, start, end)
        return self._tense.read(self.text, self._cues[start], match.start, match.end)

    def add(self, start: int, end: int, value: Edtf, *, explicit: bool) -> None:
        """Note a mention, so that later ones may lean on it; ``explicit`` where its own words give the year."""
        self._found.append((start, end, value))
        first, _ = self.sentence(start)
        lead = fold(self.text[first:start].strip()) if start - first <= _FRAME_WIDTH else None
        if explicit and value.start is not None and lead is not None and self._frames.fullmatch(lead):
            self._frame = (end, value.start.year)

    def last_in_sentence(self, position: int) -> date | None:
        """The first day of the last day or month told before a position in its sentence."""
        start, _ = self.sentence(position)
        known = (
            value.start for begun, _, value in reversed(self._found[-3:]) if begun >= start and len(value.text) > 4
        )
        return next(known, None)

    def anchor(self, unit: str, position: int, *, required: bool = False, past: bool = False) -> Edtf | None:
        """The last date that is at least as fine as ``unit``; the publication date where none is ``required``.

        Args:
            unit: the unit that is counted in.
            position: where the mention stands, in characters.
            required: whether the publication date will not do.
            past: whether what is told is done: where the last date is still to come, it leans on the publication.
        """
        rank = FINENESS.index(unit)
        for _, end, value in reversed(self._found):
            if unit == "jour" and position - end > _ANCHOR_REACH:
                break
            if past and self.published is not None and value.start is not None and value.start > self.published:
                break
            if FINENESS.index(_FITS[value.precision]) <= rank or (
                value.precision == "interval" and len(value.text) > 18
            ):
                return value
        return None if required or self.published is None else Edtf.days(self.published)

    def pick(
        self,
        match: Match,
        build: Callable[[int], Interval | None],
        *,
        direction: int | None = None,
        weekday: int | None = None,
    ) -> int | None:
        """The year that makes the best sense for a day, month or season written without one.

        Args:
            match: the mention.
            build: the days that it covers in a year, or None where it does not exist.
            direction: -1 for « dernier », 1 for « prochain », else None.
            weekday: the weekday (0 is Monday) that the mention names, if any.

        Returns:
            The year, or None where nothing in the text gives it.
        """
        if self.hint is not None and direction is None:
            return self.hint
        frame = self._frame_year(match)
        if self.published is None:
            years = [value.start.year for _, _, value in self._found if value.start is not None]
            return None if direction is not None or not years else years[-1]
        around = range(self.published.year - 2, self.published.year + 3)
        spans = [(year, span) for year in around if (span := build(year)) is not None]
        if weekday is not None and direction is None:
            agreeing = [(year, span) for year, span in spans if span[0].weekday() == weekday]
            spans = agreeing or spans
        tense = far = 0
        if direction is None:
            tense, far = self._read(match)
            if frame is not None and frame != self.published.year and (span := build(frame)) is not None:
                contradicted = (tense > 0 and span[1] < self.published) or (tense < 0 and span[0] > self.published)
                if not contradicted and (weekday is None or span[0].weekday() == weekday):
                    return frame
        options = [span for _, span in spans]
        if direction == -1 and (self.published, self.published) in options:
            found: Interval | None = (
                self.published,
                self.published,
            )  # « le 4 avril dernier » on a page that bears the day it tells of
        elif direction is not None:
            found = choose(options, self.published, direction=direction, tense=0)
        else:
            found = _weigh(options, self.published, tense, far)
        return next((year for year, span in spans if span == found), None)

    def _frame_year(self, match: Match) -> int | None:
        """The year of a date that opens the sentence or an earlier one of the paragraph (« En 2017, … »)."""
        if self._frame is None:
            return None
        end, year = self._frame
        return None if _PARAGRAPH.search(self.text, end, match.start) else year


def choose(spans: Sequence[Interval], published: date, *, direction: int | None, tense: int) -> Interval | None:
    """Of several periods the one that a writer of the day ``published`` means.

    Args:
        spans: periods in the order of time.
        published: the day of writing.
        direction: -1 for the last one that is over, 1 for the first one not begun, None where nothing says.
        tense: -1 for the last one begun, 1 for the first one not over, 0 for the nearest.

    Returns:
        The period, or None where none is left.
    """
    if direction is not None and direction < 0:
        return next((span for span in reversed(spans) if span[1] < published), None)
    if direction is not None and direction > 0:
        return next((span for span in spans if span[0] > published), None)
    if tense < 0:
        return next((span for span in reversed(spans) if span[0] <= published), None)
    if tense > 0:
        return next((span for span in spans if span[1] >= published), None)
    return min(spans, key=lambda span: max((span[0] - published).days, (published - span[1]).days, 0), default=None)


def _weigh(spans: Sequence[Interval], published: date, tense: int, far: int) -> Interval | None:
    """The nearest period, where one on the wrong side of the publication counts as farther away than it is."""
    stray = next(cost for reach, cost in _STRAY_COSTS if far <= reach) if tense else 0

    def cost(span: Interval) -> int:
        away = max((span[0] - published).days, (published - span[1]).days, 0)
        wrong = (tense < 0 and span[0] > published) or (tense > 0 and span[1] < published)
        return away + stray * wrong

    return min(spans, key=cost, default=None)
