"""Extraction as a function from an Arrow batch to an Arrow batch: what Ray, Spark and Dask all know how to run."""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING, Any, Final

from depositaire.communique import Communique
from depositaire.failure import Failure
from depositaire.readers import ReadError
from depositaire.readers.lines import row
from depositaire.readers.reading import needed
from depositaire.records import Record

if TYPE_CHECKING:
    import pyarrow

    from depositaire.pipeline import Extractor

#: Columns that are read, all but the first optional.
COLUMNS: Final = ("text", "id", "published", "publisher", "title", "url", "path")
#: Columns of the answer: the record as JSON, or else the reason why there is none.
ANSWER: Final = ("id", "record", "reason")


def schema() -> "pyarrow.Schema":
    """The Arrow schema of an answer: ``ANSWER``, strings."""
    arrow = needed("pyarrow", extra="arrow")
    return arrow.schema([(name, arrow.string()) for name in ANSWER])


def to_batch(communiques: Sequence[Communique]) -> "pyarrow.Table":
    """Communiqués as a table with the columns that ``ArrowExtractor`` reads."""
    arrow = needed("pyarrow", extra="arrow")
    columns = {name: [getattr(communique, name) for communique in communiques] for name in COLUMNS}
    kinds = {name: arrow.date32() if name == "published" else arrow.string() for name in COLUMNS}
    return arrow.table(columns, schema=arrow.schema(list(kinds.items())))


class ArrowExtractor:
    """Extracts a batch; one that is pickled loads the pipeline where it arrives, once.

    Args:
        lexicons: rule files of the user's, which every worker must be able to open.
        seconds: how long one document may take.
    """

    def __init__(self, *, lexicons: Iterable[str | Path] = (), seconds: float | None = None) -> None:
        self.lexicons, self.seconds = tuple(map(str, lexicons)), seconds
        self._extractor: Extractor | None = None

    def __getstate__(self) -> dict[str, Any]:
        return self.__dict__ | {"_extractor": None}

    def __call__(self, batch: Any) -> Any:
        """Extract a batch.

        Args:
            batch: an Arrow table or record batch with ``text`` and as many of ``COLUMNS`` as there are; others are
                passed over. ``published`` is a date or an ISO string.

        Returns:
            As many rows in the same order, of the same class: ``id``, ``record`` (JSON) and ``reason``.
        """
        names = [name for name in COLUMNS if name in batch.schema.names]
        known = [_communique(fields) for fields in batch.select(names).to_pylist()]
        answers = iter(self._outcomes([one for one in known if isinstance(one, Communique)]))
        rows = [_row(one if isinstance(one, ReadError) else next(answers)) for one in known]
        return type(batch).from_pylist(rows, schema=schema())

    def over(self, batches: Iterable[Any]) -> Iterator[Any]:
        """Extract a stream of batches, as Spark's ``mapInArrow`` hands them over."""
        return map(self, batches)

    def _outcomes(self, communiques: Sequence[Communique]) -> list[Record | Failure]:
        if self._extractor is None:
            from depositaire.pipeline import default, load

            self._extractor = load(lexicons=self.lexicons) if self.lexicons else default()
        return list(self._extractor.outcomes(communiques, seconds=self.seconds))


def _communique(fields: Mapping[str, Any]) -> Communique | ReadError:
    told = {key: value for key, value in fields.items() if value is not None and key != "path"}
    if isinstance(told.get("published"), date):
        told["published"] = told["published"].isoformat()[:10]
    try:
        return row(told, str(told.get("id") or "row"), fields.get("path"))
    except ReadError as error:
        return error


def _row(outcome: Record | Failure | ReadError) -> dict[str, str | None]:
    if isinstance(outcome, Record):
        return {"id": outcome.id, "record": outcome.model_dump_json(), "reason": None}
    if isinstance(outcome, Failure):
        return {"id": outcome.communique.id, "record": None, "reason": outcome.reason}
    return {"id": outcome.place, "record": None, "reason": outcome.reason}
