"""What went wrong with one document, in one line; and a limit on the time that a document may take."""

import signal
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from types import FrameType
from typing import Final, Never

from depositaire.communique import Communique

_LONGEST: Final = 500
#: An alarm that a destructor swallows is followed by another after so many seconds.
_AGAIN: Final = 1.0


class OverTime(RuntimeError):
    """A document took longer than it may."""


@dataclass(frozen=True, kw_only=True)
class Failure:
    """A communiqué that gave no record.

    Attributes:
        communique: the communiqué.
        reason: one line: the kind of error and what it says.
    """

    communique: Communique
    reason: str

    def __str__(self) -> str:
        return f"{self.communique.name}: {self.reason}"


def one_line(error: BaseException) -> str:
    """The kind of an error and what it says, on one line of bounded length."""
    said = " ".join(str(error).split())
    line = f"{type(error).__name__}: {said}" if said else type(error).__name__
    return line if len(line) <= _LONGEST else f"{line[:_LONGEST]}…"


@contextmanager
def deadline(seconds: float | None) -> Iterator[None]:
    """Raise ``OverTime`` in a block that runs longer than ``seconds``.

    It rests on SIGALRM, so it has no effect outside the main thread of a process, nor on Windows.

    Args:
        seconds: the limit; None for none.

    Raises:
        OverTime: the block took longer.
    """
    if seconds is None or not hasattr(signal, "SIGALRM") or threading.current_thread() is not threading.main_thread():
        yield
        return

    def stop(number: int, frame: FrameType | None) -> Never:
        raise OverTime(f"took longer than {seconds:g} s")

    before = signal.signal(signal.SIGALRM, stop)
    signal.setitimer(signal.ITIMER_REAL, seconds, _AGAIN)
    try:
        yield
    finally:
        signal.setitimer(signal.ITIMER_REAL, 0)
        signal.signal(signal.SIGALRM, before)
