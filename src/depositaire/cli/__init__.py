"""The command line: it parses arguments, calls the library and prints. No logic of extraction lives here.

Records go to stdout, messages to stderr. Exit status: 0, 1 (some documents failed, all named), 2 (unusable arguments).
"""

import sys
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from depositaire.cli import corpus
from depositaire.cli.batch import batch
from depositaire.cli.evaluate import evaluate
from depositaire.cli.explain import explain
from depositaire.cli.options import Json, Lexicons, extractor
from depositaire.cli.output import complain, write
from depositaire.cli.sources import Files, Published, Publisher, each, work_through
from depositaire.communique import Communique
from depositaire.lexicon import LexiconError

if TYPE_CHECKING:
    from depositaire.records import Record

app = typer.Typer(
    name="depositaire",
    no_args_is_help=True,
    add_completion=False,
    rich_markup_mode=None,
    pretty_exceptions_enable=False,
    help="Membership and signature events from French communiqués, as validated and sourced records.",
)
app.add_typer(corpus.app, name="corpus")


@app.command()
def extract(
    files: Files,
    *,
    as_json: Json = False,
    published: Published = None,
    publisher: Publisher = None,
    lexicon: Lexicons = [],  # noqa: B006
) -> None:
    """Extract the records of some communiqués: a readable table, or JSON lines with --json."""
    sources = each(files, published=published, publisher=publisher)
    ours = extractor(lexicon)

    def show(source: Communique) -> None:
        record = ours.extract(source)
        if as_json:
            write(record.model_dump_json())
        else:
            _table(record)

    work_through(sources, show)


app.command()(batch)
app.command()(explain)
app.command()(evaluate)


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
            complain(fault)
        failed += bool(faults)
        if not faults:
            write(f"{path}: every example holds")
    raise typer.Exit(1 if failed else 0)


@app.command()
def schema() -> None:
    """Print the JSON Schema of the record."""
    from depositaire.records import json_schema

    write(json_schema())


def main() -> None:
    """The ``depositaire`` command."""
    try:
        app()
    except BrokenPipeError:  # the reader of our output went away, which is no error of ours
        sys.stderr.close()


def _table(record: "Record") -> None:
    from rich.console import Console

    from depositaire.table import render

    Console(width=None if sys.stdout.isatty() else 160, highlight=False).print(render(record))
