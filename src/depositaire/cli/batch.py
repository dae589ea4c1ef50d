"""``depositaire batch``: an archive, a folder, a feed, into one sink."""

import signal
from collections.abc import Iterable, Iterator, Sequence
from contextlib import contextmanager
from enum import StrEnum
from pathlib import Path
from types import FrameType
from typing import TYPE_CHECKING, Annotated, Never

import typer

from depositaire.cli.options import Lexicons
from depositaire.cli.output import complain, refuse
from depositaire.cli.progress import Progress

if TYPE_CHECKING:
    from depositaire.batch import Counts, Engine

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


Engines = StrEnum("Engines", ["local", "ray"])


def batch(
    sources: Sources,
    *,
    out: Out,
    processes: Annotated[int, typer.Option(min=1, help="How many processes, or workers of a cluster, share it.")] = 1,
    timeout: Annotated[float, typer.Option(min=0.01, help="Seconds that one document may take.")] = 60,
    retry: Annotated[bool, typer.Option("--retry", help="Do again what failed in earlier runs.")] = False,
    watch: Annotated[bool, typer.Option("--watch", help="Then wait for new files in the folders, for ever.")] = False,
    engine: Annotated[Engines, typer.Option(help="This machine, or Ray.")] = Engines.local,
    address: Annotated[str | None, typer.Option(help="Address of the Ray cluster; by default one is started.")] = None,
    lexicon: Lexicons = [],  # noqa: B006
) -> None:
    """Extract many documents into one place; run it again, and it goes on where it was.

    What fails is named and stands in OUT.quarantine.jsonl. OUT.journal remembers what has been done.
    """
    from depositaire.batch import run, written
    from depositaire.journal import JournalError
    from depositaire.lexicon import LexiconError
    from depositaire.readers import MissingExtra
    from depositaire.sources import expand

    if address is not None and engine != Engines.ray:
        refuse("--address: is that of a cluster, for --engine ray")
    folders = [Path(source) for source in sources if Path(source).is_dir()]
    if watch and not folders:
        refuse("--watch: none of the sources is a folder")
    working = _engine(engine, address, lexicons=lexicon, processes=processes, seconds=timeout)
    failed = False
    with Progress() as progress, _interruptible():
        try:
            for names in _watched(sources, folders) if watch else [sources]:
                found = expand(names, without=written(out))
                counts = run(working, found, out, seconds=timeout, retry=retry, report=progress.report)
                failed = failed or bool(counts.failed or counts.quarantined)
                progress.say(_summary(counts, out))
        except BrokenPipeError:
            raise
        except (JournalError, LexiconError, MissingExtra, OSError, ValueError) as error:
            refuse(error)
        except KeyboardInterrupt as stop:
            complain("stopped; the same command goes on from here")
            raise typer.Exit(128 + (stop.args[0] if stop.args else signal.SIGINT)) from stop
    raise typer.Exit(1 if failed else 0)


def _watched(sources: list[str], folders: list[Path]) -> Iterable[Sequence[str]]:
    from depositaire.watching import settled

    return settled(folders, first=sources)


def _engine(kind: Engines, address: str | None, *, lexicons: list[Path], processes: int, seconds: float) -> "Engine":
    if kind == Engines.ray:
        from depositaire.engines.cluster import cluster

        return cluster(address=address, lexicons=lexicons, workers=processes, seconds=seconds)
    from depositaire.engines.local import local

    return local(lexicons=lexicons, processes=processes, seconds=seconds)


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
        (counts.garbled, "once decoded in the wrong encoding"),
        (counts.failed, "failed"),
        (counts.quarantined, "failed before (--retry does them again)"),
    )
    told = [f"{counts.done:,} documents with {counts.events:,} events to {out}"]
    return "; ".join([*told, *(f"{number:,} {what}" for number, what in parts if number)])
