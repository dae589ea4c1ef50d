"""Membership and signature events from French communiqués, as validated and sourced records.

``extract`` reads one text with the default pipeline; ``load`` makes an extractor that can be kept, extended with
lexicons of your own and run over many.
"""

from datetime import date
from importlib.metadata import version
from typing import TYPE_CHECKING

from depositaire.communique import Communique
from depositaire.edtf import Edtf
from depositaire.records import (
    Country,
    Date,
    Document,
    Event,
    Evidence,
    Instrument,
    MembershipEvent,
    Mention,
    Organisation,
    Party,
    Record,
    SignatureEvent,
    Target,
)

if TYPE_CHECKING:
    from collections.abc import Iterable
    from pathlib import Path

    from depositaire.pipeline import Extractor

__version__ = version("depositaire")
__all__ = [
    "Communique",
    "Country",
    "Date",
    "Document",
    "Edtf",
    "Event",
    "Evidence",
    "Extractor",
    "Instrument",
    "MembershipEvent",
    "Mention",
    "Organisation",
    "Party",
    "Record",
    "SignatureEvent",
    "Target",
    "__version__",
    "extract",
    "load",
]


def extract(
    text: str,
    *,
    published: date | str | None = None,
    publisher: str | None = None,
    title: str | None = None,
) -> Record:
    """Extract one communiqué with the default pipeline, which is loaded once.

    Args:
        text: the communiqué.
        published: the day of publication (a date or an ISO 8601 string), on which relative dates are based; where it
            is not given, it is read from the text.
        publisher: who published it.
        title: its title.

    Returns:
        The record; offsets are Unicode code points of ``text``, half-open.

    Raises:
        ValueError: the text is empty or the date is impossible.
    """
    from depositaire.pipeline import default

    return default().extract(text, published=published, publisher=publisher, title=title)


def load(*, lexicons: "Iterable[str | Path]" = ()) -> "Extractor":
    """Make an extractor; see ``depositaire.pipeline.load``."""
    from depositaire.pipeline import load as load_pipeline

    return load_pipeline(lexicons=lexicons)


def __getattr__(name: str) -> object:
    """``Extractor`` is imported when asked for: spaCy takes a second to load."""
    if name == "Extractor":
        from depositaire.pipeline import Extractor

        return Extractor
    raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
