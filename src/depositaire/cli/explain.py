"""``depositaire explain``: why an event was found, and why a sentence tells none."""

from depositaire.cli.options import Lexicons, extractor
from depositaire.cli.output import write
from depositaire.cli.sources import Files, Published, Publisher, each, work_through


def explain(
    files: Files,
    *,
    published: Published = None,
    publisher: Publisher = None,
    lexicon: Lexicons = [],  # noqa: B006
) -> None:
    """Show the rule, the cues and the words of each event, and what the nearest rule lacked where none is told."""
    from depositaire.explaining import explain as explained
    from depositaire.explaining import in_words

    sources = each(files, published=published, publisher=publisher)
    ours = extractor(lexicon)
    work_through(sources, lambda source: write(in_words(source.path or source.id, explained(ours, source))))
