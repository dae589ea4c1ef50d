"""A batch without the pipeline: what the tests of its contract run, in this process or in one that they kill.

``python tests/batches.py OUT SOURCE…`` works through the sources with records that hold a text and nothing else.
"""

import sys
import time
from collections.abc import Iterable, Iterator

from depositaire.batch import run, written
from depositaire.communique import Communique
from depositaire.failure import Failure
from depositaire.records import Record
from depositaire.sources import expand

POISON = "Arsenic"


def bare(communique: Communique) -> Record | Failure:
    """A record of the text alone, or a failure where it is poisoned."""
    if POISON in communique.text:
        return Failure(communique=communique, reason="ValueError: poisoned")
    fields = ("text", "title", "publisher", "place", "published", "updated", "url", "path", "sha256")
    document = {name: getattr(communique, name) for name in fields}
    return Record.model_validate({"id": communique.id, "document": document})


def engine(communiques: Iterable[Communique], *, ahead: int = 7, seconds: float = 0.0) -> Iterator[Record | Failure]:
    """Reads ahead, as processes do."""
    waiting: list[Communique] = []
    for communique in communiques:
        waiting.append(communique)
        if len(waiting) >= ahead:
            time.sleep(seconds)
            yield bare(waiting.pop(0))
    yield from map(bare, waiting)


if __name__ == "__main__":
    out, *sources = sys.argv[1:]
    run(lambda some: engine(some, seconds=0.002), expand(sources, without=written(out)), out)
