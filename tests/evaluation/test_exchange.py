"""What goes out to an annotation tool comes back the same; what an annotator changes there arrives."""

import json
from pathlib import Path
from xml.etree import ElementTree

import pytest
import spacy
from gold_cases import FOUND_A, GOLD_A, GOLD_B, found, gold
from gold_samples import gold_documents
from hypothesis import assume, given, settings
from spacy.tokens import DocBin

from depositaire.evaluation.exchange.brat import brat_config, from_brat, to_brat
from depositaire.evaluation.exchange.docbin import from_docbin, to_docbin
from depositaire.evaluation.exchange.graph import from_graph, head_of, to_graph
from depositaire.evaluation.exchange.label_studio import from_label_studio, label_studio_config, to_label_studio
from depositaire.evaluation.gold import TYPES, GoldDocument
from depositaire.evaluation.mending import gold_from_record
from depositaire.evaluation.scores import evaluate
from depositaire.evaluation.skeleton import record_from_gold

NLP = spacy.blank("fr")


def through_brat(document: GoldDocument) -> GoldDocument:
    files = to_brat(document)
    return from_brat(files[".txt"], files[".ann"], json.loads(files[".json"]))


def has_words(document: GoldDocument) -> bool:
    return not document.events or bool(document.text.split())


@given(gold_documents())
@settings(max_examples=100, deadline=None)
def test_round_trips(document: GoldDocument) -> None:
    assume(has_words(document))
    assert from_graph(head_of(document), document.text, to_graph(document)) == document
    assert through_brat(document) == document
    assert from_label_studio(json.loads(json.dumps(to_label_studio([document])))) == [document]
    binary = DocBin().from_bytes(to_docbin([document], NLP).to_bytes())
    assert list(from_docbin(binary, NLP)) == [document]


@pytest.mark.parametrize("source", [GOLD_A, GOLD_B, FOUND_A])
def test_round_trips_of_the_cases(source: str) -> None:
    document = gold(source)
    assert through_brat(document) == document
    assert from_label_studio(to_label_studio([document])) == [document]
    assert list(from_docbin(to_docbin([document]))) == [document]


def test_brat_lines() -> None:
    files = to_brat(gold(GOLD_A))
    lines = files[".ann"].splitlines()
    assert lines[0] == "T1\tCOUNTRY 3 9\tFrance"
    assert "E1\tsign:T14 Party:T1 Party2:T2 Party3:T3 Target:T5 Date:T4 Place:T13" in lines
    assert "A1\tOptional T10" in lines
    assert any(line.endswith("AnnotatorNotes T1\tFRA") for line in lines)


def test_what_an_annotator_mends_in_brat_arrives() -> None:
    files = to_brat(gold(GOLD_A))
    mended = files[".ann"].replace("Status E3 planned", "Status E3 negated").replace(" Party3:T3", "")
    document = from_brat(files[".txt"], mended, json.loads(files[".json"]))
    assert document.events[2].status == "negated"
    assert document.events[0].parties == ("FRA", "BEL")


@pytest.mark.parametrize(
    ("line", "reason"),
    [
        ("T1\tCOUNTRY x y\tFrance", "line 1 of the annotation"),
        ("R1\tOrigin Arg1:T1 Arg2:T2", "line 1 of the annotation"),
        ("E1\tjoin:T9", "the trigger T9"),
        ("T1\tCOUNTRY 0 1\tL\nE1\tjoin:T1 Party:T7", "leads nowhere"),
        ("T1\tCOUNTRY 0 1\tL", "not an ISO 3166-1"),
    ],
)
def test_brat_refused(line: str, reason: str) -> None:
    with pytest.raises(ValueError, match=reason):
        from_brat("La France", line, {"id": "a"})


def test_brat_splits_a_span_at_line_breaks() -> None:
    document = gold("---\nid: a\n---\nL’[Agence\nde Paris](ORG agence)")
    assert "T1\tORG 2 8;9 17\tAgence de Paris\n" in to_brat(document)[".ann"]
    assert through_brat(document) == document


def test_brat_refuses_a_line_break_at_an_edge() -> None:
    with pytest.raises(ValueError, match="begins or ends with a line break"):
        to_brat(gold("---\nid: a\n---\nL’[Agence\n](ORG agence)"))


def test_interfaces_name_every_type() -> None:
    assert all(f"\n{kind}\t" in brat_config() for kind in TYPES)
    labels = {label.get("value") for label in ElementTree.fromstring(label_studio_config()).iter("Label")}
    assert set(TYPES) < labels


def test_label_studio_offsets_in_utf16_are_mended() -> None:
    document = gold("---\nid: a\n---\n\U0001f1eb\U0001f1f7 [France](COUNTRY FRA)")
    tasks = to_label_studio([document])
    for result in tasks[0]["annotations"][0]["result"]:
        result["value"]["start"] += 2
        result["value"]["end"] += 2
    assert from_label_studio(tasks) == [document]


def test_label_studio_takes_the_last_annotation_kept() -> None:
    (task,) = to_label_studio([gold(GOLD_B)])
    task["annotations"] = [{"result": []}, *task["annotations"], {"result": [], "was_cancelled": True}]
    assert from_label_studio([task]) == [gold(GOLD_B)]
    assert from_label_studio([{"data": task["data"]}])[0].mentions == ()


def test_label_studio_refused() -> None:
    with pytest.raises(ValueError, match="task 1 is not as this project writes it"):
        from_label_studio([{"data": {"text": "a"}}])


def test_docbin_carries_entities_for_training(tmp_path: Path) -> None:
    file = tmp_path / "gold.spacy"
    to_docbin([gold(GOLD_A)]).to_disk(file)
    (document,) = from_docbin(DocBin().from_disk(file))
    assert document == gold(GOLD_A)


def test_a_record_can_be_mended_and_scored_again() -> None:
    record = record_from_gold(gold(GOLD_A))
    draft = gold_from_record(record)
    assert [event.parties for event in draft.events] == [event.parties for event in gold(GOLD_A).events]
    again = evaluate([draft], [record], resamples=1)
    assert all(figure.score.value in (1.0, None) for figure in again.figures.values())
    assert through_brat(gold_from_record(found(FOUND_A))).text == record.document.text
