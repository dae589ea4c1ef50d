"""What every reader shares: the error that names a place, the limit on size, bytes that become text."""

import os
from importlib import import_module
from pathlib import PurePath
from types import ModuleType
from typing import BinaryIO, Final

from depositaire.communique import LONGEST

#: The largest text that is opened, in bytes: ``communique.LONGEST`` characters of UTF-8 are no larger.
LIMIT: Final = 4 * LONGEST
#: The largest page, PDF, Word or feed file, in bytes: there is more in it than the text.
FILE_LIMIT: Final = 64_000_000
_BEGINNING: Final = 5_000


class ReadError(ValueError):
    """Input that cannot be read; the message is one line naming the file, the line and the reason.

    Attributes:
        place: the file and, where there is one, the line or entry.
        reason: why it cannot be read.
    """

    def __init__(self, place: str, reason: object) -> None:
        self.place, self.reason = place, " ".join(str(reason).split())
        super().__init__(f"{self.place}: {self.reason}")

    def __reduce__(self) -> tuple[type["ReadError"], tuple[str, str]]:
        return ReadError, (self.place, self.reason)


class MissingExtra(RuntimeError):
    """A package that an optional feature needs is not installed; the message says how to install it."""


def shown(path: str | PurePath) -> str:
    """A path as text that can be written down: bytes of its name that are no UTF-8 are escaped."""
    return os.fsencode(path).decode("utf-8", "backslashreplace")


def needed(module: str, *, extra: str) -> ModuleType:
    """Import a package that only some users have.

    Args:
        module: what to import.
        extra: the extra of this package that brings it.

    Raises:
        MissingExtra: it is not installed.
    """
    try:
        return import_module(module)
    except ModuleNotFoundError as error:
        raise MissingExtra(f"{error.name} is not installed: pip install 'depositaire[{extra}]'") from error


def whole(stream: BinaryIO, name: str, *, limit: int = FILE_LIMIT) -> bytes:
    """Everything in a stream.

    Raises:
        ReadError: there is nothing in it, or more than ``limit`` bytes.
    """
    raw = stream.read(limit + 1)
    if not raw.strip():
        raise ReadError(name, "is empty")
    if len(raw) > limit:
        raise ReadError(name, f"larger than {limit:,} bytes")
    return raw


def decode(raw: bytes, name: str) -> str:
    """UTF-8 bytes as text, every character kept.

    Raises:
        ReadError: empty, too large, binary or in another encoding, which is named where it can be guessed.
    """
    if not raw.strip():
        raise ReadError(name, "is empty")
    if len(raw) > LIMIT:
        raise ReadError(name, f"larger than {LIMIT:,} bytes")
    if b"\x00" in raw:
        raise ReadError(name, "is binary, not text")
    try:
        return raw.decode("utf-8")
    except UnicodeDecodeError as error:
        line = raw.count(b"\n", 0, error.start) + 1
        raise ReadError(f"{name}:{line}", f"is not UTF-8{_guess(raw)}") from error


def garbled(text: str) -> str | None:
    """Characters that show that a text was once decoded in the wrong encoding (« SÃ©nÃ©gal »), by ftfy; or None.

    Args:
        text: any text; its beginning is looked at.
    """
    from ftfy.badness import BADNESS_RE

    found = BADNESS_RE.search(text[:_BEGINNING])
    return found[0] if found else None


def _guess(raw: bytes) -> str:
    from charset_normalizer import from_bytes  # slow to import, needed on bad input only

    best = from_bytes(raw[:50_000]).best()
    return f" (it looks like {best.encoding})" if best is not None else ""
