"""Files to communiqués: one small module a format, found by suffix; others come from entry points.

A reader takes an open binary stream and its name, and yields communiqués, or in the place of one the reason why there
is none. A package adds a reader of its own for ``.odt`` with an entry point ``odt`` in the group
``depositaire.readers`` that names such a function.
"""

import gzip
import zlib
from collections.abc import Callable, Iterator
from functools import cache
from importlib import import_module
from importlib.metadata import entry_points
from io import BufferedReader, BytesIO
from pathlib import Path, PurePath
from typing import BinaryIO, Final, cast

from depositaire.communique import Communique
from depositaire.failure import one_line
from depositaire.readers.reading import LIMIT, MissingExtra, ReadError, decode, needed, shown

__all__ = ["LIMIT", "MissingExtra", "ReadError", "communique", "decode", "is_readable", "read_path", "reader", "suffix"]

Reader = Callable[[BinaryIO, str], Iterator[Communique | ReadError]]

#: Suffix → module of this package; each is imported when the first file of its kind is met.
_OURS: Final = {
    "txt": "text",
    "md": "text",
    "jsonl": "lines",
    "ndjson": "lines",
    "html": "html",
    "htm": "html",
    "xhtml": "html",
    "pdf": "pdf",
    "docx": "docx",
    "rss": "feed",
    "atom": "feed",
    "xml": "feed",
    "parquet": "parquet",
}
_PACKED: Final = ("gz", "zst")


def read_path(path: Path) -> Iterator[Communique | ReadError]:
    """The communiqués of one file; a file of a suffix that is not known is read as text.

    Args:
        path: a file in a known format, or a text; ``.gz`` and ``.zst`` after the suffix are unpacked.

    Yields:
        A communiqué, or in its place the reason why there is none; a bad line does not end the file.

    Raises:
        MissingExtra: a package that reads this format is not installed.
    """
    name = shown(path)
    try:
        if path.is_dir():
            raise ReadError(name, "is a folder, not a file")
        with _opened(path) as stream:
            yield from (reader(suffix(name)) or _ours("text"))(stream, name)
    except ReadError as error:
        yield error
    except OSError as error:
        yield ReadError(name, error.strerror or error)
    except (EOFError, zlib.error) as error:
        yield ReadError(name, f"cannot be unpacked: {error}")
    except (MissingExtra, MemoryError):
        raise
    except Exception as error:  # a reader met something that it does not know: its file fails, no other
        yield ReadError(name, one_line(error))


def communique(raw: bytes, name: str) -> Communique:
    """One communiqué from the bytes of a text.

    Raises:
        ReadError: the bytes are empty, too many, binary or not UTF-8.
    """
    return cast(Communique, next(_ours("text")(BytesIO(raw), name)))


def suffix(name: str) -> str:
    """What tells the format of a file: its suffix, or the one before ``.gz`` and ``.zst``; in lower case, no dot."""
    path = PurePath(name.lower())
    return (PurePath(path.stem).suffix if path.suffix[1:] in _PACKED else path.suffix)[1:]


def is_readable(name: str) -> bool:
    """Whether a file is picked up where a folder is given."""
    return suffix(name) in _OURS or suffix(name) in _theirs()


@cache
def reader(suffix: str) -> Reader | None:
    """The reader of a suffix, or None where there is none."""
    if suffix in _OURS:
        return _ours(_OURS[suffix])
    return cast(Reader, entry_points(group="depositaire.readers")[suffix].load()) if suffix in _theirs() else None


@cache
def _theirs() -> frozenset[str]:
    return frozenset(point.name for point in entry_points(group="depositaire.readers"))


def _ours(module: str) -> Reader:
    return cast(Reader, import_module(f"{__name__}.{module}").read)


def _opened(path: Path) -> BinaryIO:
    if path.suffix.lower() == ".gz":
        return cast(BinaryIO, gzip.open(path))
    if path.suffix.lower() == ".zst":
        return BufferedReader(needed("zstandard", extra="zst").open(path, "rb"))
    return path.open("rb")
