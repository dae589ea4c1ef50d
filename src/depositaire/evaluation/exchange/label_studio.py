"""Label Studio JSON: one task a document, to import as it is and to read back from an export.

Regions (``labels``) are mentions, places and triggers; the value of a mention and what no arc can carry are
``textarea`` results of the region; status, role and ``optional`` are ``choices``; arguments are relations from the
trigger. Format: https://labelstud.io/guide/task_format. Offsets are code points; older versions of Label Studio count
UTF-16 units (its issues 1008 and 1347), which is recognised by the words of a region and mended.
"""

import json
from collections.abc import Iterable, Mapping
from typing import Any, Final
from xml.sax.saxutils import quoteattr

from depositaire.evaluation.exchange.graph import (
    PLACE,
    ROLES_OF_ARCS,
    EventNode,
    Graph,
    Node,
    from_graph,
    head_of,
    to_graph,
)
from depositaire.evaluation.gold import LABELS, ROLES, STATUSES, TYPES, GoldDocument

_Result = dict[str, Any]
_LABEL: Final = "label"


def to_label_studio(documents: Iterable[GoldDocument]) -> list[dict[str, Any]]:
    """The documents as tasks; ``json.dumps`` of the list can be imported.

    Args:
        documents: gold documents.

    Returns:
        One task for each, with one annotation.
    """
    return [
        {
            "data": {"text": document.text, "document": head_of(document)},
            "annotations": [{"result": _results(document)}],
        }
        for document in documents
    ]


def from_label_studio(tasks: Iterable[Mapping[str, Any]]) -> list[GoldDocument]:
    """The gold documents of an export; of a task with several annotations the last one that was not cancelled.

    Args:
        tasks: what ``json.load`` gives for a JSON export.

    Returns:
        The documents in order; a task without annotation is one that holds nothing.

    Raises:
        ValueError: a task is not of :func:`to_label_studio`, or its document is refused.
    """
    documents = []
    for number, task in enumerate(tasks, start=1):
        try:
            text, head = task["data"]["text"], task["data"]["document"]
            kept = [item for item in task.get("annotations") or () if not item.get("was_cancelled")]
            graph = _graph(text, kept[-1]["result"] if kept else [])
        except (KeyError, TypeError, IndexError) as error:
            raise ValueError(f"task {number} is not as this project writes it: {error!r} is missing") from error
        documents.append(from_graph(head, text, graph))
    return documents


def _results(document: GoldDocument) -> list[_Result]:
    graph = to_graph(document)
    results: list[_Result] = []

    def add(key: str, name: str, kind: str, start: int, end: int, value: list[str]) -> None:
        span = {"start": start, "end": end, "text": document.text[start:end]}
        field = "text" if kind == "textarea" else kind
        results.append({"id": key, "from_name": name, "to_name": "text", "type": kind, "value": {**span, field: value}})

    for node in graph.nodes:
        span = (node.start, node.end)
        add(node.key, _LABEL, "labels", *span, [node.label])
        if node.value:
            add(node.key, "value", "textarea", *span, [node.value])
        if node.optional:
            add(node.key, "optional", "choices", *span, ["optional"])
    for event in graph.events:
        span = (event.start, event.end)
        add(event.key, _LABEL, "labels", *span, [event.type])
        add(event.key, "status", "choices", *span, [event.status])
        if event.role:
            add(event.key, "role", "choices", *span, [event.role])
        if event.rest:
            add(event.key, "value", "textarea", *span, [json.dumps(dict(event.rest), ensure_ascii=False)])
        results += [
            {"type": "relation", "from_id": event.key, "to_id": key, "direction": "right", "labels": [role]}
            for role, key in event.arcs
        ]
    return results


def _graph(text: str, results: Iterable[_Result]) -> Graph:
    regions: dict[str, dict[str, Any]] = {}
    arcs: dict[str, list[tuple[str, str]]] = {}
    for result in results:
        if result["type"] == "relation":
            arcs.setdefault(result["from_id"], []).append((result["labels"][0], result["to_id"]))
            continue
        value = result["value"]
        region = regions.setdefault(result["id"], {})
        match result["from_name"]:
            case "label":
                region["label"] = value["labels"][0]
                region["span"] = _mended(text, value["start"], value["end"], value.get("text"))
            case "value":
                region["value"] = value["text"][0] if isinstance(value["text"], list) else value["text"]
            case name:
                region[name] = value["choices"][0]
    nodes, events = [], []
    for key, region in regions.items():
        label, (start, end), value = region["label"], region["span"], region.get("value", "")
        if label in TYPES:
            rest = json.loads(value) if value else {}
            status, role = region.get("status", "actual"), region.get("role")
            events.append(EventNode(key, label, start, end, status, role, tuple(arcs.get(key, ())), rest))
        else:
            nodes.append(Node(key, label, start, end, value, "optional" in region))
    return Graph(tuple(nodes), tuple(events))


def _mended(text: str, start: int, end: int, words: str | None) -> tuple[int, int]:
    """The code points of a region that may be counted in UTF-16 units."""
    if words is None or text[start:end] == words:
        return start, end
    units = text.encode("utf-16-le")
    first = len(units[: 2 * start].decode("utf-16-le", errors="ignore"))
    last = len(units[: 2 * end].decode("utf-16-le", errors="ignore"))
    return (first, last) if text[first:last] == words else (start, end)


def label_studio_config() -> str:
    """The labelling interface with which Label Studio shows these tasks."""
    lines = ["<View>", "  <Style>.htx-text { white-space: pre-wrap; }</Style>", "  <Relations>"]
    lines += [f"    <Relation value={quoteattr(role)}/>" for role in ROLES_OF_ARCS]
    lines += ["  </Relations>", '  <Labels name="label" toName="text">']
    lines += [f"    <Label value={quoteattr(label)}/>" for label in (*LABELS, PLACE, *TYPES)]
    lines += ["  </Labels>", '  <Text name="text" value="$text"/>']
    lines += ['  <TextArea name="value" toName="text" perRegion="true" editable="true"/>']
    for name, choices in (("optional", ("optional",)), ("status", STATUSES), ("role", ROLES)):
        lines.append(f'  <Choices name="{name}" toName="text" perRegion="true">')
        lines += [f"    <Choice value={quoteattr(choice)}/>" for choice in choices]
        lines.append("  </Choices>")
    return "\n".join([*lines, "</View>", ""])
