"""``.jsonl``: one object a line, ``{"text", "id"?, "published"?, "publisher"?, "title"?, "url"?}``."""

import json
from collections.abc import Iterator, Mapping
from datetime import date
from typing import Annotated, Any, BinaryIO

from pydantic import BaseModel, ConfigDict, Field, ValidationError

from depositaire.communique import Communique
from depositaire.readers.reading import LIMIT, ReadError, decode


class Line(BaseModel):
    """One line of a ``.jsonl`` file, or one row of a table."""

    model_config = ConfigDict(extra="forbid", frozen=True)

    text: Annotated[str, Field(min_length=1)]
    id: str = ""
    published: str | None = Field(default=None, pattern=r"^\d{4}-\d{2}-\d{2}$")
    publisher: str | None = None
    title: str | None = None
    url: str | None = None


def read(stream: BinaryIO, name: str) -> Iterator[Communique | ReadError]:
    """The communiqués of a file, a bad line in its place as the reason; it does not end the file."""
    for number, raw in enumerate(iter(lambda: stream.readline(LIMIT + 1), b""), start=1):
        place = f"{name}:{number}"
        if len(raw) > LIMIT:
            yield ReadError(place, f"a line larger than {LIMIT:,} bytes; the rest of the file is left out")
            return
        if not raw.strip():
            continue
        try:
            yield line(decode(raw, place), place, name)
        except ReadError as error:
            yield error


def line(text: str, place: str, path: str) -> Communique:
    """One communiqué from one line of JSON.

    Raises:
        ReadError: the line is not JSON, not an object of ``Line``, or holds an impossible date.
    """
    try:
        return row(json.loads(text), place, path)
    except json.JSONDecodeError as error:
        raise ReadError(place, f"is not JSON: {error.msg} at column {error.colno}") from error
    except RecursionError as error:
        raise ReadError(place, error) from error


def row(fields: Mapping[str, Any], place: str, path: str | None) -> Communique:
    """One communiqué from the fields of ``Line``.

    Raises:
        ReadError: a field is not one of ``Line``, or is no good.
    """
    try:
        known = Line.model_validate(fields)
        if any("\x00" in value for value in known.model_dump(exclude_none=True).values()):
            raise ReadError(place, "is binary, not text")
        published = date.fromisoformat(known.published) if known.published else None
        return Communique(**known.model_dump(exclude={"published"}), published=published, path=path)
    except ReadError:
        raise
    except ValidationError as error:
        first = error.errors()[0]
        where = ".".join(map(str, first["loc"]))
        raise ReadError(place, f"{where or 'line'}: {first['msg']}") from error
    except ValueError as error:
        raise ReadError(place, error) from error
