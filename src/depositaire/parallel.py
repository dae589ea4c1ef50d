"""Batches shared among processes, answers in order; a process that dies takes no other batch with it."""

import gc
import multiprocessing
import sys
from collections import deque
from collections.abc import Callable, Iterable, Iterator, Sequence
from concurrent.futures import TimeoutError as OutOfTime
from typing import TYPE_CHECKING, Any, Final, TypeVar

if TYPE_CHECKING:
    from pebble import ProcessFuture

T = TypeVar("T")
R = TypeVar("R")
Work = Callable[[Sequence[T]], list[R]]

#: Batches that wait for a process or for their turn to be given out, for each process.
_AHEAD: Final = 2
#: The work, where it came with the fork or, elsewhere, through the initializer.
_work: list[Work[Any, Any]] = []


def spread(
    work: Work[T, R],
    batches: Iterable[Sequence[T]],
    *,
    processes: int,
    lost: Callable[[T, str], R],
    seconds: float | None = None,
) -> Iterator[R]:
    """Do ``work`` on each batch in one of several processes.

    Args:
        work: from a batch to as many answers; it should not raise.
        batches: what to work on, read as it is needed.
        processes: how many processes.
        lost: the answer for an item that the process working on it did not survive, and the reason.
        seconds: how long one item may take before its process is ended; None for no limit.

    Yields:
        One answer an item, in the order of the items.
    """
    from pebble import ProcessExpired, ProcessPool  # slow to import, and one process needs none

    # A forked process has the model at once; it is made before this one has threads.
    context = multiprocessing.get_context("fork" if sys.platform == "linux" else "spawn")
    with ProcessPool(processes, initializer=_begin, initargs=(work,), context=context) as pool:

        def give(batch: Sequence[T]) -> "ProcessFuture[list[R]]":
            limit = None if seconds is None else seconds * (len(batch) + 1)
            return pool.schedule(_one, args=(batch,), timeout=limit)

        def take(batch: Sequence[T], future: "ProcessFuture[list[R]]") -> list[R]:
            try:
                return future.result()
            except ProcessExpired as error:
                reason = f"its process ended with status {error.exitcode}"
            except OutOfTime:
                reason = f"took longer than {seconds:g} s"
            if len(batch) == 1:
                return [lost(batch[0], reason)]
            return [answer for item in batch for answer in take([item], give([item]))]

        waiting: deque[tuple[Sequence[T], ProcessFuture[list[R]]]] = deque()
        try:
            for batch in batches:
                waiting.append((batch, give(batch)))
                if len(waiting) >= _AHEAD * processes:
                    yield from take(*waiting.popleft())
            while waiting:
                yield from take(*waiting.popleft())
        finally:
            pool.stop()


def _begin(work: Work[Any, Any]) -> None:
    _work[:] = [work]
    gc.freeze()  # what came with the fork stays: looking it through for garbage would copy its memory


def _one(batch: Sequence[Any]) -> list[Any]:
    return _work[0](batch)
