"""Rules that say where sentences begin and what kind of line each is."""

from typing import Literal

from depositaire.lexicon.base import Regex, Rule


class SegmentRule(Rule):
    """A line that matches ``pattern`` (a regular expression over one line) is a segment of this label.

    Of a dateline only what the pattern takes is one: its sentence begins behind it. A ``DATED`` line is an item of a
    list that opens with its date and tells something of its own.
    """

    label: Literal["META", "DATELINE", "DATED"]
    pattern: Regex
