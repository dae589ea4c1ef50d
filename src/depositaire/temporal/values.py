"""How each kind of match becomes a value: points of the calendar written with their parts, ranges and lists.

Every function takes a match and its context and gives an EDTF string, or None where the words name no day that
exists or nothing in the text says which one. What a label means is the same in every rule:

``d m y w s`` day, month, year, weekday, season; ``p`` the kind of a part of the year, ``n`` its number; ``dir`` -1
(dernier) or 1 (prochain); ``anch`` the same, counted from the date before; ``dem`` « ce », ``same`` « même »; ``u`` a
unit. A ``2`` after a label is the second end of a range; ``ydir``, ``yanch``, ``ydem``, ``ysame`` are these for the
year alone (« de la même année »).
"""

from collections.abc import Callable
from datetime import date, timedelta
from itertools import pairwise

from depositaire.edtf import Edtf
from depositaire.temporal.calendar import (
    FIRST_CODE,
    MONTHS_IN,
    SEASONS,
    Interval,
    day_of,
    unit_of,
    written,
)
from depositaire.temporal.context import Context
from depositaire.temporal.grammar import Match

Valued = tuple[int, int, str]
"""Start and end (code points of the text, half-open) and value."""


def year_of(match: Match, context: Context, build: Callable[[int], Interval | None]) -> int | None:
    """The year that a match gives, or that its context gives."""
    for label in ("y", "y2"):
        if (year := match.number(label)) is not None:
            return year
    if "ysame" in match.values or "yanch" in match.values:
        anchor = context.anchor("an", match.start)
        start = None if anchor is None else anchor.start
        return None if start is None else start.year + (match.number("yanch") or 0)
    if "ydem" in match.values or "ydir" in match.values:
        return None if context.published is None else context.published.year + (match.number("ydir") or 0)
    return context.pick(match, build, direction=match.number("dir"), weekday=match.number("w"))


def explicit(match: Match) -> bool:
    """Whether the words of a match give the year themselves."""
    return any(label in match.values for label in ("y", "y2", "date", "date2"))


def month_days(year: int, month: int, months: int = 1) -> Interval | None:
    """First and last day of so many months."""
    first = day_of(year, month, 1)
    if first is None:
        return None
    years, following = divmod(month - 1 + months, 12)
    after = day_of(year + years, following + 1, 1)
    return None if after is None else (first, after - timedelta(days=1))


def day(match: Match, context: Context) -> str | None:
    """A day of a month: « vendredi 19 septembre 2025 », « le 4 avril dernier »."""
    number, month = match.number("d"), match.number("m")
    if number is None or month is None:
        return None

    def build(year: int) -> Interval | None:
        found = day_of(year, month, number)
        return None if found is None else (found, found)

    year = year_of(match, context, build)
    days = None if year is None else build(year)
    return None if days is None else written(*days)


def month(match: Match, context: Context) -> str | None:
    """A month: « mars 2025 », « en mai prochain », « mi-mars »."""
    number = match.number("m")
    if number is None:
        return None
    year = year_of(match, context, lambda candidate: month_days(candidate, number))
    return None if year is None else f"{year:04d}-{number:02d}"


def season(match: Match, context: Context) -> str | None:
    """A season: « cet été », « hiver 2023 », « l'automne dernier »."""
    number = match.number("s")
    if number is None:
        return None
    year = year_of(match, context, lambda candidate: season_days(candidate, number))
    return None if year is None else f"{year:04d}-{number}"


def season_days(year: int, number: int) -> Interval | None:
    """The days of a season by its EDTF code."""
    return month_days(year, 3 * (SEASONS.index(number) + 1), 3)


def part(match: Match, context: Context) -> str | None:
    """A quarter or half-year: « premier trimestre 2025 », « S2 2024 », « au second semestre »."""
    unit, number = match.word("p"), match.number("n")
    code = match.word("code")
    if code is not None:
        unit, number = code.split()[0], int(code.split()[1])
    if unit is None or number is None:
        return None
    length = MONTHS_IN[unit]
    number = number if number > 0 else 12 // length
    if number > 12 // length:
        return None
    year = year_of(match, context, lambda candidate: month_days(candidate, length * (number - 1) + 1, length))
    return None if year is None else f"{year:04d}-{FIRST_CODE[unit] + number - 1}"


def year(match: Match, context: Context) -> str | None:
    """A year: « en 2017 », « fin 2025 »."""
    number = year_of(match, context, lambda candidate: month_days(candidate, 1, 12))
    return None if number is None else f"{number:04d}"


def decade(match: Match, context: Context) -> str | None:
    """A decade: « les années 1990 », « les années quatre-vingt »."""
    number = match.number("y")
    return None if number is None else decade_of(number)


def decade_of(number: int) -> str | None:
    """A decade from its first year (two figures: of the twentieth century); a year that starts none is a year."""
    if number >= 1000 and number % 10:
        return f"{number:04d}" if number < 2200 else None
    number = number if number >= 1000 else 1900 + number
    return None if number % 10 or not 1000 < number < 2200 else f"{number // 10:03d}X"


def decades(match: Match, context: Context) -> list[Valued]:
    """Decades that share the word « années »: « les années 1980 et 1990 »."""
    ends = [(start, end, decade_of(number)) for start, end, number in match.years]
    found = [(start, end, value) for start, end, value in ends if value is not None]
    return [(match.start, found[0][1], found[0][2]), *found[1:]] if found else []


def century(match: Match, context: Context) -> str | None:
    """A century: « le XXIe siècle »."""
    number = match.number("n")
    return None if number is None or not 1 < number <= 22 else f"{number - 1:02d}XX"


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
    ends = [_End.read(match, ""), _End.read(match, "2")]
    first, last = ends[0].filled(ends[1]), ends[1]
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
    def read(cls, match: Match, suffix: str) -> "_End":
        number = match.number("y" + suffix)
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


def first_units(match: Match, context: Context) -> str | None:
    """« Les six premiers mois de 2025 », « les deux derniers mois de l'année »."""
    count, side = match.number("n"), match.number("side")
    if count is None or side is None or not 1 < count < 12:
        return None
    number = year_of(match, context, lambda candidate: month_days(candidate, 1, 12))
    if number is None:
        return None
    first = 1 if side > 0 else 13 - count
    return f"{number:04d}-{first:02d}/{number:04d}-{first + count - 1:02d}"


def fortnight(match: Match, context: Context) -> str | None:
    """« La première quinzaine de mars »."""
    number, month_number = match.number("n"), match.number("m")
    if number not in (1, 2) or month_number is None:
        return None
    found = year_of(match, context, lambda candidate: month_days(candidate, month_number))
    bounds = None if found is None else month_days(found, month_number)
    if bounds is None:
        return None
    middle = bounds[0] + timedelta(days=14)
    return written(bounds[0], middle) if number == 1 else written(middle + timedelta(days=1), bounds[1])


def current(context: Context, unit: str) -> str | None:
    """The unit that the publication date is in."""
    return None if context.published is None else unit_of(context.published, unit)
