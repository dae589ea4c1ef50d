"""The gold document: a communiqué with its mentions and events, as a person has annotated it.

The models hold what ``gold-format.md`` describes and refuse what it refuses, however a document is made: read from
Markdown (``reading.py``), brought back from an annotation tool (``exchange``) or built in a test. Offsets are Unicode
code points of ``text``, half-open. Source of the country codes: ISO 3166-1 through pycountry, and XKX for Kosovo.
"""

import re
from collections.abc import Iterator
from datetime import date
from functools import cache
from typing import Annotated, Any, Final, Literal, Self, get_args

import pycountry
from pydantic import AfterValidator, BaseModel, BeforeValidator, ConfigDict, Field, model_validator

from depositaire.edtf import Edtf
from depositaire.records import MembershipType, Role, SignatureType, Status

Label = Literal["COUNTRY", "ORG", "INSTRUMENT", "DATE", "DEMONYM", "CAPITAL", "NOM"]
EventType = Literal[MembershipType, SignatureType]

LABELS: Final[tuple[Label, ...]] = get_args(Label)
STATUSES: Final[tuple[Status, ...]] = get_args(Status)
ROLES: Final[tuple[Role, ...]] = get_args(Role)
MEMBERSHIP_TYPES: Final[tuple[MembershipType, ...]] = get_args(MembershipType)
SIGNATURE_TYPES: Final[tuple[SignatureType, ...]] = get_args(SignatureType)
TYPES: Final[tuple[EventType, ...]] = (*MEMBERSHIP_TYPES, *SIGNATURE_TYPES)

_SLUG = re.compile(r"[a-z0-9]+(?:-[a-z0-9]+)*")
_CODE = re.compile(r"[A-Z]{3}")
_DAY = re.compile(r"\d{4}-\d{2}-\d{2}")


@cache
def country_codes() -> frozenset[str]:
    """The alpha-3 codes that a value may hold: ISO 3166-1 and XKX."""
    return frozenset(country.alpha_3 for country in pycountry.countries) | {"XKX"}


def is_code(value: str) -> bool:
    """Whether ``value`` has the shape of a country code (three capitals) rather than of a slug."""
    return _CODE.fullmatch(value) is not None


def _argument(value: str) -> str:
    if is_code(value):
        if value not in country_codes():
            raise ValueError(f"{value!r} is not an ISO 3166-1 alpha-3 code")
    elif not _SLUG.fullmatch(value):
        raise ValueError(f"{value!r} is neither a country code nor a slug (lower case, digits, hyphens)")
    return value


def _edtf(value: str) -> str:
    try:
        Edtf(value)
    except ValueError as error:
        raise ValueError(f"{value!r} is not an EDTF date") from error
    return value


def _day(value: object) -> object:
    if isinstance(value, str) and not _DAY.fullmatch(value):
        raise ValueError(f"{value!r} is not a day written YYYY-MM-DD")
    return value


Argument = Annotated[str, AfterValidator(_argument)]
EdtfValue = Annotated[str, AfterValidator(_edtf)]
Day = Annotated[date, BeforeValidator(_day)]


class _Closed(BaseModel):
    model_config = ConfigDict(frozen=True, extra="forbid", use_attribute_docstrings=True)


class _Sparse(_Closed):
    """A model for which null and an empty string say the same as nothing."""

    @model_validator(mode="before")
    @classmethod
    def _without_blanks(cls, data: Any) -> Any:
        if not isinstance(data, dict):
            return data
        return {key: value for key, value in data.items() if value not in (None, "") or key not in cls.model_fields}


class GoldMention(_Closed):
    """A marked span: ``document.text[start:end] == text``."""

    label: Label
    optional: bool = False
    """Written ``LABEL?``: right or wrong to find it, no one loses."""
    values: tuple[str, ...] = Field(min_length=1)
    """Country codes, slugs, or one EDTF date; several where one expression stands for several."""
    start: int = Field(ge=0)
    end: int
    text: str = Field(min_length=1)

    @property
    def value(self) -> str:
        """The values as the file writes them, joined by ``+``."""
        return "+".join(self.values)

    @model_validator(mode="after")
    def _has_a_valid_value(self) -> Self:
        if self.end - self.start != len(self.text):
            raise ValueError(f"span {self.start}:{self.end} does not have the length of {self.text!r}")
        for value in self.values:
            match self.label:
                case "DATE":
                    _edtf(self.value)
                case "COUNTRY" | "DEMONYM" | "CAPITAL":
                    if value not in country_codes():
                        raise ValueError(f"{value!r} is not an ISO 3166-1 alpha-3 code")
                case "ORG" | "INSTRUMENT":
                    if len(self.values) > 1 or not _SLUG.fullmatch(value):
                        raise ValueError(f"{self.value!r} is not a slug (lower case, digits, hyphens)")
                case "NOM":
                    _argument(value)
        return self


class GoldEvent(_Sparse):
    """One event, told once or several times."""

    type: EventType
    parties: tuple[Argument, ...] = ()
    target: Argument | None = None
    role: Role | None = None
    status: Status = "actual"
    date: EdtfValue | None = None
    place: str | None = None
    ordinal: int | None = Field(default=None, ge=1)
    total: int | None = Field(default=None, ge=0)
    quote: str | None = None


class Head(_Sparse):
    """What the front matter says."""

    id: str = Field(min_length=1)
    publisher: str | None = None
    published: Day | None = None
    updated: Day | None = None
    title: str | None = None
    place: str | None = None
    kind: str | None = None
    """The kind of publisher, for scores by kind."""
    events: tuple[GoldEvent, ...] = ()


class GoldDocument(Head):
    """A communiqué with its annotation; mentions in the order of the text, none inside another."""

    text: str = ""
    mentions: tuple[GoldMention, ...] = ()

    @model_validator(mode="after")
    def _stands_on_the_text(self) -> Self:
        last = 0
        for mention in self.mentions:
            if mention.start < last:
                raise ValueError(f"mention {mention.text!r} at {mention.start} overlaps the one before or precedes it")
            if self.text[mention.start : mention.end] != mention.text:
                raise ValueError(f"text[{mention.start}:{mention.end}] is not {mention.text!r}")
            last = mention.end
        for _, reason in dangling(self.events, self.text, self.mentions):
            raise ValueError(reason)
        return self


def dangling(
    events: tuple[GoldEvent, ...], text: str, mentions: tuple[GoldMention, ...]
) -> Iterator[tuple[tuple[str | int, ...], str]]:
    """What ``events`` name that the text does not carry.

    Args:
        events: the events of a document.
        text: its text.
        mentions: its mentions.

    Yields:
        The path to the faulty attribute (as Pydantic's ``loc``) and the reason.
    """
    carried = {value for mention in mentions if mention.label != "DATE" for value in mention.values}
    for index, event in enumerate(events):
        for place, party in enumerate(event.parties):
            if party not in carried:
                yield ("events", index, "parties", place), f"{party!r} is carried by no mention"
        if event.target is not None and event.target not in carried:
            yield ("events", index, "target"), f"{event.target!r} is carried by no mention"
        if event.quote is not None and event.quote not in text:
            yield ("events", index, "quote"), f"the quote is not in the text: {event.quote!r}"
