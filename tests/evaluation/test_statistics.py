"""Counts over a corpus, remarks, and agreement of two annotators."""

from pathlib import Path

import pytest
from gold_cases import FOUND_A, GOLD_A, GOLD_B, gold

from depositaire.evaluation.agreement import agreement
from depositaire.evaluation.card import update_card
from depositaire.evaluation.figures import Key
from depositaire.evaluation.report import plain
from depositaire.evaluation.statistics import remarks, statistics, statistics_json, statistics_table


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
    assert update_card(card, parts)
    assert "| type sign | 1 | 0 |" in card.read_text(encoding="utf-8")
    assert card.read_text(encoding="utf-8").endswith("<!-- /statistics -->\naprès\n")
    assert not update_card(card, parts)


def test_a_card_without_a_place_for_them_is_refused(tmp_path: Path) -> None:
    card = tmp_path / "README.md"
    card.write_text("rien", encoding="utf-8")
    with pytest.raises(ValueError, match="no <!-- statistics -->"):
        update_card(card, {})
