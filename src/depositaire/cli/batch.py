"""``depositaire batch``: an archive, a folder, a feed, into one sink."""

import logging
import signal
from collections.abc import Iterator
from contextlib import contextmanager
from types import FrameType
from typing import TYPE_CHECKING, Annotated, Never

import typer

from depositaire.cli.options import Lexicons
from depositaire.cli.output import complain, refuse
from depositaire.cli.progress import Progress

if TYPE_CHECKING:
    from depositaire.batch import Counts

Sources = Annotated[
    list[str],
    typer.Argument(
        help="Files, folders, patterns, addresses of feeds and pages; - for JSON lines on standard input.",
        show_default=False,
    ),
]
Out = Annotated[
    str,
    typer.Option(
        "--out",
        "-o",
        help="x.jsonl, x.parquet, x.csv (facts), x.db (SQLite), the URL of a database, or - for standard output.",
        show_default=False,
    ),
]


def batch(
    sources: Sources,
    *,
    out: Out,
    processes: Annotated[int, typer.Option(min=1, help="How many processes share the work.")] = 1,
    timeout: Annotated[float, typer.Option(min=0.01, help="Seconds that one document may take.")] = 60,
    retry: Annotated[bool, typer.Option("--retry", help="Do again what failed in earlier runs.")] = False,
    lexicon: Lexicons = [],  # noqa: B006
) -> None:
    """Extract many documents into one place; run it again, and it goes on where it was.

    What fails is named and stands in OUT.quarantine.jsonl. OUT.journal remembers what has been done.
    """
    from depositaire.batch import run, written
    from depositaire.engines.local import local
    from depositaire.journal import JournalError
    from depositaire.lexicon import LexiconError
    from depositaire.readers import MissingExtra
    from depositaire.sources import expand

    engine = local(lexicons=lexicon, processes=processes, seconds=timeout)
    with Progress() as progress, _interruptible():
        logging.getLogger("depositaire").addHandler(progress)
        logging.getLogger("depositaire").setLevel(logging.INFO)
        try:
            found = expand(sources, without=written(out))
            counts = run(engine, found, out, seconds=timeout, retry=retry, report=progress.report)
        except BrokenPipeError:
            raise
        except (JournalError, LexiconError, MissingExtra, OSError, ValueError) as error:
            refuse(error)
        except KeyboardInterrupt as stop:
            complain("stopped; the same command goes on from here")
            raise typer.Exit(128 + (stop.args[0] if stop.args else signal.SIGINT)) from stop
        finally:
            logging.getLogger("depositaire").removeHandler(progress)
    complain(_summary(counts, out))
    raise typer.Exit(1 if counts.failed or counts.quarantined else 0)


@contextmanager
def _interruptible() -> Iterator[None]:
    """A block in which SIGTERM does what Ctrl-C does: end cleanly, with the number of the signal told."""

    def stop(number: int, frame: FrameType | None) -> Never:
        raise KeyboardInterrupt(number)

    before = signal.signal(signal.SIGTERM, stop)
    try:
        yield
    finally:
        signal.signal(signal.SIGTERM, before)


def _summary(counts: "Counts", out: str) -> str:
    """One line with what has been done and, where it is not nothing, what has not."""
    parts = (
        (counts.before, "done before"),
        (counts.same, "of the same text as another, skipped"),
        (counts.alike, "nearly of the same text as another"),
        (counts.failed, "failed"),
        (counts.quarantined, "failed before (--retry does them again)"),
    )
    told = [f"{counts.done:,} documents with {counts.events:,} events to {out}"]
    return "; ".join([*told, *(f"{number:,} {what}" for number, what in parts if number)])
