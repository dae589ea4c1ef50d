"""An evaluation for a reader: tables, the list of errors, plain values for JSON."""

from collections.abc import Iterable, Iterator
from io import StringIO
from itertools import groupby
from typing import Any, Final

from rich.box import SIMPLE_HEAD
from rich.console import Console
from rich.table import Table

from depositaire.evaluation.causes import Cause
from depositaire.evaluation.errors import EventError, count_causes, described, event_errors
from depositaire.evaluation.figures import Estimate, Figure
from depositaire.evaluation.scores import DocumentResult, Evaluation
from depositaire.evaluation.views import Found

_WIDTH: Final = 110
_CONTEXT: Final = 28
_HEADLINES: Final = {
    "facts",
    "attributes",
    "attributes, stated",
    "mentions, strict",
    "mentions, overlap",
    "values",
}


def score_tables(evaluation: Evaluation, *, detailed: bool = True) -> list[Table]:
    """One rich table for each section of the report.

    Args:
        evaluation: what to show.
        detailed: with the facts by type, status and kind of publisher.
    """
    tables = []
    for section, keys in groupby(evaluation.figures, key=lambda key: key.section):
        figures = [evaluation.figures[key] for key in keys]
        if not detailed and section not in _HEADLINES:
            continue
        accuracy = figures[0].key.measure == "accuracy"
        names = ("accuracy", "right", "judged", "gold") if accuracy else ("P", "R", "F1", "right", "predicted", "gold")
        table = Table("", *names[:-3], "95 %", *names[-3:], title=section, title_justify="left", box=SIMPLE_HEAD)
        for column in table.columns[1:]:
            column.justify = "right"
        for figure in figures:
            values = [figure.score] if accuracy else [figure.precision, figure.recall, figure.score]
            counts = (figure.right, figure.predicted, figure.gold)
            table.add_row(figure.key.name, *map(number, values), spread(figure.score), *map(str, counts))
        tables.append(table)
    return tables


def format_scores(evaluation: Evaluation, *, detailed: bool = True) -> str:
    """The score tables as plain text."""
    return plain(*score_tables(evaluation, detailed=detailed))


def plain(*renderables: Table) -> str:
    """Rich tables as text without colours, the same on every terminal."""
    stream = StringIO()
    console = Console(file=stream, width=_WIDTH, color_system=None, force_terminal=False, legacy_windows=False)
    for renderable in renderables:
        console.print(renderable)
    return stream.getvalue()


def number(estimate: Estimate | None) -> str:
    """A value to three digits, or a dash."""
    return "–" if estimate is None or estimate.value is None else f"{estimate.value:.3f}"


def spread(estimate: Estimate) -> str:
    """An interval, or nothing."""
    return "" if estimate.low is None else f"{estimate.low:.3f}–{estimate.high:.3f}"


def cause_table(evaluation: Evaluation) -> Table:
    """How many rows each cause costs."""
    counts = count_causes([error for result in evaluation.documents for error in event_errors(result)])
    table = Table(
        "cause", "missed", "false alarms", title="errors by cause, in rows", title_justify="left", box=SIMPLE_HEAD
    )
    for cause, (missed, alarms) in sorted(counts.items(), key=lambda item: -sum(item[1])):
        table.add_row(cause, str(missed), str(alarms))
    return table


def format_errors(evaluation: Evaluation, *, causes: Iterable[Cause] = (), mentions: bool = False) -> str:
    """Each miss and each false alarm in one or two lines, then what each cause costs.

    Args:
        evaluation: what to show.
        causes: only events with one of these causes; all where empty.
        mentions: with the mentions that were missed, invented, cut otherwise or given another value.

    Returns:
        Lines that begin with the document's id and the causes; ``-`` stands before what the gold has, ``+`` before
        what was predicted, and the quote or sentence behind.
    """
    wanted = set(causes)
    lines: list[str] = []
    for result in evaluation.documents:
        for error in event_errors(result):
            if not wanted or wanted & set(error.causes):
                lines += error_lines(result, error)
        if mentions:
            lines += [f"{result.gold.id}  {line}" for line in mention_lines(result)]
    return "\n".join([*lines, "", plain(cause_table(evaluation))])


def error_lines(result: DocumentResult, error: EventError) -> list[str]:
    """One error in one or two lines, the second one indented."""
    head = f"{error.document}  {' + '.join(error.causes)}: "
    lines = []
    if error.gold is not None:
        gold = result.gold.events[error.gold]
        sign = "-" if error.missed else "("
        lines.append(f"{sign} {described(gold, error.missed or gold.parties)}  « {short(gold.quote or '')} »")
    if error.predicted is not None:
        event = result.record.events[error.predicted]
        parties = error.alarms or tuple(party.ref for party in event.parties)
        sign, target = "+" if error.alarms else "(", f" [{event.target.mention.text}]" if event.target else ""
        trigger, sentence = event.evidence[0].trigger.text, short(event.evidence[0].text)
        rules = ", ".join(event.rules)
        lines.append(f"{sign} {described(event, parties)}{target}  « {sentence} » {{{trigger}; {rules}}}")
    return [head + lines[0], *(f"    {line}" for line in lines[1:])]


def mention_lines(result: DocumentResult) -> Iterator[str]:
    """Each mention that was missed, invented, cut otherwise or given another value, in one line."""
    for missed in result.mentions.missed:
        yield f"{missed.label} missed: {_shown(missed)}  {_around(result, missed)}"
    for spurious in result.mentions.spurious:
        yield f"{spurious.label} invented: {_shown(spurious)}  {_around(result, spurious)}"
    for pair in result.mentions.pairs:
        both = f"{_shown(pair.gold)} ≠ {_shown(pair.predicted)}  {_around(result, pair.gold)}"
        if not pair.exact:
            yield f"{pair.gold.label} span: {both}"
        if not pair.right_value:
            yield f"{pair.gold.label} value: {both}"


def _shown(mention: Found) -> str:
    return f"« {short(mention.text)} » {mention.value}"


def _around(result: DocumentResult, mention: Found) -> str:
    text = result.gold.text
    before = text[max(0, mention.start - _CONTEXT) : mention.start]
    return f"(…{' '.join((before + '[' + mention.text + ']' + text[mention.end : mention.end + _CONTEXT]).split())}…)"


def short(text: str, width: int = 160) -> str:
    """``text`` on one line, its middle left out where it is longer than ``width``."""
    line = " ".join(text.split())
    return line if len(line) <= width else f"{line[: width * 2 // 3]} … {line[-width // 3 :]}"


def to_json(evaluation: Evaluation) -> dict[str, Any]:
    """The whole evaluation as plain values: figures with intervals, errors and mentions of each document."""
    return {
        "documents": len(evaluation.documents),
        "seed": evaluation.seed,
        "resamples": evaluation.resamples,
        "missing": list(evaluation.missing),
        "unknown": list(evaluation.unknown),
        "figures": [_figure(figure) for figure in evaluation.figures.values()],
        "errors": [
            {
                "document": error.document,
                "causes": list(error.causes),
                "missed": list(error.missed),
                "false_alarms": list(error.alarms),
                "gold": None if error.gold is None else result.gold.events[error.gold].model_dump(mode="json"),
                "predicted": None
                if error.predicted is None
                else result.record.events[error.predicted].model_dump(mode="json"),
            }
            for result in evaluation.documents
            for error in event_errors(result)
        ],
        "mentions": {result.gold.id: list(mention_lines(result)) for result in evaluation.documents},
    }


def _figure(figure: Figure) -> dict[str, Any]:
    numbers = {"right": figure.right, "predicted": figure.predicted, "gold": figure.gold}
    head: dict[str, Any] = {"section": figure.key.section, "name": figure.key.name, **numbers}
    estimates = {figure.key.measure: figure.score, "precision": figure.precision, "recall": figure.recall}
    for name, estimate in estimates.items():
        if estimate is not None:
            head[name] = {"value": estimate.value, "low": estimate.low, "high": estimate.high}
    return head
