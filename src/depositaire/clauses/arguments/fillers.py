"""What a clause is about: parties and targets, one by one and in lists."""

from dataclasses import dataclass
from typing import Literal

Kind = Literal["country", "organisation", "instrument"]


@dataclass(frozen=True)
class Filler:
    """One party or target: its value, and the mention that names it (tokens, half-open)."""

    kind: Kind
    ref: str
    start: int
    end: int


@dataclass(frozen=True)
class Count:
    """Those who are not named but counted: « trente-trois États »."""

    noun: int
    """The token of the noun that is counted."""
    number: int | None
    """How many; None for « une trentaine »."""
    start: int
    """The token at which the number begins."""


@dataclass(frozen=True)
class Group:
    """One argument or a list of them, under one preposition (empty for none).

    ``start`` and ``end`` are tokens, half-open, and take in what stands around the names: « le ministre … du Sénégal ».
    """

    start: int
    end: int
    prep: str
    fillers: tuple[Filler, ...]
    nominal: bool = True
    """Whether it is a noun of its own, not an adjective."""
    head: int = -1
    """The token that governs it in the parse."""
    person: bool = False
    """Whether somebody stands for the names: « le ministre sénégalais »; a person is no target."""
    organ: bool = False
    """Whether that somebody is an organ, which decides for its body: « le bureau de l'Union »."""

    @property
    def kinds(self) -> frozenset[str]:
        """The kinds of its members."""
        return frozenset(filler.kind for filler in self.fillers)

    @property
    def actors(self) -> list[Filler]:
        """Those of its members that may act: no texts."""
        return [filler for filler in self.fillers if filler.kind != "instrument"]
