"""Records as Arrow tables, and back."""

from collections.abc import Mapping, Sequence
from functools import cache
from typing import Any

from depositaire.readers.reading import needed
from depositaire.records import Record
from depositaire.sinks.tables import COLUMNS, DATE, FILLED, INTEGER, KEYS, STRING, from_rows, to_rows


@cache
def schemas() -> "dict[str, Any]":
    """The Arrow schema of each table; its version stands in the metadata."""
    arrow = needed("pyarrow", extra="arrow")
    types = {STRING: arrow.string(), INTEGER: arrow.int64(), DATE: arrow.date32()}
    return {
        table: arrow.schema(
            [
                arrow.field(
                    column, types[kind], nullable=column not in KEYS[table] and f"{table}.{column}" not in FILLED
                )
                for column, kind in columns.items()
            ],
            metadata={"depositaire_schema_version": "1.0"},
        )
        for table, columns in COLUMNS.items()
    }


def to_tables(records: Sequence[Record]) -> "dict[str, Any]":
    """Records as Arrow tables: documents, entities, mentions, events, parties, evidence.

    Args:
        records: no two of the same text.

    Raises:
        MissingExtra: pyarrow is not installed.
    """
    arrow = needed("pyarrow", extra="arrow")
    return {table: arrow.Table.from_pylist(rows, schema=schemas()[table]) for table, rows in to_rows(records).items()}


def from_tables(tables: "Mapping[str, Any]") -> list[Record]:
    """The records of such tables, in the order of the documents."""
    return from_rows({name: table.to_pylist() for name, table in tables.items()})
