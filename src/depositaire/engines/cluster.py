"""The extraction of a batch on a Ray cluster, by Ray Data: one pipeline a worker, a worker that dies replaced."""

import logging
import os
import sys
from collections.abc import Iterable, Iterator, Sequence
from contextlib import redirect_stdout
from itertools import islice
from pathlib import Path
from typing import Any, Final

from depositaire.batch import Engine
from depositaire.communique import Communique
from depositaire.engines.arrow import ArrowExtractor, to_batch
from depositaire.failure import Failure
from depositaire.readers.reading import needed
from depositaire.records import Record

#: Documents that are handed to the cluster at a time; its workers are started anew for each such lot.
_LOT: Final = 50_000


def cluster(
    *,
    address: str | None = None,
    lexicons: Sequence[str | Path] = (),
    workers: int = 2,
    batch_size: int = 64,
    seconds: float | None = None,
) -> Engine:
    """An engine on a cluster.

    Args:
        address: the cluster, as ``ray.init`` takes it; None for one on this machine that ends with the batch.
        lexicons: rule files of the user's, which every worker must be able to open.
        workers: how many workers, each with a pipeline.
        batch_size: how many documents are handed to a worker at a time.
        seconds: how long one document may take.

    Returns:
        The engine. Sources are read and sinks written where it runs; records come back in order.
    """

    def run(communiques: Iterable[Communique]) -> Iterator[Record | Failure]:
        coming = iter(communiques)
        lot = list(islice(coming, _LOT))
        if not lot:
            return
        ray = needed("ray", extra="ray")
        data = needed("ray.data", extra="ray")
        given = {"address": address} if address else {"num_cpus": workers, "include_dashboard": False}
        os.environ.setdefault("RAY_BACKEND_LOG_LEVEL", "fatal")
        ray.init(**given, log_to_driver=False, logging_level="ERROR")
        logging.getLogger("ray.data").setLevel(logging.ERROR)
        context = data.DataContext.get_current()
        context.execution_options.preserve_order = True
        context.enable_progress_bars = False
        with redirect_stdout(sys.stderr):  # Ray tells of workers that die on standard output, until it is shut down
            try:
                while lot:
                    yield from _extracted(data, lot)
                    lot = list(islice(coming, _LOT))
            finally:
                ray.shutdown()

    def _extracted(data: Any, lot: Sequence[Communique]) -> Iterator[Record | Failure]:
        tables = [to_batch(lot[start : start + batch_size]) for start in range(0, len(lot), batch_size)]
        answers = data.from_arrow(tables).map_batches(
            ArrowExtractor,
            fn_constructor_kwargs={"lexicons": [str(Path(path).absolute()) for path in lexicons], "seconds": seconds},
            batch_format="pyarrow",
            batch_size=None,
            compute=data.ActorPoolStrategy(size=min(workers, len(tables))),
        )
        tables = answers.iter_batches(batch_format="pyarrow", batch_size=None)
        rows = (row for table in tables for row in table.to_pylist())
        for communique, row in zip(lot, rows, strict=True):
            if row["record"] is None:
                yield Failure(communique=communique, reason=row["reason"])
            else:
                yield Record.model_validate_json(row["record"])

    return run
