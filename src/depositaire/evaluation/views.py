"""What the metrics compare: the mentions and the rows of a gold document and of a record, in one shape."""

from dataclasses import dataclass

from depositaire.evaluation.gold import GoldDocument, GoldEvent, Label
from depositaire.records import Event, Instrument, Organisation, Party, Record

#: How a record says what the guidelines write as a label.
_COUNTRY_LABELS: dict[str, Label] = {"name": "COUNTRY", "demonym": "DEMONYM", "capital": "CAPITAL", "anaphor": "NOM"}


@dataclass(frozen=True, slots=True)
class Found:
    """A mention of either side; ``values`` are codes, slugs or refs, or one EDTF date."""

    label: Label
    start: int
    end: int
    text: str
    values: tuple[str, ...]
    optional: bool = False

    @property
    def span(self) -> tuple[int, int]:
        """Where it stands."""
        return self.start, self.end

    @property
    def value(self) -> str:
        """The values joined by ``+``."""
        return "+".join(self.values)


@dataclass(frozen=True, slots=True)
class GoldRow:
    """One row of the table a user would read, of the gold document's event number ``event``."""

    event: int
    party: str | None


@dataclass(frozen=True, slots=True)
class PredictedRow:
    """One row of the table a user would read, of the record's event number ``event``."""

    event: int
    party: Party | None


def gold_mentions(document: GoldDocument) -> list[Found]:
    """The mentions of a gold document."""
    return [Found(m.label, m.start, m.end, m.text, m.values, m.optional) for m in document.mentions]


def predicted_mentions(record: Record) -> list[Found]:
    """The mentions of a record, in the order of the text.

    A span that stands under several entries (``franco-marocain`` under France and Morocco, « les deux pays ») is one
    mention with several values. Anaphors are ``NOM`` and nothing else.
    """
    values: dict[tuple[Label, int, int, str], dict[str, None]] = {}
    for country in record.countries:
        for where in country.mentions:
            key = (_COUNTRY_LABELS[where.kind], where.start, where.end, where.text)
            values.setdefault(key, {})[country.code] = None
    for label, entities in _named(record):
        for entity in entities:
            for named in entity.mentions:
                key = ("NOM" if named.kind == "anaphor" else label, named.start, named.end, named.text)
                values.setdefault(key, {})[entity.ref] = None
    for date in record.dates:
        values.setdefault(("DATE", date.mention.start, date.mention.end, date.mention.text), {})[date.edtf] = None
    found = [Found(*key, tuple(refs)) for key, refs in values.items()]
    return sorted(found, key=lambda mention: (mention.start, mention.end, mention.label))


def _named(record: Record) -> tuple[tuple[Label, tuple[Organisation | Instrument, ...]], ...]:
    return ("ORG", record.organisations), ("INSTRUMENT", record.instruments)


def gold_rows(events: tuple[GoldEvent, ...]) -> list[GoldRow]:
    """One row per event and party; one without party for an event that has none."""
    return [GoldRow(index, party) for index, event in enumerate(events) for party in event.parties or (None,)]


def predicted_rows(events: tuple[Event, ...]) -> list[PredictedRow]:
    """One row per event and party; one without party for an event that has none."""
    return [PredictedRow(index, party) for index, event in enumerate(events) for party in event.parties or (None,)]
