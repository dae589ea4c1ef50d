"""The extraction of a batch in this process or several of this machine."""

from collections.abc import Iterable, Iterator, Sequence
from itertools import chain
from pathlib import Path
from typing import TYPE_CHECKING

from depositaire.batch import Engine
from depositaire.communique import Communique
from depositaire.failure import Failure
from depositaire.records import Record

if TYPE_CHECKING:
    from depositaire.pipeline import Extractor


def local(
    *, lexicons: Sequence[str | Path] = (), processes: int = 1, batch_size: int = 64, seconds: float | None = None
) -> Engine:
    """An engine on this machine.

    Args:
        lexicons: rule files of the user's.
        processes: how many processes share the work.
        batch_size: how many documents are analysed together.
        seconds: how long one document may take.

    Returns:
        The engine; the pipeline is loaded when the first document comes, so a batch with nothing to do costs nothing.
    """
    loaded: list[Extractor] = []

    def run(communiques: Iterable[Communique]) -> Iterator[Record | Failure]:
        coming = iter(communiques)
        first = next(coming, None)
        if first is None:
            return
        from depositaire.pipeline import default, load

        if not loaded:
            loaded.append(load(lexicons=lexicons) if lexicons else default())
        everything = chain([first], coming)
        yield from loaded[0].outcomes(everything, processes=processes, batch_size=batch_size, seconds=seconds)

    return run
