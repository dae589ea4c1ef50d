"""The date value: EDTF (ISO 8601-2:2019, level 1 and the level 2 sub-year groupings that French needs).

The codes of seasons, quarters and half-years are those of the EDTF specification of the Library of Congress
(https://www.loc.gov/standards/datetime/), section "Sub-year groupings". Knows nothing of spaCy and of the clock.
"""

import re
from dataclasses import dataclass, field
from datetime import date, timedelta
from functools import lru_cache, total_ordering
from typing import Final, Literal, Self

__all__ = ["Edtf", "Precision"]

Precision = Literal[
    "day", "month", "season", "quarter", "quadrimester", "half-year", "year", "decade", "century", "interval"
]
"""How much of the calendar one value names; ``interval`` for two dates joined by a slash."""

#: Code of a sub-year grouping: its precision, first month, and number of months. Winter begins in December of the
#: year that it is named after and ends in February of the next one (winter 2023-24 is 2023-24 in EDTF, too).
GROUPINGS: Final[dict[int, tuple[Precision, int, int]]] = {
    21: ("season", 3, 3),
    22: ("season", 6, 3),
    23: ("season", 9, 3),
    24: ("season", 12, 3),
    33: ("quarter", 1, 3),
    34: ("quarter", 4, 3),
    35: ("quarter", 7, 3),
    36: ("quarter", 10, 3),
    37: ("quadrimester", 1, 4),
    38: ("quadrimester", 5, 4),
    39: ("quadrimester", 9, 4),
    40: ("half-year", 1, 6),
    41: ("half-year", 7, 6),
}

_OPEN: Final = ".."
_FORM: Final = re.compile(r"([0-9]{4})(?:-([0-9]{2})(?:-([0-9]{2}))?)?|([0-9]{3})X|([0-9]{2})XX", re.ASCII)


@total_ordering
@dataclass(frozen=True, slots=True)
class Edtf:
    """A date, month, season, quarter, half-year, year, decade, century, or an interval of these.

    Two values are equal when they are written alike; they are ordered by their first, then by their last day.

    Args:
        text: a value in EDTF: ``2025``, ``2025-04``, ``2025-04-03``, ``2025-22`` (seasons 21 to 24), ``2025-33``
            (quarters 33 to 36), ``2025-37`` (four months, 37 to 39), ``2025-40`` (half-years 40 and 41), ``199X``,
            ``20XX``, two of these joined by ``/``, or one of them and ``..`` for an open end.

    Raises:
        ValueError: the text is none of these, names a day that does not exist, or an interval that ends before it
            starts.
    """

    text: str
    """The value as it is written in EDTF."""
    start: date | None = field(init=False, compare=False, repr=False)
    """The first day, or None where the start is open."""
    end: date | None = field(init=False, compare=False, repr=False)
    """The last day, included, or None where the end is open."""
    precision: Precision = field(init=False, compare=False, repr=False)
    """How much of the calendar the value names."""

    def __post_init__(self) -> None:
        start, end, precision = _read(self.text)
        object.__setattr__(self, "start", start)
        object.__setattr__(self, "end", end)
        object.__setattr__(self, "precision", precision)

    @classmethod
    def between(cls, first: "Edtf", last: "Edtf") -> Self:
        """The interval from the start of ``first`` to the end of ``last``, either of which may be an interval.

        Raises:
            ValueError: ``last`` ends before ``first`` starts.
        """
        start, end = first.text.split("/")[0], last.text.split("/")[-1]
        return cls(start if start == end else f"{start}/{end}")

    @classmethod
    def days(cls, start: date, end: date | None = None) -> Self:
        """The value of one day, or of an interval of days, both included."""
        return cls(start.isoformat() if end is None or end == start else f"{start.isoformat()}/{end.isoformat()}")

    def intersects(self, other: "Edtf") -> bool:
        """Whether the two have a day in common."""
        (start, end), (first, last) = self._bounds(), other._bounds()
        return start <= last and first <= end

    def contains(self, other: "Edtf") -> bool:
        """Whether every day of ``other`` is a day of this value."""
        (start, end), (first, last) = self._bounds(), other._bounds()
        return start <= first and last <= end

    def _bounds(self) -> tuple[date, date]:
        return (self.start or date.min, self.end or date.max)

    def __str__(self) -> str:
        return self.text

    def __lt__(self, other: object) -> bool:
        if not isinstance(other, Edtf):
            return NotImplemented
        return (*self._bounds(), self.text) < (*other._bounds(), other.text)


@lru_cache(maxsize=4096)
def _read(text: str) -> tuple[date | None, date | None, Precision]:
    """First day, last day and precision of a value or an interval."""
    parts = text.split("/")
    if len(parts) == 1:
        return _single(text, text)
    if len(parts) != 2:
        raise ValueError(f"not an EDTF value: {text!r} has more than one slash")
    if parts == [_OPEN, _OPEN]:
        raise ValueError(f"not an EDTF value: {text!r} is open on both sides")
    start = None if parts[0] == _OPEN else _single(parts[0], text)[0]
    end = None if parts[1] == _OPEN else _single(parts[1], text)[1]
    if start is not None and end is not None and end < start:
        raise ValueError(f"not an EDTF value: {text!r} ends before it starts")
    return start, end, "interval"


def _single(part: str, text: str) -> tuple[date, date, Precision]:
    match = _FORM.fullmatch(part)
    if match is None:
        raise ValueError(f"not an EDTF value: {part!r}" + (f" in {text!r}" if part != text else ""))
    year, month, day, decade, century = match.groups()
    try:
        if decade is not None:
            return date(int(decade) * 10 or 1, 1, 1), date(int(decade) * 10 + 9, 12, 31), "decade"
        if century is not None:
            return date(int(century) * 100 or 1, 1, 1), date(int(century) * 100 + 99, 12, 31), "century"
        if day is not None:
            only = date(int(year), int(month), int(day))
            return only, only, "day"
        if month is None:
            return date(int(year), 1, 1), date(int(year), 12, 31), "year"
        precision, first, length = GROUPINGS.get(int(month), ("month", int(month), 1))
        return date(int(year), first, 1), _last_day(int(year), first, length), precision
    except ValueError as error:
        raise ValueError(f"not an EDTF value: {part!r}: {error}") from error


def _last_day(year: int, first: int, length: int) -> date:
    years, month = divmod(first - 1 + length, 12)
    if year + years > date.max.year:
        return date.max
    return date(year + years, month + 1, 1) - timedelta(days=1)
