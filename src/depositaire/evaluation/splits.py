"""A corpus in splits: which folder is which split, and what is odd about the whole."""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from pathlib import Path
from typing import Final

from depositaire.evaluation.gold import GoldDocument
from depositaire.evaluation.reading import SECOND, Fault, GoldError, read_corpus
from depositaire.evaluation.statistics import remarks

SPLITS: Final = ("train", "dev", "test")
"""The usual splits, in the order in which they are shown."""


def read_splits(paths: Iterable[Path | str]) -> dict[str, list[GoldDocument]]:
    """Read a corpus by its splits.

    Args:
        paths: a folder is a split; one that holds folders is a corpus, with a split for each of them (second
            annotations aside). Files are read as one split named ``files``.

    Returns:
        The documents by split, the usual splits first.

    Raises:
        GoldError: with the faults of all files, among them an id that two files share.
        OSError: a file cannot be read.
    """
    places: dict[str, list[Path]] = {}
    for path in map(Path, paths):
        for name, place in _places(path):
            places.setdefault(name, []).append(place)
    splits: dict[str, list[GoldDocument]] = {}
    faults: list[Fault] = []
    seen: dict[str, str] = {}
    for name in sorted(places, key=lambda name: (SPLITS.index(name) if name in SPLITS else len(SPLITS), name)):
        try:
            splits[name] = read_corpus(places[name])
        except GoldError as error:
            faults += error.faults
            continue
        faults += [
            Fault(name, 1, f"the id {document.id!r} stands in {seen[document.id]} already")
            for document in splits[name]
            if document.id in seen
        ]
        seen |= {document.id: name for document in splits[name]}
    if faults:
        raise GoldError(faults)
    return splits


def _places(path: Path) -> Iterator[tuple[str, Path]]:
    if not path.is_dir():
        yield "files", path
        return
    inner = [folder for folder in path.iterdir() if folder.is_dir() and folder.name != SECOND]
    folders = [folder for folder in inner if any(folder.rglob("*.md"))]
    if not folders:
        yield path.resolve().name, path
        return
    for folder in folders:
        yield folder.name, folder
    for file in path.glob("*.md"):
        if not file.stem.isupper():
            yield "files", file


def all_remarks(splits: Mapping[str, Sequence[GoldDocument]]) -> Iterator[str]:
    """What a person should look at again in a corpus: in each document, and publishers that several splits share."""
    where: dict[str, dict[str, None]] = {}
    for name, documents in splits.items():
        for document in documents:
            for remark in remarks(document):
                yield f"{name}/{document.id}: {remark}"
            if document.publisher is not None:
                where.setdefault(document.publisher, {})[name] = None
    for publisher, names in where.items():
        if len(names) > 1:
            yield f"the publisher {publisher!r} stands in {' and '.join(names)}"
