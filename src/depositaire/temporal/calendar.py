"""Days, weeks, months and the other units of the calendar as EDTF, and feasts by rule."""

from collections.abc import Callable
from datetime import date, timedelta
from functools import cache, lru_cache
from typing import Final

from dateutil.easter import easter
from dateutil.relativedelta import relativedelta

from depositaire.lexicon.dates import DateFeast

Interval = tuple[date, date]
"""First and last day, both included."""

SEASONS: Final = (21, 22, 23, 24)
MONTHS_IN: Final = {"trimestre": 3, "quadrimestre": 4, "semestre": 6}
FIRST_CODE: Final = {"trimestre": 33, "quadrimestre": 37, "semestre": 40}
_WEEK: Final = 7


def day_of(year: int, month: int, day: int) -> date | None:
    """The date, or None where there is no such day."""
    try:
        return date(year, month, day)
    except ValueError:
        return None


def written(*days: date) -> str:
    """A day, or the days from the first to the last, in EDTF."""
    first, last = days[0], days[-1]
    return first.isoformat() if first == last else f"{first.isoformat()}/{last.isoformat()}"


def monday(day: date) -> date:
    """The Monday of the week of ``day``; weeks run from Monday to Sunday (ISO 8601)."""
    return day - timedelta(days=day.weekday())


def week(day: date) -> str:
    """The week of ``day`` as an interval of days."""
    return written(monday(day), monday(day) + timedelta(days=6))


def weekend(day: date) -> str:
    """Saturday and Sunday of the week of ``day``."""
    saturday = monday(day) + timedelta(days=5)
    return written(saturday, saturday + timedelta(days=1))


def part(unit: str, day: date) -> str:
    """The quarter, four months or half-year of ``day``."""
    return f"{day.year:04d}-{FIRST_CODE[unit] + (day.month - 1) // MONTHS_IN[unit]}"


_UNITS: Final[dict[str, tuple[Callable[[date], str], relativedelta]]] = {
    "jour": (written, relativedelta(days=1)),
    "semaine": (week, relativedelta(weeks=1)),
    "week-end": (weekend, relativedelta(weeks=1)),
    "mois": (lambda day: f"{day.year:04d}-{day.month:02d}", relativedelta(months=1)),
    "trimestre": (lambda day: part("trimestre", day), relativedelta(months=3)),
    "quadrimestre": (lambda day: part("quadrimestre", day), relativedelta(months=4)),
    "semestre": (lambda day: part("semestre", day), relativedelta(months=6)),
    "an": (lambda day: f"{day.year:04d}", relativedelta(years=1)),
    "décennie": (lambda day: f"{day.year // 10:03d}X", relativedelta(years=10)),
    "siècle": (lambda day: f"{day.year // 100:02d}XX", relativedelta(years=100)),
}

#: Units from the finest, to find a date that is at least as fine as a unit.
FINENESS: Final = ("jour", "week-end", "semaine", "mois", "trimestre", "quadrimestre", "semestre", "an", "décennie",
                   "siècle")  # fmt: skip


@lru_cache(maxsize=4096)
def shift(day: date, unit: str, count: int) -> date | None:
    """``day`` moved by so many units, or None beyond the years 1 to 9999."""
    try:
        return day + _UNITS[unit][1] * count
    except (OverflowError, ValueError):
        return None


def unit_of(day: date, unit: str, count: int = 0) -> str | None:
    """The unit that holds ``day``, or the one ``count`` units later, in EDTF."""
    moved = shift(day, unit, count)
    return None if moved is None else _UNITS[unit][0](moved)


def nth_weekday(first: date, last: date, weekday: int, number: int) -> date | None:
    """The weekday (0 is Monday) that comes ``number`` th in a period; negative numbers count from its end."""
    if number > 0:
        found = first + timedelta(days=(weekday - first.weekday()) % _WEEK + _WEEK * (number - 1))
    else:
        found = last - timedelta(days=(last.weekday() - weekday) % _WEEK + _WEEK * (-number - 1))
    return found if first <= found <= last else None


def iso_week(year: int, number: int) -> str | None:
    """The ISO week of a year as an interval of days."""
    try:
        first = date.fromisocalendar(year, number, 1)
    except ValueError:
        return None
    return written(first, first + timedelta(days=6))


def feast_day(feast: DateFeast, year: int) -> date | None:
    """The day of a feast in a year.

    Sources: Easter from python-dateutil; the days of the Islamic, Jewish and Chinese calendars from ``holidays``,
    which estimates those that are not announced yet.
    """
    if feast.fixed is not None:
        return day_of(year, int(feast.fixed[:2]), int(feast.fixed[3:]))
    if feast.easter is not None:
        return easter(year) + timedelta(days=feast.easter) if 1583 <= year <= 4099 else None
    return _holiday(feast.holiday, year) if feast.holiday is not None else None


@cache
def _holiday(which: tuple[str, str, str], year: int) -> date | None:
    import holidays  # here: it is slow to import and seldom needed

    country, language, start = which
    days = holidays.country_holidays(country, years=year, language=language)
    return min((day for day, name in days.items() if day.year == year and name.startswith(start)), default=None)
