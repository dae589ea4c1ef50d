"""Values that are counted from the publication or from a date before: « hier », « deux jours plus tôt »."""

from datetime import date, timedelta

from depositaire.edtf import Edtf
from depositaire.lexicon.dates import DateFeast
from depositaire.temporal.calendar import (
    Interval,
    day_of,
    feast_day,
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
from depositaire.temporal.grammar import Match
from depositaire.temporal.values import month_days, year_of

_WEEK = 7
_LONGEST_STAY = 32


def base(match: Match, context: Context, unit: str) -> date | None:
    """The day to count from: of the date before for « suivant », « plus tôt », « même », else of the publication."""
    if not any(label in match.values for label in ("anch", "same", "there")):
        return context.published
    anchor = context.anchor(unit, match.start, required="close" in match.values)
    if anchor is None:
        return None
    later = (match.number("anch") or 0) > 0
    return anchor.end if later and anchor.end is not None else anchor.start


def offset(match: Match, context: Context) -> str | None:
    """« Hier », « aujourd'hui », « la veille », « le lendemain »: so many days from today or from the date before."""
    count, anchored = match.number("o"), match.number("anch")
    start = base(match, context, "jour")
    if start is None:
        return None
    moved = shift(start, "jour", count if count is not None else anchored or 0)
    return None if moved is None else written(moved)


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


def unit(match: Match, context: Context) -> str | None:
    """« La semaine dernière », « ce mois-ci », « l'an prochain », « l'année suivante », « le même jour »."""
    name = match.word("u")
    if name is None:
        return None
    start = base(match, context, name)
    count = match.number("anch") if match.number("anch") is not None else match.number("dir")
    if start is None:
        return None
    if name == "week-end" and count is None and match.number("dem") is not None:
        spans = [_weekend_days(start + timedelta(weeks=weeks)) for weeks in (-1, 0)]
        chosen = choose(spans, start, direction=None, tense=context.tense(match) or 1)
        return None if chosen is None else written(*chosen)
    return unit_of(start, name, count or 0)


def _weekend_days(day: date) -> Interval:
    saturday = monday(day) + timedelta(days=5)
    return saturday, saturday + timedelta(days=1)


def moved(match: Match, context: Context) -> str | None:
    """« Il y a deux ans », « dans un an et demi », « neuf jours plus tôt »: a number of units back or ahead."""
    name, count, side = match.word("u"), match.number("n"), match.number("side")
    side = match.number("anch") if side is None else side
    if name is None or count is None or side is None:
        return None
    start = base(match, context, "jour" if "exact" in match.values else name)
    if start is None:
        return None
    if "exact" in match.values:
        day = shift(start, name, side * count)
        return None if day is None else written(day)
    if (half := match.number("half")) is not None:
        return unit_of(start, "mois", side * (12 * count + half)) if name == "an" else None
    return unit_of(start, name, side * count)


def last_units(match: Match, context: Context) -> str | None:
    """« Les trois derniers mois »: that many whole units before the current one, or after it for « prochains »."""
    name, count, side = match.word("u"), match.number("n"), match.number("dir")
    if name is None or count is None or side is None or context.published is None or not 1 < count < 1000:
        return None
    near, far = unit_of(context.published, name, side), unit_of(context.published, name, side * count)
    if near is None or far is None:
        return None
    first, last = (near, far) if side > 0 else (far, near)
    return str(Edtf.between(Edtf(first), Edtf(last)))


def week_of(match: Match, context: Context) -> str | None:
    """« La semaine du 18 (mars 2024) »: the week that holds a day."""
    found = _day(match, context)
    return None if found is None else week(found)


def weekend_of(match: Match, context: Context) -> str | None:
    """« Le week-end du 18 mars », « le week-end de Pâques »: the Saturday and Sunday of the week of a day."""
    found = _written_day(match, context)
    return None if found is None else weekend(found)


def day_of_month(match: Match, context: Context) -> str | None:
    """« Le 15 du mois prochain », « le 5 du même mois », « du 4 au 22 de ce mois »."""
    number = match.number("d")
    start = base(match, context, "mois")
    if number is None or start is None:
        return None
    count = match.number("anch") if match.number("anch") is not None else match.number("dir")
    month = shift(start.replace(day=1), "mois", count or 0)
    numbers = (number, match.number("d2") or number)
    first, last = (None if month is None else day_of(month.year, month.month, each) for each in numbers)
    return None if first is None or last is None or last < first else written(first, last)


def month_day(match: Match, context: Context) -> str | None:
    """« Le 15 »: of the month before, this one or the next, as the tense has it."""
    found = _day(match, context)
    return None if found is None else written(found)


def shift_from(match: Match, context: Context) -> str | None:
    """« Une semaine avant Noël », « trois jours après le 5 mars », « le premier lundi après Pâques »."""
    count, side, number = match.number("n"), match.number("anch"), match.number("wn")
    found = _written_day(match, context)
    if count is None or side is None or found is None:
        return None
    if match.word("u") is not None or number is None:
        moved = shift(found, match.word("u") or "jour", side * count)
        return None if moved is None else written(moved)
    near = found + timedelta(days=side)
    first, last = (near, date.max) if side > 0 else (date.min, near)
    day = nth_weekday(first, last, number, side * count)
    return None if day is None else written(day)


def _written_day(match: Match, context: Context) -> date | None:
    """The day or the feast that is written."""
    rule = context.feasts.get(match.word("feast") or "")
    return _day(match, context) if rule is None else _feast(match, context, rule)


def _day(match: Match, context: Context) -> date | None:
    number, month = match.number("d"), match.number("m")
    if number is None:
        return None
    if month is not None:
        year = year_of(match, context, lambda candidate: _one(day_of(candidate, month, number)))
        return None if year is None else day_of(year, month, number)
    if context.published is None:
        return None
    firsts = [shift(context.published.replace(day=1), "mois", count) for count in (-1, 0, 1)]
    days = [day_of(first.year, first.month, number) for first in firsts if first is not None]
    spans = [(found, found) for found in days if found is not None]
    chosen = choose(spans, context.published, direction=None, tense=context.tense(match, present=1))
    return None if chosen is None else chosen[0]


def _one(day: date | None) -> Interval | None:
    return None if day is None else (day, day)


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


def part_of_unit(match: Match, context: Context) -> str | None:
    """« Fin d'année », « en début de mois », « fin de l'année prochaine »: the unit; its part is the qualifier."""
    name, third = match.word("u"), match.number("third")
    if name is None or third is None:
        return None
    count = match.number("anch") if match.number("anch") is not None else match.number("dir")
    start = base(match, context, name)
    if start is None:
        return None
    if count is not None or any(label in match.values for label in ("same", "there", "dem")):
        return unit_of(start, name, count or 0)
    spans: dict[Interval, str] = {}
    for step in (-1, 0, 1):
        value = unit_of(start, name, step)
        found = None if value is None else Edtf(value)
        if value is not None and found is not None and found.start is not None and found.end is not None:
            length = (found.end - found.start).days // 3
            first = found.start + timedelta(days=length * third)
            spans[(first, first + timedelta(days=length))] = value
    chosen = choose(list(spans), start, direction=None, tense=context.tense(match))
    within = [span for span, value in spans.items() if value == unit_of(start, name)]
    if chosen is not None and context.tense(match) == 0 and within:
        chosen = within[0]
    return None if chosen is None else spans[chosen]


def neighbour(match: Match, context: Context) -> str | None:
    """« La veille du 3 mars », « le lendemain de Noël »."""
    step = match.number("anch")
    if step is None:
        return None
    found = _written_day(match, context)
    return None if found is None else written(found + timedelta(days=step))


def feast(match: Match, context: Context) -> str | None:
    """« Noël », « Pâques 2024 »."""
    rule = context.feasts.get(match.word("feast") or "")
    found = None if rule is None else _feast(match, context, rule)
    return None if found is None else written(found)


def _feast(match: Match, context: Context, rule: DateFeast) -> date | None:
    year = year_of(match, context, lambda candidate: _one(feast_day(rule, candidate)))
    return None if year is None else feast_day(rule, year)
