"""What the telling of an event says of others: who is a member already, what has come to an end. Private."""

from typing import Any, Final

from depositaire.clauses.earlier.tellings import Told
from depositaire.clauses.sentences.near_future import is_ahead
from depositaire.clauses.sentences.sentence import clause_end
from depositaire.components._tellings import argument

#: How far behind a verb those may begin whom it has joined: « rejoint ainsi le Bénin ».
_OBJECT: Final = 4
#: What tells of a body whose others are told beside: « membre » and « membre fondateur ».
_IN_A_BODY: Final = frozenset({"join", "belong", "found"})


def undone(item: Told, event: dict[str, Any]) -> list[dict[str, Any]]:
    """« a levé la suspension du Togo »: that it was suspended, whether or not it is so still."""
    if item.trigger.undoes is None:
        return []
    told = {"type": item.trigger.undoes, "status": "actual", "date": None, "role": None, "denied": True}
    return [{**event, **told, "ordinal": None, "total": None}]


def alongside(item: Told, event: dict[str, Any]) -> list[dict[str, Any]]:
    """« membre de l'OIF, aux côtés du Togo »: the membership of those beside whom somebody is or becomes a member.

    A verb of joining tells it only of what is to come: « est entré dans l'OIF aux côtés du Togo » is said of both.
    """
    sentence, target = item.sentence, event["target"]
    verb = item.filled.group
    ahead = event["type"] == "join" and verb is not None and is_ahead(sentence, verb)
    member = item.trigger.form == "predicate" or event["type"] == "belong" or ahead
    if event["type"] not in _IN_A_BODY or not member or target is None or not event["parties"]:
        return []
    taken = {target["ref"], *(party["ref"] for party in event["parties"])}
    end = clause_end(sentence, item.span.end)
    for group in sentence.right(item.span.end):
        if group.start >= end:
            break
        beside = sentence.words.is_a_phrase(group.prep, "alongside")
        if beside and "instrument" not in group.kinds and not taken & {filler.ref for filler in group.fillers}:
            parties = [argument(sentence.doc, filler) for filler in group.fillers]
            kind = "found" if event["type"] == "found" else "belong"
            told = {"type": kind, "parties": parties, "status": "actual", "date": None, "place": None}
            denied = {"denied": True} if ahead else {}  # « ne rejoindra pas l'OIF aux côtés du Togo »
            return [{**event, **told, **denied, "ordinal": None, "total": None}]
    return []


def joined(item: Told, event: dict[str, Any]) -> list[dict[str, Any]]:
    """« Le Togo rejoint le Bénin et le Mali au sein de l'OIF »: the membership of those whom a new member joins."""
    sentence, target = item.sentence, event["target"]
    if not item.trigger.already or item.trigger.echo or target is None or event["type"] != "join":
        return []
    group = next(sentence.right(item.span.end), None)
    taken = {target["ref"], *(party["ref"] for party in event["parties"])}
    if group is None or group.prep or group.start - item.span.end > _OBJECT or group.kinds & {"instrument"}:
        return []
    parties = [argument(sentence.doc, filler) for filler in group.fillers if filler.ref not in taken]
    told = {"type": "belong", "parties": parties, "status": "actual", "date": None, "place": None}
    return [{**event, **told, "ordinal": None, "total": None, "denied": True}] if parties else []
