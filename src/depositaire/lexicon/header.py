"""Rules for the head of a communiqué: who published it, where and when."""

from pydantic import Field

from depositaire.lexicon.base import Entry, Regex, Rule


class HeaderRule(Rule):
    """A regular expression over one line, whose named groups are fields of ``Communique``.

    Groups: ``published``, ``updated``, ``place``, ``publisher``; ``body`` marks where the dateline ends.
    """

    pattern: Regex
    """``{DATE}`` and ``{PLACE}`` stand for the fragments of the same names."""
    anywhere: bool = False
    """Look in every line of the text, not only in its first and last lines."""


class HeaderFragment(Entry):
    """A piece of regular expression with a name, for the header rules."""

    name: str = Field(pattern=r"^[A-Z]+$")
    pattern: Regex

    @property
    def key(self) -> str:
        """The fragment's name."""
        return self.name
