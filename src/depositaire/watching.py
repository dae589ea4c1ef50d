"""New files in some folders, as they come."""

import time
from collections.abc import Iterable, Iterator, Mapping, Sequence
from itertools import chain
from pathlib import Path
from typing import Final

from depositaire.readers import is_readable
from depositaire.readers.reading import needed

#: A file that was written to less than so many seconds ago may not be whole.
_QUIET: Final = 1.0


def settled(folders: Iterable[Path], *, first: Sequence[str]) -> Iterator[Sequence[str]]:
    """Files that a reader knows, once they have been added or changed and then left alone for a second.

    Args:
        folders: what to watch, with all that is in them; it must exist.
        first: given out as soon as the folders are watched, so that what comes while it is worked on is not missed.

    Yields:
        ``first``, then names, sorted; for ever.

    Raises:
        MissingExtra: watchfiles is not installed.
        OSError: a folder cannot be watched.
    """
    watchfiles = needed("watchfiles", extra="watch")
    given = {folder.absolute(): folder for folder in folders}
    moving: set[str] = set()
    watcher = watchfiles.watch(*given, step=100, rust_timeout=500, yield_on_timeout=True)
    early = next(watcher)
    yield first
    for changes in chain([early], watcher):
        new = (_as_given(Path(name), given) for change, name in changes if change != watchfiles.Change.deleted)
        moving |= {str(file) for path in new for file in _files(path) if _is_wanted(file)}
        ready = {name for name in moving if _left_alone(Path(name))}
        moving -= ready
        if ready:
            yield sorted(ready)


def _is_wanted(file: Path) -> bool:
    """Whether a reader knows a file, and it is not hidden."""
    return is_readable(file.name) and not file.name.startswith(".")


def _as_given(path: Path, given: Mapping[Path, Path]) -> Path:
    """A path as a batch that is given the folder names it, so that it is known again."""
    return next(folder / path.relative_to(place) for place, folder in given.items() if path.is_relative_to(place))


def _files(path: Path) -> list[Path]:
    """A file, or what is in a new folder already: it may have come before the folder was watched."""
    return [file for file in path.rglob("*") if file.is_file()] if path.is_dir() else [path]


def _left_alone(path: Path) -> bool:
    """Whether a file has not been written to for a while; one that is gone again is told as such when it is read."""
    try:
        return time.time() - path.stat().st_mtime >= _QUIET
    except OSError:
        return True
