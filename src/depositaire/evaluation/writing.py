"""Gold files written: the counterpart of ``reading.py``, so that ``parse_gold(format_gold(document)) == document``."""

from pathlib import Path
from typing import Any

import yaml

from depositaire.evaluation.gold import GoldDocument, GoldEvent


class _Flow(list[str]):
    """A list that YAML shows on one line."""


class _Dumper(yaml.SafeDumper):
    def increase_indent(self, flow: bool = False, indentless: bool = False) -> None:
        super().increase_indent(flow, False)


_Dumper.add_representer(
    _Flow, lambda dumper, data: dumper.represent_sequence("tag:yaml.org,2002:seq", data, flow_style=True)
)


def format_gold(document: GoldDocument) -> str:
    """The gold file of ``document``.

    Args:
        document: any gold document.

    Returns:
        Front matter and marked text.

    Raises:
        ValueError: the text cannot be marked: a mention stands right after a backslash, or holds a bracket without
            its partner.
    """
    front = yaml.dump(_front(document), Dumper=_Dumper, allow_unicode=True, sort_keys=False, width=10_000)
    return f"---\n{front}---\n{_marked(document)}"


def write_gold(document: GoldDocument, path: Path | str) -> None:
    """Write the gold file of ``document`` to ``path``; as :func:`format_gold`."""
    Path(path).write_bytes(format_gold(document).encode("utf-8"))


def _front(document: GoldDocument) -> dict[str, Any]:
    days = {"published": document.published, "updated": document.updated}
    plain = {"title": document.title, "place": document.place, "kind": document.kind}
    return {
        "id": document.id,
        **({"kind": plain.pop("kind")} if document.kind is not None else {}),
        "publisher": document.publisher,
        "published": days.pop("published"),
        **{name: value for name, value in (*days.items(), *plain.items()) if value is not None},
        "events": [_event(event) for event in document.events],
    }


def _event(event: GoldEvent) -> dict[str, Any]:
    fields: dict[str, Any] = {
        "type": event.type,
        "parties": _Flow(event.parties) or None,
        "target": event.target,
        "role": event.role,
        "status": None if event.status == "actual" else event.status,
        "date": event.date,
        "place": event.place,
        "ordinal": event.ordinal,
        "total": event.total,
        "quote": event.quote,
    }
    return {name: value for name, value in fields.items() if value is not None}


def _marked(document: GoldDocument) -> str:
    parts: list[str] = []
    position = 0
    for mention in document.mentions:
        before = document.text[position : mention.start]
        if before.endswith("\\") or not _balanced(mention.text):
            raise ValueError(f"{document.id}: the mention {mention.text!r} at {mention.start} cannot be marked")
        surface = mention.text.replace("[", "\\[")
        optional = "?" if mention.optional else ""
        parts += (before.replace("[", "\\["), f"[{surface}]({mention.label}{optional} {mention.value})")
        position = mention.end
    parts.append(document.text[position:].replace("[", "\\["))
    return "".join(parts)


def _balanced(surface: str) -> bool:
    depth = 0
    for character in surface:
        depth += (character == "[") - (character == "]")
        if depth < 0:
            return False
    return depth == 0
