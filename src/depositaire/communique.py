"""A communiqué: its text and what is known of it.

What the caller passes wins; the rest is read from the head of the text by the rules of ``lexicons/header.toml``.
"""

import re
from dataclasses import dataclass, replace
from datetime import date
from functools import cache, lru_cache
from hashlib import sha256
from typing import Any, Final, Self

from depositaire.lexicon import HeaderRule, Lexicon, read
from depositaire.typography import Original, fold, normalise

#: Lines at the top and at the bottom of a text in which a header may stand.
_HEAD, _FOOT = 8, 6
#: What stands for a date in the pattern of a rule.
_DATE: Final = "{DATE}"
_TITLE_LENGTH = 300
#: The longest text that is read, in code points.
LONGEST = 1_000_000


@dataclass(frozen=True, kw_only=True)
class Communique:
    """One press release. Nothing in it is ever moved or corrected.

    Attributes:
        text: the communiqué as published.
        id: its name in a batch; derived from the content where the caller gives none.
        title: its title.
        publisher: who published it.
        place: where, as its dateline says.
        published: the day of publication, on which relative dates are based.
        updated: the day of the last change.
        url: where it was found.
        path: the file it was read from.

    Raises:
        ValueError: the text is empty or longer than ``LONGEST``.
        TypeError: a day is no ``datetime.date``.
    """

    text: str
    id: str = ""
    title: str | None = None
    publisher: str | None = None
    place: str | None = None
    published: date | None = None
    updated: date | None = None
    url: str | None = None
    path: str | None = None

    def __post_init__(self) -> None:
        if not self.text.strip():
            raise ValueError("the text is empty")
        if len(self.text) > LONGEST:
            raise ValueError(f"the text is longer than {LONGEST:,} characters")
        for name in ("published", "updated"):
            if not isinstance(getattr(self, name), date | None):
                raise TypeError(f"{name} is a datetime.date or None, not {type(getattr(self, name)).__name__}")
        if not self.id:
            object.__setattr__(self, "id", self.sha256[:16])

    @property
    def name(self) -> str:
        """How it is called in messages: its file, its id where the caller gave one, or both."""
        given = "" if self.sha256.startswith(self.id) else self.id
        return ", ".join(filter(None, (self.path, given))) or self.id

    @property
    def sha256(self) -> str:
        """SHA-256 of the text in UTF-8, in hexadecimal."""
        return sha256(self.text.encode("utf-8", "surrogatepass")).hexdigest()

    def completed(self) -> Self:
        """The same communiqué with what its own text says of title, publisher, place and dates, where null."""
        found = read_header(normalise(Original(self.text).composed))
        return replace(self, **{field: value for field, value in found.items() if getattr(self, field) is None})


def read_header(text: str, *, lexicon: Lexicon | None = None) -> dict[str, Any]:
    """Title, publisher, place, published and updated, as far as the text itself says.

    Args:
        text: a communiqué, passed through ``typography.normalise``.
        lexicon: the rules; by default the shipped ones.

    Returns:
        The fields found; dates as ``datetime.date``.
    """
    lines = [line for line in (line.strip() for line in text.split("\n")) if line]
    found: dict[str, Any] = {}
    headers: set[str] = set()
    dated = {line for line in lines if _compiled(_DATE).search(line)}
    for rule in (lexicon or read()).header:
        for line in lines if rule.anywhere else [*lines[:_HEAD], *lines[_HEAD:][-_FOOT:]]:
            if _DATE in rule.pattern and line not in dated:
                continue
            fields = match_header(rule, line)
            if fields:
                for field, value in fields.items():
                    found.setdefault(field, value)
                if not rule.id.endswith("titre"):
                    headers.add(line)
                break
    title = _title([line for line in lines[:_HEAD] if line not in headers])
    return found | ({"title": title} if title else {})


def match_header(rule: HeaderRule, line: str) -> dict[str, Any]:
    """What one header rule finds in one line, empty where it finds nothing or an impossible date."""
    match = _compiled(rule.pattern).search(line)
    if match is None:
        return {}
    fields: dict[str, Any] = {}
    for field, value in match.groupdict().items():
        if field in ("published", "updated"):
            day = parse_day(value)
            if day is None:
                return {}
            fields[field] = day
        elif field != "body" and value:
            fields[field] = value.strip()
    return fields


@cache
def _compiled(pattern: str) -> re.Pattern[str]:
    for fragment in read().header_fragment:
        pattern = pattern.replace(f"{{{fragment.name}}}", fragment.pattern)
    return re.compile(pattern)


@lru_cache(maxsize=1024)  # an archive has few days and many texts
def parse_day(words: str) -> date | None:
    """The day that French words or figures name in full, or None.

    Args:
        words: ``20 Juin 2024``, ``1er mars 2024``, ``03/05/2023``, ``14.03.2024``, ``2024-06-20``; day first.
    """
    if re.fullmatch(r"\d{4}-\d{2}-\d{2}", words):
        try:
            return date.fromisoformat(words)
        except ValueError:
            return None
    plain = re.sub(r"(\d)\s*(?:er|ER|ᵉʳ)\b", r"\1", words)
    if found := _DAY.fullmatch(plain):
        named = found["name"]
        month = _months().get(fold(named)) if named else int(found["month"])
        try:
            return date(int(found["year"]), month or 0, int(found["day"]))
        except ValueError:
            pass  # no such day or month: what else it may be, the library knows
    value = _day_parser().get_date_data(plain).date_obj
    return value.date() if value else None


_DAY: Final = re.compile(
    r"(?P<day>[0-9]{1,2})(?:\s+(?P<name>[^\W\d_]+)\.?\s+|(?P<sign>[/.])(?P<month>[0-9]{1,2})(?P=sign))(?P<year>[0-9]{4})"
)


@cache
def _months() -> dict[str, int]:
    """The months by name, whole or shortened, without accents."""
    classes = (each for each in read().date_class if each.id in ("month", "month_short"))
    return {fold(name): int(number) for each in classes for name, number in each.words.items()}


@cache
def _day_parser() -> Any:
    from dateparser.date import DateDataParser  # slow to import, and not needed where the caller gives the dates

    return DateDataParser(
        languages=["fr"],
        settings={"REQUIRE_PARTS": ["day", "month", "year"], "DATE_ORDER": "DMY", "PARSERS": ["absolute-time"]},
    )


def _title(lines: list[str]) -> str | None:
    """The first line that reads like a title: short, and not a sentence of the body."""
    for line in lines[:3]:
        if len(line) > _TITLE_LENGTH or line.endswith((".", ";", ":")):
            return None
        if len(line.split()) >= 3:
            return line
    return None
