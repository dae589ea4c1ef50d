"""What a batch has done so far, in one SQLite file beside its output.

A transaction is the unit: the documents whose records the sink has kept go in together with the position in the sink.
Whatever moment a batch is killed at, the sink is cut back to the last position and the rest is done again, so nothing
is lost and nothing is there twice.
"""

import sqlite3
from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Final, NamedTuple

from depositaire.similar import BANDS, bands, likeness

_VERSION: Final = 1
_SCHEMA: Final = """
CREATE TABLE IF NOT EXISTS meta (key TEXT PRIMARY KEY, value) WITHOUT ROWID;
CREATE TABLE IF NOT EXISTS documents (
  sha256 BLOB PRIMARY KEY, name TEXT NOT NULL, reason TEXT, run INTEGER NOT NULL, signature BLOB
) WITHOUT ROWID;
CREATE TABLE IF NOT EXISTS bands (band INTEGER, part BLOB, sha256 BLOB, PRIMARY KEY (band, part, sha256)) WITHOUT ROWID;
CREATE TABLE IF NOT EXISTS unread (
  place TEXT PRIMARY KEY, source TEXT NOT NULL, reason TEXT NOT NULL, run INTEGER NOT NULL
) WITHOUT ROWID;
"""


class JournalError(RuntimeError):
    """The journal cannot be used: another run holds it, it is no journal, or it cannot be written."""


class Entry(NamedTuple):
    """A document that a batch has met: its hash and name, why it failed, the run, its signature."""

    sha256: str
    name: str
    reason: str | None
    run: int = 0
    signature: bytes | None = None


class Journal:
    """The journal of one output.

    Args:
        path: the file; None for one that lives as long as the process.

    Raises:
        JournalError: another run holds it, or it is no journal.
    """

    def __init__(self, path: Path | None) -> None:
        self.path = path
        try:
            self._db = sqlite3.connect(":memory:" if path is None else path, isolation_level=None, timeout=1)
            self._db.execute("PRAGMA locking_mode = EXCLUSIVE")
            with self._transaction():
                for statement in _SCHEMA.split(";"):
                    self._db.execute(statement)
                version = self._meta("version", _VERSION)
                self.run = int(self._meta("run", 0) or 0) + 1
                self._set("run", self.run)
        except sqlite3.Error as error:
            raise self._told(error) from error
        if version != _VERSION:
            raise JournalError(f"{path}: is of version {version}, not {_VERSION}")

    @property
    def position(self) -> str | None:
        """Up to where the sink was last kept; None where nothing has been."""
        value = self._meta("position", None)
        return None if value is None else str(value)

    def find(self, sha256: str) -> Entry | None:
        """The document of this content, where it has been met."""
        query = "SELECT name, reason, run FROM documents WHERE sha256 = ?"
        row = self._db.execute(query, (bytes.fromhex(sha256),)).fetchone()
        return None if row is None else Entry(sha256, *row)

    def alike(self, signature: bytes) -> tuple[str, float] | None:
        """The document that is most like a signature, by name, and how much; None where none is near."""
        found: dict[str, float] = {}
        for band, part in enumerate(bands(signature)):
            query = (
                "SELECT name, signature FROM bands JOIN documents USING (sha256) WHERE band = ? AND part = ? LIMIT 100"
            )
            found |= {name: likeness(signature, other) for name, other in self._db.execute(query, (band, part))}
        return min(found.items(), key=lambda pair: (-pair[1], pair[0]), default=None)

    def commit(self, position: str, entries: Iterable[Entry], unread: Iterable[tuple[str, str, str]]) -> None:
        """Note in one transaction what has been done, once the sink has kept it.

        Args:
            position: up to where the sink was kept.
            entries: the documents done and failed.
            unread: the places that could not be read: source, place, reason.
        """
        with self._transaction():
            for entry in entries:
                key = bytes.fromhex(entry.sha256)
                self._db.execute(
                    "INSERT OR REPLACE INTO documents VALUES (?, ?, ?, ?, ?)",
                    (key, entry.name, entry.reason, self.run, entry.signature),
                )
                if entry.signature is not None:
                    rows = ((band, part, key) for band, part in zip(BANDS, bands(entry.signature), strict=True))
                    self._db.executemany("INSERT OR REPLACE INTO bands VALUES (?, ?, ?)", rows)
            self._db.executemany(
                "INSERT OR REPLACE INTO unread VALUES (?, ?, ?, ?)",
                ((place, source, reason, self.run) for source, place, reason in unread),
            )
            self._set("position", position)

    def read_again(self, sources: Iterable[str]) -> None:
        """Forget what could not be read of these sources in earlier runs: they have just been read through."""
        with self._transaction():
            query = "DELETE FROM unread WHERE source = ? AND run < ?"
            self._db.executemany(query, ((source, self.run) for source in sources))

    def failures(self) -> Iterator[Entry]:
        """Every document and place that stands as failed, by name; a place that was not read has no hash."""
        query = (
            "SELECT lower(hex(sha256)), name, reason FROM documents WHERE reason IS NOT NULL "
            "UNION ALL SELECT '', place, reason FROM unread ORDER BY 2, 1"
        )
        return (Entry(*row) for row in self._db.execute(query))

    def close(self) -> None:
        """Let go of the file."""
        self._db.close()

    @contextmanager
    def _transaction(self) -> Iterator[None]:
        self._db.execute("BEGIN IMMEDIATE")
        try:
            yield
            self._db.execute("COMMIT")
        except BaseException as error:
            if self._db.in_transaction:
                self._db.execute("ROLLBACK")
            if isinstance(error, sqlite3.Error):
                raise self._told(error) from error
            raise

    def _told(self, error: sqlite3.Error) -> JournalError:
        said = {"SQLITE_BUSY": "another run is at work on it", "SQLITE_NOTADB": "is no journal"}
        return JournalError(f"{self.path}: {said.get(getattr(error, 'sqlite_errorname', ''), error)}")

    def _meta(self, key: str, default: int | None) -> int | str | None:
        row = self._db.execute("SELECT value FROM meta WHERE key = ?", (key,)).fetchone()
        if row is None and default is not None:
            self._set(key, default)
        return row[0] if row else default

    def _set(self, key: str, value: int | str) -> None:
        self._db.execute("INSERT OR REPLACE INTO meta VALUES (?, ?)", (key, value))
