"""The types of event that a rule gives for its targets."""

from collections.abc import Sequence
from typing import Final

from depositaire.clauses.arguments.fillers import Filler
from depositaire.clauses.document.topic import text_events, text_kind
from depositaire.clauses.earlier.tellings import Told
from depositaire.lexicon import Trigger
from depositaire.tokens import Tokens

#: What who joins in a text that others signed is told to do.
_JOINING: Final = ("accede", "endorse")


def types_of(doc: Tokens, trigger: Trigger, targets: Sequence[Filler]) -> list[tuple[str, Filler | None]]:
    """The type of event for each target, or for none."""
    if not targets:
        return [(trigger.types.none, None)] if trigger.types.none else []
    typed = ((trigger.types.of(_kind(doc, target)), target) for target in targets)
    told = ((event_type, target) for event_type, target in typed if event_type is not None)
    return [(event_type, target) for event_type, target in told if event_type in text_events(doc, target, event_type)]


def as_told(item: Told, told: Sequence[Told], event_type: str, target: Filler | None) -> str:
    """The type of what is done to a text by who joins in what was told of it: « s'y joindra ».

    So of what a party does that was told to accede: « Dernier pays à adhérer à la Convention, il a déposé son
    instrument ».
    """
    if not item.trigger.as_told or target is None:
        return event_type
    if event_type == "ratify":
        return "accede" if _accedes(item, told, target) else event_type
    if event_type not in _JOINING or not item.filled.recalled:
        return event_type
    doc = item.sentence.doc
    before = (other for other in reversed(told) if other.span.start < item.span.start)
    for other in before:
        for other_type, what in types_of(doc, other.source, other.filled.targets):
            if what is not None and what.ref == target.ref:
                return "sign" if other_type == "sign" else event_type
    return event_type


def _accedes(item: Told, told: Sequence[Told], target: Filler) -> bool:
    """Whether one of its parties was told, before, to accede to the same text."""
    refs = {party.ref for party in item.filled.parties}
    return any(
        (kind, what and what.ref) == ("accede", target.ref)
        for other in told
        if other.span.start < item.span.start and refs & {party.ref for party in other.filled.parties}
        for kind, what in types_of(item.sentence.doc, other.source, other.filled.targets)
    )


def _kind(doc: Tokens, target: Filler) -> str:
    if target.kind == "organisation":
        return "organisation"
    return text_kind(doc, target)
