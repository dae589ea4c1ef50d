"""A feed or a page fetched by its address."""

from collections.abc import Iterator
from http.client import HTTPException
from io import BytesIO
from typing import Final
from urllib.request import Request, urlopen

from depositaire.communique import Communique
from depositaire.readers import feed, html, pdf
from depositaire.readers.reading import FILE_LIMIT, ReadError

_SECONDS: Final = 30


def is_address(source: str) -> bool:
    """Whether a source is an address on the web."""
    return source.startswith(("http://", "https://"))


def read_address(url: str) -> Iterator[Communique | ReadError]:
    """The entries of the feed, or the page or PDF, at an address.

    Args:
        url: ``http://`` or ``https://``.

    Yields:
        A communiqué, or in its place the reason why there is none.
    """
    try:
        request = Request(url, headers={"User-Agent": "depositaire", "Accept": "*/*"})
        with urlopen(request, timeout=_SECONDS) as answer:
            kind, raw = answer.headers.get_content_type(), answer.read(FILE_LIMIT + 1)
        if kind in ("text/html", "application/xhtml+xml"):
            yield from html.read(BytesIO(raw), url, url=url)
        elif kind == "application/pdf":
            yield from pdf.read(BytesIO(raw), url)
        else:
            yield from feed.read(BytesIO(raw), url)
    except ReadError as error:
        yield error
    except (OSError, HTTPException, ValueError) as error:
        yield ReadError(url, f"cannot be fetched: {error}")
