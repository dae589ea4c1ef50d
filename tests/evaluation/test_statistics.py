"""Counts over a corpus, remarks, and agreement of two annotators."""

from pathlib import Path

import pytest
from gold_cases import FOUND_A, GOLD_A, GOLD_B, gold

from depositaire.evaluation.agreement import agreement
from depositaire.evaluation.card import agreement_markdown, sections_of, statistics_markdown, update_card
from depositaire.evaluation.figures import Key
from depositaire.evaluation.reading import GoldError, read_corpus
from depositaire.evaluation.report import plain
from depositaire.evaluation.splits import all_remarks, read_splits
from depositaire.evaluation.statistics import (
    remarks,
    split_statistics,
    statistics,
    statistics_json,
    statistics_table,
)


def test_counts() -> None:
    counts = statistics([gold(GOLD_A), gold(GOLD_B)])
    assert (counts.documents, counts.without_event, counts.events, counts.rows) == (2, 1, 3, 5)
    assert counts.words == len(gold(GOLD_A).text.split()) + 4
    assert (counts.types["sign"], counts.types["open"]) == (1, 0)
    assert counts.statuses == {"actual": 2, "planned": 1, "hypothetical": 0, "negated": 0}
    assert (counts.roles["partner"], counts.labels["COUNTRY"], counts.kinds) == (1, 4, {"agency": 1, "ministry": 1})
    assert counts.attributes["place"] == 1
    shown = plain(statistics_table({"dev": counts, "test": statistics([])}))
    assert "type enter_into_force" in shown
    assert statistics_json(counts)["documents"] == 2


@pytest.mark.parametrize(
    ("source", "remark"),
    [
        ("---\nid: a\nevents:\n  - type: sign\n---\n", "event 1 (sign) has no quote"),
        ("---\nid: a\nevents:\n  - {type: sign, role: member, quote: o}\n---\no", "has a role"),
        ("---\nid: a\nevents:\n  - {type: sign, place: Rome, quote: o}\n---\no", "'Rome' is not in the text"),
        ("---\nid: a\nevents:\n  - {type: sign, parties: [FRA, FRA], quote: i}\n---\n[ici](NOM FRA)", "twice"),
        ("---\nid: a\nevents:\n  - {type: sign, target: FRA, quote: i}\n---\n[ici](NOM FRA)", "country for its target"),
        ("---\nid: a\n---\n[le pays](NOM FRA)", "begins with an article"),
        ("---\nid: a\n---\n[ANSSI,](ORG anssi)", "a comma at its edge"),
    ],
)
def test_remarks(source: str, remark: str) -> None:
    (found,) = remarks(gold(source))
    assert remark in found


def test_no_remark_on_a_clean_document() -> None:
    assert list(remarks(gold(GOLD_A))) == []


def test_agreement_is_that_of_the_documents_both_have() -> None:
    result = agreement([gold(GOLD_A), gold(GOLD_B)], [gold(FOUND_A)])
    assert [document.gold.id for document in result.documents] == ["a"]
    assert result.figures[Key("facts", "rows")].score.value == pytest.approx(0.6)


def test_an_annotator_agrees_with_himself() -> None:
    same = agreement([gold(GOLD_A)], [gold(GOLD_A)])
    assert {figure.score.value for figure in same.figures.values()} <= {1.0, None}


def test_the_card_holds_the_counts(tmp_path: Path) -> None:
    card = tmp_path / "README.md"
    card.write_text("Avant\n<!-- statistics -->\nvieux\n<!-- /statistics -->\naprès\n", encoding="utf-8")
    parts = {"dev": statistics([gold(GOLD_A)]), "test": statistics([])}
    sections = {"statistics": statistics_markdown(parts)}
    assert update_card(card, sections)
    assert "| type sign | 1 | 0 |" in card.read_text(encoding="utf-8")
    assert card.read_text(encoding="utf-8").endswith("<!-- /statistics -->\naprès\n")
    assert not update_card(card, sections)


def test_a_card_without_a_place_for_them_is_refused(tmp_path: Path) -> None:
    card = tmp_path / "README.md"
    card.write_text("rien", encoding="utf-8")
    with pytest.raises(ValueError, match="no <!-- statistics -->"):
        update_card(card, {"statistics": ""})
    assert card.read_text(encoding="utf-8") == "rien"


def test_agreement_on_the_card() -> None:
    lines = agreement_markdown(agreement([gold(GOLD_A), gold(GOLD_B)], [gold(FOUND_A)])).splitlines()
    words = len(gold(GOLD_A).text.split())
    assert lines[0] == f"1 documents, {words} words."
    assert "| facts, rows: F1 | 0.600 | 0.600–0.600 | 3 | 5 | 5 |" in lines
    assert any(line.startswith("| mentions COUNTRY, same span: F1 |") for line in lines)


@pytest.fixture
def corpus(tmp_path: Path) -> Path:
    places = {"train/b": GOLD_B, "dev/a": GOLD_A, "second/a": FOUND_A}
    for name, source in places.items():
        file = tmp_path / f"{name}.md"
        file.parent.mkdir(exist_ok=True)
        file.write_text(source, encoding="utf-8")
    (tmp_path / "README.md").write_text("not gold", encoding="utf-8")
    return tmp_path


def test_splits_in_their_order_without_second_annotations(corpus: Path) -> None:
    splits = read_splits([corpus])
    assert {name: [document.id for document in split] for name, split in splits.items()} == {
        "train": ["b"],
        "dev": ["a"],
    }
    assert list(splits) == ["train", "dev"]
    assert list(read_splits([corpus / "second"])) == ["second"]
    assert list(read_splits([corpus / "dev" / "a.md"])) == ["files"]
    assert [document.id for document in read_corpus([corpus])] == ["a", "b"]
    assert list(split_statistics(splits)) == ["train", "dev", "all"]
    assert list(split_statistics({"dev": splits["dev"]})) == ["dev"]
    assert split_statistics(splits)["all"].documents == 2


def test_loose_files_beside_splits_are_read_once(corpus: Path) -> None:
    (corpus / "c.md").write_text(GOLD_B.replace("id: b", "id: c"), encoding="utf-8")
    assert {name: len(split) for name, split in read_splits([corpus]).items()} == {"train": 1, "dev": 1, "files": 1}


def test_an_id_in_two_splits_is_refused(corpus: Path) -> None:
    (corpus / "test").mkdir()
    (corpus / "test" / "x.md").write_text(GOLD_A, encoding="utf-8")
    with pytest.raises(GoldError, match="the id 'a' stands in dev already"):
        read_splits([corpus])


def test_remarks_on_the_whole(corpus: Path) -> None:
    splits = read_splits([corpus])
    assert list(all_remarks(splits)) == []
    shared = {
        name: [document.model_copy(update={"publisher": "X"}) for document in part] for name, part in splits.items()
    }
    assert list(all_remarks(shared)) == ["the publisher 'X' stands in train and dev"]
    odd = gold("---\nid: o\nevents:\n  - type: sign\n---\n")
    assert list(all_remarks({"dev": [odd]})) == ["dev/o: event 1 (sign) has no quote"]


def test_sections_of_a_corpus(corpus: Path) -> None:
    assert list(sections_of(corpus)) == ["statistics", "agreement"]
    assert list(sections_of(corpus / "dev")) == ["statistics"]
