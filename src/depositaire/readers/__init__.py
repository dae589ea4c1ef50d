"""Files to communiqués: ``.txt`` and ``.md`` as they are, one object a line in ``.jsonl``.

The text is taken as it stands after UTF-8 decoding, so offsets point into the file's own characters.
"""

import json
from collections.abc import Iterator
from pathlib import Path
from typing import Annotated, Final

from pydantic import BaseModel, ConfigDict, Field, ValidationError

from depositaire.communique import LONGEST, Communique

#: The largest text that is opened, in bytes: ``communique.LONGEST`` characters of UTF-8 are no larger.
LIMIT: Final = 4 * LONGEST
_LINES: Final = (".jsonl", ".ndjson")


class ReadError(ValueError):
    """Input that cannot be read; the message is one line naming the file, the line and the reason."""


class Line(BaseModel):
    """One line of a ``.jsonl`` file."""

    model_config = ConfigDict(extra="forbid", frozen=True)

    text: Annotated[str, Field(min_length=1)]
    id: str = ""
    published: str | None = Field(default=None, pattern=r"^\d{4}-\d{2}-\d{2}$")
    publisher: str | None = None
    title: str | None = None
    url: str | None = None


def read_path(path: Path) -> Iterator[Communique | ReadError]:
    """The communiqués of one file.

    Args:
        path: a text or JSON-lines file.

    Yields:
        A communiqué, or in its place the reason why there is none; a bad line does not end the file.
    """
    name = str(path)
    try:
        if path.is_dir():
            raise ReadError(f"{name}: is a folder, not a file")
        if path.suffix not in _LINES and path.stat().st_size > LIMIT:
            raise ReadError(f"{name}: larger than {LIMIT:,} bytes")
        if path.suffix in _LINES:
            yield from _lines(path)
            return
        yield communique(path.read_bytes(), name)
    except ReadError as error:
        yield error
    except OSError as error:
        yield ReadError(f"{name}: {error.strerror or error}")


def communique(raw: bytes, name: str) -> Communique:
    """One communiqué from the bytes of a text file.

    Raises:
        ReadError: the bytes are empty, too many, binary or not UTF-8.
    """
    text = decode(raw, name)
    try:
        return Communique(text=text, path=name)
    except ValueError as error:
        raise ReadError(f"{name}: {error}") from error


def decode(raw: bytes, name: str) -> str:
    """UTF-8 bytes as text, every character kept.

    Raises:
        ReadError: empty, too large, binary or in another encoding, which is named where it can be guessed.
    """
    if not raw.strip():
        raise ReadError(f"{name}: is empty")
    if len(raw) > LIMIT:
        raise ReadError(f"{name}: larger than {LIMIT:,} bytes")
    if b"\x00" in raw:
        raise ReadError(f"{name}: is binary, not text")
    try:
        return raw.decode("utf-8")
    except UnicodeDecodeError as error:
        line = raw.count(b"\n", 0, error.start) + 1
        raise ReadError(f"{name}:{line}: is not UTF-8{_guess(raw)}") from error


def _guess(raw: bytes) -> str:
    from charset_normalizer import from_bytes  # slow to import, needed on bad input only

    best = from_bytes(raw[:50_000]).best()
    return f" (it looks like {best.encoding})" if best is not None else ""


def _lines(path: Path) -> Iterator[Communique | ReadError]:
    with path.open("rb") as file:
        for number, raw in enumerate(iter(lambda: file.readline(LIMIT + 1), b""), start=1):
            place = f"{path}:{number}"
            if len(raw) > LIMIT:
                yield ReadError(f"{place}: a line larger than {LIMIT:,} bytes; the rest of the file is left out")
                return
            if not raw.strip():
                continue
            try:
                yield line(decode(raw, place), place, str(path))
            except ReadError as error:
                yield error


def line(text: str, place: str, path: str) -> Communique:
    """One communiqué from one line of JSON.

    Raises:
        ReadError: the line is not JSON, not an object of ``Line``, or holds an impossible date.
    """
    from datetime import date

    try:
        row = Line.model_validate(json.loads(text))
        published = date.fromisoformat(row.published) if row.published else None
        return Communique(**row.model_dump(exclude={"published"}), published=published, path=path)
    except json.JSONDecodeError as error:
        raise ReadError(f"{place}: is not JSON: {error.msg} at column {error.colno}") from error
    except ValidationError as error:
        first = error.errors()[0]
        where = ".".join(map(str, first["loc"]))
        raise ReadError(f"{place}: {where or 'line'}: {first['msg']}") from error
    except (ValueError, RecursionError) as error:
        raise ReadError(f"{place}: {error}") from error
