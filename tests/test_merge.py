"""Several tellings of one event are one event, and different events stay apart."""

from typing import Any

import pytest

from depositaire.merge import merge


def telling(
    at: int = 0, *, kind: str = "join", parties: str = "TGO", target: str = "oif", status: str = "actual", **more: Any
) -> dict[str, Any]:
    nothing = dict.fromkeys(("role", "date", "place", "ordinal", "total"))
    return {
        "type": kind,
        "status": status,
        "parties": [{"kind": "country", "ref": ref, "span": [at, at + 1]} for ref in parties.split()],
        "target": {"kind": "organisation", "ref": target, "span": [at, at + 1]} if target else None,
        "trigger": [at, at + 1],
        "rule": f"rule.{at}",
        **nothing,
        **more,
    }


@pytest.mark.parametrize(
    "other",
    [
        telling(9),
        telling(9, parties=""),
        telling(9, target=""),
        telling(9, parties="TGO BEN"),
        telling(9, role="member"),
    ],
)
def test_same(other: dict[str, Any]) -> None:
    (event,) = merge([telling(), other])
    assert sorted(each["rule"] for each in event["tellings"]) == ["rule.0", "rule.9"]
    assert event["target"]["ref"] == "oif"
    assert {party["ref"] for party in event["parties"]} >= {"TGO"}


@pytest.mark.parametrize(
    "other",
    [
        telling(9, kind="leave"),
        telling(9, status="planned"),
        telling(9, target="onu"),
        telling(9, parties="BEN"),
        telling(9, parties="TGO", target="onu"),
    ],
)
def test_different(other: dict[str, Any]) -> None:
    assert len(merge([telling(), other])) == 2


def test_attributes_are_gathered_and_the_first_telling_wins() -> None:
    (event,) = merge([telling(0, ordinal=27), telling(9, ordinal=28, total=30, place=[1, 2])])
    assert (event["ordinal"], event["total"], event["place"]) == (27, 30, [1, 2])


def test_in_the_order_of_the_text() -> None:
    events = merge([telling(50, target="onu"), telling(9, parties="", target=""), telling(20, kind="sign")])
    starts = [min(each["trigger"][0] for each in event["tellings"]) for event in events]
    assert starts == sorted(starts)


def test_what_is_merged_is_not_changed() -> None:
    first, second = telling(), telling(9, parties="TGO BEN")
    merge([first, second])
    assert (first, second) == (telling(), telling(9, parties="TGO BEN"))
    assert merge([]) == []
