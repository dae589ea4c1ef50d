"""What a batch asks of a sink."""

from collections.abc import Sequence
from typing import Final, Protocol

from depositaire.records import Record

#: The position at which nothing has been written.
ORIGIN: Final = "0"


class Sink(Protocol):
    """Takes records and keeps them for good when told to.

    What is written between two calls of ``keep`` may be lost in a crash; ``rewind`` makes sure that it is, so that the
    batch can do it again.
    """

    chunk: int
    """How many records are written between two calls of ``keep``."""

    def write(self, records: Sequence[Record]) -> None:
        """Add records."""

    def keep(self) -> str:
        """Make what was written last through a crash; returns the position behind it."""

    def rewind(self, position: str | None) -> None:
        """Drop whatever stands behind a position; ``ORIGIN`` is that of a new sink.

        Args:
            position: None asks only whether there is nothing in the sink that it did not write.

        Raises:
            ValueError: the sink is shorter than that, or is not ours: someone else wrote to it.
        """

    def close(self) -> None:
        """Let go of the file or connection; what was not kept is dropped."""
