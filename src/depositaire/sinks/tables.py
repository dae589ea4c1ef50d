"""A record as rows of six tables, and back: what Parquet files and databases have in common.

The hash of the document's text ties the tables together; ``n`` keeps the order of what the record lists.
"""

from collections.abc import Iterator, Mapping, Sequence
from typing import Any, Final

from depositaire.records import Record

Row = dict[str, Any]
Rows = dict[str, list[Row]]

STRING, INTEGER, DATE = "string", "integer", "date"
_SPAN: Final = {"start": INTEGER, "end": INTEGER, "text": STRING}
_VALUE: Final = {"edtf": STRING, "first_day": DATE, "last_day": DATE, "qualifier": STRING}
_ARGUMENT: Final = {"kind": STRING, "ref": STRING}

#: Table → column → type.
COLUMNS: Final[dict[str, dict[str, str]]] = {
    "documents": {
        "sha256": STRING,
        "id": STRING,
        "schema_version": STRING,
        "language": STRING,
        "title": STRING,
        "publisher": STRING,
        "place": STRING,
        "published": DATE,
        "updated": DATE,
        "url": STRING,
        "path": STRING,
        "text": STRING,
    },
    "entities": {
        "sha256": STRING,
        "category": STRING,
        "n": INTEGER,
        "ref": STRING,
        "name": STRING,
        "acronym": STRING,
        "kind": STRING,
        "wikidata": STRING,
    },
    "mentions": {"sha256": STRING, "category": STRING, "n": INTEGER, **_ARGUMENT, **_SPAN, **_VALUE},
    "events": {
        "sha256": STRING,
        "event": INTEGER,
        "family": STRING,
        "type": STRING,
        "status": STRING,
        "role": STRING,
        "ordinal": INTEGER,
        "total": INTEGER,
        **{f"target_{key}": kind for key, kind in {**_ARGUMENT, **_SPAN}.items()},
        **{f"date_{key}": kind for key, kind in {**_VALUE, **_SPAN}.items()},
        **{f"place_{key}": kind for key, kind in _SPAN.items()},
        "rules": STRING,
    },
    "parties": {"sha256": STRING, "event": INTEGER, "n": INTEGER, **_ARGUMENT, **_SPAN},
    "evidence": {
        "sha256": STRING,
        "event": INTEGER,
        "n": INTEGER,
        **_SPAN,
        **{f"trigger_{key}": kind for key, kind in _SPAN.items()},
    },
}
KEYS: Final = {
    "documents": ("sha256",),
    "entities": ("sha256", "category", "n"),
    "mentions": ("sha256", "category", "n"),
    "events": ("sha256", "event"),
    "parties": ("sha256", "event", "n"),
    "evidence": ("sha256", "event", "n"),
}
#: Columns that are never null, besides keys.
FILLED: Final = frozenset(
    f"{table}.{column}"
    for table, columns in {
        "documents": ("id", "schema_version", "language", "text"),
        "entities": ("ref", "name"),
        "mentions": ("start", "end", "text"),
        "events": ("family", "type", "status", "rules"),
        "parties": ("kind", "ref", "start", "end", "text"),
        "evidence": ("start", "end", "text", "trigger_start", "trigger_end", "trigger_text"),
    }.items()
    for column in columns
)
_LISTS: Final = {"country": "countries", "organisation": "organisations", "instrument": "instruments"}
#: Between the names of rules, which have no spaces.
_GAP: Final = " "


def to_rows(records: Sequence[Record]) -> Rows:
    """The rows of some records, table by table, every column there.

    Args:
        records: no two of the same text.
    """
    rows: Rows = {table: [] for table in COLUMNS}
    for record in records:
        for table, row in _rows(record.model_dump()):
            rows[table].append({column: row.get(column) for column in COLUMNS[table]})
    return rows


def from_rows(rows: Mapping[str, Sequence[Mapping[str, Any]]]) -> list[Record]:
    """The records of some rows, in the order of the documents; the rows of other tables may stand in any order.

    Raises:
        pydantic.ValidationError: the rows are not those of records.
    """
    parts: dict[str, dict[str, list[Mapping[str, Any]]]] = {table: {} for table in COLUMNS if table != "documents"}
    for table, grouped in parts.items():
        for row in sorted(rows[table], key=lambda row: tuple(row[key] for key in KEYS[table])):
            grouped.setdefault(row["sha256"], []).append(row)
    return [
        _record(row, {table: grouped.get(row["sha256"], []) for table, grouped in parts.items()})
        for row in rows["documents"]
    ]


def _rows(record: Mapping[str, Any]) -> Iterator[tuple[str, Row]]:
    key = {"sha256": record["document"]["sha256"]}
    yield "documents", {"id": record["id"], "schema_version": record["schema_version"], **record["document"]}
    for category, name in _LISTS.items():
        number = 0
        for n, entity in enumerate(record[name]):
            ref = entity.get("code") or entity["ref"]
            yield "entities", {**key, "category": category, "n": n, **entity, "ref": ref}
            for mention in entity["mentions"]:
                yield "mentions", {**key, "category": category, "n": number, "ref": ref, **mention}
                number += 1
    for n, value in enumerate(record["dates"]):
        yield "mentions", {**key, "category": "date", "n": n, **_value(value), **value["mention"]}
    for number, event in enumerate(record["events"]):
        here = {**key, "event": number}
        yield "events", _event(here, event)
        for n, party in enumerate(event["parties"]):
            yield "parties", {**here, "n": n, **party, **party["mention"]}
        for n, told in enumerate(event["evidence"]):
            yield "evidence", {**here, "n": n, **told, **_prefixed("trigger", told["trigger"])}


def _event(here: Row, event: Mapping[str, Any]) -> Row:
    target, date = event["target"] or {}, event["date"] or {}
    return {
        **here,
        **event,
        **_prefixed("target", {**target, **target.get("mention", {})}),
        **_prefixed("date", {**(_value(date) if date else {}), **date.get("mention", {})}),
        **_prefixed("place", event["place"] or {}),
        "rules": _GAP.join(event["rules"]),
    }


def _value(date: Mapping[str, Any]) -> Row:
    """What is stored of a date: its days are named apart from the offsets of its words."""
    return {"edtf": date["edtf"], "first_day": date["start"], "last_day": date["end"], "qualifier": date["qualifier"]}


def _prefixed(prefix: str, row: Mapping[str, Any]) -> Row:
    return {f"{prefix}_{key}": value for key, value in row.items()}


def _record(document: Mapping[str, Any], parts: Mapping[str, Sequence[Mapping[str, Any]]]) -> Record:
    mentions: dict[tuple[str, Any], list[Row]] = {}
    for row in parts["mentions"]:
        mentions.setdefault((row["category"], row["ref"]), []).append({**_span(row), "kind": row["kind"]})
    lists: dict[str, list[Row]] = {name: [] for name in _LISTS.values()}
    for row in parts["entities"]:
        entity = {"name": row["name"], "mentions": mentions.get((row["category"], row["ref"]), [])}
        if row["category"] == "country":
            entity["code"] = row["ref"]
        else:
            entity |= {key: row[key] for key in ("ref", "acronym", "kind", "wikidata")}
        lists[_LISTS[row["category"]]].append(entity)
    parties, evidence = (_by_event(parts[table]) for table in ("parties", "evidence"))
    return Record.model_validate(
        {
            "schema_version": document["schema_version"],
            "id": document["id"],
            "document": {key: document[key] for key in COLUMNS["documents"] if key not in ("id", "schema_version")},
            **lists,
            "dates": [_date(row) for row in parts["mentions"] if row["category"] == "date"],
            "events": [
                {
                    **{key: row[key] for key in ("family", "type", "status", "role", "ordinal", "total")},
                    "target": _argument(_under("target", row)) if row["target_ref"] is not None else None,
                    "date": _date(_under("date", row)) if row["date_edtf"] is not None else None,
                    "place": _under("place", row) if row["place_start"] is not None else None,
                    "rules": row["rules"].split(_GAP),
                    "parties": [_argument(party) for party in parties.get(row["event"], [])],
                    "evidence": [
                        {**_span(told), "trigger": _under("trigger", told)} for told in evidence.get(row["event"], [])
                    ],
                }
                for row in parts["events"]
            ],
        }
    )


def _by_event(rows: Sequence[Mapping[str, Any]]) -> dict[int, list[Mapping[str, Any]]]:
    found: dict[int, list[Mapping[str, Any]]] = {}
    for row in rows:
        found.setdefault(row["event"], []).append(row)
    return found


def _under(prefix: str, row: Mapping[str, Any]) -> Row:
    return {key.removeprefix(f"{prefix}_"): value for key, value in row.items() if key.startswith(f"{prefix}_")}


def _span(row: Mapping[str, Any]) -> Row:
    return {key: row[key] for key in _SPAN}


def _argument(row: Mapping[str, Any]) -> Row:
    return {"kind": row["kind"], "ref": row["ref"], "mention": _span(row)}


def _date(row: Mapping[str, Any]) -> Row:
    value = {"edtf": row["edtf"], "start": row["first_day"], "end": row["last_day"], "qualifier": row["qualifier"]}
    return {**value, "mention": _span(row)}
