"""The tables of the date grammar: words, patterns, rules, vetoes, qualifiers, tense cues and feasts.

Patterns are regular expressions over *classes of words* (``d:day er? m:month y:year``), not over characters:
see ``depositaire.temporal.grammar``. Every sentence of ``examples`` and ``counterexamples`` is written with marks
``[words](EDTF)``, published on 2025-10-21 unless the rule says otherwise, and must give exactly its marks; in an
example the rule takes part, in a counterexample it does not.
"""

from typing import Literal

from pydantic import Field

from depositaire.lexicon.base import Entry, Regex, Rule, Words

__all__ = [
    "DateClass",
    "DateFeast",
    "DateFragment",
    "DateJoin",
    "DateQualifier",
    "DateRule",
    "DateTense",
    "DateVeto",
    "Dated",
]

ValueKind = Literal[
    "nothing", "day", "days", "each", "range", "numeric", "numerics", "month", "year", "season", "part", "first_units",
    "decade", "decades", "century", "offset", "weekday", "weekday_day", "weekday_range", "unit", "shift", "last_units",
    "week_of", "week_number", "nth", "day_of_month", "month_day", "shift_from", "part_of_unit", "neighbour", "feast",
    "weekend_of", "fortnight",
]  # fmt: skip
"""How a match becomes a value; each is a function of ``depositaire.temporal.values``."""


class DateClass(Entry):
    """A named class of words; a word may be in several. Words are compared without case and accents."""

    id: str = Field(pattern=r"^[a-z_]+$")
    words: dict[str, int | str] = Field(default_factory=dict)
    """The words, each with what it stands for: a number, or the name of a unit, direction…"""
    includes: Words = ()
    """Other classes all of whose words are in this one, too."""

    @property
    def key(self) -> str:
        """The name of the class."""
        return self.id


class DateFragment(Entry):
    """A piece of pattern that several rules share, written ``<id>`` in them."""

    id: str = Field(pattern=r"^[a-z_]+$")
    pattern: str

    @property
    def key(self) -> str:
        """The name of the fragment."""
        return self.id


class Dated(Rule):
    """A rule whose sentences are read as if published on a given day."""

    published: str | None = "2025-10-21"


class DateRule(Dated):
    """What a date looks like and how it is valued; the brackets of the pattern hold the mention."""

    pattern: str
    value: ValueKind
    needs_tense: bool = False
    """Whether the mention counts only beside a verb in the past or the future (« en automne » is else a habit)."""


class DateVeto(Dated):
    """Surroundings in which what a rule has found is no date: all the expressions given must match.

    ``before`` ends at the mention, ``within`` is the whole of it, ``after`` starts at its end; these read the text
    in lower case without accents, those in ``cased`` as it is written.
    """

    applies: Words
    """Prefixes of the names of the rules concerned."""
    reading: bool = False
    """Whether only this reading is refused: a shorter match in the same words may still be a date."""
    before: Regex | None = None
    within: Regex | None = None
    after: Regex | None = None
    cased_before: Regex | None = None
    cased_within: Regex | None = None
    cased_after: Regex | None = None


class DateQualifier(Dated):
    """Words before, or at the start of, a mention which say how its value is meant."""

    qualifier: Literal["early", "mid", "late", "before", "after", "from", "until", "by", "approximate"]
    before: Regex | None = None
    """Ends at the mention (lower case, no accents)."""
    within: Regex | None = None
    """Starts with the mention."""


class DateTense(Dated):
    """Verb forms and other words which say on which side of the publication a yearless date lies."""

    tense: Literal["past", "present", "future"]
    pattern: Regex
    """Over the text in lower case, accents kept."""
    weight: int = 0
    """Characters by which a cue counts as farther away than it is."""


class DateFeast(Entry):
    """A public or religious day, by its rule in the calendar; the words for it are in the class ``feast``."""

    id: str
    fixed: str | None = Field(default=None, pattern=r"^\d\d-\d\d$")
    """Month and day."""
    easter: int | None = None
    """Days after (western) Easter Sunday, which python-dateutil computes."""
    holiday: tuple[str, str, str] | None = None
    """Country, language and name under which the ``holidays`` package computes it; the first day where several."""

    @property
    def key(self) -> str:
        """The name of the feast."""
        return self.id


class DateJoin(Entry):
    """What may stand around a date that gives its year to another one.

    ``and``: between two dates of which the first takes the year of the second; ``frame``: between the start of a
    sentence and a date whose year those after it take; ``clause``: what separates clauses.
    """

    id: str
    pattern: Regex
    """Over the text in lower case without accents."""

    @property
    def key(self) -> str:
        """The name of the join."""
        return self.id
