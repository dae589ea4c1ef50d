"""Gold documents in files of any format: gold, brat, docbin, label-studio, and records as draft annotations.

A format that has a file for each document (gold, brat) is written into a folder, the others into one file.
"""

import json
import re
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from pathlib import Path
from typing import Final

from spacy.tokens import DocBin

from depositaire.evaluation.exchange.brat import brat_config, from_brat, to_brat
from depositaire.evaluation.exchange.docbin import from_docbin, to_docbin
from depositaire.evaluation.exchange.label_studio import from_label_studio, label_studio_config, to_label_studio
from depositaire.evaluation.gold import GoldDocument
from depositaire.evaluation.mending import gold_from_record
from depositaire.evaluation.reading import read_corpus
from depositaire.evaluation.recordfile import read_records
from depositaire.evaluation.writing import format_gold

_UNSAFE = re.compile(r"[^\w.-]+")
_SUFFIXES: Final = {
    ".md": "gold",
    ".ann": "brat",
    ".spacy": "docbin",
    ".json": "label-studio",
    ".jsonl": "records",
}


def read_documents(paths: Iterable[Path], origin: str | None = None) -> list[GoldDocument]:
    """Read documents of any format.

    Args:
        paths: files, or folders of gold or brat files.
        origin: a format of this module; None: told by the name of each file, and for a folder by whether it holds
            ``.ann`` files.

    Returns:
        The documents in the order of ``paths``.

    Raises:
        ValueError: the format is unknown, or a file is refused; it is named.
        OSError: a file cannot be read.
    """
    documents: list[GoldDocument] = []
    for path in paths:
        name = origin or _guess(path)
        if name not in _READERS:
            raise ValueError(f"{path}: no reader for {name!r}; there are {', '.join(_READERS)}")
        documents += _READERS[name](path)
    return documents


def write_documents(documents: Sequence[GoldDocument], target: str, out: Path) -> list[Path]:
    """Write documents in any format; nothing is written where one of them cannot be.

    Args:
        documents: what to write.
        target: ``gold``, ``brat``, ``docbin`` or ``label-studio``.
        out: a folder for gold and brat, a file for the others; folders are made as needed, files replaced.

    Returns:
        The files written, the configuration of the tool among them.

    Raises:
        ValueError: the format is unknown, two documents would have the same file, or one cannot be written in the
            format.
        OSError: a file cannot be written.
    """
    if target not in _WRITERS:
        raise ValueError(f"no writer for {target!r}; there are {', '.join(_WRITERS)}")
    written = []
    for path, contents in _WRITERS[target](documents, out).items():
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(contents)
        written.append(path)
    return written


def _guess(path: Path) -> str:
    if path.is_dir():
        return "brat" if any(path.rglob("*.ann")) else "gold"
    return _SUFFIXES.get(path.suffix, f"{path.suffix or 'a file without suffix'}")


def _read_gold(path: Path) -> Iterable[GoldDocument]:
    return read_corpus([path])


def _read_brat(path: Path) -> Iterator[GoldDocument]:
    for file in sorted(path.rglob("*.ann")) if path.is_dir() else [path]:
        head = file.with_suffix(".json")
        try:
            known = json.loads(head.read_bytes()) if head.exists() else {"id": file.stem}
            text, annotation = (file.with_suffix(suffix).read_bytes().decode("utf-8") for suffix in (".txt", ".ann"))
            yield from_brat(text, annotation, known)
        except ValueError as error:
            raise ValueError(f"{file}: {error}") from error


def _read_docbin(path: Path) -> Iterator[GoldDocument]:
    try:
        yield from from_docbin(DocBin().from_bytes(path.read_bytes()))
    except (ValueError, KeyError) as error:
        raise ValueError(f"{path}: {error}") from error


def _read_label_studio(path: Path) -> Iterable[GoldDocument]:
    try:
        tasks = json.loads(path.read_bytes())
        return from_label_studio(tasks if isinstance(tasks, list) else [tasks])
    except ValueError as error:
        raise ValueError(f"{path}: {error}") from error


def _read_records(path: Path) -> Iterable[GoldDocument]:
    return map(gold_from_record, read_records(path))


_READERS: Final[Mapping[str, Callable[[Path], Iterable[GoldDocument]]]] = {
    "gold": _read_gold,
    "brat": _read_brat,
    "docbin": _read_docbin,
    "label-studio": _read_label_studio,
    "records": _read_records,
}


def _gold_files(documents: Sequence[GoldDocument], out: Path) -> dict[Path, bytes]:
    return {out / f"{name}.md": _bytes(format_gold(document)) for name, document in _named(documents)}


def _brat_files(documents: Sequence[GoldDocument], out: Path) -> dict[Path, bytes]:
    files = {out / "annotation.conf": _bytes(brat_config())}
    for name, document in _named(documents):
        try:
            contents = to_brat(document)
        except ValueError as error:
            raise ValueError(f"{document.id}: {error}") from error
        files |= {out / f"{name}{suffix}": _bytes(content) for suffix, content in contents.items()}
    return files


def _docbin_files(documents: Sequence[GoldDocument], out: Path) -> dict[Path, bytes]:
    return {out: to_docbin(documents).to_bytes()}


def _label_studio_files(documents: Sequence[GoldDocument], out: Path) -> dict[Path, bytes]:
    tasks = json.dumps(to_label_studio(documents), ensure_ascii=False, indent=1)
    return {out: _bytes(f"{tasks}\n"), out.with_suffix(".config.xml"): _bytes(label_studio_config())}


_WRITERS: Final[Mapping[str, Callable[[Sequence[GoldDocument], Path], dict[Path, bytes]]]] = {
    "gold": _gold_files,
    "brat": _brat_files,
    "docbin": _docbin_files,
    "label-studio": _label_studio_files,
}


def _bytes(text: str) -> bytes:
    """UTF-8 without any change to line ends."""
    return text.encode("utf-8")


def _named(documents: Iterable[GoldDocument]) -> list[tuple[str, GoldDocument]]:
    """Each document with the name of its file: the id, whatever could leave the folder replaced."""
    named: dict[str, GoldDocument] = {}
    for document in documents:
        name = _UNSAFE.sub("-", document.id).strip(".-") or "document"
        if name in named:
            raise ValueError(f"{named[name].id!r} and {document.id!r} would both be written to the file {name!r}")
        named[name] = document
    return list(named.items())
