"""The figures of the data card, written by the code that counts them.

A section of the card stands between two comments, ``<!-- name -->`` and ``<!-- /name -->``.
"""

from collections.abc import Mapping
from pathlib import Path
from typing import Final

from depositaire.evaluation.agreement import agreement
from depositaire.evaluation.figures import Figure
from depositaire.evaluation.reading import SECOND, read_corpus
from depositaire.evaluation.report import number, spread
from depositaire.evaluation.scores import Evaluation
from depositaire.evaluation.splits import read_splits
from depositaire.evaluation.statistics import CorpusStatistics, split_statistics, statistics_rows

_AGREEMENT: Final = {
    "facts": "facts, {}: F1",
    "attributes, stated": "attribute {}, where stated: accuracy",
    "mentions, strict": "mentions {}, same span: F1",
    "mentions, overlap": "mentions {}, overlapping: F1",
    "values": "values of {}: accuracy",
}
"""The sections of an evaluation that tell agreement, and how the card names a figure of each."""


def statistics_markdown(parts: Mapping[str, CorpusStatistics]) -> str:
    """Several parts of a corpus side by side, as a Markdown table."""
    lines = [f"| | {' | '.join(parts)} |", f"| --- |{' ---: |' * len(parts)}"]
    lines += [f"| {name} | {' | '.join(map(str, values))} |" for name, values in statistics_rows(dict(parts))]
    return "\n".join(lines)


def agreement_markdown(evaluation: Evaluation) -> str:
    """What :func:`agreement` gives, as a sentence and a Markdown table; the first annotation is told as the gold."""
    words = sum(len(result.gold.text.split()) for result in evaluation.documents)
    lines = [f"{len(evaluation.documents)} documents, {words} words.", ""]
    lines += ["| | agreement | 95 % | same | second | first |", "| --- | ---: | ---: | ---: | ---: | ---: |"]
    for key, figure in evaluation.figures.items():
        if key.section in _AGREEMENT and figure.score.value is not None:
            lines.append(_line(_AGREEMENT[key.section].format(key.name), figure))
    return "\n".join(lines)


def _line(name: str, figure: Figure) -> str:
    """An accuracy is over pairs, of which both annotations have the same number."""
    first = figure.predicted if figure.precision is None else figure.gold
    values = (number(figure.score), spread(figure.score), figure.right, figure.predicted, first)
    return f"| {name} | {' | '.join(map(str, values))} |"


def sections_of(folder: Path) -> dict[str, str]:
    """What the data card of a corpus holds of figures.

    Args:
        folder: the corpus: a folder for each split, and ``second`` where texts were annotated twice.

    Returns:
        Markdown by section: ``statistics``, and ``agreement`` where there is something to compare.

    Raises:
        GoldError: a file is refused.
        ValueError: a text was changed between its two annotations.
        OSError: a file cannot be read.
    """
    splits = read_splits([folder])
    sections = {"statistics": statistics_markdown(split_statistics(splits))}
    second = read_corpus([folder / SECOND]) if (folder / SECOND).is_dir() else []
    if second:
        first = [document for documents in splits.values() for document in documents]
        sections["agreement"] = agreement_markdown(agreement(first, second))
    return sections


def update_card(card: Path, sections: Mapping[str, str]) -> bool:
    """Write sections of the data card.

    Args:
        card: the Markdown file.
        sections: Markdown by the name of the section.

    Returns:
        Whether the file had to be changed.

    Raises:
        ValueError: the comments of a section are not there; nothing is written then.
        OSError: the file cannot be read or written.
    """
    before = after = card.read_text(encoding="utf-8")
    for name, markdown in sections.items():
        begin, end = f"<!-- {name} -->", f"<!-- /{name} -->"
        head, found, rest = after.partition(begin)
        _, closed, tail = rest.partition(end)
        if not found or not closed:
            raise ValueError(f"{card}: no {begin} … {end}")
        after = f"{head}{begin}\n{markdown}\n{end}{tail}"
    if after != before:
        card.write_text(after, encoding="utf-8")
    return after != before
