"""The table that an analyst opens: one line a party of an event, with names instead of references."""

from collections.abc import Iterable, Iterator
from typing import Final

from depositaire.records import MembershipEvent, Record, SignatureEvent

COLUMNS: Final = (
    "document",
    "published",
    "publisher",
    "family",
    "type",
    "status",
    "party_kind",
    "party",
    "party_name",
    "target_kind",
    "target",
    "target_name",
    "role",
    "date",
    "date_start",
    "date_end",
    "date_qualifier",
    "place",
    "ordinal",
    "total",
    "trigger",
    "sentence",
    "start",
    "end",
    "rule",
    "title",
    "url",
    "path",
    "sha256",
)


def facts(records: Iterable[Record]) -> Iterator[tuple[object, ...]]:
    """Lines of the table, in the order of ``COLUMNS``; an event without parties has one line."""
    for record in records:
        names = {country.code: country.name for country in record.countries}
        names |= {body.ref: body.name for body in record.organisations}
        names |= {text.ref: text.name for text in record.instruments}
        for event in record.events:
            yield from _event(record, event, names)


def _event(
    record: Record, event: MembershipEvent | SignatureEvent, names: dict[str, str]
) -> Iterator[tuple[object, ...]]:
    document, target, day, told = record.document, event.target, event.date, event.evidence[0]
    for party in event.parties or (None,):
        yield (
            record.id,
            document.published,
            document.publisher,
            event.family,
            event.type,
            event.status,
            party and party.kind,
            party and party.ref,
            party and names[party.ref],
            target and target.kind,
            target and target.ref,
            target and names[target.ref],
            event.role,
            day and day.edtf,
            day and day.start,
            day and day.end,
            day and day.qualifier,
            event.place and event.place.text,
            event.ordinal,
            event.total,
            told.trigger.text,
            told.text,
            told.start,
            told.end,
            " ".join(event.rules),
            document.title,
            document.url,
            document.path,
            document.sha256,
        )
