"""Extracts ``ARGV[2]`` with two workers of Ray into ``ARGV[1]``, one of which is killed once a record has come back."""

import os
import signal
import sys
import time
from collections.abc import Iterable, Iterator
from pathlib import Path

from depositaire.batch import run
from depositaire.communique import Communique
from depositaire.engines.cluster import cluster
from depositaire.failure import Failure
from depositaire.records import Record
from depositaire.sources import expand


def workers() -> list[int]:
    """The processes that hold an actor of Ray Data, as /proc names them."""
    found = []
    for place in Path("/proc").glob("[0-9]*/cmdline"):
        try:
            words = place.read_bytes()
        except OSError:
            continue
        if words.startswith(b"ray::") and b"MapWorker" in words:
            found.append(int(place.parent.name))
    return found


def engine(communiques: Iterable[Communique]) -> Iterator[Record | Failure]:
    killed = False
    for outcome in cluster(workers=2, batch_size=4)(communiques):
        if not killed:
            until = time.monotonic() + 60
            while len(workers()) < 2 and time.monotonic() < until:
                time.sleep(0.1)
            os.kill(max(workers()), signal.SIGKILL)
            killed = True
        yield outcome


if __name__ == "__main__":
    counts = run(engine, expand([sys.argv[2]]), sys.argv[1])
    sys.stdout.write(f"{counts.done} {counts.failed}\n")
