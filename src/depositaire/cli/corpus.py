"""``depositaire corpus``: gold communiqués checked, counted, compared and carried to annotation tools and back."""

from pathlib import Path
from typing import Annotated, NoReturn

import typer

from depositaire.cli.options import Gold, Json, Seed
from depositaire.cli.output import complain, fail, refuse, write, write_json

app = typer.Typer(no_args_is_help=True, rich_markup_mode=None, help="Look after gold communiqués.")

_FORMATS = "gold, brat, docbin or label-studio"
Source = Annotated[list[Path], typer.Argument(help="Files or folders.", show_default=False)]


@app.command()
def check(gold: Gold, *, as_json: Json = False) -> None:
    """Validate gold files, print what is in them, and what a person should look at again.

    A folder of folders (train, dev, test) has a column for each of these; several columns have a total.
    """
    from depositaire.evaluation import GoldError
    from depositaire.evaluation.report import plain
    from depositaire.evaluation.splits import all_remarks, read_splits
    from depositaire.evaluation.statistics import split_statistics, statistics_json, statistics_table

    try:
        splits = read_splits(gold)
    except GoldError as error:
        fail(error.faults)
    except OSError as error:
        refuse(error)
    if not any(splits.values()):
        refuse(f"no gold file in {', '.join(map(str, gold))}")
    counts, found = split_statistics(splits), list(all_remarks(splits))
    if as_json:
        write_json({name: statistics_json(part) for name, part in counts.items()} | {"remarks": found})
        return
    write(plain(statistics_table(counts)))
    write("\n".join([f"remarks: {len(found)}", *found]))


@app.command()
def agreement(
    first: Annotated[Path, typer.Argument(help="A gold file or a folder of them.", show_default=False)],
    second: Annotated[Path, typer.Argument(help="Another annotation of the same texts.", show_default=False)],
    *,
    errors: Annotated[bool, typer.Option("--errors", help="List where the two differ.")] = False,
    as_json: Json = False,
    seed: Seed = 0,
) -> None:
    """Print how far two annotations agree on the documents that both have."""
    from depositaire import evaluation as scoring
    from depositaire.evaluation.agreement import agreement as compare_annotations

    try:
        documents = [scoring.read_corpus([path]) for path in (first, second)]
        result = compare_annotations(*documents, seed=seed)
    except (ValueError, OSError) as error:
        refuse(error)
    if not result.documents:
        refuse(f"no document stands in both {first} and {second}")
    complain(f"documents annotated twice: {len(result.documents)}")
    if as_json:
        write_json(scoring.to_json(result))
        return
    write(scoring.format_scores(result))
    if errors:
        write(scoring.format_errors(result, mentions=True))


@app.command()
def convert(
    source: Source,
    *,
    to: Annotated[str, typer.Option("--to", help=f"{_FORMATS}.")],
    out: Annotated[Path, typer.Option("--out", "-o", help="A folder for gold and brat, a file for the others.")],
    origin: Annotated[
        str | None, typer.Option("--from", help=f"{_FORMATS}, or records (JSON lines); told by the name if left out.")
    ] = None,
) -> None:
    """Carry gold communiqués, or records as draft annotations, to an annotation tool and back."""
    from depositaire.evaluation.exchange.files import read_documents, write_documents

    try:
        documents = read_documents(source, origin)
        if not documents:
            _nothing(source)
        written = write_documents(documents, to, out)
    except (ValueError, OSError) as error:
        refuse(error)
    complain(f"documents: {len(documents)}")
    write("\n".join(map(str, written)))


@app.command()
def card(folder: Annotated[Path, typer.Argument(help="The corpus, with its README.md.", show_default=False)]) -> None:
    """Write the figures of a corpus (statistics, agreement) into its data card."""
    from depositaire.evaluation.card import sections_of, update_card

    file = folder / "README.md"
    try:
        changed = update_card(file, sections_of(folder))
    except (ValueError, OSError) as error:
        refuse(error)
    write(f"{file}: {'written' if changed else 'as it was'}")


def _nothing(source: list[Path]) -> NoReturn:
    refuse(f"no document in {', '.join(map(str, source))}")
