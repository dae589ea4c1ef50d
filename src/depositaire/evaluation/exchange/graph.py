"""A gold document as annotation tools see it: labelled spans, events on a trigger span, arcs between them.

An event's trigger is its quote. Its parties, target, date and place are arcs to spans that carry the value, the ones
nearest to the quote. What no arc or choice can carry (a date that stands nowhere in the text, a total, a party that
only a span with several values carries) is kept in ``rest``, by the names of the gold format, and wins when read.
"""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any, Final

from depositaire.evaluation.gold import GoldDocument, GoldEvent, GoldMention, Head

PLACE: Final = "PLACE"
"""The label of a span that no mention of the guidelines has: where an event took place."""
ROLES_OF_ARCS: Final = ("Party", "Target", "Date", "Place")


@dataclass(frozen=True, slots=True)
class Node:
    """A labelled span; ``value`` is empty for a place."""

    key: str
    label: str
    start: int
    end: int
    value: str = ""
    optional: bool = False


@dataclass(frozen=True, slots=True)
class EventNode:
    """An event on its trigger span; arcs are (Party, Target, Date or Place; key of a node), parties in order."""

    key: str
    type: str
    start: int
    end: int
    status: str = "actual"
    role: str | None = None
    arcs: tuple[tuple[str, str], ...] = ()
    rest: Mapping[str, Any] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Graph:
    """The annotation of one document."""

    nodes: tuple[Node, ...]
    events: tuple[EventNode, ...]


def head_of(document: GoldDocument) -> dict[str, Any]:
    """What is known of the communiqué beside its text and annotation, as plain values; nothing for null."""
    names = set(Head.model_fields) - {"events"}
    return document.model_dump(mode="json", include=names, exclude_none=True)


def to_graph(document: GoldDocument) -> Graph:
    """The annotation of ``document``.

    Raises:
        ValueError: an event has no quote and the text no words to hang it on.
    """
    nodes = [
        Node(f"m{number}", m.label, m.start, m.end, m.value, m.optional)
        for number, m in enumerate(document.mentions, start=1)
    ]
    events: list[EventNode] = []
    for number, event in enumerate(document.events, start=1):
        start, end, rest = _trigger(document, event)
        arcs: list[tuple[str, str]] = []
        for role, name, wanted in (("Target", "target", event.target), ("Date", "date", event.date)):
            node = _nearest(nodes, start, wanted, dates=name == "date")
            if node is not None:
                arcs.append((role, node.key))
            elif wanted is not None:
                rest[name] = wanted
        if event.place is not None:
            place = _place(document.text, event.place, start, f"p{number}")
            if place is None:
                rest["place"] = event.place
            else:
                nodes.append(place)
                arcs.append(("Place", place.key))
        parties = [_nearest(nodes, start, party) for party in event.parties]
        if None in parties:
            rest["parties"] = list(event.parties)
        arcs = [*(("Party", node.key) for node in parties if node is not None), *arcs]
        numbers = {"ordinal": event.ordinal, "total": event.total}
        rest |= {name: value for name, value in numbers.items() if value is not None}
        events.append(EventNode(f"e{number}", event.type, start, end, event.status, event.role, tuple(arcs), rest))
    return Graph(tuple(nodes), tuple(events))


def from_graph(head: Mapping[str, Any], text: str, graph: Graph) -> GoldDocument:
    """The gold document of an annotation.

    Args:
        head: as from :func:`head_of`.
        text: the text.
        graph: the annotation, events in order.

    Returns:
        The document, checked as one that is read from a file.

    Raises:
        ValueError: an arc leads nowhere or to a span of another kind, or the document is refused.
    """
    nodes = {node.key: node for node in graph.nodes}
    mentions = [
        GoldMention.model_validate(
            {
                "label": node.label,
                "optional": node.optional,
                "values": (node.value,) if node.label == "DATE" else tuple(node.value.split("+")),
                "start": node.start,
                "end": node.end,
                "text": text[node.start : node.end],
            }
        )
        for node in sorted(graph.nodes, key=lambda node: node.start)
        if node.label != PLACE
    ]
    events = tuple(_event(text, event, nodes) for event in graph.events)
    return GoldDocument.model_validate({**head, "text": text, "mentions": tuple(mentions), "events": events})


def _event(text: str, event: EventNode, nodes: Mapping[str, Node]) -> dict[str, Any]:
    found: dict[str, list[Node]] = {role: [] for role in ROLES_OF_ARCS}
    for role, key in event.arcs:
        if role not in found or key not in nodes:
            raise ValueError(f"event {event.key}: the arc {role} to {key} leads nowhere")
        found[role].append(nodes[key])
    values: dict[str, Any] = {
        "type": event.type,
        "status": event.status,
        "role": event.role,
        "parties": tuple(value for node in found["Party"] for value in node.value.split("+")),
        "target": _only(event, "Target", [node.value for node in found["Target"]]),
        "date": _only(event, "Date", [node.value for node in found["Date"]]),
        "place": _only(event, "Place", [text[node.start : node.end] for node in found["Place"]]),
        "quote": text[event.start : event.end],
        **event.rest,
    }
    return values | {"parties": tuple(values["parties"])}


def _only(event: EventNode, role: str, values: Sequence[str]) -> str | None:
    if len(values) > 1:
        raise ValueError(f"event {event.key} has several arcs {role}")
    return values[0] if values else None


def _trigger(document: GoldDocument, event: GoldEvent) -> tuple[int, int, dict[str, Any]]:
    """The span of the quote without spaces at its edges, and the quote itself where that is something else."""
    quote = (event.quote or "").strip()
    if quote:
        start = document.text.index(quote)
        return start, start + len(quote), {} if quote == event.quote else {"quote": event.quote}
    words = document.text.split()
    if not words:
        raise ValueError(f"{document.id}: an event without quote in a text without words")
    start = document.text.index(words[0])
    return start, start + len(words[0]), {"quote": event.quote}


def _nearest(nodes: Iterable[Node], start: int, value: str | None, *, dates: bool = False) -> Node | None:
    """Of the spans that carry ``value`` and no other, the one nearest to ``start``."""
    found = [node for node in nodes if node.value == value and node.label != PLACE and (node.label == "DATE") == dates]
    return min(found, key=lambda node: abs(node.start - start), default=None)


def _place(text: str, place: str, start: int, key: str) -> Node | None:
    if not place or place != place.strip():
        return None
    ends = [text.rfind(place, 0, start + len(place)), text.find(place, start)]
    found = [at for at in ends if at >= 0]
    if not found:
        return None
    best = min(found, key=lambda at: abs(at - start))
    return Node(key, PLACE, best, best + len(place))
