"""The part of a sentence that speaks of one event."""

from dataclasses import dataclass


@dataclass(frozen=True)
class Window:
    """What speaks of one event, tokens half-open, and its trigger."""

    start: int
    end: int
    trigger_start: int
    trigger_end: int
    predicate: int | None = None
    """The verb that says that it takes place: « la signature … s'est déroulée jeudi »."""
    governor: int | None = None
    """The verb that a noun is the object of: « a approuvé mardi l'adhésion »."""
    participle: bool = False
    """« Suspendue en 2021, la Guinée… »: a participle without auxiliary tells it."""
    noun: bool = False
    """A noun tells it."""
