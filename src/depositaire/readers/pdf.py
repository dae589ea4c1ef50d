"""``.pdf``, by pypdf: the text of all pages in their layout, so that blank lines still part paragraphs."""

import re
import unicodedata
from collections.abc import Iterator
from datetime import date
from io import BytesIO
from itertools import pairwise
from typing import Any, BinaryIO, Final

from depositaire.communique import Communique, read_header
from depositaire.readers.reading import ReadError, needed, whole
from depositaire.typography import normalise

#: What word processors write as a title where the author gave none.
_NO_TITLE: Final = re.compile(
    r"^(?:microsoft \w+ - .*|.*\.(?:docx?|odt|indd|pdf)|untitled|sans titre|document\d*)$", re.I
)
#: What opens an item of a list.
_ITEM: Final = re.compile(r"[-–—•▪*·]|\(?\d{1,2}[.)°]|[a-z]\)")
#: How much of the longest line a line has that the margin ends.
_FULL: Final = 0.75
_SOFT: Final = re.compile(r"\u00ad\n?[ \t]*")


def read(stream: BinaryIO, name: str) -> Iterator[Communique | ReadError]:
    """One communiqué from a PDF file.

    The title is that of the file's properties where it reads like one; the day on which the file was made stands for
    the day of publication only where the text names none.

    Raises:
        ReadError: the file is no PDF, is encrypted, or holds pictures of text only.
        MissingExtra: pypdf is not installed.
    """
    pypdf = needed("pypdf", extra="pdf")
    raw = whole(stream, name)
    try:
        document = pypdf.PdfReader(BytesIO(raw))
        if document.is_encrypted and not document.decrypt(""):
            raise ReadError(name, "is encrypted")
        text = clean("\n\n".join(_page(page) for page in document.pages))
        known = document.metadata or {}
        title, made = " ".join(str(known.get("/Title") or "").replace("\x00", "").split()), _day(document)
    except (pypdf.errors.PyPdfError, pypdf.errors.DependencyError, ValueError, LookupError, TypeError) as error:
        raise error if isinstance(error, ReadError) else ReadError(name, f"cannot be read as PDF: {error}") from error
    if not text.strip():
        raise ReadError(name, "no text in the PDF: are its pages pictures?")
    dated = "published" in read_header(normalise(text))
    try:
        yield Communique(
            text=text,
            path=name,
            title=None if not title or _NO_TITLE.match(title) else title,
            published=None if dated else made,
        )
    except ValueError as error:
        raise ReadError(name, error) from error


def _page(page: Any) -> str:
    return str(page.extract_text(extraction_mode="layout"))


def _day(document: Any) -> date | None:
    """The day on which the file was made, in its own time zone."""
    try:
        made = document.metadata.creation_date if document.metadata else None
    except ValueError:
        return None
    return made.date() if made else None


def clean(text: str) -> str:
    """Composed letters, no ligatures, no soft hyphens, no margin, no run of spaces or of blank lines."""
    text = unicodedata.normalize("NFC", text.replace("\x00", ""))
    text = re.sub("[ﬀ-ﬆ]", lambda match: unicodedata.normalize("NFKC", match[0]), text)
    lines = (re.sub(r"[ \t]{2,}", " ", line).strip(" \t") for line in _SOFT.sub("", text).split("\n"))
    return paragraphs(re.sub(r"\n{3,}", "\n\n", "\n".join(lines)).strip("\n")) + "\n"


def paragraphs(text: str) -> str:
    """A text whose lines are joined where they end at the margin only because the page does.

    A line is joined to the next if it is nearly as long as the longest and the next opens no item of a list.
    """
    lines = text.split("\n")
    full = _FULL * max(map(len, lines))
    parts = [lines[0]]
    for line, following in pairwise(lines):
        if len(line) < full or not following or _ITEM.match(following):
            parts.append("\n")
        elif not line.endswith("-"):
            parts.append(" ")
        parts.append(following)
    return "".join(parts)
