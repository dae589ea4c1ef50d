"""Why a row was missed or invented: the causes, and how each is recognised.

Causes, in the order in which they are looked for:

======================  ==============================================================================================
no trigger              no predicted event tells what the gold event tells
event invented          no gold event tells what the predicted event tells
wrong type              a counterpart of another type
unresolved anaphor      the argument stands in the quote's sentence only as a common noun or pronoun, and was missed
wrong target            a counterpart with another target, or with none
status                  a counterpart with another status
list cut                some of the parties of a list of three or more were found, not this one
party missed            the event was found without this party
party invented          the event was found, this party is not its own
merged wrongly          two gold events were told as one
split wrongly           one gold event was told as two
date, role, …           the row matches, the attribute is wrong
======================  ==============================================================================================
"""

from collections.abc import Mapping, Set
from typing import Final, Literal, get_args

from depositaire.evaluation.gold import GoldEvent
from depositaire.evaluation.scores import DocumentResult
from depositaire.evaluation.views import GoldRow, PredictedRow
from depositaire.records import Event

Cause = Literal[
    "no trigger",
    "event invented",
    "wrong type",
    "unresolved anaphor",
    "wrong target",
    "status",
    "list cut",
    "party missed",
    "party invented",
    "merged wrongly",
    "split wrongly",
    "date",
    "role",
    "ordinal",
    "total",
    "place",
]
CAUSES: Final[tuple[Cause, ...]] = get_args(Cause)
_LIST: Final = 3
#: An affinity from which two events are taken to tell of the same thing.
ENOUGH: Final = 5
Links = Set[tuple[int, int]]
Weights = Mapping[tuple[int, int], int]


def affinity(result: DocumentResult, gold: GoldEvent, event: Event) -> int:
    """How much two events seem to tell the same.

    3 for the same target, 2 for the same type, 3 where the evidence crosses the gold quote and 2 more where the trigger
    does.
    """
    both = gold.target is not None and event.target is not None
    same_target = both and result.ground.target(gold, event)
    return 3 * same_target + 2 * (gold.type == event.type) + told_at(result, gold, event)


def told_at(result: DocumentResult, gold: GoldEvent, event: Event) -> int:
    """5 where a trigger of ``event`` is in the gold quote, 3 where only the evidence crosses it, else 0."""
    if gold.quote is None:
        return 0
    text, start = result.gold.text, -1
    best = 0
    while (start := text.find(gold.quote, start + 1)) >= 0:
        end = start + len(gold.quote)
        for evidence in event.evidence:
            if evidence.trigger.start < end and start < evidence.trigger.end:
                return 5
            if evidence.start < end and start < evidence.end:
                best = 3
    return best


def differences(result: DocumentResult, row: GoldRow, other: PredictedRow) -> tuple[Cause, ...]:
    """The causes that a missed row and its counterpart, a wrong predicted row, show by what differs."""
    gold, event = result.gold.events[row.event], result.record.events[other.event]
    causes: list[Cause] = []
    if gold.type != event.type:
        causes.append("wrong type")
    if not result.ground.target(gold, event):
        causes.append("unresolved anaphor" if _only_anaphor(result, gold, gold.target) else "wrong target")
    if gold.status != event.status:
        causes.append("status")
    if not result.ground.party(row.party, other.party):
        if row.party is None:
            causes.append("party invented")
        else:
            causes.append("unresolved anaphor" if _only_anaphor(result, gold, row.party) else "party missed")
    return tuple(dict.fromkeys(causes)) or ("merged wrongly",)


def why_missed(result: DocumentResult, row: GoldRow, weights: Weights, paired: Links) -> tuple[Cause, int | None]:
    """Why a gold row without counterpart was missed, and the predicted event that comes nearest.

    Args:
        result: the document.
        row: the gold row.
        weights: how much each gold and predicted event (positions) seem to tell the same.
        paired: the gold and predicted events of which some row matches.
    """
    gold, found = result.gold.events[row.event], result.record.events
    own = [p for g, p in sorted(paired) if g == row.event]
    if own:
        if _only_anaphor(result, gold, row.party):
            return "unresolved anaphor", own[0]
        return ("list cut" if len(gold.parties) >= _LIST else "party missed"), own[0]
    for i, j in result.rows.pairs:
        done, other = result.rows.gold[i], result.rows.predicted[j]
        same = gold.type == found[other.event].type and gold.status == found[other.event].status
        same = same and result.ground.target(gold, found[other.event])
        if done.event != row.event and same and result.ground.party(row.party, other.party):
            return "merged wrongly", other.event
    near = _closest({p: weights[row.event, p] for p in range(len(found))})
    if near is None:
        return "no trigger", None
    parties = found[near].parties or (None,)
    return differences(result, row, PredictedRow(near, parties[0]))[0], near


def why_invented(
    result: DocumentResult, other: PredictedRow, weights: Weights, paired: Links
) -> tuple[Cause, int | None]:
    """Why a predicted row without counterpart is wrong, and the gold event that comes nearest; as why_missed."""
    golds, event = result.gold.events, result.record.events[other.event]
    for g, gold in enumerate(golds):
        same = gold.type == event.type and gold.status == event.status and result.ground.target(gold, event)
        if same and any(result.ground.party(party, other.party) for party in gold.parties or (None,)):
            return "split wrongly", g
    own = [g for g, p in sorted(paired) if p == other.event]
    if own:
        return "party invented", own[0]
    near = _closest({g: weights[g, other.event] for g in range(len(golds))})
    if near is None:
        return "event invented", None
    gold = golds[near]
    if gold.type != event.type:
        return "wrong type", near
    if not result.ground.target(gold, event):
        return "wrong target", near
    return ("status" if gold.status != event.status else "party invented"), near


def _closest(weights: dict[int, int]) -> int | None:
    best = max(weights, key=lambda index: (weights[index], -index), default=None)
    return best if best is not None and weights[best] >= ENOUGH else None


def _only_anaphor(result: DocumentResult, gold: GoldEvent, value: str | None) -> bool:
    """Whether ``value`` stands in and around the quote (its sentence, roughly: its line) only as ``NOM``."""
    text = result.gold.text
    if value is None or gold.quote is None:
        return False
    start = text.index(gold.quote)
    first, last = text.rfind("\n", 0, start) + 1, text.find("\n", start + len(gold.quote))
    for stop in (". ", " ! ", " ? "):
        first = max(first, text.rfind(stop, first, start) + len(stop) if stop in text[first:start] else first)
        ending = text.find(stop, start + len(gold.quote))
        last = min((n for n in (last, ending) if n >= 0), default=-1)
    last = last if last >= 0 else len(text)
    labels = {m.label for m in result.gold.mentions if value in m.values and first <= m.start < last}
    return labels == {"NOM"}
