"""A verb with its auxiliaries and what governs it, as plain values."""

from dataclasses import dataclass
from typing import Literal

from depositaire.clauses.wording.words import FINITE
from depositaire.lexicon import Cue


@dataclass(frozen=True)
class Governor:
    """What an infinitive hangs on: a verb or noun with a cue (« décider », « volonté »), or nothing known."""

    index: int
    form: Literal["verb", "noun", "other"]
    cue: Cue | None
    group: "VerbGroup | None"


@dataclass(frozen=True)
class VerbGroup:
    """A verb with its auxiliaries.

    ``start`` is the first token of the group (clitics and negation included), ``index`` the verb itself.
    """

    start: int
    index: int
    tense: str
    passive: bool
    negated: bool
    reflexive: bool
    clitics: tuple[int, ...] = ()
    auxiliary: int | None = None
    governor: Governor | None = None
    restricted: bool = False
    """« ne … que »: it is said of nothing else."""
    subjunctive: bool = False

    @property
    def finite(self) -> bool:
        """Whether it has a tense of its own."""
        return self.tense in FINITE

    @property
    def participle(self) -> bool:
        """A past participle without auxiliary: « signée à Rome »."""
        return self.tense == "ppast" and self.auxiliary is None
