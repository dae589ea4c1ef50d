"""Texts that are nearly the same, by the least hashes (MinHash) of their runs of three words.

Signatures are compared through an index on disk, so memory does not grow with the number of documents; that is why this
is not one of the libraries, whose index lives in memory or on a server.

Source: A. Broder, « On the resemblance and containment of documents », 1997.
"""

import re
from hashlib import blake2b
from itertools import islice
from typing import Final

import numpy as np

from depositaire.typography import fold

_BANDS, _ROWS = 8, 5
BANDS: Final = range(_BANDS)
_SHINGLE: Final = 3
#: Texts with fewer runs of words are too short to tell.
_FEWEST: Final = 20
_MOST: Final = 50_000
_HASH: Final = np.dtype("<u4")


def _numbers(salt: bytes) -> "np.ndarray[tuple[int], np.dtype[np.uint64]]":
    digests = (blake2b(bytes([n]), digest_size=8, salt=salt).digest() for n in range(_BANDS * _ROWS))
    return np.frombuffer(b"".join(digests), dtype="<u8")


_FACTORS, _TERMS = _numbers(b"factor") | np.uint64(1), _numbers(b"term")


def signature(text: str) -> bytes | None:
    """The signature of a text, or None where it is too short."""
    words = re.findall(r"\w+", fold(text))
    runs = {" ".join(run) for run in islice(zip(*(words[n:] for n in range(_SHINGLE)), strict=False), _MOST)}
    if len(runs) < _FEWEST:
        return None
    digests = b"".join(blake2b(run.encode(), digest_size=8).digest() for run in runs)
    hashes = np.frombuffer(digests, dtype="<u8")
    least = [((hashes * factor + term) >> np.uint64(32)).min() for factor, term in zip(_FACTORS, _TERMS, strict=True)]
    return np.array(least, dtype=_HASH).tobytes()


def bands(signature: bytes) -> list[bytes]:
    """The parts of a signature; two texts that share one are compared."""
    size = _ROWS * _HASH.itemsize
    return [signature[n * size : (n + 1) * size] for n in BANDS]


def likeness(one: bytes, other: bytes) -> float:
    """The share of runs of words that two texts have in common, as their signatures tell it: 0 to 1."""
    return float((np.frombuffer(one, _HASH) == np.frombuffer(other, _HASH)).mean())
