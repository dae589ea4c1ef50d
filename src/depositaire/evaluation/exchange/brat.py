"""brat standoff: ``.txt`` and ``.ann``, and ``.json`` for what brat has no place for (publisher, dates of publication).

``T`` lines are mentions, places and triggers, ``E`` lines events, ``A`` lines choices (Optional, Status, Role) and
``#`` lines notes that an annotator can mend in brat: the value of a mention (a code, slug or EDTF date), and for an
event what no arc can carry, as a JSON object. A span that crosses line breaks is written in fragments, as brat wants.
Format: https://brat.nlplab.org/standoff.html. Offsets are code points, as in the gold format.
"""

import json
import re
from collections.abc import Iterator, Mapping
from typing import Any, Final

from depositaire.evaluation.exchange.graph import PLACE, EventNode, Graph, Node, from_graph, head_of, to_graph
from depositaire.evaluation.gold import LABELS, MEMBERSHIP_TYPES, ROLES, STATUSES, TYPES, GoldDocument

_LINE_ENDS = re.compile(r"[^\n]+")
_SPAN = re.compile(r"(\S+) (\d+ \d+(?:;\d+ \d+)*)")
_ARC = re.compile(r"([A-Za-z_]+)\d*:(\S+)")
_NOTE: Final = "AnnotatorNotes"


def to_brat(document: GoldDocument) -> dict[str, str]:
    """The brat files of ``document``.

    Args:
        document: any gold document.

    Returns:
        The contents of the files by suffix: ``.txt``, ``.ann`` and ``.json``.

    Raises:
        ValueError: a mention begins or ends with a line break, which brat cannot show.
    """
    graph = to_graph(document)
    keys = [*(node.key for node in graph.nodes), *(event.key for event in graph.events)]
    names = {key: f"T{number}" for number, key in enumerate(keys, start=1)}
    lines: list[str] = []
    choices: list[str] = []
    notes: list[str] = []
    for node in graph.nodes:
        name = names[node.key]
        lines.append(_span(document.text, name, node.label, node.start, node.end))
        if node.optional:
            choices.append(f"Optional {name}")
        if node.label != PLACE:
            notes.append(f"{_NOTE} {name}\t{node.value}")
    events: list[str] = []
    for number, event in enumerate(graph.events, start=1):
        lines.append(_span(document.text, names[event.key], event.type, event.start, event.end))
        events.append(f"E{number}\t{' '.join([f'{event.type}:{names[event.key]}', *_arcs(event, names)])}")
        choices += [f"Status E{number} {event.status}"] if event.status != "actual" else []
        choices += [f"Role E{number} {event.role}"] if event.role else []
        notes += [f"{_NOTE} E{number}\t{json.dumps(dict(event.rest), ensure_ascii=True)}"] if event.rest else []
    lines += events
    lines += [f"A{number}\t{choice}" for number, choice in enumerate(choices, start=1)]
    lines += [f"#{number}\t{note}" for number, note in enumerate(notes, start=1)]
    head = json.dumps(head_of(document), ensure_ascii=False, indent=1)
    return {".txt": document.text, ".ann": "".join(f"{line}\n" for line in lines), ".json": f"{head}\n"}


def from_brat(text: str, annotation: str, head: Mapping[str, Any]) -> GoldDocument:
    """The gold document of brat files.

    Args:
        text: the ``.txt`` file, read without changing line ends.
        annotation: the ``.ann`` file.
        head: the ``.json`` file; ``id`` at least.

    Returns:
        The document.

    Raises:
        ValueError: a line is not understood (its number is named), or the document is refused.
    """
    spans: dict[str, tuple[str, int, int]] = {}
    events: dict[str, tuple[str, list[tuple[str, str]]]] = {}
    choices: dict[tuple[str, str], str] = {}
    notes: dict[str, str] = {}
    for number, line in enumerate(annotation.split("\n"), start=1):
        if not line:
            continue
        name, _, rest = line.partition("\t")
        content, _, words = rest.partition("\t")
        parts = content.split(" ")
        match line[0]:
            case "T" if span := _SPAN.fullmatch(content):
                places = [int(place) for place in re.findall(r"\d+", span[2])]
                spans[name] = span[1], min(places), max(places)
            case "E" if all(_ARC.fullmatch(part) for part in content.split()):
                events[name] = name, [(m[1], m[2]) for m in _ARC.finditer(content)]
            case "A" | "M" if len(parts) in (2, 3):
                choices[parts[0], parts[1]] = parts[2] if len(parts) > 2 else ""
            case "#" if len(parts) == 2:
                notes[parts[1]] = words
            case _:
                raise ValueError(f"line {number} of the annotation is not understood: {line!r}")
    triggers = {arcs[0][1] for _, arcs in events.values()}
    nodes = tuple(
        Node(name, label, start, end, notes.get(name, ""), ("Optional", name) in choices)
        for name, (label, start, end) in spans.items()
        if name not in triggers
    )
    found = tuple(_event(name, arcs, spans, choices, notes) for name, arcs in events.values())
    return from_graph(head, text, Graph(nodes, found))


def _event(
    name: str,
    arcs: list[tuple[str, str]],
    spans: Mapping[str, tuple[str, int, int]],
    choices: Mapping[tuple[str, str], str],
    notes: Mapping[str, str],
) -> EventNode:
    kind, trigger = arcs[0]
    if trigger not in spans:
        raise ValueError(f"the trigger {trigger} of the event {name} is not there")
    _, start, end = spans[trigger]
    rest = json.loads(notes[name]) if notes.get(name, "").startswith("{") else {}
    status = choices.get(("Status", name), "actual")
    return EventNode(name, kind, start, end, status, choices.get(("Role", name)), tuple(arcs[1:]), rest)


def _span(text: str, name: str, label: str, start: int, end: int) -> str:
    fragments = list(_LINE_ENDS.finditer(text, start, end))
    if not fragments or fragments[0].start() != start or fragments[-1].end() != end:
        raise ValueError(f"the {label} at {start} begins or ends with a line break: {text[start:end]!r}")
    places = ";".join(f"{fragment.start()} {fragment.end()}" for fragment in fragments)
    return f"{name}\t{label} {places}\t{' '.join(fragment[0] for fragment in fragments)}"


def _arcs(event: EventNode, names: Mapping[str, str]) -> Iterator[str]:
    counts: dict[str, int] = {}
    for role, key in event.arcs:
        counts[role] = counts.get(role, 0) + 1
        yield f"{role}{counts[role] if counts[role] > 1 else ''}:{names[key]}"


def brat_config() -> str:
    """The ``annotation.conf`` with which brat shows and checks these files."""
    lines = ["[entities]", *LABELS, PLACE, "", "[relations]", "", "[events]"]
    for kind in TYPES:
        target = "ORG|NOM" if kind in MEMBERSHIP_TYPES else "INSTRUMENT|NOM"
        party = "COUNTRY|DEMONYM|CAPITAL|ORG|NOM"
        lines.append(f"{kind}\tParty*:{party}, Target?:{target}, Date?:DATE, Place?:{PLACE}")
    lines += ["", "[attributes]", "Optional\tArg:<ENTITY>"]
    lines += [f"Status\tArg:<EVENT>, Value:{'|'.join(STATUSES)}", f"Role\tArg:<EVENT>, Value:{'|'.join(ROLES)}"]
    return "\n".join([*lines, ""])
