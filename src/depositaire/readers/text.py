"""``.txt`` and ``.md``: the text as it stands after UTF-8 decoding."""

from collections.abc import Iterator
from typing import BinaryIO

from depositaire.communique import Communique
from depositaire.readers.reading import LIMIT, ReadError, decode, whole


def read(stream: BinaryIO, name: str) -> Iterator[Communique | ReadError]:
    """One communiqué from a text file; offsets of the record point into the file's own characters.

    Raises:
        ReadError: the bytes are empty, too many, binary or not UTF-8.
    """
    text = decode(whole(stream, name, limit=LIMIT), name)
    try:
        yield Communique(text=text, path=name)
    except ValueError as error:
        raise ReadError(name, error) from error
