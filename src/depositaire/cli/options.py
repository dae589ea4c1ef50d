"""Arguments and options that several commands share."""

from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from depositaire.cli.output import refuse
from depositaire.lexicon import LexiconError

if TYPE_CHECKING:
    from depositaire.pipeline import Extractor

Lexicons = Annotated[list[Path], typer.Option("--lexicon", help="A rule file of your own (TOML); may be repeated.")]
Json = Annotated[bool, typer.Option("--json", help="JSON instead of a table.")]
Gold = Annotated[list[Path], typer.Argument(help="Gold files or folders of them.", show_default=False)]
Seed = Annotated[int, typer.Option(help="Seed of the bootstrap intervals.")]


def extractor(lexicons: list[Path]) -> "Extractor":
    """The extractor with rule files of the user's, or the end of the program where one of them is faulty."""
    from depositaire.pipeline import default, load

    try:
        return load(lexicons=lexicons) if lexicons else default()
    except (LexiconError, OSError) as error:
        refuse(error)
