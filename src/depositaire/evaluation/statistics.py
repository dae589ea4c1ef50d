"""What is in a corpus, and what is odd about it.

Remarks are not refusals: a file with one can be read and scored. They are what a person should look at again.
"""

import re
from collections import Counter
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any, Final

from rich.box import SIMPLE_HEAD
from rich.table import Table

from depositaire.evaluation.gold import LABELS, ROLES, SIGNATURE_TYPES, STATUSES, TYPES, GoldDocument
from depositaire.typography import normalise

_ARTICLE = re.compile(r"(?:les?|la|des?|du|en|aux?) |[ld]'", re.IGNORECASE)
_WITH_ARTICLE: Final = frozenset({"COUNTRY", "DEMONYM", "NOM"})


@dataclass(frozen=True, slots=True)
class CorpusStatistics:
    """Counts over gold documents."""

    documents: int
    without_event: int
    words: int
    events: int
    rows: int
    publishers: int
    types: dict[str, int]
    statuses: dict[str, int]
    roles: dict[str, int]
    labels: dict[str, int]
    kinds: dict[str, int]
    attributes: dict[str, int] = field(default_factory=dict)


def statistics(golds: Iterable[GoldDocument]) -> CorpusStatistics:
    """Count what the documents hold.

    Args:
        golds: gold documents.

    Returns:
        The counts; types, statuses, roles and labels in the order of the guidelines, those never used included.
        Words are what spaces part.
    """
    documents = list(golds)
    events = [event for document in documents for event in document.events]
    mentions = [mention for document in documents for mention in document.mentions]
    names = ("parties", "target", "role", "date", "place", "ordinal", "total")
    return CorpusStatistics(
        documents=len(documents),
        without_event=sum(not document.events for document in documents),
        words=sum(len(document.text.split()) for document in documents),
        events=len(events),
        rows=sum(len(event.parties) or 1 for event in events),
        publishers=len({document.publisher for document in documents} - {None}),
        types=_count(TYPES, (event.type for event in events)),
        statuses=_count(STATUSES, (event.status for event in events)),
        roles=_count(ROLES, (event.role for event in events if event.role)),
        labels=_count(LABELS, (mention.label for mention in mentions)),
        kinds=dict(sorted(Counter(document.kind or "unknown" for document in documents).items())),
        attributes={name: sum(bool(getattr(event, name)) for event in events) for name in names},
    )


def split_statistics(splits: Mapping[str, Sequence[GoldDocument]]) -> dict[str, CorpusStatistics]:
    """The counts of each split of a corpus, and of all of them (``all``) where there are several."""
    parts = {name: statistics(documents) for name, documents in splits.items()}
    if len(parts) > 1:
        parts["all"] = statistics(document for documents in splits.values() for document in documents)
    return parts


def _count(names: Sequence[str], found: Iterable[str]) -> dict[str, int]:
    counts = Counter(found)
    return {name: counts[name] for name in names}


def statistics_rows(parts: dict[str, CorpusStatistics]) -> Iterator[tuple[str, list[int]]]:
    """Each count by name, one number for each part of a corpus (``train``, ``dev``, ``test``)."""
    columns = list(parts.values())
    for name in ("documents", "without_event", "words", "events", "rows", "publishers"):
        yield name.replace("_", " "), [getattr(column, name) for column in columns]
    sections = {"type": "types", "status": "statuses", "role": "roles", "with": "attributes", "label": "labels"}
    for section, name in {**sections, "kind": "kinds"}.items():
        counts: list[dict[str, int]] = [getattr(column, name) for column in columns]
        for item in dict.fromkeys(item for count in counts for item in count):
            yield f"{section} {item}", [count.get(item, 0) for count in counts]


def statistics_table(parts: dict[str, CorpusStatistics]) -> Table:
    """Several parts of a corpus side by side, as a rich table."""
    table = Table("", *parts, title="corpus", title_justify="left", box=SIMPLE_HEAD)
    for column in table.columns[1:]:
        column.justify = "right"
    for name, values in statistics_rows(parts):
        table.add_row(name, *map(str, values))
    return table


def statistics_json(part: CorpusStatistics) -> dict[str, Any]:
    """The counts as plain values."""
    return {name: getattr(part, name) for name in part.__slots__}


def remarks(document: GoldDocument) -> Iterator[str]:
    """What a person should look at again in one gold document."""
    for mention in document.mentions:
        if mention.text != mention.text.strip() or mention.text.endswith((",", ";", ":")):
            yield f"the mention {mention.text!r} at {mention.start} has a space or a comma at its edge"
        if mention.label in _WITH_ARTICLE and _ARTICLE.match(normalise(mention.text)) and " " in mention.text:
            yield f"the mention {mention.text!r} at {mention.start} begins with an article or preposition"
    for number, event in enumerate(document.events, start=1):
        told = f"event {number} ({event.type})"
        if event.quote is None:
            yield f"{told} has no quote"
        if event.role is not None and event.type in SIGNATURE_TYPES:
            yield f"{told} has a role, which only membership has"
        if event.place is not None and event.place not in document.text:
            yield f"{told}: the place {event.place!r} is not in the text"
        if len(set(event.parties)) < len(event.parties):
            yield f"{told} names a party twice"
        if event.target is not None and event.target.isupper():
            yield f"{told} has a country for its target"
