"""The cause of each miss and each false alarm.

A gold row that was missed and a predicted row that is wrong are paired when they tell of the same thing: when the
evidence overlaps the gold quote, or enough of type, party and target agree. What differs between the two is the cause.
Rows without a counterpart are explained by the events around them. Rows of one event with the same causes are one
error. The causes are those of ``causes.py``.
"""

from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass

from depositaire.evaluation.causes import CAUSES, ENOUGH, Cause, affinity, differences, why_invented, why_missed
from depositaire.evaluation.gold import GoldEvent
from depositaire.evaluation.matching import assign
from depositaire.evaluation.rows import attributes, right_attributes
from depositaire.evaluation.scores import DocumentResult
from depositaire.evaluation.views import GoldRow, PredictedRow
from depositaire.records import Event


@dataclass(frozen=True, slots=True)
class EventError:
    """Rows of one gold event, of one predicted event, or of both, that are wrong for the same causes."""

    document: str
    causes: tuple[Cause, ...]
    """The first is the one that it is counted under."""
    gold: int | None
    """Position of the gold event; None for what was invented."""
    predicted: int | None
    """Position of the predicted event; None where nothing comes near."""
    missed: tuple[str, ...] = ()
    """Parties of the gold rows missed; ``–`` for a row without party."""
    alarms: tuple[str, ...] = ()
    """Parties of the predicted rows that are wrong."""
    attribute: bool = False
    """The rows match, an attribute is wrong."""


def event_errors(result: DocumentResult) -> list[EventError]:
    """What went wrong with the events of one document, gold events first."""
    found: dict[tuple[tuple[Cause, ...], int | None, int | None, bool], tuple[list[str], list[str]]] = {}
    for error in _errors(result):
        key = (error.causes, error.gold, error.predicted, error.attribute)
        missed, alarms = found.setdefault(key, ([], []))
        missed += error.missed
        alarms += error.alarms
    errors = [
        EventError(result.gold.id, causes, gold, predicted, tuple(missed), tuple(alarms), attribute)
        for (causes, gold, predicted, attribute), (missed, alarms) in found.items()
    ]
    return sorted(errors, key=lambda e: (e.gold is None, e.gold or 0, CAUSES.index(e.causes[0]), e.predicted or 0))


def count_causes(errors: list[EventError]) -> dict[Cause, tuple[int, int]]:
    """Rows missed and rows invented under each cause (a wrong attribute counts as one of each for each row)."""
    missed: Counter[Cause] = Counter()
    alarms: Counter[Cause] = Counter()
    for error in errors:
        missed[error.causes[0]] += len(error.missed)
        alarms[error.causes[0]] += len(error.alarms)
    return {cause: (missed[cause], alarms[cause]) for cause in CAUSES if missed[cause] or alarms[cause]}


def _errors(result: DocumentResult) -> Iterator[EventError]:
    ident, golds, found = result.gold.id, result.gold.events, result.record.events
    rows = result.rows
    wanted = [row for i, row in enumerate(rows.gold) if i not in {i for i, _ in rows.pairs}]
    offered = [row for j, row in enumerate(rows.predicted) if j not in {j for _, j in rows.pairs}]
    paired = {(rows.gold[i].event, rows.predicted[j].event) for i, j in rows.pairs}
    weights = {
        (g, p): affinity(result, gold, event) + 2 * ((g, p) in paired)
        for g, gold in enumerate(golds)
        for p, event in enumerate(found)
    }

    def near(row: GoldRow, other: PredictedRow) -> int:
        same = result.ground.party(row.party, other.party)
        weight = weights[row.event, other.event] + 3 * same
        return weight if weight >= ENOUGH and (same or None in (row.party, other.party)) else 0

    close = assign(wanted, offered, near)
    for i, j in close:
        row, other = wanted[i], offered[j]
        causes = differences(result, row, other)
        yield EventError(ident, causes, row.event, other.event, (row.party or "–",), (_name(other),))
    for i, row in enumerate(wanted):
        if i not in {i for i, _ in close}:
            cause, event = why_missed(result, row, weights, paired)
            yield EventError(ident, (cause,), row.event, event, (row.party or "–",))
    for j, other in enumerate(offered):
        if j not in {j for _, j in close}:
            cause, event = why_invented(result, other, weights, paired)
            yield EventError(ident, (cause,), event, other.event, alarms=(_name(other),))
    for i, j in rows.pairs:
        row, other = rows.gold[i], rows.predicted[j]
        right = right_attributes(golds[row.event], found[other.event])
        wrong = tuple(name for name, verdict in right.items() if not verdict)
        if wrong:
            yield EventError(ident, wrong, row.event, other.event, (row.party or "–",), (_name(other),), True)


def _name(row: PredictedRow) -> str:
    return row.party.ref if row.party else "–"


def described(event: GoldEvent | Event, parties: tuple[str, ...]) -> str:
    """An event and some of its parties on one line: ``sign(FRA, BEL → accord) actual date=2024``."""
    target = event.target if isinstance(event, GoldEvent) or event.target is None else event.target.ref
    more = "".join(f" {name}={value}" for name, value in attributes(event).items() if value is not None)
    return f"{event.type}({', '.join(parties) or '–'} → {target or '–'}) {event.status}{more}"
