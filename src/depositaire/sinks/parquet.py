"""A folder of Parquet files: one folder a table, one part a thousand documents."""

import re
from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import Final

from depositaire.readers.reading import needed
from depositaire.records import Record
from depositaire.sinks.arrow import from_tables, to_tables
from depositaire.sinks.tables import COLUMNS

_CHUNK: Final = 1000
_PART: Final = re.compile(r"part-(\d{6,})\.parquet(?:\.new)?")


class ParquetSink:
    """Adds parts; its position is their number. A part is written aside and renamed, so it is whole or not there."""

    chunk = _CHUNK

    def __init__(self, folder: Path) -> None:
        self._parquet = needed("pyarrow.parquet", extra="arrow")
        self.folder, self.parts = folder, 0
        self.records: list[Record] = []

    def write(self, records: Sequence[Record]) -> None:
        """Add records to the part that is being made."""
        self.records.extend(records)

    def keep(self) -> str:
        """Write the part, if there is anything in it; returns the number of parts."""
        if self.records:
            drafts = []
            for name, table in to_tables(self.records).items():
                path = self.folder / name / f"part-{self.parts:06}.parquet"
                path.parent.mkdir(parents=True, exist_ok=True)
                draft = path.with_name(f"{path.name}.new")
                self._parquet.write_table(table, draft, compression="zstd")
                drafts.append((draft, path))
            for draft, path in drafts:
                draft.replace(path)
            self.parts += 1
            self.records = []
        return str(self.parts)

    def rewind(self, position: str | None) -> None:
        """Delete the parts behind a position.

        Raises:
            ValueError: parts are missing, or the folder has something in it and no position is known.
        """
        self.parts = int(position or 0)
        if self.folder.is_file():
            raise ValueError(f"{self.folder}: is a file, not a folder")
        if position is None and self.folder.exists() and any(self.folder.iterdir()):
            raise ValueError(f"{self.folder}: was there before and has no journal beside it; move it away or delete it")
        if position is None:
            return
        for path in sorted(self.folder.glob("*/*")):
            match = _PART.fullmatch(path.name)
            if match and int(match[1]) >= self.parts:
                path.unlink()
        for table in COLUMNS:
            if len(list((self.folder / table).glob("part-*.parquet"))) != self.parts:
                raise ValueError(f"{self.folder}: has not the parts that its journal says; delete both to begin again")

    def close(self) -> None:
        """Nothing to let go of."""


def read_parquet(folder: Path) -> Iterator[Record]:
    """The records of such a folder, in their order, a part at a time."""
    parquet = needed("pyarrow.parquet", extra="arrow")
    for path in sorted((folder / "documents").glob("part-*.parquet")):
        yield from from_tables({table: parquet.read_table(folder / table / path.name) for table in COLUMNS})
