"""The date value, and its grammar against the ``edtf`` package."""

import re
from datetime import date
from pathlib import Path

import pytest
from edtf import parse_edtf
from hypothesis import given
from hypothesis import strategies as st

from depositaire import Edtf
from depositaire.edtf import GROUPINGS

FORMS = [
    ("2025", "2025-01-01", "2025-12-31", "year"),
    ("2024-02", "2024-02-01", "2024-02-29", "month"),
    ("2025-12", "2025-12-01", "2025-12-31", "month"),
    ("2025-04-03", "2025-04-03", "2025-04-03", "day"),
    ("2025-21", "2025-03-01", "2025-05-31", "season"),
    ("2025-22", "2025-06-01", "2025-08-31", "season"),
    ("2025-23", "2025-09-01", "2025-11-30", "season"),
    ("2023-24", "2023-12-01", "2024-02-29", "season"),
    ("2025-33", "2025-01-01", "2025-03-31", "quarter"),
    ("2025-36", "2025-10-01", "2025-12-31", "quarter"),
    ("2025-38", "2025-05-01", "2025-08-31", "quadrimester"),
    ("2024-40", "2024-01-01", "2024-06-30", "half-year"),
    ("2024-41", "2024-07-01", "2024-12-31", "half-year"),
    ("199X", "1990-01-01", "1999-12-31", "decade"),
    ("20XX", "2000-01-01", "2099-12-31", "century"),
    ("00XX", "0001-01-01", "0099-12-31", "century"),
    ("2025-04-03/2025-04-04", "2025-04-03", "2025-04-04", "interval"),
    ("2017/2019", "2017-01-01", "2019-12-31", "interval"),
    ("2024-11/2025-22", "2024-11-01", "2025-08-31", "interval"),
    ("9999-24", "9999-12-01", "9999-12-31", "season"),
]


@pytest.mark.parametrize(("text", "start", "end", "precision"), FORMS)
def test_reads_every_form(text: str, start: str, end: str, precision: str) -> None:
    value = Edtf(text)
    assert str(value) == text
    assert value.start == date.fromisoformat(start)
    assert value.end == date.fromisoformat(end)
    assert value.precision == precision


def test_open_ends() -> None:
    assert (Edtf("../2025").start, Edtf("../2025").end) == (None, date(2025, 12, 31))
    assert (Edtf("2025-04/..").start, Edtf("2025-04/..").end) == (date(2025, 4, 1), None)


@pytest.mark.parametrize(
    "text",
    ["", " ", "25", "2025-", "2025-13", "2025-00", "2025-20", "2025-25", "2025-42", "2025-02-30", "2025-4-3", "0000",
     "2025/2024", "../..", "/", "2024/", "/2024", "2023/2024/2025", "hier", "199x", "1XXX", "2025-04-03 ", "２０２５",
     "2024~", "2025-04-03/2025-04-02"],
)  # fmt: skip
def test_refuses_the_rest(text: str) -> None:
    with pytest.raises(ValueError, match="not an EDTF value"):
        Edtf(text)


@pytest.mark.parametrize("text", [form[0] for form in FORMS if not form[0].startswith("00")] + ["../2025", "2025/.."])
def test_the_edtf_package_reads_the_same(text: str) -> None:
    assert str(parse_edtf(text)) == text


def test_the_edtf_package_reads_what_the_tagger_gives() -> None:
    bench = (Path(__file__).parent / "components" / "dates_cases.toml").read_text(encoding="utf-8")
    values = sorted(set(re.findall(r"\]\(([0-9X/-]+)\)", bench)))
    assert len(values) > 300
    for value in values:
        assert str(parse_edtf(value)) == str(Edtf(value)) == value


def test_equality_hash_and_order() -> None:
    assert Edtf("2025") == Edtf("2025") and hash(Edtf("2025")) == hash(Edtf("2025"))
    assert Edtf("2025") != Edtf("2025-01-01/2025-12-31")
    shuffled = ["2025/..", "2025-02", "../2024", "2025", "2024-12-31", "2025-01"]
    assert [str(value) for value in sorted(map(Edtf, shuffled))] == [
        "../2024", "2024-12-31", "2025-01", "2025", "2025/..", "2025-02",
    ]  # fmt: skip
    with pytest.raises(TypeError):
        assert Edtf("2025") < "2026"  # type: ignore[operator]


def test_intersects_and_contains() -> None:
    assert Edtf("2025-04").contains(Edtf("2025-04-03/2025-04-04"))
    assert not Edtf("2025-04-03").contains(Edtf("2025-04"))
    assert Edtf("2023-24").intersects(Edtf("2024-01")) and not Edtf("2023-24").intersects(Edtf("2024-03"))
    assert Edtf("2025/..").contains(Edtf("2025/2026")) and not Edtf("2025").contains(Edtf("2025/.."))
    assert not Edtf("../2024").intersects(Edtf("2025/.."))


def test_between_and_days() -> None:
    assert str(Edtf.between(Edtf("2025-04-03"), Edtf("2025-04-05"))) == "2025-04-03/2025-04-05"
    assert str(Edtf.between(Edtf("2025-04"), Edtf("2025-04"))) == "2025-04"
    assert str(Edtf.between(Edtf("2014/2015"), Edtf("2017/2019"))) == "2014/2019"
    assert str(Edtf.days(date(2025, 4, 3))) == "2025-04-03"
    assert str(Edtf.days(date(2025, 4, 3), date(2025, 4, 4))) == "2025-04-03/2025-04-04"


@given(st.dates(), st.dates())
def test_intervals_of_days_come_back(one: date, other: date) -> None:
    start, end = sorted((one, other))
    value = Edtf.days(start, end)
    assert (value.start, value.end) == (start, end)
    assert Edtf(str(value)) == value


@given(st.integers(1, 9999), st.sampled_from(sorted(GROUPINGS)))
def test_groupings_come_back(year: int, code: int) -> None:
    value = Edtf(f"{year:04d}-{code}")
    assert value.start is not None and value.end is not None and value.start < value.end
    assert Edtf.days(value.start, value.end).contains(value)
