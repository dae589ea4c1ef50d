"""The communiqués that a command is given: its arguments, and what it reads from them."""

import sys
from collections.abc import Callable, Iterable, Iterator
from dataclasses import replace
from datetime import date
from pathlib import Path
from typing import Annotated, NoReturn

import typer

from depositaire.cli.output import complain, refuse
from depositaire.communique import Communique
from depositaire.readers import ReadError, communique, read_path

Files = Annotated[list[str], typer.Argument(help="Text or .jsonl files; - for standard input.", show_default=False)]
Published = Annotated[str | None, typer.Option(help="Day of publication, YYYY-MM-DD.")]
Publisher = Annotated[str | None, typer.Option(help="Who published it.")]


def each(files: Iterable[str], *, published: str | None, publisher: str | None) -> Iterator[Communique | ReadError]:
    """What the files hold; what could not be read in its place.

    Args:
        files: paths, or ``-`` for standard input.
        published: the day of those that do not tell their own; the program ends where it is no day.
        publisher: likewise, who published them.

    Returns:
        Communiqués and errors in the order of the files.
    """
    day = _day(published)
    return (
        source
        if isinstance(source, ReadError)
        else replace(source, published=source.published or day, publisher=source.publisher or publisher)
        for source in _read(files)
    )


def work_through(sources: Iterable[Communique | ReadError], work: Callable[[Communique], None]) -> NoReturn:
    """Do the work of a command on one document after the other; what fails is named and the rest is done.

    Ends the program with status 1 where some document failed, else 0.
    """
    failed = 0
    for source in sources:
        if isinstance(source, ReadError):
            complain(str(source))
            failed += 1
            continue
        try:
            work(source)
        except (ValueError, ArithmeticError, LookupError) as error:
            complain(f"{source.path or source.id}: {type(error).__name__}: {' '.join(str(error).split())}")
            failed += 1
    raise typer.Exit(1 if failed else 0)


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
        refuse(f"--published {text}: is not a day of the calendar written YYYY-MM-DD")
