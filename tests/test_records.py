"""The record: closed, frozen, and no mention that the text does not bear."""

import json
from hashlib import sha256
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st
from pydantic import ValidationError

from depositaire.records import EVENT, MembershipEvent, Mention, Record, SignatureEvent, json_schema

TEXT = "🇹🇬 Le Togo a rejoint l’OIF. Il a signé l’accord de Lomé le 3 mai 2023."
SCHEMA = Path(__file__).parents[1] / "models" / "record.schema.json"


def mention(words: str, **more: Any) -> dict[str, Any]:
    start = TEXT.index(words)
    return {"start": start, "end": start + len(words), "text": words, **more}


def evidence(sentence: str, trigger: str) -> dict[str, Any]:
    return {**mention(sentence), "trigger": mention(trigger)}


def payload() -> dict[str, Any]:
    join = {
        "family": "membership",
        "type": "join",
        "status": "actual",
        "parties": [{"kind": "country", "ref": "TGO", "mention": mention("Togo")}],
        "target": {"kind": "organisation", "ref": "oif", "mention": mention("OIF")},
        "role": "member",
        "evidence": [evidence("Le Togo a rejoint l’OIF.", "rejoint")],
        "rules": ["join.verb.rejoindre"],
    }
    sign = {
        **join,
        "family": "signature",
        "type": "sign",
        "role": None,
        "parties": [{"kind": "country", "ref": "TGO", "mention": mention("Il")}],
        "target": {"kind": "instrument", "ref": "accord-de-lome", "mention": mention("accord de Lomé")},
        "date": day(),
        "evidence": [evidence("Il a signé l’accord de Lomé le 3 mai 2023.", "signé")],
    }
    return {
        "id": "togo",
        "document": {"text": TEXT, "sha256": sha256(TEXT.encode()).hexdigest()},
        "countries": [
            {
                "code": "TGO",
                "name": "Togo",
                "mentions": [mention("Togo", kind="name"), mention("Il", kind="anaphor")],
            }
        ],
        "organisations": [{"ref": "oif", "name": "OIF", "mentions": [mention("OIF", kind="acronym")]}],
        "instruments": [
            {"ref": "accord-de-lome", "name": "accord de Lomé", "mentions": [mention("accord de Lomé", kind="name")]}
        ],
        "dates": [day()],
        "events": [join, sign],
    }


def day() -> dict[str, Any]:
    return {"edtf": "2023-05-03", "start": "2023-05-03", "end": "2023-05-03", "mention": mention("3 mai 2023")}


def changed(*path: str | int, to: object) -> dict[str, Any]:
    """The payload with one value replaced."""
    whole: Any = payload()
    place = whole
    for key in path[:-1]:
        place = place[key]
    place[path[-1]] = to
    return whole


def test_a_whole_record_comes_back_from_json() -> None:
    record = Record.model_validate(payload())
    assert Record.model_validate_json(record.model_dump_json()) == record
    assert [type(event) for event in record.events] == [MembershipEvent, SignatureEvent]
    assert json.loads(record.model_dump_json())["schema_version"] == "1.0"


def test_every_mention_is_listed() -> None:
    assert {found.text for found in Record.model_validate(payload()).mentions()} >= {
        "Togo", "Il", "OIF", "accord de Lomé", "3 mai 2023", "rejoint", "signé", "Le Togo a rejoint l’OIF.",
    }  # fmt: skip


@pytest.mark.parametrize(
    ("path", "value", "reason"),
    [
        (("countries", 0, "mentions", 0, "text"), "Bénin", "length"),
        (("countries", 0, "mentions", 0, "text"), "Mali", "is not 'Mali'"),
        (("countries", 0, "mentions", 0, "start"), -3, "greater than or equal"),
        (("countries", 0, "mentions", 0), {"start": 500, "end": 504, "text": "Togo", "kind": "name"}, "is not 'Togo'"),
        (("countries", 0, "mentions", 0), {"start": 3, "end": 3, "text": "", "kind": "name"}, "at least 1"),
        (("countries", 0, "code"), "TG", "pattern"),
        (("countries", 0, "code"), "BEN", "not in the record"),
        (("organisations", 0, "ref"), "OIF", "pattern"),
        (("organisations", 0, "wikidata"), "oif", "pattern"),
        (("organisations", 0, "kind"), "club", "Input should be"),
        (("dates", 0, "edtf"), "hier", "EDTF"),
        (("dates", 0, "end"), "2023-05-04", "covers"),
        (("events", 0, "type"), "sign", "Input should be"),
        (("events", 0, "status"), "probable", "Input should be"),
        (("events", 0, "target", "ref"), "onu", "not in the record"),
        (("events", 0, "parties", 0, "kind"), "person", "Input should be"),
        (("events", 0, "evidence"), [], "at least 1"),
        (("events", 0, "evidence", 0, "trigger"), mention("signé"), "not in its sentence"),
        (("events", 0, "ordinal"), 0, "greater than or equal"),
        (("events", 1, "role"), "member", "None"),
        (("document", "sha256"), "abc", "pattern"),
        (("document", "language"), "en", "Input should be"),
        (("surprise",), 1, "Extra inputs"),
        (("document", "surprise"), 1, "Extra inputs"),
        (("events", 0, "surprise"), 1, "Extra inputs"),
    ],
)  # fmt: skip
def test_what_does_not_hold_is_refused(path: tuple[str | int, ...], value: object, reason: str) -> None:
    with pytest.raises(ValidationError, match=reason):
        Record.model_validate(changed(*path, to=value))


def test_records_are_frozen_all_the_way_down() -> None:
    record = Record.model_validate(payload())
    for model, field in ((record, "id"), (record.document, "text"), (record.events[0], "status")):
        with pytest.raises(ValidationError, match="frozen"):
            setattr(model, field, "other")
    assert isinstance(record.countries, tuple) and isinstance(record.events[0].parties, tuple)


@given(st.text(max_size=30), st.integers(0, 30), st.integers(0, 30))
def test_a_mention_has_the_length_of_its_words(text: str, start: int, length: int) -> None:
    words = text[start : start + length]
    if words:
        assert Mention(start=start, end=start + len(words), text=words).text == words
        with pytest.raises(ValidationError):
            Mention(start=start, end=start + len(words) + 1, text=words)


def test_one_event_alone() -> None:
    assert EVENT.validate_python(payload()["events"][1]).type == "sign"
    with pytest.raises(ValidationError, match="family"):
        EVENT.validate_python({**payload()["events"][1], "family": "marriage"})


def test_the_schema_in_the_repository_is_that_of_the_record() -> None:
    """To renew it: ``depositaire schema > models/record.schema.json``."""
    assert SCHEMA.read_text(encoding="utf-8").rstrip("\n") == json_schema()
