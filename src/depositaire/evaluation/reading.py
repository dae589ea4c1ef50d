r"""Gold files: the Markdown of ``gold-format.md`` read into a :class:`GoldDocument`, and written from one.

Reading is byte-exact: the text is what stands after the front matter with the marks taken away and ``\[`` made ``[``,
no newline or space changed. Every fault of a file is reported with its line.
"""

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Final

import yaml
from pydantic import ValidationError

from depositaire.evaluation.gold import LABELS, GoldDocument, GoldMention, Head, dangling

_FRONT = re.compile(r"---[ \t]*\r?\n(.*?)^---[ \t]*(?:\r?\n|\Z)", re.DOTALL | re.MULTILINE)
_BRACKET = re.compile(r"\\\[|\[|\]\(?")
_PARENTHESES = re.compile(r"[^()\n]*\)?")
_VALUE = re.compile(r"([A-Z]+)(\??) ([^()\s]+)\)")
_DEPTH: Final = 4
SECOND: Final = "second"
"""The folder of second annotations."""
_NULL: Final = "tag:yaml.org,2002:null"
_Path = tuple[str | int, ...]


@dataclass(frozen=True, slots=True)
class Fault:
    """One thing that is wrong with a file; ``line`` counts from 1."""

    file: str
    line: int
    reason: str

    def __str__(self) -> str:
        return f"{self.file}:{self.line}: {self.reason}"


class GoldError(ValueError):
    """A gold file is refused; ``faults`` says where and why, in the order of the file."""

    def __init__(self, faults: Iterable[Fault]) -> None:
        self.faults = tuple(sorted(faults, key=lambda fault: fault.line))
        super().__init__("\n".join(map(str, self.faults)))


def read_gold(path: Path | str) -> GoldDocument:
    """Read one gold file.

    Args:
        path: a UTF-8 Markdown file in the gold format.

    Returns:
        The document, offsets in Unicode code points of its text.

    Raises:
        GoldError: the file is not UTF-8 or not a valid gold file.
        OSError: the file cannot be read.
    """
    raw = Path(path).read_bytes()
    try:
        source = raw.decode("utf-8")
    except UnicodeDecodeError as error:
        line = raw[: error.start].count(b"\n") + 1
        raise GoldError([Fault(str(path), line, "not UTF-8")]) from error
    return parse_gold(source.removeprefix("\ufeff"), file=str(path))


def read_corpus(paths: Iterable[Path | str]) -> list[GoldDocument]:
    """Read gold files, and every ``*.md`` below the folders among ``paths``.

    README.md, GUIDELINES.md and other files named in capitals are left out, and so is whatever stands in a folder named
    ``second`` below one of them: another annotation of texts that stand elsewhere. It is read when asked for itself.

    Args:
        paths: files and folders.

    Returns:
        The documents, in the order of ``paths`` and below a folder in that of the files' names.

    Raises:
        GoldError: with the faults of all files, among them an id that two files share.
    """
    files: list[Path] = []
    for path in map(Path, paths):
        files += sorted(_gold_files(path)) if path.is_dir() else [path]
    documents: list[GoldDocument] = []
    faults: list[Fault] = []
    seen: dict[str, Path] = {}
    for file in files:
        try:
            document = read_gold(file)
        except GoldError as error:
            faults += error.faults
            continue
        if document.id in seen:
            faults.append(Fault(str(file), 1, f"the id {document.id!r} is that of {seen[document.id]}"))
        seen[document.id] = file
        documents.append(document)
    if faults:
        raise GoldError(faults)
    return documents


def _gold_files(folder: Path) -> Iterator[Path]:
    for file in folder.rglob("*.md"):
        if not file.stem.isupper() and SECOND not in file.relative_to(folder).parts[:-1]:
            yield file


def parse_gold(source: str, *, file: str = "<gold>") -> GoldDocument:
    """Read the contents of one gold file; as :func:`read_gold`."""
    front = _FRONT.match(source)
    if front is None:
        raise GoldError([Fault(file, 1, "no front matter between two lines of ---")])
    faults: list[Fault] = []
    lines: dict[_Path, int] = {(): 1}
    head = _head(front[1], file, lines, faults)
    text, mentions = _unmark(source, front.end(), file, faults)
    if head is not None:
        faults += [Fault(file, _line(lines, loc), why) for loc, why in dangling(head.events, text, tuple(mentions))]
    if faults or head is None:
        raise GoldError(faults)
    return GoldDocument(**{**dict(head), "text": text, "mentions": tuple(mentions)})


def _head(front: str, file: str, lines: dict[_Path, int], faults: list[Fault]) -> Head | None:
    try:
        node = yaml.compose(front, Loader=yaml.SafeLoader)
        data = _plain(node, (), lines) if node is not None else {}
        return Head.model_validate(data)
    except yaml.MarkedYAMLError as error:
        line = error.problem_mark.line + 2 if error.problem_mark else 1
        faults.append(Fault(file, line, f"YAML: {error.problem or error.context}"))
    except yaml.YAMLError as error:
        faults.append(Fault(file, 1, f"YAML: {' '.join(str(error).split())}"))
    except ValidationError as error:
        for problem in error.errors():
            reason = problem["msg"].removeprefix("Value error, ")
            name = ".".join(str(part) for part in problem["loc"])
            faults.append(Fault(file, _line(lines, problem["loc"]), f"{name}: {reason}"))
    return None


def _plain(node: yaml.Node, path: _Path, lines: dict[_Path, int]) -> Any:
    """The value of ``node``, every scalar a string or None, so that ``2017`` and ``2024-06-20`` stay as written."""
    lines[path] = node.start_mark.line + 2
    if len(path) > _DEPTH:
        raise yaml.MarkedYAMLError(problem="nested too deeply", problem_mark=node.start_mark)
    if isinstance(node, yaml.MappingNode):
        result: dict[str, Any] = {}
        for key, value in node.value:
            if not isinstance(key, yaml.ScalarNode) or key.value in result:
                raise yaml.MarkedYAMLError(problem="a key is given twice or is no word", problem_mark=key.start_mark)
            result[key.value] = _plain(value, (*path, key.value), lines)
        return result
    if isinstance(node, yaml.SequenceNode):
        return [_plain(value, (*path, index), lines) for index, value in enumerate(node.value)]
    return None if node.tag == _NULL else node.value


def _line(lines: dict[_Path, int], loc: _Path) -> int:
    while loc not in lines:
        loc = loc[:-1]
    return lines[loc]


def _unmark(source: str, position: int, file: str, faults: list[Fault]) -> tuple[str, list[GoldMention]]:
    parts: list[str] = []
    length = 0
    mentions: list[GoldMention] = []
    for before, surface, value, line in _marks(source, position):
        parts += (before, surface or "")
        start = length + len(before)
        length = start + len(surface or "")
        if surface is None:
            continue
        match = _VALUE.fullmatch(value)
        if match is None:
            faults.append(
                Fault(file, line, f"broken mark [{surface}]({value}: write (LABEL value), or \\[ for a bracket")
            )
        elif match[1] not in LABELS:
            faults.append(Fault(file, line, f"unknown label {match[1]!r} on {surface!r}"))
        else:
            values = (match[3],) if match[1] == "DATE" else tuple(match[3].split("+"))
            span = {"start": start, "end": length, "text": surface, "values": values}
            try:
                mentions.append(GoldMention.model_validate({"label": match[1], "optional": bool(match[2]), **span}))
            except ValidationError as error:
                why = error.errors()[0]["msg"].removeprefix("Value error, ")
                faults.append(Fault(file, line, f"{match[1]} {surface!r}: {why}"))
    return "".join(parts), mentions


def _marks(source: str, position: int) -> Iterator[tuple[str, str | None, str, int]]:
    r"""Each stretch of text and the mark that ends it: (text before, surface, what the parentheses hold, line).

    A bracket that is not escaped and opens no mark (``[…]``) is text; in a surface, ``\[`` and ``]`` come in pairs.
    """
    line, counted = source.count("\n", 0, position) + 1, position
    opened, depth = -1, 0
    for bracket in _BRACKET.finditer(source, position):
        if bracket[0] == "\\[":
            depth += 1
        elif bracket[0] == "[":
            opened, depth = bracket.start(), 0
        elif depth > 0:
            depth -= 1
        elif bracket[0] == "](" and opened >= 0:
            closing = _PARENTHESES.match(source, bracket.end())
            end = closing.end() if closing else bracket.end()
            line, counted = line + source.count("\n", counted, opened), opened
            surface = _literal(source[opened + 1 : bracket.start()])
            yield _literal(source[position:opened]), surface, source[bracket.end() : end], line
            position, opened = end, -1
        else:
            opened = -1
    yield _literal(source[position:]), None, "", line


def _literal(marked: str) -> str:
    return marked.replace("\\[", "[")
