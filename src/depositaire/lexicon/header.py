"""Rules for the head of a communiqué: who published it, where and when."""

from pydantic import Field

from depositaire.lexicon.base import Entry, Regex, Rule, Words
from depositaire.lexicon.countries import Code


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


class Publisher(Entry):
    """Names of publishers that do not hold their country: « Quai d'Orsay »."""

    code: Code | None = None
    """The State that they speak for; none for a medium or an association whose name holds a country all the same."""
    names: Words

    @property
    def key(self) -> str:
        """The State's code, or the first name where there is none."""
        return self.code or self.names[0]
