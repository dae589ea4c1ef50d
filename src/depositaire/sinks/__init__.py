"""Records to files, tables and databases; one small module a format, each with its way back."""

from pathlib import Path
from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from depositaire.sinks.sink import Sink

_TABLES: Final = ("sqlite:", "postgresql:", "postgresql+", "mysql:", "mysql+", "mariadb:", "mariadb+")
_SQLITE: Final = (".db", ".sqlite", ".sqlite3")


def open_sink(out: str) -> "Sink":
    """The sink that a name asks for.

    Args:
        out: ``x.jsonl``, ``x.csv`` (facts), ``x.parquet`` (a folder of tables), ``x.db`` (SQLite), the URL of a
            database as SQLAlchemy writes it, or ``-`` for JSON lines on standard output.

    Raises:
        ValueError: no sink has such a name, or it cannot stand where it is asked for.
        depositaire.readers.MissingExtra: a package that it needs is not installed.
    """
    kind = Path(out).suffix.lower()
    if "://" not in out and not Path(out).absolute().parent.is_dir():
        raise ValueError(f"{out}: there is no folder {Path(out).parent}")
    if kind != ".parquet" and Path(out).is_dir():
        raise ValueError(f"{out}: is a folder")
    if is_database(out):
        from depositaire.sinks.sql import SqlSink

        return SqlSink(out if "://" in out else f"sqlite:///{out}")
    if out == "-" or kind in (".jsonl", ".ndjson"):
        from depositaire.sinks.files import jsonl

        return jsonl(out)
    if kind == ".csv":
        from depositaire.sinks.files import csv

        return csv(out)
    if kind == ".parquet":
        from depositaire.sinks.parquet import ParquetSink

        return ParquetSink(Path(out))
    raise ValueError(f"{out}: is no .jsonl, .csv, .parquet or .db file and no URL of a database")


def is_database(out: str) -> bool:
    """Whether a name asks for a database."""
    return out.startswith(_TABLES) or ("://" not in out and Path(out).suffix.lower() in _SQLITE)
