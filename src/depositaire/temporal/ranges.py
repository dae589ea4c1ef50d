"""Values with two ends or several: ranges, lists of days, and dates in figures."""

from datetime import date
from itertools import pairwise

from depositaire.edtf import Edtf
from depositaire.temporal.calendar import SEASONS, Interval, day_of, written
from depositaire.temporal.context import Context
from depositaire.temporal.grammar import Match
from depositaire.temporal.values import Valued, full_year, year_of


def numeric(match: Match, context: Context) -> str | None:
    """A date in figures: « 01/03/2024 », « 2024-03-01 », « le 14/7 », « 03/2024 »."""
    return _figures(match, context, "")


def numerics(match: Match, context: Context) -> str | None:
    """A range of dates in figures."""
    last = _figures(match, context, "2")
    context.hint = int(last[:4]) if last is not None else None
    first = _figures(match, context, "")
    if first is None or last is None:
        return None
    if first > last and "dm" in match.values:
        first = f"{int(first[:4]) - 1:04d}{first[4:]}"
    return _between(first, last)


def _figures(match: Match, context: Context, suffix: str) -> str | None:
    value = match.word("date" + suffix)
    if value is None:
        short = match.word("dm" + suffix)
        if short is None:
            return None
        number, moon = int(short[3:]), int(short[:2])

        def build(candidate: int) -> Interval | None:
            found = day_of(candidate, moon, number)
            return None if found is None else (found, found)

        candidate = context.pick(match, build, weekday=match.number("w"))
        days = None if candidate is None else build(candidate)
        return None if days is None else written(*days)
    return value if _valid(value) else None


def _valid(value: str) -> bool:
    try:
        found = Edtf(value)
    except ValueError:
        return False
    return found.start is not None and 1000 < found.start.year < 2200 and found.precision in ("day", "month")


def _between(first: str, last: str) -> str | None:
    try:
        return str(Edtf.between(Edtf(first), Edtf(last)))
    except ValueError:
        return None


def span(match: Match, context: Context) -> str | None:
    """A range: days, months, seasons or years from one to the other; either end may lack what the other has."""
    ends = [_End.read(match, "", context), _End.read(match, "2", context)]
    first, last = ends[0].filled(ends[1]), ends[1].filled(ends[0])
    wraps = first.rank() > last.rank()
    if first.year is None and last.year is None:
        found = year_of(match, context, lambda candidate: _enclosing(first, last, candidate, wraps=wraps))
        if found is None:
            return None
        first, last = first.at(found), last.at(found + wraps)
    elif last.year is None and first.year is not None:
        last = last.at(first.year + wraps)
    elif first.year is None and last.year is not None:
        first = first.at(last.year - wraps)
    start, end = first.text(), last.text()
    return None if start is None or end is None else _between(start, end)


def _enclosing(first: "_End", last: "_End", candidate: int, *, wraps: bool) -> Interval | None:
    texts = first.at(candidate).text(), last.at(candidate + wraps).text()
    value = None if texts[0] is None or texts[1] is None else _between(texts[0], texts[1])
    found = None if value is None else Edtf(value)
    return None if found is None or found.start is None or found.end is None else (found.start, found.end)


class _End:
    """One end of a range: the parts of it that are written."""

    def __init__(self, year: int | None, month: int | None, day: int | None, season: int | None) -> None:
        self.year, self.month, self.day, self.season = year, month, day, season

    @classmethod
    def read(cls, match: Match, suffix: str, context: Context) -> "_End":
        number = match.number("y" + suffix)
        figures = match.number("ys" + suffix)
        if figures is not None:
            number = full_year(figures, match, context)
        short = match.number("yy" + suffix)
        other = match.number("y")
        if short is not None and other is not None:
            number = other // 100 * 100 + short
        return cls(number, match.number("m" + suffix), match.number("d" + suffix), match.number("s" + suffix))

    def filled(self, other: "_End") -> "_End":
        """This end with the month of the other one where only the day is written."""
        borrowed = other.month if self.day is not None and self.month is None else self.month
        return _End(self.year, borrowed, self.day, self.season)

    def at(self, year: int) -> "_End":
        """This end in a year."""
        return _End(year, self.month, self.day, self.season)

    def rank(self) -> tuple[int, int]:
        """Where in the year this end lies."""
        month = self.month or (3 * (SEASONS.index(self.season) + 1) if self.season else 0)
        return month, self.day or 0

    def text(self) -> str | None:
        """This end in EDTF."""
        if self.year is None:
            return None
        if self.season is not None:
            return f"{self.year:04d}-{self.season}"
        if self.month is None:
            return f"{self.year:04d}"
        if self.day is None:
            return f"{self.year:04d}-{self.month:02d}"
        found = day_of(self.year, self.month, self.day)
        return None if found is None else found.isoformat()


def days(match: Match, context: Context) -> list[Valued]:
    """Several days of one month: one range where they follow one another (« les 3 et 4 avril »), else each."""
    found = each(match, context)
    dates = [date.fromisoformat(value) for _, _, value in found]
    if len(dates) < 2 or any((b - a).days != 1 for a, b in pairwise(dates)):
        return found
    return [(match.start, match.end, written(dates[0], dates[-1]))]


def each(match: Match, context: Context) -> list[Valued]:
    """Several days of one month, each for itself: « le 2 et le 6 novembre »."""
    month_number = match.number("m")
    if month_number is None or not match.days:
        return []
    first, last = match.days[0][2], match.days[-1][2]

    def build(candidate: int) -> Interval | None:
        ends = day_of(candidate, month_number, first), day_of(candidate, month_number, last)
        return None if ends[0] is None or ends[1] is None else (ends[0], ends[1])

    number = year_of(match, context, build)
    if number is None:
        return []
    dates = [day_of(number, month_number, day_number) for _, _, day_number in match.days]
    found = [
        (start, end, value.isoformat())
        for (start, end, _), value in zip(match.days, dates, strict=True)
        if value is not None
    ]
    return [*found[:-1], (found[-1][0], match.end, found[-1][2])] if len(found) == len(dates) else []
