"""Weekdays, weeks and week-ends: « mardi », « de lundi à mercredi », « la semaine 31 », « le premier lundi de mai »."""

from datetime import date, timedelta

from depositaire.edtf import Edtf
from depositaire.temporal.calendar import (
    Interval,
    day_of,
    iso_week,
    monday,
    nth_weekday,
    shift,
    unit_of,
    week,
    weekend,
    written,
)
from depositaire.temporal.context import Context, choose
from depositaire.temporal.feasts import written_day
from depositaire.temporal.grammar import Match
from depositaire.temporal.relative import base, numbered_day, one
from depositaire.temporal.values import month_days, year_of

_WEEK = 7
_MIDWEEK = 2
_LONGEST_STAY = 32


def weekday(match: Match, context: Context) -> str | None:
    """« Mardi », « ce vendredi », « lundi dernier », « mardi de la semaine prochaine », « lundi suivant »."""
    number, direction = match.number("w"), match.number("dir")
    anchored, weeks, ahead = match.number("anch"), match.number("wdir"), match.number("ahead")
    start = base(match, context, "jour")
    if number is None or start is None:
        return None
    if weeks is not None or match.number("wdem") is not None:
        return written(monday(start) + timedelta(days=number + _WEEK * (weeks or 0)))
    spans = _weekdays(start, number)
    if ahead is not None:
        following = next(found for found, _ in spans if found >= start)
        return written(following + timedelta(days=ahead))
    tense = 0 if direction is not None or anchored is not None else context.tense(match, present=1)
    chosen = choose(spans, start, direction=direction if anchored is None else anchored, tense=tense)
    return None if chosen is None else written(*chosen)


def weekday_range(match: Match, context: Context) -> str | None:
    """« De lundi à mercredi », « entre samedi soir et lundi matin »: from one to the first of the other after it."""
    first, last = match.number("w"), match.number("w2")
    if first is None or last is None or context.published is None:
        return None
    length = timedelta(days=(last - first) % _WEEK or _WEEK)
    number, month = match.number("d2"), match.number("m2")
    if number is not None and month is not None:
        year = match.number("y2") or context.pick(
            match, lambda candidate: one(day_of(candidate, month, number)), weekday=last
        )
        end = None if year is None else day_of(year, month, number)
        return None if end is None else written(end - length, end)
    spans = [(day, day + length) for day, _ in _weekdays(context.published, first)]
    tense = context.tense(match)
    if tense > 0:
        spans = [span for span in spans if span[0] >= context.published]
    chosen = choose(spans, context.published, direction=None, tense=tense)
    return None if chosen is None else written(*chosen)


def _weekdays(start: date, number: int) -> list[Interval]:
    """The four nearest days that are a weekday: two before ``start``, ``start`` or the next one, and one more."""
    nearest = [start + timedelta(days=(number - start.weekday()) % _WEEK + _WEEK * week) for week in (-2, -1, 0, 1)]
    return [(found, found) for found in nearest]


def weekday_day(match: Match, context: Context) -> str | None:
    """« Jeudi 18 », « lundi 3 au vendredi 7 »: days of these numbers, in the months around, that are these weekdays."""
    number, day_number = match.number("w"), match.number("d")
    start = context.published
    if number is None or day_number is None or start is None:
        return None
    months = [shift(start.replace(day=1), "mois", count) for count in range(-2, 3)]
    found = [day_of(month.year, month.month, day_number) for month in months if month is not None]
    spans: list[Interval] = [(day, day) for day in found if day is not None and day.weekday() == number]
    tense = context.tense(match)
    chosen = choose(spans, start, direction=None, tense=tense) or choose(spans, start, direction=None, tense=0)
    if chosen is None or (last := match.number("d2")) is None:
        return None if chosen is None else written(*chosen)
    following = [chosen[0] + timedelta(days=days) for days in range(1, _LONGEST_STAY)]
    end = next((day for day in following if day.day == last and day.weekday() == match.number("w2")), None)
    return None if end is None else written(chosen[0], end)


def week_of(match: Match, context: Context) -> str | None:
    """« La semaine du 18 (mars 2024) »: the week that holds a day."""
    found = numbered_day(match, context)
    return None if found is None else week(found)


def weekend_of(match: Match, context: Context) -> str | None:
    """« Le week-end du 18 mars », « le week-end de Pâques »: the Saturday and Sunday nearest to a day."""
    found = written_day(match, context)
    if found is None:
        return None
    return weekend(found - timedelta(days=_WEEK) if found.weekday() < _MIDWEEK else found)


def week_number(match: Match, context: Context) -> str | None:
    """« La semaine 31 (de 2024) », by ISO 8601."""
    number = match.number("n")
    if number is None:
        return None

    def build(candidate: int) -> Interval | None:
        value = iso_week(candidate, number)
        return None if value is None else (date.fromisoformat(value[:10]), date.fromisoformat(value[11:]))

    year = year_of(match, context, build)
    return None if year is None else iso_week(year, number)


def nth(match: Match, context: Context) -> str | None:
    """« Le premier lundi de mars 2025 », « le dernier jour du mois », « la première semaine d'octobre ».

    A week or week-end is in the period in which it starts.
    """
    number, weekday_number, name = match.number("n"), match.number("w"), match.word("u")
    period = _period(match, context)
    if number is None or period is None:
        return None
    first, last = period
    if name is not None:
        start = nth_weekday(first, last, 0 if name == "semaine" else 5, number)
        return None if start is None else week(start) if name == "semaine" else weekend(start)
    if weekday_number is not None:
        found = nth_weekday(first, last, weekday_number, number)
    else:
        found = first + timedelta(days=number - 1) if number > 0 else last + timedelta(days=number + 1)
    return written(found) if found is not None and first <= found <= last else None


def _period(match: Match, context: Context) -> Interval | None:
    """The month or year in which something is counted."""
    month = match.number("m")
    if month is not None:
        year = year_of(match, context, lambda candidate: month_days(candidate, month))
        return None if year is None else month_days(year, month)
    if (year := match.number("y")) is not None:
        return month_days(year, 1, 12)
    name = match.word("period")
    if name is None:
        return None
    start = base(match, context, name)
    count = match.number("anch") if match.number("anch") is not None else match.number("dir")
    value = None if start is None else unit_of(start, name, count or 0)
    found = None if value is None else Edtf(value)
    return None if found is None or found.start is None or found.end is None else (found.start, found.end)
