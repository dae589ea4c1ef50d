"""``.parquet``, by pyarrow: one communiqué a row, with the columns of a line of ``.jsonl``."""

from collections.abc import Iterator
from datetime import date
from typing import BinaryIO, Final

from depositaire.communique import Communique
from depositaire.readers.lines import Line, row
from depositaire.readers.reading import ReadError, needed

_ROWS: Final = 256


def read(stream: BinaryIO, name: str) -> Iterator[Communique | ReadError]:
    """The communiqués of a file, a bad row in its place as the reason.

    Raises:
        ReadError: the file is no Parquet, or has other columns.
        MissingExtra: pyarrow is not installed.
    """
    arrow, parquet = needed("pyarrow", extra="arrow"), needed("pyarrow.parquet", extra="arrow")
    try:
        file = parquet.ParquetFile(stream)
        columns = set(file.schema_arrow.names)
    except (arrow.ArrowException, OSError, ValueError) as error:
        raise ReadError(name, f"cannot be read as Parquet: {error}") from error
    if "text" not in columns or columns - set(Line.model_fields):
        raise ReadError(name, f"has the columns {', '.join(sorted(columns))}; {', '.join(Line.model_fields)} are read")
    number = 0
    for batch in file.iter_batches(batch_size=_ROWS):
        for fields in batch.to_pylist():
            number += 1
            known = {key: value for key, value in fields.items() if value is not None}
            day = known.get("published")
            if isinstance(day, date):
                known["published"] = day.isoformat()[:10]
            try:
                yield row(known, f"{name}:{number}", name)
            except ReadError as error:
                yield error
