"""``.docx``, by python-docx: paragraphs and tables in their order, one line each."""

from collections.abc import Iterator
from io import BytesIO
from typing import Any, BinaryIO
from zipfile import BadZipFile

from depositaire.communique import Communique
from depositaire.readers.reading import ReadError, needed, whole


def read(stream: BinaryIO, name: str) -> Iterator[Communique | ReadError]:
    """One communiqué from a Word file; paragraphs are parted by blank lines, list items keep a dash.

    Raises:
        ReadError: the file is no Word file, or has no text.
        MissingExtra: python-docx is not installed.
    """
    docx = needed("docx", extra="docx")
    raw = whole(stream, name)
    try:
        document = docx.Document(BytesIO(raw))
    except (BadZipFile, KeyError, ValueError, docx.opc.exceptions.OpcError) as error:
        raise ReadError(name, f"cannot be read as Word: {error}") from error
    lines = [line for part in document.iter_inner_content() for line in _lines(part) if line.strip()]
    try:
        yield Communique(
            text="\n\n".join(lines) + "\n", path=name, title=document.core_properties.title.strip() or None
        )
    except ValueError as error:
        raise ReadError(name, error) from error


def _lines(part: Any) -> Iterator[str]:
    if hasattr(part, "rows"):
        for row in part.rows:
            yield " | ".join(dict.fromkeys(" ".join(cell.text.split()) for cell in row.cells))
    elif part.style is not None and part.style.name.startswith("List"):
        yield f"- {part.text}"
    else:
        yield part.text
