"""How far a batch is, on stderr: a moving line in a terminal, now and then a plain line elsewhere."""

import logging
import sys
import time
from typing import TYPE_CHECKING, Final, Self

if TYPE_CHECKING:
    from rich.progress import Progress as Bar

    from depositaire.batch import Counts

_EVERY: Final = 10.0
_LIBRARY: Final = logging.getLogger("depositaire")


class Progress(logging.Handler):
    """Shows counts, and the messages of the library between them. A context manager."""

    def __init__(self) -> None:
        super().__init__(logging.INFO)
        self.start = self.said = time.monotonic()
        self.bar: Bar | None = None

    def __enter__(self) -> Self:
        if sys.stderr.isatty():
            from rich.console import Console
            from rich.progress import BarColumn, Progress, TextColumn

            columns = (TextColumn("{task.description}"), BarColumn())
            self.bar = Progress(*columns, console=Console(stderr=True), transient=True)
            self.bar.start()
            self.task = self.bar.add_task("…", total=None)
        _LIBRARY.addHandler(self)
        _LIBRARY.setLevel(logging.INFO)
        return self

    def __exit__(self, *error: object) -> None:
        _LIBRARY.removeHandler(self)
        if self.bar is not None:
            self.bar.stop()

    def emit(self, record: logging.LogRecord) -> None:
        """One message of the library on one line."""
        self.say(record.getMessage())

    def say(self, message: str) -> None:
        """One message on one line."""
        line = "depositaire: " + message.replace("\n", "\\n")
        if self.bar is not None:
            self.bar.console.print(line, markup=False, highlight=False, soft_wrap=True)
        else:
            sys.stderr.write(line + "\n")

    def report(self, counts: "Counts") -> None:
        """Show how far a batch is, if the last time is long enough ago."""
        if self.bar is not None:
            self.bar.update(self.task, description=self._line(counts), total=counts.sources, completed=counts.opened)
        elif time.monotonic() - self.said >= _EVERY:
            self.said = time.monotonic()
            sys.stderr.write(f"depositaire: {self._line(counts)}\n")

    def _line(self, counts: "Counts") -> str:
        rate = counts.done / max(time.monotonic() - self.start, 0.001)
        left = counts.sources - counts.opened
        return (
            f"{counts.done:,} done, {counts.failed:,} failed, {rate:,.1f}/s; "
            f"{counts.waiting:,} documents read and {left:,} of {counts.sources:,} files left"
        )
