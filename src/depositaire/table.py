"""A record as a table that a person can read."""

from collections.abc import Iterator

from rich.console import Group
from rich.markup import escape
from rich.table import Table
from rich.text import Text

from depositaire.records import MembershipEvent, Record, SignatureEvent


def render(record: Record) -> Group:
    """One heading, one table of events with their evidence, one line for what else was found."""
    document = record.document
    heading = " · ".join(
        part
        for part in (
            document.path or record.id,
            document.publisher,
            document.place,
            document.published.isoformat() if document.published else None,
        )
        if part
    )
    parts: list[Table | Text] = [Text(heading, style="bold")]
    if document.title:
        parts.append(Text(document.title, style="italic"))
    if record.events:
        table = Table(show_edge=False, pad_edge=False, box=None, header_style="dim")
        for column in ("event", "status", "parties", "target", "date", "more", "words that tell it"):
            table.add_column(column, overflow="fold")
        for event in record.events:
            table.add_row(*map(escape, _row(record, event)))
        parts.append(table)
    else:
        parts.append(Text("no membership or signature event"))
    parts.append(Text(", ".join(_counts(record)), style="dim"))
    return Group(*parts, Text())


def _row(record: Record, event: MembershipEvent | SignatureEvent) -> tuple[str, ...]:
    names = {country.code: country.name for country in record.countries}
    names |= {body.ref: body.acronym or body.name for body in record.organisations}
    names |= {text.ref: text.acronym or text.name for text in record.instruments}
    evidence = event.evidence[0]
    around = record.document.text[max(evidence.start, evidence.trigger.start - 30) : evidence.trigger.end + 30]
    more = [
        event.role or "",
        f"{event.ordinal}th" if event.ordinal else "",
        f"{event.total} in all" if event.total else "",
        event.place.text if event.place else "",
    ]
    return (
        event.type,
        event.status,
        ", ".join(names[party.ref] for party in event.parties) or "—",
        names[event.target.ref] if event.target else "—",
        event.date.edtf if event.date else "",
        ", ".join(filter(None, more)),
        f"…{' '.join(around.split())}…",
    )


def _counts(record: Record) -> Iterator[str]:
    for name in ("countries", "organisations", "instruments", "dates"):
        yield f"{len(getattr(record, name))} {name}"
