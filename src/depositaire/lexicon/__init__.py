"""The rule files: their Pydantic models, and the only code that opens them.

The files in ``depositaire/lexicons`` and a user's own have one schema, ``Lexicon``: each holds some of its tables.
"""

from functools import cache
from importlib import resources
from pathlib import Path
from typing import Final

import tomli  # tomllib, compiled: thirty rule files are most of what is read at the start
from pydantic import ValidationError

from depositaire.lexicon.base import Closed, Entry, Rule, Words, marked
from depositaire.lexicon.bodies import Body, BodyHead, Text, TextHead, WordList
from depositaire.lexicon.countries import Country, CountryGuard, CountryUsage, CountryVariant, CountryWords
from depositaire.lexicon.dates import (
    DateClass,
    DateFeast,
    DateFragment,
    DateJoin,
    DateQualifier,
    DateRule,
    DateTense,
    DateVeto,
)
from depositaire.lexicon.events import (
    Anaphor,
    CountryGroup,
    Cue,
    RoleWords,
    StandIn,
    Trigger,
    WordClass,
)
from depositaire.lexicon.header import HeaderFragment, HeaderRule, Publisher
from depositaire.lexicon.segmentation import SegmentRule
from depositaire.lexicon.verbs import VerbForm, only_verbs, verb_forms

__all__ = [
    "Anaphor",
    "Closed",
    "Cue",
    "Entry",
    "HeaderRule",
    "Lexicon",
    "LexiconError",
    "RoleWords",
    "Rule",
    "StandIn",
    "Trigger",
    "VerbForm",
    "marked",
    "only_verbs",
    "read",
    "read_file",
    "verb_forms",
]


class LexiconError(ValueError):
    """A rule file that cannot be used; the message names the file, the place and the reason."""


class Lexicon(Closed):
    """Every table a rule file may hold. All are optional; an unknown table is an error."""

    country: tuple[Country, ...] = ()
    country_usage: tuple[CountryUsage, ...] = ()
    country_variant: tuple[CountryVariant, ...] = ()
    country_words: tuple[CountryWords, ...] = ()
    country_guard: tuple[CountryGuard, ...] = ()
    date_class: tuple[DateClass, ...] = ()
    date_fragment: tuple[DateFragment, ...] = ()
    date: tuple[DateRule, ...] = ()
    date_veto: tuple[DateVeto, ...] = ()
    date_qualifier: tuple[DateQualifier, ...] = ()
    date_tense: tuple[DateTense, ...] = ()
    date_feast: tuple[DateFeast, ...] = ()
    date_join: tuple[DateJoin, ...] = ()
    header_fragment: tuple[HeaderFragment, ...] = ()
    header: tuple[HeaderRule, ...] = ()
    publisher: tuple[Publisher, ...] = ()
    segment_rule: tuple[SegmentRule, ...] = ()
    trigger: tuple[Trigger, ...] = ()
    cue: tuple[Cue, ...] = ()
    stand_in: tuple[StandIn, ...] = ()
    anaphor: tuple[Anaphor, ...] = ()
    country_group: tuple[CountryGroup, ...] = ()
    role_words: tuple[RoleWords, ...] = ()
    word_class: tuple[WordClass, ...] = ()
    abbreviation: Words = ()
    abbreviation_of_number: Words = ()
    bullets: Words = ()
    closers: Words = ()
    elisions: Words = ()
    inversions: Words = ()
    continuing: Words = ()
    behind_to: Words = ()
    bare_capitals: Words = ()
    whole: Words = ()
    organisation: tuple[Body, ...] = ()
    organisation_head: tuple[BodyHead, ...] = ()
    instrument: tuple[Text, ...] = ()
    instrument_head: tuple[TextHead, ...] = ()
    word_list: tuple[WordList, ...] = ()

    def __hash__(self) -> int:
        """By identity, so that what is made of a lexicon can be kept; to hash every row would take as long."""
        return id(self)


_SHIPPED: Final = resources.files("depositaire") / "lexicons"


def read(extra: tuple[str, ...] = ()) -> Lexicon:
    """The shipped rules and, after them, a user's own.

    Args:
        extra: paths of TOML files in the schema of ``Lexicon``. On the same key a later file wins.

    Returns:
        One lexicon, cached for the same paths.

    Raises:
        LexiconError: a file is missing, is not TOML or does not fit the schema.
    """
    return _read(extra)


@cache
def _read(extra: tuple[str, ...]) -> Lexicon:
    shipped = sorted((entry for entry in _SHIPPED.iterdir() if entry.name.endswith(".toml")), key=lambda e: e.name)
    lexicons = [_parse(entry.name, entry.read_text(encoding="utf-8")) for entry in shipped]
    return _merge([*lexicons, *(read_file(Path(path)) for path in extra)])


def read_file(path: Path) -> Lexicon:
    """One rule file, alone.

    Raises:
        LexiconError: the file is missing, is not UTF-8, is not TOML or does not fit the schema.
    """
    try:
        text = path.read_text(encoding="utf-8")
    except (OSError, UnicodeDecodeError) as error:
        raise LexiconError(f"{path}: {error}") from error
    return _parse(str(path), text)


def _parse(name: str, text: str) -> Lexicon:
    try:
        return Lexicon.model_validate(_tuples(tomli.loads(text)))
    except tomli.TOMLDecodeError as error:
        raise LexiconError(f"{name}: not TOML: {error}") from error
    except ValidationError as error:
        first = error.errors()[0]
        place = ".".join(str(part) for part in first["loc"])
        raise LexiconError(f"{name}: {place}: {first['msg']}") from error


def _tuples(value: object) -> object:
    """TOML arrays as tuples, which is what strict frozen models hold."""
    if isinstance(value, list):
        return tuple(_tuples(item) for item in value)
    if isinstance(value, dict):
        return {key: _tuples(item) for key, item in value.items()}
    return value


def _merge(lexicons: list[Lexicon]) -> Lexicon:
    tables: dict[str, tuple[Entry | str, ...]] = {}
    for table in Lexicon.model_fields:
        rows: dict[str, Entry | str] = {}
        for lexicon in lexicons:
            rows.update((row.key if isinstance(row, Entry) else row, row) for row in getattr(lexicon, table))
        tables[table] = tuple(rows.values())
    return Lexicon.model_validate(tables)
