"""Values that are counted from the publication or from a date before: « hier », « deux jours plus tôt »."""

from datetime import date, timedelta

from depositaire.edtf import Edtf
from depositaire.temporal.calendar import Interval, day_of, monday, shift, unit_of, written
from depositaire.temporal.context import Context, choose
from depositaire.temporal.grammar import Match
from depositaire.temporal.values import year_of


def base(match: Match, context: Context, unit: str) -> date | None:
    """The day to count from: of the date before for « suivant », « plus tôt », « même », else of the publication."""
    if not any(label in match.values for label in ("anch", "same", "there")):
        return context.published
    later = (match.number("anch") or 0) > 0
    told = "close" in match.values or (later and "n" in match.values and "u" in match.values)
    anchor = context.anchor(unit, match.start, required=told, past=context.tense(match) < 0)
    if anchor is None:
        return None
    return anchor.end if later and anchor.end is not None else anchor.start


def offset(match: Match, context: Context) -> str | None:
    """« Hier », « aujourd'hui », « la veille », « le lendemain »: so many days from today or from the date before."""
    count, anchored = match.number("o"), match.number("anch")
    start = base(match, context, "jour")
    if start is None:
        return None
    moved = shift(start, "jour", count if count is not None else anchored or 0)
    return None if moved is None else written(moved)


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
    """« Le 15 »: the first one from the last date of the sentence; else of the month before, this one or the next."""
    number, before = match.number("d"), context.last_in_sentence(match.start)
    if number is not None and before is not None:
        months = [shift(before.replace(day=1), "mois", count) for count in (0, 1)]
        days = [day_of(month.year, month.month, number) for month in months if month is not None]
        found = next((day for day in days if day is not None and day >= before), None)
    else:
        found = numbered_day(match, context)
    return None if found is None else written(found)


def numbered_day(match: Match, context: Context) -> date | None:
    """The day of the month that is written, of the month that is written or of one near the publication."""
    number, month = match.number("d"), match.number("m")
    if number is None:
        return None
    if month is not None:
        year = year_of(match, context, lambda candidate: one(day_of(candidate, month, number)))
        return None if year is None else day_of(year, month, number)
    if context.published is None:
        return None
    firsts = [shift(context.published.replace(day=1), "mois", count) for count in (-1, 0, 1)]
    days = [day_of(first.year, first.month, number) for first in firsts if first is not None]
    spans = [(found, found) for found in days if found is not None]
    chosen = choose(spans, context.published, direction=None, tense=context.tense(match, present=1))
    return None if chosen is None else chosen[0]


def one(day: date | None) -> Interval | None:
    """A day as an interval."""
    return None if day is None else (day, day)


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
