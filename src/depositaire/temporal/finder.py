"""Finds and values the dates of a text by the rules of a lexicon."""

import re
from collections.abc import Callable, Sequence
from datetime import date
from functools import cache
from itertools import pairwise
from typing import Final, NamedTuple

from depositaire.edtf import Edtf
from depositaire.lexicon import Lexicon, read
from depositaire.lexicon.dates import DateQualifier, DateVeto
from depositaire.temporal import feasts, ranges, relative, values, weeks
from depositaire.temporal.context import Context, TenseReader
from depositaire.temporal.grammar import Grammar, Match
from depositaire.temporal.lexer import Lexer
from depositaire.typography import fold

Valuer = Callable[[Match, Context], str | list[values.Valued] | None]

_WINDOW: Final = 48
_NEVER: Final = re.compile(r"(?!)")
VALUERS: Final[dict[str, Valuer]] = {
    "nothing": lambda match, context: None,
    "day": values.day,
    "days": ranges.days,
    "each": ranges.each,
    "range": ranges.span,
    "numeric": ranges.numeric,
    "numerics": ranges.numerics,
    "month": values.month,
    "year": values.year,
    "season": values.season,
    "part": values.part,
    "first_units": values.first_units,
    "decade": values.decade,
    "decades": values.decades,
    "century": values.century,
    "fortnight": values.fortnight,
    "offset": relative.offset,
    "weekday": weeks.weekday,
    "weekday_day": weeks.weekday_day,
    "weekday_range": weeks.weekday_range,
    "unit": relative.unit,
    "shift": relative.moved,
    "last_units": relative.last_units,
    "week_of": weeks.week_of,
    "week_number": weeks.week_number,
    "weekend_of": weeks.weekend_of,
    "nth": weeks.nth,
    "day_of_month": relative.day_of_month,
    "month_day": relative.month_day,
    "shift_from": feasts.shift_from,
    "part_of_unit": relative.part_of_unit,
    "neighbour": feasts.neighbour,
    "feast": feasts.feast,
}
#: The kinds of value in which a weekday is written beside the day, and not to find it.
_DATED: Final = frozenset({"day", "days", "each", "range", "numeric", "numerics", "offset"})


class Found(NamedTuple):
    """A date of the text: its span (code points, half-open), its value, its qualifier or "", and the rule.

    ``conflict`` is whether the weekday that is written beside a day is that of another one.
    """

    start: int
    end: int
    value: Edtf
    qualifier: str
    rule: str
    conflict: bool = False


class _Around(NamedTuple):
    """A compiled veto or qualifier."""

    before: re.Pattern[str] | None
    within: re.Pattern[str] | None
    after: re.Pattern[str] | None


class Finder:
    """The date grammar of a lexicon, compiled once.

    Args:
        lexicon: the rule files.
    """

    def __init__(self, lexicon: Lexicon) -> None:
        self._lexer = Lexer(lexicon.date_class)
        self._lexer.warm()
        self._grammar = Grammar(self._lexer, lexicon.date_fragment, lexicon.date)
        self._feasts = {feast.id: feast for feast in lexicon.date_feast}
        self._vetoes = [(veto, _folded(veto), _cased(veto)) for veto in lexicon.date_veto]
        self._qualifiers = [(rule.qualifier, _folded(rule)) for rule in lexicon.date_qualifier]
        joins = {join.id: re.compile(join.pattern) for join in lexicon.date_join}
        self._joins, self._frames = joins.get("and", _NEVER), joins.get("frame", _NEVER)
        self._tense = TenseReader(lexicon.date_tense, joins.get("clause", _NEVER))
        self._vetoes_of = cache(self._applying)

    def find(self, text: str, published: date | None = None, starts: Sequence[int] = ()) -> list[Found]:
        """The dates of a text, in its order.

        Args:
            text: the text, passed through ``typography.normalise``.
            published: when it was published; without it relative dates are left out.
            starts: where its sentences start (code points), in order.

        Returns:
            The mentions, which do not overlap.
        """
        folded = fold(text)
        matches = [
            match
            for run in self._lexer.runs(folded, self._grammar.idle)
            for match in self._grammar.matches(run, lambda match: self._refused(match, text, folded, reading=True))
            if not self._refused(match, text, folded, reading=False)
        ]
        hints = self._hints(matches, folded)
        context = Context(text, published, starts, self._tense, self._feasts, self._frames)
        found: list[Found] = []
        for match, hint in zip(matches, hints, strict=True):
            context.hint = hint
            if match.rule.needs_tense and not context.tense(match):
                continue
            valued = [(start, end, Edtf(written)) for start, end, written in self._valued(match, context)]
            for start, end, value in valued:
                conflict = match.rule.value in _DATED and (
                    (value is valued[0][2] and _contradicted(match.number("w"), value.start))
                    or (value is valued[-1][2] and _contradicted(match.number("w2"), value.end))
                )
                qualifier = self._qualifier(start, end, folded)
                found.append(Found(start, end, value, qualifier, match.rule.id, conflict))
                context.add(start, end, value, explicit=values.explicit(match))
        return found

    def _valued(self, match: Match, context: Context) -> list[values.Valued]:
        value = VALUERS[match.rule.value](match, context)
        if value is None:
            return []
        return [(match.start, match.end, value)] if isinstance(value, str) else value

    def _applying(self, rule: str, reading: bool) -> list[tuple[_Around, _Around]]:
        return [
            (folded, cased)
            for veto, folded, cased in self._vetoes
            if veto.reading == reading
            and any(rule == prefix or rule.startswith(f"{prefix}.") for prefix in veto.applies)
        ]

    def _refused(self, match: Match, text: str, folded: str, *, reading: bool) -> bool:
        return any(
            _fits(plain, folded, match.start, match.end) and _fits(cased, text, match.start, match.end)
            for plain, cased in self._vetoes_of(match.rule.id, reading)
        )

    def _qualifier(self, start: int, end: int, folded: str) -> str:
        return next((name for name, around in self._qualifiers if _fits(around, folded, start, end)), "")

    def _hints(self, matches: list[Match], folded: str) -> list[int | None]:
        """The year that each mention without one takes from the one that it is joined to, on its right."""
        hints: list[int | None] = [None] * len(matches)
        for index, (match, following) in reversed(list(enumerate(pairwise(matches)))):
            if values.explicit(match):
                continue
            year = hints[index + 1] if not values.explicit(following) else following.number("y")
            if year is not None and self._joins.fullmatch(folded[match.end : following.start][:_WINDOW]):
                hints[index] = year
        return hints


def _contradicted(weekday: int | None, day: date | None) -> bool:
    return weekday is not None and day is not None and day.weekday() != weekday


def _folded(rule: DateVeto | DateQualifier) -> _Around:
    after = rule.after if isinstance(rule, DateVeto) else None
    return _Around(_before(rule.before), _pattern(rule.within), _pattern(after))


def _cased(veto: DateVeto) -> _Around:
    return _Around(_before(veto.cased_before), _pattern(veto.cased_within), _pattern(veto.cased_after))


def _pattern(pattern: str | None) -> re.Pattern[str] | None:
    return None if pattern is None else re.compile(pattern)


def _before(pattern: str | None) -> re.Pattern[str] | None:
    return None if pattern is None else re.compile(f"(?:{pattern})\\Z")


def _fits(around: _Around, text: str, start: int, end: int) -> bool:
    """Whether what is before, in and after a mention is as told; what is not told fits."""
    before, within, after = around
    return (
        (before is None or before.search(text[max(0, start - _WINDOW) : start]) is not None)
        and (within is None or within.match(text[start:end]) is not None)
        and (after is None or after.match(text, end, end + _WINDOW) is not None)
    )


@cache
def finder(paths: tuple[str, ...] = ()) -> Finder:
    """The finder of the shipped rules and of a user's own files, made once."""
    return Finder(read(paths))
