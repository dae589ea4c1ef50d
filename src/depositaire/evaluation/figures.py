"""Figures and their 95 % intervals, from counts per document.

Every measure is a sum of three counts per document, so that a bootstrap only has to weigh documents: for precision,
recall and F1 (right, predicted, gold), for an accuracy (right, judged, support).

Conventions: F1 is ``2 right / (predicted + gold)``. Precision is 0 where nothing was predicted though the gold has
something, recall likewise. An accuracy over no pair at all is 0 where the gold had something to pair. A figure for
which neither side has anything is None, and is printed as ``–``. Intervals are percentiles (2.5 and 97.5) over
resampled documents, the resamples without a figure left out.
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Final, Literal, NamedTuple

import numpy as np
from numpy.typing import NDArray

Measure = Literal["f1", "accuracy"]
Counts = tuple[int, int, int]
Array = NDArray[np.float64]
RESAMPLES: Final = 1000
_BOUNDS: Final = (2.5, 97.5)


class Key(NamedTuple):
    """What is measured: a section of the report, a row of it, and how."""

    section: str
    name: str
    measure: Measure = "f1"


@dataclass(frozen=True, slots=True)
class Estimate:
    """A value between 0 and 1, and its interval; None where there is nothing to measure."""

    value: float | None
    low: float | None
    high: float | None


@dataclass(frozen=True, slots=True)
class Figure:
    """One line of the report."""

    key: Key
    right: int
    predicted: int
    """Predicted items; for an accuracy, judged pairs."""
    gold: int
    """Gold items; for an accuracy, gold items that could have been paired."""
    score: Estimate
    """F1 or accuracy."""
    precision: Estimate | None = None
    recall: Estimate | None = None


class Tallies(dict[Key, Counts]):
    """The counts of one document."""

    def count(self, key: Key, right: int, predicted: int, gold: int) -> None:
        """Add to the counts under ``key``."""
        before = self.get(key, (0, 0, 0))
        self[key] = (before[0] + right, before[1] + predicted, before[2] + gold)


def draw(documents: int, *, seed: int, resamples: int = RESAMPLES) -> Array:
    """How often each document is drawn in each resample.

    Args:
        documents: how many there are.
        seed: the same seed gives the same draws.
        resamples: how many times as many documents are drawn, with replacement.

    Returns:
        An array of resamples by documents.
    """
    if not documents:
        return np.zeros((resamples, 0))
    share = np.full(documents, 1 / documents)
    return np.random.default_rng(seed).multinomial(documents, share, size=resamples).astype(np.float64)


def table(tallies: Sequence[Mapping[Key, Counts]], key: Key) -> Array:
    """The counts under ``key``, documents by three."""
    return np.array([document.get(key, (0, 0, 0)) for document in tallies], dtype=np.float64).reshape(-1, 3)


def figure(key: Key, counts: Array, draws: Array) -> Figure:
    """The figure for ``counts`` (documents by three), with intervals from ``draws``."""
    total, samples = counts.sum(axis=0)[None, :], draws @ counts
    right, predicted, gold = (int(number) for number in total[0])

    def estimate(name: str) -> Estimate:
        return _estimate(ratio(total, name), ratio(samples, name))

    if key.measure == "accuracy":
        return Figure(key, right, predicted, gold, estimate("accuracy"))
    return Figure(key, right, predicted, gold, estimate("f1"), estimate("precision"), estimate("recall"))


def ratio(counts: Array, name: str) -> Array:
    """F1, precision, recall or accuracy for each line of ``counts``; NaN where there is nothing to measure."""
    right, predicted, gold = counts[:, 0], counts[:, 1], counts[:, 2]
    match name:
        case "precision" | "accuracy":
            above, below = right, predicted
        case "recall":
            above, below = right, gold
        case _:
            above, below = 2 * right, predicted + gold
    share = np.divide(above, below, out=np.zeros_like(above), where=below > 0)
    return np.where(predicted + gold > 0, share, np.nan)


def interval(samples: Array) -> tuple[float | None, float | None]:
    """The 95 % interval of ``samples``, NaN left out."""
    kept = samples[~np.isnan(samples)]
    if kept.size == 0:
        return None, None
    low, high = np.percentile(kept, _BOUNDS)
    return float(low), float(high)


def _estimate(total: Array, samples: Array) -> Estimate:
    if np.isnan(total[0]):
        return Estimate(None, None, None)
    return Estimate(float(total[0]), *interval(samples))
