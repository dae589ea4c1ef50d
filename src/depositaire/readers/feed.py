"""RSS and Atom, by feedparser: one communiqué an entry, its own markup taken off."""

from collections.abc import Iterator
from datetime import date
from typing import Any, BinaryIO

from depositaire.communique import Communique
from depositaire.readers.html import main_part
from depositaire.readers.reading import ReadError, needed, whole


def read(stream: BinaryIO, name: str) -> Iterator[Communique | ReadError]:
    """The entries of a feed; one without text stands in its place as the reason why.

    Raises:
        ReadError: this is no feed.
        MissingExtra: feedparser or trafilatura is not installed.
    """
    feed = needed("feedparser", extra="html").parse(whole(stream, name))
    if not feed.version:
        raise ReadError(name, f"is no RSS or Atom feed{f': {feed.bozo_exception}' if feed.bozo else ''}")
    for number, entry in enumerate(feed.entries, start=1):
        place = f"{name}:{number}"
        try:
            yield Communique(
                text=_text(entry),
                path=name,
                title=entry.get("title") or None,
                publisher=entry.get("publisher") or feed.feed.get("publisher") or None,
                published=_day(entry),
                url=entry.get("link") or None,
            )
        except ValueError as error:
            yield ReadError(place, error)


def _text(entry: Any) -> str:
    """The longest text that an entry carries, as plain text."""
    parts = [*entry.get("content", []), *([entry["summary_detail"]] if "summary_detail" in entry else [])]
    longest = max(parts, key=lambda part: len(part.value), default=None)
    if longest is None or not longest.value.strip():
        raise ValueError("the entry has no text")
    if longest.type == "text/plain":
        return str(longest.value)
    part = main_part(f"<html><body><article>{longest.value}</article></body></html>")
    if part is None or not part.text:
        raise ValueError("no text found in the markup of the entry")
    return str(part.text).strip()


def _day(entry: Any) -> date | None:
    """The day of publication as written, in the entry's own time zone."""
    from dateutil.parser import ParserError, parse

    written = entry.get("published") or entry.get("updated")
    try:
        return parse(written).date() if written else None
    except (ParserError, OverflowError):
        return None
