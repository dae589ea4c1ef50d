"""Records of any system, one JSON object a line, keyed by id.

A line is the record of ``record.md``. What another system cannot know may be left out: ``document`` (the gold text is
meant), ``rules``, the dates' ``start`` and ``end``, the ``name`` of an entity and the ``kind`` of a mention.
"""

import json
from collections.abc import Iterable
from pathlib import Path
from typing import Any

from pydantic import ValidationError

from depositaire.edtf import Edtf
from depositaire.evaluation.gold import GoldDocument
from depositaire.evaluation.reading import Fault
from depositaire.evaluation.skeleton import empty_record
from depositaire.records import Record


class RecordFileError(ValueError):
    """A record file is refused; ``faults`` says where and why."""

    def __init__(self, faults: Iterable[Fault]) -> None:
        self.faults = tuple(faults)
        super().__init__("\n".join(map(str, self.faults)))


def read_records(path: Path | str, golds: Iterable[GoldDocument] = ()) -> list[Record]:
    """Read a record file.

    Args:
        path: JSON lines in UTF-8; blank lines are skipped.
        golds: the gold documents, for lines that leave ``document`` out.

    Returns:
        The records in the order of the file.

    Raises:
        RecordFileError: a line is not JSON or not a record; every faulty line is named.
        OSError: the file cannot be read.
    """
    known = {gold.id: gold for gold in golds}
    records: list[Record] = []
    faults: list[Fault] = []
    for line, raw in enumerate(Path(path).read_bytes().split(b"\n"), start=1):
        if not raw.strip():
            continue
        try:
            records.append(Record.model_validate(_completed(json.loads(raw), known)))
        except UnicodeDecodeError:
            faults.append(Fault(str(path), line, "not UTF-8"))
        except json.JSONDecodeError as error:
            faults.append(Fault(str(path), line, f"not JSON: {error.msg} at column {error.colno}"))
        except ValidationError as error:
            problem = error.errors()[0]
            where = ".".join(str(part) for part in problem["loc"])
            faults.append(
                Fault(str(path), line, f"not a record: {where}: {problem['msg'].removeprefix('Value error, ')}")
            )
        except ValueError as error:
            faults.append(Fault(str(path), line, f"not a record: {error}"))
    if faults:
        raise RecordFileError(faults)
    return records


def _completed(data: Any, known: dict[str, GoldDocument]) -> Any:
    """``data`` with what may be left out; whatever is not as expected is left for the model to refuse."""
    if not isinstance(data, dict):
        raise ValueError("a line holds one JSON object")
    gold = known.get(str(data.get("id")))
    if "document" not in data and gold is not None:
        data["document"] = empty_record(gold).document.model_dump()
    for field, ref in (("countries", "code"), ("organisations", "ref"), ("instruments", "ref")):
        for entity in _objects(data.get(field)):
            entity.setdefault("name", entity.get(ref))
            for mention in _objects(entity.get("mentions")):
                mention.setdefault("kind", "name")
    for event in _objects(data.get("events")):
        event.setdefault("rules", ["unknown"])
        _cover(event.get("date"))
    for date in _objects(data.get("dates")):
        _cover(date)
    return data


def _objects(value: Any) -> list[dict[str, Any]]:
    return [item for item in value if isinstance(item, dict)] if isinstance(value, list) else []


def _cover(date: Any) -> None:
    if isinstance(date, dict) and isinstance(date.get("edtf"), str):
        value = Edtf(date["edtf"])
        date.setdefault("start", value.start)
        date.setdefault("end", value.end)
