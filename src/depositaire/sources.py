"""What a batch is given (files, folders, patterns, addresses, standard input) as one ordered list of sources."""

import glob
import os
import sys
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from functools import partial
from pathlib import Path
from typing import BinaryIO

from depositaire.communique import Communique
from depositaire.readers import ReadError, is_readable, read_path
from depositaire.readers.lines import read as read_lines
from depositaire.readers.reading import shown
from depositaire.readers.web import is_address, read_address


@dataclass(frozen=True)
class Source:
    """One thing to read.

    Attributes:
        name: how it is called in messages.
        read: reads its communiqués.
    """

    name: str
    read: Callable[[], Iterator[Communique | ReadError]]


def expand(given: Iterable[str], *, without: Iterable[Path] = (), stdin: BinaryIO | None = None) -> list[Source]:
    """Every source, each once, in an order that does not depend on the order in which they are given.

    Args:
        given: files, folders (searched through, hidden parts left out), patterns with ``*``, addresses, or ``-`` for
            JSON lines on standard input.
        without: files that are never read: what the batch itself writes.
        stdin: standard input, where it is not this process's.

    Returns:
        Files by name, then addresses, then standard input. What does not exist is a source, too, which says so.
    """
    names = sorted(set(given))
    local = (name for name in names if name != "-" and not is_address(name))
    seen = {os.path.realpath(path) for path in without}
    files: list[Source] = []
    for name in sorted({file for each in local for file in _files(each)}):
        place = os.path.realpath(name)
        if place not in seen:
            seen.add(place)
            files.append(Source(shown(name), partial(_read, name)))
    addresses = [Source(name, partial(read_address, name)) for name in names if is_address(name)]
    lines = [Source("-", partial(_stdin, stdin))] if "-" in names else []
    return [*files, *addresses, *lines]


def _files(name: str) -> Iterator[str]:
    if Path(name).is_dir():
        yield from _inside(name)
    elif not os.path.lexists(name) and glob.has_magic(name):
        found = glob.glob(name, recursive=True)  # noqa: PTH207
        yield from (file for path in found for file in (_inside(path) if Path(path).is_dir() else [path]))
        if not found:
            yield name
    else:
        yield name


def _inside(folder: str) -> Iterator[str]:
    """The files of a folder that some reader knows, links followed but no folder entered twice."""
    entered: set[tuple[int, int]] = set()
    barred: list[str] = []
    walk = os.walk(folder, followlinks=True, onerror=lambda error: barred.append(error.filename))
    for place, folders, files in walk:
        here = Path(place).stat()
        if (here.st_dev, here.st_ino) in entered:
            folders.clear()
            continue
        entered.add((here.st_dev, here.st_ino))
        folders[:] = sorted(each for each in folders if not each.startswith("."))
        yield from (str(Path(place, file)) for file in files if not file.startswith(".") and is_readable(file))
    yield from barred


def _read(name: str) -> Iterator[Communique | ReadError]:
    path = Path(name)
    if path.is_dir():
        yield ReadError(shown(name), "the folder cannot be entered")
    else:
        yield from read_path(path)


def _stdin(stream: BinaryIO | None) -> Iterator[Communique | ReadError]:
    if stream is None and sys.stdin is None:
        yield ReadError("-", "standard input is closed")
        return
    try:
        yield from read_lines(stream or sys.stdin.buffer, "-")
    except (OSError, ValueError) as error:
        yield ReadError("-", error)
