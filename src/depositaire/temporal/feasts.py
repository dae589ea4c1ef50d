"""Feasts, and what is counted from a feast or a day that is written: « Noël », « trois jours après Pâques »."""

from datetime import date, timedelta

from depositaire.lexicon.dates import DateFeast
from depositaire.temporal.calendar import feast_day, nth_weekday, shift, written
from depositaire.temporal.context import Context
from depositaire.temporal.grammar import Match
from depositaire.temporal.relative import numbered_day, one
from depositaire.temporal.values import year_of


def feast(match: Match, context: Context) -> str | None:
    """« Noël », « Pâques 2024 »."""
    rule = context.feasts.get(match.word("feast") or "")
    found = None if rule is None else _feast(match, context, rule)
    return None if found is None else written(found)


def _feast(match: Match, context: Context, rule: DateFeast) -> date | None:
    year = year_of(match, context, lambda candidate: one(feast_day(rule, candidate)))
    return None if year is None else feast_day(rule, year)


def written_day(match: Match, context: Context) -> date | None:
    """The day or the feast that is written."""
    rule = context.feasts.get(match.word("feast") or "")
    return numbered_day(match, context) if rule is None else _feast(match, context, rule)


def neighbour(match: Match, context: Context) -> str | None:
    """« La veille du 3 mars », « le lendemain de Noël »."""
    step = match.number("anch")
    if step is None:
        return None
    found = written_day(match, context)
    return None if found is None else written(found + timedelta(days=step))


def shift_from(match: Match, context: Context) -> str | None:
    """« Une semaine avant Noël », « trois jours après le 5 mars », « le premier lundi après Pâques »."""
    count, side, number = match.number("n"), match.number("anch"), match.number("wn")
    found = written_day(match, context)
    if count is None or side is None or found is None:
        return None
    if match.word("u") is not None or number is None:
        moved = shift(found, match.word("u") or "jour", side * count)
        return None if moved is None else written(moved)
    near = found + timedelta(days=side)
    first, last = (near, date.max) if side > 0 else (date.min, near)
    day = nth_weekday(first, last, number, side * count)
    return None if day is None else written(day)
