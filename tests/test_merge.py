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
        "target": {"kind": "organisation", "ref": target, "span": [at, at + 1], "described": False} if target else None,
        "trigger": [at, at + 1],
        "rule": f"rule.{at}",
        "done": True,
        "form": "verb",
        "asked": False,
        "resulting": False,
        "headline": False,
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


def test_what_is_told_in_the_present_is_put_off_to_its_day() -> None:
    day = {"edtf": "2031-06-02", "qualifier": None, "span": [9, 10]}
    (event,) = merge([telling(done=False), telling(9, status="planned", date=day)])
    assert (event["status"], event["date"]) == ("planned", day)
    assert len(merge([telling(), telling(9, status="planned", date=day)])) == 2


def test_the_text_puts_off_what_the_headline_tells_in_the_present() -> None:
    headline = telling(done=False, headline=True)
    (event,) = merge([headline, telling(9, status="planned", done=False)])
    assert event["status"] == "planned"
    for other in (telling(9, status="planned", form="noun"), telling(9, status="planned", parties="BEN")):
        assert len(merge([headline, other])) == 2
    assert len(merge([headline | {"done": True}, telling(9, status="planned")])) == 2


def test_those_who_are_only_counted_stay_apart() -> None:
    assert len(merge([telling(), telling(9, parties="", total=30)])) == 2
    assert len(merge([telling(), telling(9, parties="", total=30, resulting=True)])) == 1


def test_a_headline_describes_the_text_that_follows() -> None:
    text = {"kind": "instrument", "ref": "accord-1", "span": [0, 1], "described": True}
    named = {"kind": "instrument", "ref": "pacte", "span": [9, 10], "described": False}
    told = [telling(kind="sign", headline=True) | {"target": text}, telling(9, kind="sign") | {"target": named}]
    (event,) = merge(told)
    assert event["target"]["ref"] == "pacte"
    assert len(merge([told[0] | {"headline": False}, told[1]])) == 2


def test_one_act_in_two_years_is_two() -> None:
    first, again = ({"edtf": year, "qualifier": None, "span": [0, 1]} for year in ("2007", "2025-06-07"))
    assert len(merge([telling(date=first), telling(9, date=again)])) == 2


NOUN = {"form": "noun", "done": False}


@pytest.mark.parametrize(
    ("kind", "first", "other", "status"),
    [
        ("leave", {"status": "actual", **NOUN}, {"status": "planned"}, "planned"),
        ("join", {"status": "actual", **NOUN}, {"status": "planned"}, None),
        ("leave", {"status": "actual"}, {"status": "negated"}, "negated"),
        ("join", {"status": "actual"}, {"status": "negated"}, None),
        ("join", {"status": "hypothetical", **NOUN}, {"status": "actual"}, "actual"),
        ("join", {"status": "hypothetical", **NOUN}, {"status": "planned"}, "planned"),
        ("join", {"status": "hypothetical", **NOUN}, {"status": "actual", **NOUN}, None),
        ("join", {"status": "hypothetical"}, {"status": "actual"}, None),
        ("join", {"status": "hypothetical", "role": "member", **NOUN}, {"status": "actual"}, None),
        ("join", {"status": "hypothetical", **NOUN}, {"status": "negated"}, None),
        ("ratify", {"status": "planned", **NOUN}, {"status": "actual"}, "actual"),
        ("sign", {"status": "planned", **NOUN}, {"status": "actual"}, None),
    ],
)
def test_of_two_statuses_the_surer_is_told(
    kind: str, first: dict[str, Any], other: dict[str, Any], status: str | None
) -> None:
    events = merge([telling(0, kind=kind, **first), telling(9, kind=kind, **other)])
    assert [event["status"] for event in events] == ([status] if status else [first["status"], other["status"]])


def test_a_wish_of_others_stays_apart() -> None:
    wish = telling(0, parties="TGO BEN", status="hypothetical", **NOUN)
    assert len(merge([wish, telling(9)])) == 2


def test_the_body_says_when_the_headline_does_not() -> None:
    day = {"edtf": "2025-06-10", "qualifier": None, "span": [9, 10]}
    headline = telling(parties="TGO BEN", headline=True)
    (event,) = merge([headline, telling(9, parties="TGO", date=day)])
    assert event["date"] == day
    (event,) = merge([{**headline, "headline": False}, telling(9, parties="TGO", date=day)])
    assert event["date"] is None


def test_a_headline_sums_up_those_who_act_one_by_one() -> None:
    headline = telling(parties="", headline=True, total=2)
    one, other = (telling(at, parties=ref, date=day) for at, ref, day in ((9, "TGO", MAY), (19, "BEN", JUNE)))
    assert [event["total"] for event in merge([headline, one, other])] == [None, None]
    assert len(merge([{**headline, "total": 54}, one, other])) == 3
    assert len(merge([{**headline, "headline": False}, one, other])) == 3


MAY, JUNE = ({"edtf": f"2025-0{month}-10", "qualifier": None, "span": [9, 10]} for month in (5, 6))


def test_a_plan_told_behind_what_is_done_is_told_again() -> None:
    """« L'OIF a admis le Togo. Son adhésion portera à dix le nombre des membres. »."""
    (event,) = merge([telling(0), telling(9, status="planned", form="noun")])
    assert event["status"] == "actual"
    for other in (
        telling(9, status="planned"),  # « il la rejoindra »
        telling(9, status="planned", form="noun", date={"edtf": "2026-05"}),
        telling(9, status="planned", form="noun", kind="leave"),
    ):
        assert len(merge([telling(0, kind=other["type"]), other])) == 2
    assert len(merge([telling(0, status="planned", form="noun"), telling(9)])) == 2


def test_a_plan_to_join_told_further_on_is_told_again() -> None:
    """« L'OIF a admis le Togo. Nous allons lui souhaiter la bienvenue. »."""
    joined, later = telling(0, sentence=[0, 8]), telling(9, status="planned", sentence=[9, 20])
    (event,) = merge([joined, later])
    assert event["status"] == "actual"
    for other in (
        later | {"sentence": [0, 8]},  # « a rejoint l'OIF, qu'il rejoindra »
        later | {"role": "member"},
        later | {"date": {"edtf": "2026-05"}},
    ):
        assert len(merge([joined, other])) == 2
    assert len(merge([joined | {"done": False}, later])) == 2
    assert len(merge([joined | {"type": "sign"}, later | {"type": "sign"}])) == 2


def test_as_many_are_the_same() -> None:
    """« signé par 70 pays », and further on « 70 pays, dont le Togo et le Bénin, ont signé »."""
    named = telling(0, kind="sign", parties="TGO BEN", total=70)
    (event,) = merge([named, telling(9, kind="sign", parties="", total=70)])
    assert (event["total"], len(event["parties"])) == (70, 2)
    assert len(merge([named, telling(9, kind="sign", parties="", total=80)])) == 2


def test_what_some_do_is_told_of_them_once() -> None:
    """« L'OIF réunit A et B. A, membre de l'OIF, … », « A et B veulent y adhérer. A y adhère »."""
    both, one = telling(0, kind="belong", parties="TGO BEN"), telling(9, kind="belong", parties="BEN GHA")
    first, second = merge([both, one])
    assert [party["ref"] for party in second["parties"]] == ["GHA"]
    assert len(first["parties"]) == 2
    (event,) = merge([both, telling(9, kind="belong", role="observer"), telling(12, kind="belong", role="founder")])
    assert event["parties"] == both["parties"]
    wished = telling(9, status="hypothetical", parties="TGO BEN")
    done, left = merge([telling(0), wished])
    assert (done["status"], [party["ref"] for party in left["parties"]]) == ("actual", ["BEN"])
    assert len(merge([telling(0, role="associate"), telling(9, status="hypothetical", role="member")])) == 2
    assert len(merge([telling(0, kind="sign"), wished | {"type": "sign"}])) == 2


def test_two_grow_together_by_a_third() -> None:
    """« A se retire. B a fait de même. Les deux pays, A et B, se retirent »."""
    told = [telling(0), telling(5, parties="BEN"), telling(9, parties="TGO BEN")]
    (event,) = merge(told)
    assert len(event["tellings"]) == 3
