"""A database, by SQLAlchemy: SQLite with nothing to install, PostgreSQL and others by URL.

Every table has a key, documents are known by the hash of their text, and a document that is there is not written again;
so a batch that is killed between the database and its journal loses and doubles nothing.
"""

from collections.abc import Iterator, Sequence
from typing import TYPE_CHECKING, Any, Final

from depositaire.readers.reading import needed
from depositaire.records import Record
from depositaire.sinks.tables import COLUMNS, DATE, FILLED, INTEGER, KEYS, from_rows, to_rows

if TYPE_CHECKING:
    from sqlalchemy import Engine, MetaData

_CHUNK: Final = 64
#: Of the layout of the tables; the record's own version is a column of ``documents``.
LAYOUT: Final = 1
_INDEXES: Final = (
    ("documents", "published"),
    ("documents", "publisher"),
    ("entities", "ref"),
    ("events", "type"),
    ("events", "target_ref"),
    ("events", "date_first_day"),
    ("parties", "ref"),
)


def layout() -> "MetaData":
    """The tables as SQLAlchemy knows them."""
    sa = needed("sqlalchemy", extra="sql")
    types = {INTEGER: sa.BigInteger, DATE: sa.Date}
    metadata: MetaData = sa.MetaData()
    for table, columns in COLUMNS.items():
        parent = {"parties": "events", "evidence": "events"}.get(table, "documents")
        links = (
            []
            if table == "documents"
            else [
                sa.ForeignKeyConstraint(KEYS[parent], [f"{parent}.{key}" for key in KEYS[parent]], ondelete="CASCADE")
            ]
        )
        indexes = [sa.Index(f"ix_{where}_{column}", column) for where, column in _INDEXES if where == table]
        sa.Table(
            table,
            metadata,
            *(
                sa.Column(
                    column,
                    types.get(kind, sa.Text if column not in KEYS[table] else sa.String(64)),
                    primary_key=column in KEYS[table],
                    autoincrement=False,
                    nullable=column not in KEYS[table] and f"{table}.{column}" not in FILLED,
                )
                for column, kind in columns.items()
            ),
            *links,
            *indexes,
        )
    sa.Table("depositaire", metadata, sa.Column("layout", sa.Integer, primary_key=True, autoincrement=False))
    return metadata


class SqlSink:
    """Adds documents that are not there yet, a transaction a chunk.

    Args:
        url: the database, as SQLAlchemy writes it.

    Raises:
        ValueError: the database cannot be used, or has tables of another layout.
        MissingExtra: SQLAlchemy, or the driver that the URL asks for, is not installed.
    """

    chunk = _CHUNK

    def __init__(self, url: str) -> None:
        self._sa = needed("sqlalchemy", extra="sql")
        self.tables = layout()
        self.engine = connect(url)
        self.records: list[Record] = []
        try:
            self.tables.create_all(self.engine)
            with self.engine.begin() as connection:
                table = self.tables.tables["depositaire"]
                versions = set(connection.scalars(self._sa.select(table.c.layout)))
                if not versions:
                    connection.execute(table.insert().values(layout=LAYOUT))
        except self._sa.exc.SQLAlchemyError as error:
            raise ValueError(_said(error)) from error
        if versions - {LAYOUT}:
            raise ValueError(f"the tables are of layout {max(versions)}, not {LAYOUT}")

    def write(self, records: Sequence[Record]) -> None:
        """Add records to the next transaction."""
        self.records.extend(records)

    def keep(self) -> str:
        """Write the records whose documents are not there yet, all of them or none.

        Raises:
            ValueError: the database refuses.
        """
        if not self.records:
            return ""
        documents = self.tables.tables["documents"]
        try:
            with self.engine.begin() as connection:
                by_hash = {record.document.sha256: record for record in self.records}
                query = self._sa.select(documents.c.sha256).where(documents.c.sha256.in_(list(by_hash)))
                there = set(connection.scalars(query))
                rows = to_rows([record for key, record in by_hash.items() if key not in there])
                for name, each in rows.items():
                    if each:
                        connection.execute(self.tables.tables[name].insert(), each)
        except self._sa.exc.SQLAlchemyError as error:
            raise ValueError(_said(error)) from error
        self.records = []
        return ""

    def rewind(self, position: str | None) -> None:
        """Nothing to drop: a transaction is whole or not there."""

    def close(self) -> None:
        """Let go of the connections."""
        self.engine.dispose()


def connect(url: str) -> "Engine":
    """An engine of SQLAlchemy; ``postgresql://`` means psycopg, SQLite is told to hold foreign keys.

    Raises:
        ValueError: this is no URL of a database.
        MissingExtra: the driver is not installed.
    """
    from depositaire.readers.reading import MissingExtra

    sa = needed("sqlalchemy", extra="sql")
    try:
        known = sa.make_url(url)
        if known.drivername == "postgresql":
            known = known.set(drivername="postgresql+psycopg")
            needed("psycopg", extra="postgresql")
        engine: Engine = sa.create_engine(known)
    except ModuleNotFoundError as error:
        raise MissingExtra(f"{error.name}, the driver of this database, is not installed") from error
    except sa.exc.ArgumentError as error:
        raise ValueError(_said(error)) from error
    if engine.dialect.name == "sqlite":
        sa.event.listen(engine, "connect", lambda connection, _: connection.execute("PRAGMA foreign_keys = ON"))
    return engine


def read_sql(url: str, *, chunk: int = _CHUNK) -> Iterator[Record]:
    """The records of a database, by the hash of their documents.

    Args:
        url: the database.
        chunk: how many documents are read at a time.
    """
    sa = needed("sqlalchemy", extra="sql")
    engine, tables = connect(url), layout().tables
    last = ""
    with engine.connect() as connection:
        while True:
            key = tables["documents"].c.sha256
            hashes = list(connection.scalars(sa.select(key).where(key > last).order_by(key).limit(chunk)))
            if not hashes:
                break
            rows: dict[str, Any] = {}
            for name in COLUMNS:
                query = sa.select(tables[name]).where(tables[name].c.sha256.in_(hashes)).order_by(tables[name].c.sha256)
                rows[name] = [dict(row) for row in connection.execute(query).mappings()]
            yield from from_rows(rows)
            last = hashes[-1]
    engine.dispose()


def _said(error: Exception) -> str:
    """What the database said, without the statement that it said it about."""
    return " ".join(str(getattr(error, "orig", None) or error).split())
