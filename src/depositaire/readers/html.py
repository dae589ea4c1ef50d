"""``.html``: the main text of a page and what its ``<meta>`` and JSON-LD say, by trafilatura.

Offsets of the record point into the extracted text, which the record carries.
"""

from collections.abc import Iterator
from datetime import date
from typing import Any, BinaryIO, Final

from depositaire.communique import Communique
from depositaire.readers.reading import ReadError, needed, whole

#: No guess from the text, and no bound that moves with the clock.
_DATES: Final = {"extensive_search": False, "original_date": True, "min_date": "1945-01-01", "max_date": "2999-12-31"}


def read(stream: BinaryIO, name: str, *, url: str | None = None) -> Iterator[Communique | ReadError]:
    """One communiqué from a page.

    Args:
        stream: the bytes of the page; trafilatura finds the encoding.
        name: the file or address, for messages and the record.
        url: where the page was found; by default what it says itself.

    Raises:
        ReadError: there is no main text.
        MissingExtra: trafilatura is not installed.
    """
    page = main_part(whole(stream, name))
    if page is None or not page.text:
        raise ReadError(name, "no main text found in the page")
    try:
        yield Communique(
            text=page.text,
            path=name,
            title=page.title or None,
            publisher=page.sitename or None,
            published=date.fromisoformat(page.date) if page.date else None,
            url=url or page.url or None,
        )
    except ValueError as error:
        raise ReadError(name, error) from error


def main_part(page: bytes | str) -> Any:
    """What trafilatura finds in a page (its ``Document``), or None."""
    trafilatura = needed("trafilatura", extra="html")
    return trafilatura.bare_extraction(
        page, with_metadata=True, include_comments=False, favor_recall=True, date_extraction_params=_DATES
    )
