"""Two systems side by side, and record files of any system."""

import json
from pathlib import Path

import pytest
from gold_cases import FOUND_A, GOLD_A, GOLD_B, found, gold

from depositaire.evaluation.compare import compare, comparison_json, comparison_table
from depositaire.evaluation.figures import Key
from depositaire.evaluation.recordfile import RecordFileError, read_records
from depositaire.evaluation.report import plain
from depositaire.evaluation.scores import Evaluation, evaluate
from depositaire.evaluation.skeleton import empty_record, record_from_gold

FACTS = Key("facts", "rows")


def evaluation(*sources: str) -> Evaluation:
    return evaluate([gold(GOLD_A), gold(GOLD_B)], [found(source) for source in sources], resamples=100)


def test_difference_and_documents_won() -> None:
    better, worse = evaluation(GOLD_A, GOLD_B), evaluation(FOUND_A, GOLD_B)
    result = compare(better, worse)
    facts = next(item for item in result.differences if item.key == FACTS)
    assert (facts.first, facts.second, facts.difference) == pytest.approx((1.0, 0.6, 0.4))
    assert (result.won, result.lost, result.tied) == (("a",), (), ("b",))
    assert "facts: rows" in plain(comparison_table(result))
    assert comparison_json(result)["won"] == ["a"]


def test_turned_around_the_sign_changes() -> None:
    there = compare(evaluation(GOLD_A, GOLD_B), evaluation(FOUND_A, GOLD_B))
    back = compare(evaluation(FOUND_A, GOLD_B), evaluation(GOLD_A, GOLD_B))
    assert (there.won, there.lost) == (back.lost, back.won)
    for one, other in zip(there.differences, back.differences, strict=True):
        if one.difference is not None and other.difference is not None:
            assert one.difference == pytest.approx(-other.difference)
            assert one.low == pytest.approx(-(other.high or 0.0))


def test_a_system_against_itself_ties() -> None:
    same = compare(evaluation(FOUND_A), evaluation(FOUND_A))
    assert (same.won, same.lost) == ((), ())
    assert {item.difference for item in same.differences} <= {0.0, None}
    assert not any(item.clear for item in same.differences)


def test_other_documents_are_refused() -> None:
    with pytest.raises(ValueError, match="same gold documents"):
        compare(evaluation(GOLD_A), evaluate([gold(GOLD_A)], [], resamples=1))


def test_record_file_of_ours(tmp_path: Path) -> None:
    records = [record_from_gold(gold(GOLD_A)), empty_record(gold(GOLD_B))]
    file = tmp_path / "ours.jsonl"
    file.write_text("\n\n".join(record.model_dump_json() for record in records) + "\n", encoding="utf-8")
    assert read_records(file) == records


def test_record_file_of_another_system(tmp_path: Path) -> None:
    spare = record_from_gold(gold(GOLD_A)).model_dump(mode="json")
    del spare["document"]
    for event in spare["events"]:
        del event["rules"]
        if event["date"]:
            del event["date"]["start"]
    for country in spare["countries"]:
        del country["name"]
    file = tmp_path / "other.jsonl"
    file.write_text(json.dumps(spare), encoding="utf-8")
    result = evaluate([gold(GOLD_A)], read_records(file, [gold(GOLD_A)]), resamples=1)
    assert result.figures[FACTS].score.value == 1.0


@pytest.mark.parametrize(
    ("line", "reason"),
    [
        (b"{", "not JSON"),
        (b"[]", "one JSON object"),
        (b'{"id": "\xe9"}', "not UTF-8"),
        (b'{"id": "a", "colour": 1}', "document: Field required"),
        (b'{"id": "a", "dates": [{"edtf": "hier"}]}', "hier"),
    ],
)
def test_refused_by_line(tmp_path: Path, line: bytes, reason: str) -> None:
    file = tmp_path / "bad.jsonl"
    file.write_bytes(b"\n" + line)
    with pytest.raises(RecordFileError, match=r"bad\.jsonl:2: ") as caught:
        read_records(file)
    assert reason in str(caught.value)
