"""The figures of the data card, written by the code that counts them."""

from pathlib import Path
from typing import Final

from depositaire.evaluation.statistics import CorpusStatistics, statistics_rows

_BEGIN: Final = "<!-- statistics -->"
_END: Final = "<!-- /statistics -->"


def statistics_markdown(parts: dict[str, CorpusStatistics]) -> str:
    """Several parts of a corpus side by side, as a Markdown table."""
    lines = [f"| | {' | '.join(parts)} |", f"| --- |{' ---: |' * len(parts)}"]
    lines += [f"| {name} | {' | '.join(map(str, values))} |" for name, values in statistics_rows(parts)]
    return "\n".join(lines)


def update_card(card: Path, parts: dict[str, CorpusStatistics]) -> bool:
    """Write the table between the two comments of the data card.

    Args:
        card: the Markdown file.
        parts: what to write.

    Returns:
        Whether the file had to be changed.

    Raises:
        ValueError: the comments are not there.
    """
    before = card.read_text(encoding="utf-8")
    head, begin, rest = before.partition(_BEGIN)
    _, end, tail = rest.partition(_END)
    if not begin or not end:
        raise ValueError(f"{card}: no {_BEGIN} … {_END}")
    after = f"{head}{begin}\n{statistics_markdown(parts)}\n{end}{tail}"
    if after != before:
        card.write_text(after, encoding="utf-8")
    return after != before
