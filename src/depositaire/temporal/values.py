"""How each kind of match becomes a value: points of the calendar written with their parts, ranges and lists.

Every function takes a match and its context and gives an EDTF string, or None where the words name no day that
exists or nothing in the text says which one. What a label means is the same in every rule:

``d m y w s`` day, month, year, weekday, season; ``p`` the kind of a part of the year, ``n`` its number; ``dir`` -1
(dernier) or 1 (prochain); ``anch`` the same, counted from the date before; ``dem`` « ce », ``same`` « même »; ``u`` a
unit. A ``2`` after a label is the second end of a range; ``ydir``, ``yanch``, ``ydem``, ``ysame`` are these for the
year alone (« de la même année »); ``ys`` a year of two figures; ``fol`` 1 or -1 where a yearless date is the next or
last one from the date before (« le 3 mars suivant »).
"""

from collections.abc import Callable
from datetime import timedelta

from depositaire.temporal.calendar import (
    FIRST_CODE,
    MONTHS_IN,
    SEASONS,
    Interval,
    day_of,
    written,
)
from depositaire.temporal.context import Context, choose
from depositaire.temporal.grammar import Match

#: How many years ahead a year of two figures may lie: « fin 27 » written in 2025.
_AHEAD = 10

Valued = tuple[int, int, str]
"""Start and end (code points of the text, half-open) and value."""


def year_of(match: Match, context: Context, build: Callable[[int], Interval | None]) -> int | None:
    """The year that a match gives, or that its context gives."""
    for label in ("y", "y2"):
        if (year := match.number(label)) is not None:
            return year
    if (short := match.number("ys")) is not None:
        return full_year(short, match, context)
    if (side := match.number("fol")) is not None:
        return _following(side, match, context, build)
    if "ysame" in match.values or "yanch" in match.values:
        anchor = context.anchor("an", match.start)
        start = None if anchor is None else anchor.start
        return None if start is None else start.year + (match.number("yanch") or 0)
    if "ydem" in match.values or "ydir" in match.values:
        return None if context.published is None else context.published.year + (match.number("ydir") or 0)
    return context.pick(match, build, direction=match.number("dir"), weekday=match.number("w"))


def full_year(short: int, match: Match, context: Context) -> int | None:
    """The year of two figures: of the century that the words give (label ``cent``), else the last one not far ahead."""
    if (century := match.number("cent")) is not None:
        return century + short
    if context.published is None:
        return None
    year = context.published.year // 100 * 100 + short
    return year - 100 if year > context.published.year + _AHEAD else year


def _following(side: int, match: Match, context: Context, build: Callable[[int], Interval | None]) -> int | None:
    """The year in which what is written (« le 3 mars suivant ») comes next after, or last before, the date before."""
    anchor = context.anchor("an", match.start)
    base = None if anchor is None else anchor.end if side > 0 else anchor.start
    if base is None:
        return None
    spans = [(year, span) for year in range(base.year - 2, base.year + 3) if (span := build(year)) is not None]
    found = choose([span for _, span in spans], base, direction=side, tense=0)
    return next((year for year, span in spans if span == found), None)


def explicit(match: Match) -> bool:
    """Whether the words of a match give the year themselves."""
    return any(label in match.values for label in ("y", "y2", "ys", "date", "date2"))


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


def first_units(match: Match, context: Context) -> str | None:
    """« Les six premiers mois de 2025 », « les dix premiers jours de mars »."""
    count, side = match.number("n"), match.number("side")
    if match.number("m") is not None:
        return _first_days(match, context)
    if count is not None and (unit := match.word("u")) is not None:
        count *= MONTHS_IN[unit]
    if count is None or side is None or not 1 < count < 12:
        return None
    number = year_of(match, context, lambda candidate: month_days(candidate, 1, 12))
    if number is None:
        return None
    first = 1 if side > 0 else 13 - count
    return f"{number:04d}-{first:02d}/{number:04d}-{first + count - 1:02d}"


def _first_days(match: Match, context: Context) -> str | None:
    count, side, number, unit = match.number("n"), match.number("side"), match.number("m"), match.word("u")
    if count is None or side is None or number is None:
        return None
    found = year_of(match, context, lambda candidate: month_days(candidate, number))
    bounds = None if found is None else month_days(found, number)
    days = timedelta(days=count * (7 if unit == "semaine" else 1) - 1)
    if bounds is None or not timedelta(0) < days < bounds[1] - bounds[0]:
        return None
    return written(bounds[0], bounds[0] + days) if side > 0 else written(bounds[1] - days, bounds[1])


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
