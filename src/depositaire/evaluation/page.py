"""An evaluation as one self-contained HTML page: scores, and every document with gold and prediction side by side.

The page loads nothing, works without JavaScript (which only adds the filter by cause), and prints.
"""

from collections.abc import Iterable
from dataclasses import dataclass
from importlib.resources import files
from itertools import groupby
from typing import Any

from jinja2 import Environment, StrictUndefined
from markupsafe import Markup, escape

from depositaire.evaluation.causes import CAUSES
from depositaire.evaluation.compare import Comparison
from depositaire.evaluation.errors import EventError, count_causes, described, event_errors
from depositaire.evaluation.gold import GoldEvent
from depositaire.evaluation.report import mention_lines, number, spread
from depositaire.evaluation.scores import DocumentResult, Evaluation
from depositaire.evaluation.views import Found, gold_mentions, predicted_mentions
from depositaire.records import Event


@dataclass(frozen=True, slots=True)
class _Line:
    """A gold or predicted event as the page shows it."""

    text: str
    words: str
    ok: bool
    causes: tuple[str, ...]
    note: str


def render(
    evaluation: Evaluation,
    *,
    title: str = "Evaluation",
    comparison: Comparison | None = None,
    names: tuple[str, str] = ("this", "other"),
) -> str:
    """The page.

    Args:
        evaluation: what to show.
        title: its heading.
        comparison: of this evaluation with another system's, shown below the scores.
        names: of the two systems compared.

    Returns:
        HTML.
    """
    environment = Environment(autoescape=True, undefined=StrictUndefined, trim_blocks=True, lstrip_blocks=True)
    environment.filters |= {"number": number, "spread": spread}
    template = environment.from_string((files(__package__) / "templates" / "page.html").read_text(encoding="utf-8"))
    errors = {result.gold.id: event_errors(result) for result in evaluation.documents}
    return template.render(
        title=title,
        evaluation=evaluation,
        sections=[
            (name, [evaluation.figures[key] for key in keys])
            for name, keys in groupby(evaluation.figures, key=lambda key: key.section)
        ],
        causes=count_causes([error for found in errors.values() for error in found]),
        comparison=comparison,
        names=names,
        documents=[_document(result, errors[result.gold.id]) for result in evaluation.documents],
    )


def _document(result: DocumentResult, errors: list[EventError]) -> dict[str, Any]:
    right, predicted, gold = len(result.rows.pairs), len(result.rows.predicted), len(result.rows.gold)
    text = result.gold.text
    causes = {cause for error in errors for cause in error.causes}
    return {
        "id": result.gold.id,
        "publisher": result.gold.publisher or "publisher unknown",
        "published": result.gold.published or "date unknown",
        "score": f"{2 * right / (predicted + gold):.2f}" if predicted + gold else "–",
        "counts": f"{right} of {gold} rows found, {predicted - right} false alarms",
        "causes": [cause for cause in CAUSES if cause in causes],
        "gold_text": marked(text, gold_mentions(result.gold), _places(result.mentions.missed)),
        "predicted_text": marked(text, predicted_mentions(result.record), _places(result.mentions.spurious)),
        "gold_events": [
            _line(event, list(event.parties), event.quote or "", [e for e in errors if e.gold == index])
            for index, event in enumerate(result.gold.events)
        ],
        "predicted_events": [
            _line(event, [p.ref for p in event.parties], _sentence(event), [e for e in errors if e.predicted == index])
            for index, event in enumerate(result.record.events)
        ],
        "mentions": list(mention_lines(result)),
    }


def _places(mentions: Iterable[Found]) -> set[tuple[str, int]]:
    return {(mention.label, mention.start) for mention in mentions}


def _sentence(event: Event) -> str:
    return " […] ".join(evidence.text for evidence in event.evidence)


def _line(event: GoldEvent | Event, parties: list[str], words: str, errors: list[EventError]) -> _Line:
    own = [error for error in errors if (error.missed or error.alarms)]
    causes = tuple(dict.fromkeys(cause for error in own for cause in error.causes))
    notes = [f"{' + '.join(e.causes)}: {', '.join(dict.fromkeys(e.missed + e.alarms))}" for e in own]
    return _Line(described(event, tuple(parties)), " ".join(words.split()), not own, causes, "; ".join(notes))


def marked(text: str, mentions: Iterable[Found], wrong: set[tuple[str, int]]) -> Markup:
    """``text`` as HTML with its mentions marked; of mentions that overlap, the first and longest is shown.

    Args:
        text: any text.
        mentions: with offsets into it.
        wrong: the (label, start) of the mentions to show as wrong.
    """
    parts: list[Markup] = []
    position = 0
    for mention in sorted(mentions, key=lambda m: (m.start, -m.end)):
        if mention.start < position:
            continue
        state = "wrong" if (mention.label, mention.start) in wrong else "optional" if mention.optional else "right"
        parts.append(escape(text[position : mention.start]))
        parts.append(
            Markup('<mark class="{} {}" title="{} {}">{}<sub>{}</sub></mark>').format(
                mention.label.lower(), state, mention.label, mention.value, mention.text, mention.value
            )
        )
        position = mention.end
    return Markup("").join([*parts, escape(text[position:])])
