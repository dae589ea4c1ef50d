"""Two systems on the same documents: differences, paired bootstrap intervals, documents won and lost.

Both systems are weighed with the same draws of documents, so that what is hard for both cancels out. A difference is
the first system's figure less the second's. An interval that holds no 0 is what a reader may call a difference.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

import numpy as np
from rich.box import SIMPLE_HEAD
from rich.table import Table

from depositaire.evaluation.figures import Array, Key, draw, interval, ratio, table
from depositaire.evaluation.scores import FACTS, DocumentResult, Evaluation, in_report_order

_Results = Sequence[DocumentResult]


@dataclass(frozen=True, slots=True)
class Difference:
    """One figure of two systems; None where one of them has nothing to measure."""

    key: Key
    first: float | None
    second: float | None
    difference: float | None
    low: float | None
    high: float | None

    @property
    def clear(self) -> bool:
        """Whether the interval leaves 0 out."""
        return self.low is not None and self.high is not None and (self.low > 0 or self.high < 0)


@dataclass(frozen=True, slots=True)
class Comparison:
    """Two systems compared; a document is won by the system with the better facts F1 on it."""

    differences: tuple[Difference, ...]
    won: tuple[str, ...]
    lost: tuple[str, ...]
    tied: tuple[str, ...]


def compare(first: Evaluation, second: Evaluation) -> Comparison:
    """Compare two evaluations of the same gold documents.

    Args:
        first: one system; its seed and number of resamples are used.
        second: the other.

    Returns:
        A difference for each figure that one or the other has, and the documents that ``first`` won, lost and tied.

    Raises:
        ValueError: the gold documents are not the same.
    """
    if [result.gold for result in first.documents] != [result.gold for result in second.documents]:
        raise ValueError("the two evaluations are not of the same gold documents in the same order")
    draws = draw(len(first.documents), seed=first.seed, resamples=first.resamples)
    keys = in_report_order([*first.figures, *second.figures])
    differences = tuple(_difference(key, first.documents, second.documents, draws) for key in keys)
    margins = {a.gold.id: _share(a) - _share(b) for a, b in zip(first.documents, second.documents, strict=True)}
    return Comparison(
        differences,
        tuple(ident for ident, margin in margins.items() if margin > 0),
        tuple(ident for ident, margin in margins.items() if margin < 0),
        tuple(ident for ident, margin in margins.items() if margin == 0),
    )


def _share(result: DocumentResult) -> float:
    """Facts F1 of one document; 1 where there is nothing to find and nothing was found."""
    right, predicted, gold = result.tallies.get(FACTS, (0, 0, 0))
    return 2 * right / (predicted + gold) if predicted + gold else 1.0


def _difference(key: Key, first: _Results, second: _Results, draws: Array) -> Difference:
    values, samples = [], []
    for results in (first, second):
        counts = table([result.tallies for result in results], key)
        values.append(float(ratio(counts.sum(axis=0)[None, :], key.measure)[0]))
        samples.append(ratio(draws @ counts, key.measure))
    known = [None if np.isnan(value) else value for value in values]
    if known[0] is None or known[1] is None:
        return Difference(key, known[0], known[1], None, None, None)
    return Difference(key, known[0], known[1], known[0] - known[1], *interval(samples[0] - samples[1]))


def comparison_table(comparison: Comparison, *, names: tuple[str, str] = ("first", "second")) -> Table:
    """The differences as a rich table; a star stands where the interval leaves 0 out."""
    won, lost, tied = map(len, (comparison.won, comparison.lost, comparison.tied))
    title = f"{names[0]} against {names[1]}: {won} documents won, {lost} lost, {tied} tied on facts"
    figures = Table("", *names, "difference", "95 %", "", title=title, title_justify="left", box=SIMPLE_HEAD)
    for column in figures.columns[1:5]:
        column.justify = "right"
    for item in comparison.differences:
        if item.first is not None or item.second is not None:
            spread = "" if item.low is None else f"{item.low:+.3f} – {item.high:+.3f}"
            numbers = [_shown(item.first), _shown(item.second), _shown(item.difference, sign="+")]
            figures.add_row(f"{item.key.section}: {item.key.name}", *numbers, spread, "*" if item.clear else "")
    return figures


def comparison_json(comparison: Comparison) -> dict[str, Any]:
    """The comparison as plain values."""
    return {
        "won": list(comparison.won),
        "lost": list(comparison.lost),
        "tied": list(comparison.tied),
        "differences": [
            {
                "section": item.key.section,
                "name": item.key.name,
                "measure": item.key.measure,
                "first": item.first,
                "second": item.second,
                "difference": item.difference,
                "low": item.low,
                "high": item.high,
            }
            for item in comparison.differences
        ],
    }


def _shown(value: float | None, *, sign: str = "") -> str:
    return "–" if value is None else f"{value:{sign}.3f}"
