"""The record: what extraction gives for one communiqué.

Every model is frozen and closed (``extra="forbid"``), every list a tuple, every mention a span of the text that it
names. Nothing here knows of spaCy. Offsets are Unicode code points into ``document.text``, half-open.
"""

import json
from collections.abc import Iterator
from datetime import date
from typing import Annotated, Literal, Self

from pydantic import BaseModel, ConfigDict, Field, TypeAdapter, model_validator

from depositaire.edtf import Edtf

SCHEMA_VERSION: Literal["1.0"] = "1.0"

Status = Literal["actual", "planned", "hypothetical", "negated"]
Role = Literal["member", "associate", "observer", "partner", "candidate", "participant", "founder"]
MembershipType = Literal["join", "leave", "suspend", "apply", "belong", "found"]
SignatureType = Literal["sign", "ratify", "accede", "endorse", "adopt", "enter_into_force", "denounce", "open"]
Qualifier = Literal["early", "mid", "late", "before", "after", "from", "until", "by", "approximate"]
OrganisationKind = Literal[
    "agency",
    "alliance",
    "bank",
    "coalition",
    "company",
    "conference",
    "court",
    "government",
    "group",
    "initiative",
    "institution",
    "intergovernmental",
    "media",
    "ministry",
    "movement",
    "network",
    "ngo",
    "parliament",
    "party",
    "programme",
    "union",
    "university",
    "other",
]
InstrumentKind = Literal[
    "agreement",
    "appeal",
    "charter",
    "code",
    "contract",
    "convention",
    "declaration",
    "letter",
    "memorandum",
    "pact",
    "protocol",
    "statute",
    "treaty",
    "other",
]


class _Closed(BaseModel):
    model_config = ConfigDict(frozen=True, extra="forbid", use_attribute_docstrings=True)


class Mention(_Closed):
    """A span of the text: ``document.text[start:end] == text``."""

    start: int = Field(ge=0)
    """First code point."""
    end: int
    """One past the last code point."""
    text: str = Field(min_length=1)
    """The words themselves."""

    @model_validator(mode="after")
    def _covers_its_text(self) -> Self:
        if self.end - self.start != len(self.text):
            raise ValueError(f"span {self.start}:{self.end} does not have the length of {self.text!r}")
        return self


class CountryMention(Mention):
    """Where a country is named, and how."""

    kind: Literal["name", "demonym", "capital", "anaphor"]


class NamedMention(Mention):
    """Where an organisation or an instrument is named, and how."""

    kind: Literal["name", "acronym", "anaphor"]


class Document(_Closed):
    """The communiqué itself and what is known of it."""

    text: str
    title: str | None = None
    publisher: str | None = None
    place: str | None = None
    published: date | None = None
    updated: date | None = None
    url: str | None = None
    path: str | None = None
    language: Literal["fr"] = "fr"
    sha256: str = Field(pattern=r"^[0-9a-f]{64}$")
    """SHA-256 of the text in UTF-8."""


class Country(_Closed):
    """A country or territory named in the text."""

    code: str = Field(pattern=r"^[A-Z]{3}$")
    """ISO 3166-1 alpha-3, or XKX for Kosovo."""
    name: str
    """The usual French name."""
    mentions: tuple[CountryMention, ...]


class Organisation(_Closed):
    """A body named in the text."""

    ref: str = Field(pattern=r"^[a-z0-9]+(-[a-z0-9]+)*$")
    """One slug per body in the document."""
    name: str
    acronym: str | None = None
    kind: OrganisationKind | None = None
    wikidata: str | None = Field(default=None, pattern=r"^Q[1-9]\d*$")
    mentions: tuple[NamedMention, ...]


class Instrument(_Closed):
    """A text that parties sign, ratify, support or adopt."""

    ref: str = Field(pattern=r"^[a-z0-9]+(-[a-z0-9]+)*$")
    """One slug per instrument in the document."""
    name: str
    acronym: str | None = None
    kind: InstrumentKind | None = None
    wikidata: str | None = Field(default=None, pattern=r"^Q[1-9]\d*$")
    mentions: tuple[NamedMention, ...]


class Date(_Closed):
    """An expression that can be put on a calendar."""

    edtf: str
    """The value in EDTF (ISO 8601-2); a month stays a month."""
    start: date | None
    """First day covered, null where open."""
    end: date | None
    """Last day covered, null where open."""
    qualifier: Qualifier | None = None
    """What the words around say of the value: early (début), by (d'ici), from (à partir de)…"""
    mention: Mention
    weekday_conflict: bool = False
    """Whether the weekday written beside the day is that of another day; the value is the day as it is written."""

    @model_validator(mode="after")
    def _agrees_with_its_value(self) -> Self:
        value = Edtf(self.edtf)
        if (value.start, value.end) != (self.start, self.end):
            raise ValueError(f"{self.edtf} covers {value.start} to {value.end}, not {self.start} to {self.end}")
        return self


class Party(_Closed):
    """Who acts."""

    kind: Literal["country", "organisation"]
    ref: str
    """The code of a country or the ref of an organisation of the same record."""
    mention: Mention


class Target(_Closed):
    """What is joined, left, signed or ratified."""

    kind: Literal["organisation", "instrument"]
    ref: str
    """The ref of an organisation or an instrument of the same record."""
    mention: Mention


class Evidence(Mention):
    """The sentence that tells the event, and the words in it that do."""

    trigger: Mention

    @model_validator(mode="after")
    def _holds_its_trigger(self) -> Self:
        inside = self.text[self.trigger.start - self.start : self.trigger.end - self.start]
        if self.trigger.start < self.start or inside != self.trigger.text:
            raise ValueError(f"the trigger {self.trigger.text!r} is not in its sentence")
        return self


class _Event(_Closed):
    status: Status
    parties: tuple[Party, ...] = ()
    target: Target | None = None
    date: Date | None = None
    place: Mention | None = None
    ordinal: int | None = Field(default=None, ge=1)
    total: int | None = Field(default=None, ge=0)
    evidence: tuple[Evidence, ...] = Field(min_length=1)
    rules: tuple[str, ...] = Field(min_length=1)


class MembershipEvent(_Event):
    """Someone joins, leaves, is suspended from, asks to join, belongs to or founds a body."""

    family: Literal["membership"] = "membership"
    type: MembershipType
    role: Role | None = None


class SignatureEvent(_Event):
    """Someone signs, ratifies, accedes to, endorses, adopts or denounces a text; a text is opened or takes effect."""

    family: Literal["signature"] = "signature"
    type: SignatureType
    role: None = None


Event = Annotated[MembershipEvent | SignatureEvent, Field(discriminator="family")]


class Record(_Closed):
    """Everything found in one communiqué, each thing with the words that prove it."""

    schema_version: Literal["1.0"] = SCHEMA_VERSION
    id: str = Field(min_length=1)
    document: Document
    countries: tuple[Country, ...] = ()
    organisations: tuple[Organisation, ...] = ()
    instruments: tuple[Instrument, ...] = ()
    dates: tuple[Date, ...] = ()
    events: tuple[Event, ...] = ()

    def mentions(self) -> Iterator[Mention]:
        """Every span of the record, in no particular order; the triggers and arguments of events included."""
        for country in self.countries:
            yield from country.mentions
        for organisation in self.organisations:
            yield from organisation.mentions
        for instrument in self.instruments:
            yield from instrument.mentions
        for value in self.dates:
            yield value.mention
        for event in self.events:
            for evidence in event.evidence:
                yield evidence
                yield evidence.trigger
            yield from (party.mention for party in event.parties)
            yield from (part.mention for part in (event.target, event.date) if part is not None)
            if event.place is not None:
                yield event.place

    @model_validator(mode="after")
    def _stands_on_the_text(self) -> Self:
        text = self.document.text
        for mention in self.mentions():
            if text[mention.start : mention.end] != mention.text:
                raise ValueError(f"text[{mention.start}:{mention.end}] is not {mention.text!r}")
        return self

    @model_validator(mode="after")
    def _refers_to_itself(self) -> Self:
        known = {
            "country": {country.code for country in self.countries},
            "organisation": {organisation.ref for organisation in self.organisations},
            "instrument": {instrument.ref for instrument in self.instruments},
        }
        for event in self.events:
            for argument in (*event.parties, *((event.target,) if event.target else ())):
                if argument.ref not in known[argument.kind]:
                    raise ValueError(f"an event names the {argument.kind} {argument.ref!r}, which is not in the record")
        return self


#: Reads one event of either family; built once, because each adapter compiles a validator of its own.
EVENT: TypeAdapter[MembershipEvent | SignatureEvent] = TypeAdapter(Event)


def json_schema() -> str:
    """The JSON Schema (2020-12) of the record as it is written, as indented JSON."""
    return json.dumps(Record.model_json_schema(mode="serialization"), ensure_ascii=False, indent=2)
