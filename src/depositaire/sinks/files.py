"""Sinks that are one file: JSON lines (the record as it is) and CSV (the table of facts)."""

import csv as _csv
import os
import sys
from collections.abc import Callable, Iterator, Sequence
from io import StringIO
from pathlib import Path
from typing import BinaryIO, Final, cast

from depositaire.records import Record
from depositaire.sinks.facts import COLUMNS, facts
from depositaire.sinks.sink import ORIGIN

_CHUNK: Final = 64


class FileSink:
    """Adds to the end of a file; its position is the length of the file in bytes."""

    chunk = _CHUNK

    def __init__(self, out: str, *, head: bytes, render: Callable[[Sequence[Record]], bytes]) -> None:
        self.name, self.head, self.render = out, head, render
        self.file: BinaryIO | None = None

    def write(self, records: Sequence[Record]) -> None:
        """Add records at the end."""
        self._opened().write(self.render(records))

    def keep(self) -> str:
        """Wait until the file is on the disk; returns its length."""
        file = self._opened()
        file.flush()
        os.fsync(file.fileno())
        return str(file.tell())

    def rewind(self, position: str | None) -> None:
        """Cut the file to a length, its first line written where that is nothing.

        Raises:
            ValueError: the file is shorter than that, or there is something in it where no length is known.
        """
        path = Path(self.name)
        length = path.stat().st_size if path.exists() else 0
        if position is None and length:
            raise ValueError(f"{self.name}: was there before and has no journal beside it; move it away or delete it")
        if position is None:
            return
        if length < int(position):
            raise ValueError(f"{self.name}: is shorter than its journal says; delete the journal to begin again")
        file = self._opened()
        file.truncate(int(position))
        file.seek(0, os.SEEK_END)
        if position == ORIGIN:
            file.write(self.head)

    def close(self) -> None:
        """Close the file."""
        if self.file is not None:
            self.file.close()

    def _opened(self) -> BinaryIO:
        if self.file is None:
            mode = "r+b" if Path(self.name).exists() else "w+b"
            self.file = cast(BinaryIO, open(self.name, mode))  # noqa: SIM115, PTH123
        return self.file


class StandardOutput:
    """JSON lines to standard output, which keeps nothing for a second run."""

    chunk = 1

    def __init__(self) -> None:
        self.stream = sys.stdout.buffer

    def write(self, records: Sequence[Record]) -> None:
        """Add records."""
        self.stream.write(_lines(records))

    def keep(self) -> str:
        """Hand over what was written."""
        self.stream.flush()
        return ""

    def rewind(self, position: str | None) -> None:
        """Nothing to drop."""

    def close(self) -> None:
        """Nothing to close."""


def jsonl(out: str) -> "FileSink | StandardOutput":
    """One record a line, as ``Record.model_dump_json`` writes it; ``-`` is standard output."""
    return StandardOutput() if out == "-" else FileSink(out, head=b"", render=_lines)


def csv(out: str) -> FileSink:
    """One fact a line; UTF-8 with the mark that spreadsheets ask for, columns as in ``facts.COLUMNS``."""
    return FileSink(out, head=b"\xef\xbb\xbf" + _rows([COLUMNS]), render=lambda records: _rows(facts(records)))


def read_jsonl(path: Path) -> Iterator[Record]:
    """The records of a file of JSON lines."""
    with path.open("rb") as file:
        yield from map(Record.model_validate_json, file)


def _lines(records: Sequence[Record]) -> bytes:
    return b"".join(record.model_dump_json().encode() + b"\n" for record in records)


def _rows(rows: "Iterator[tuple[object, ...]] | list[tuple[str, ...]]") -> bytes:
    text = StringIO(newline="")
    _csv.writer(text).writerows(rows)
    return text.getvalue().encode()
