"""One sentence per construction of the survey, and minimal pairs: the expected events, whole and exact."""

import tomllib
from pathlib import Path

import pytest

from depositaire.pipeline import Extractor

TABLE = tomllib.loads((Path(__file__).parent / "constructions.toml").read_text(encoding="utf-8"))
PUBLISHED = "2025-06-15"

Row = tuple[str, frozenset[str], str | None, str]


def row(written: str) -> Row:
    """``"join FRA+DEU > otan actual"`` as a row."""
    left, right = written.split(" > ")
    kind, parties = left.split()
    target, status = right.split()
    return kind, frozenset(parties.split("+")) - {"-"}, None if target == "-" else target, status


def found(extractor: Extractor, text: str) -> set[Row]:
    """The events of a text as rows."""
    return {
        (
            event.type,
            frozenset(party.ref for party in event.parties),
            event.target.ref if event.target else None,
            event.status,
        )
        for event in extractor.extract(text, published=PUBLISHED).events
    }


def constructions() -> list:
    """One parameter set per construction."""
    return [
        pytest.param(
            entry["text"],
            entry["events"],
            entry.get("optional", []),
            id=str(entry["number"]),
            marks=[pytest.mark.xfail(strict=True, reason="known")] if entry["number"] in TABLE["known"] else [],
        )
        for entry in TABLE["construction"]
    ]


def pairs() -> list:
    """One parameter set per base sentence and per variant, named ``pair.variant`` (variant 0 is the base)."""
    params = []
    for number, entry in enumerate(TABLE["pair"], start=1):
        told = [{"text": entry["base"], "status": entry["status"]}, *entry["variants"]]
        for place, variant in enumerate(told):
            name = f"{number}.{place}"
            params.append(
                pytest.param(
                    variant["text"],
                    variant.get("events", [f"{entry['event']} {variant.get('status')}"]),
                    id=name,
                    marks=[pytest.mark.xfail(strict=True, reason="known")] if name in TABLE["known_pairs"] else [],
                )
            )
    return params


@pytest.mark.parametrize(("text", "events", "optional"), constructions())
def test_construction(extractor: Extractor, text: str, events: list[str], optional: list[str]) -> None:
    expected = {row(event) for event in events}
    assert found(extractor, text) - {row(event) for event in optional} == expected


@pytest.mark.parametrize(("text", "events"), pairs())
def test_pair(extractor: Extractor, text: str, events: list[str]) -> None:
    assert found(extractor, text) == {row(event) for event in events}


def test_every_construction_has_its_entry() -> None:
    numbers = [entry["number"] for entry in TABLE["construction"]]
    assert numbers == [*range(1, 162), *range(201, 221)]


def test_what_is_known_exists() -> None:
    assert set(TABLE["known"]) <= {entry["number"] for entry in TABLE["construction"]}
    assert set(TABLE["known_pairs"]) <= {param.id for param in pairs()}
