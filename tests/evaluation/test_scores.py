"""The metrics: a case computed by hand, and what must hold of any document."""

import pytest
from gold_cases import FOUND_A, GOLD_A, GOLD_B, found, gold
from gold_samples import gold_documents
from hypothesis import given, settings
from hypothesis import strategies as st

from depositaire.evaluation.figures import Figure, Key
from depositaire.evaluation.gold import GoldDocument
from depositaire.evaluation.scores import Evaluation, evaluate
from depositaire.evaluation.skeleton import empty_record, record_from_gold


def counts(figure: Figure) -> tuple[int, int, int]:
    return figure.right, figure.predicted, figure.gold


@pytest.fixture(scope="module")
def by_hand() -> Evaluation:
    golds = [gold(GOLD_A), gold(GOLD_B)]
    return evaluate(golds, [found(FOUND_A), record_from_gold(golds[1])], resamples=50)


@pytest.mark.parametrize(
    ("section", "name", "right", "predicted", "wanted"),
    [
        # Gold rows: sign x 3, join, ratify. Predicted: sign x 2, join, ratify, adopt. Right: sign x 2, join.
        ("facts", "rows", 3, 5, 5),
        # The signatures have a wrong date, the join no role.
        ("facts", "whole rows", 0, 5, 5),
        # The signature lacks a party, the ratification has another status.
        ("facts", "events", 1, 4, 3),
        ("facts by type", "sign", 2, 2, 3),
        ("facts by type", "join", 1, 1, 1),
        ("facts by type", "ratify", 0, 1, 1),
        ("facts by type", "adopt", 0, 1, 0),
        ("facts by status", "actual", 3, 5, 4),
        ("facts by status", "planned", 0, 0, 1),
        ("facts by publisher", "agency", 3, 5, 5),
        ("facts by publisher", "ministry", 0, 0, 0),
        ("mentions, strict", "COUNTRY", 3, 3, 4),
        ("mentions, strict", "ORG", 2, 4, 3),
        ("mentions, overlap", "ORG", 3, 4, 3),
        ("mentions, strict", "INSTRUMENT", 0, 1, 1),
        ("mentions, overlap", "INSTRUMENT", 1, 1, 1),
        ("mentions, strict", "DATE", 1, 1, 1),
        ("mentions, strict", "NOM", 2, 2, 2),
        ("mentions, overlap", "all", 10, 11, 11),
    ],
)
def test_counts_by_hand(by_hand: Evaluation, section: str, name: str, right: int, predicted: int, wanted: int) -> None:
    assert counts(by_hand.figures[Key(section, name)]) == (right, predicted, wanted)


@pytest.mark.parametrize(
    ("section", "name", "right", "judged"),
    [
        ("attributes", "date", 1, 3),
        ("attributes", "role", 2, 3),
        ("attributes", "place", 3, 3),
        ("attributes, stated", "date", 0, 2),
        ("attributes, stated", "role", 0, 1),
        ("attributes, stated", "place", 2, 2),
        ("values", "DATE", 0, 1),
        ("values", "DEMONYM", 0, 1),
        ("values", "ORG", 3, 3),
        ("values", "INSTRUMENT", 1, 1),
        # « réseau » is told of another body than PaCSON.
        ("values", "NOM", 1, 2),
    ],
)
def test_accuracies_by_hand(by_hand: Evaluation, section: str, name: str, right: int, judged: int) -> None:
    figure = by_hand.figures[Key(section, name, "accuracy")]
    assert (figure.right, figure.predicted) == (right, judged)


def test_figures_by_hand(by_hand: Evaluation) -> None:
    facts = by_hand.figures[Key("facts", "rows")]
    assert facts.precision is not None
    assert facts.recall is not None
    assert (facts.precision.value, facts.recall.value, facts.score.value) == pytest.approx((3 / 5, 3 / 5, 3 / 5))
    sign = by_hand.figures[Key("facts by type", "sign")]
    assert sign.precision is not None
    assert (sign.precision.value, sign.score.value) == pytest.approx((1.0, 4 / 5))
    assert by_hand.figures[Key("facts by publisher", "ministry")].score.value is None


@given(st.lists(gold_documents(anywhere=False), min_size=1, max_size=3, unique_by=lambda document: document.id))
@settings(max_examples=60, deadline=None)
def test_a_perfect_prediction_scores_one_and_an_empty_one_nothing(documents: list[GoldDocument]) -> None:
    perfect = evaluate(documents, [record_from_gold(document) for document in documents], resamples=5)
    for figure in perfect.figures.values():
        assert figure.score.value in (1.0, None)
        assert (figure.score.value is None) == (figure.predicted + figure.gold == 0)
    empty = evaluate(documents, [empty_record(document) for document in documents], resamples=5)
    assert all(figure.score.value in (0.0, None) for figure in empty.figures.values())
    assert {key: f.gold for key, f in empty.figures.items()} == {key: f.gold for key, f in perfect.figures.items()}


def test_same_seed_same_figures_and_order_does_not_matter() -> None:
    golds, records = [gold(GOLD_A), gold(GOLD_B)], [found(FOUND_A), found(GOLD_B)]
    first = evaluate(golds, records, seed=3, resamples=200)
    assert first.figures == evaluate(golds, reversed(records), seed=3, resamples=200).figures
    facts = Key("facts", "rows")
    assert first.figures[facts].score.low is not None
    assert first.figures[facts].score.value == evaluate(golds, records, seed=4).figures[facts].score.value


def test_precision_and_recall_change_places_with_the_annotators() -> None:
    there = evaluate([gold(GOLD_A)], [found(FOUND_A)], resamples=1).figures
    back = evaluate([gold(FOUND_A)], [found(GOLD_A)], resamples=1).figures
    for label in ("COUNTRY", "ORG", "INSTRUMENT", "DEMONYM", "CAPITAL"):
        for section in ("mentions, strict", "mentions, overlap"):
            key = Key(section, label)
            assert counts(there[key]) == (back[key].right, back[key].gold, back[key].predicted)


def test_a_document_without_record_counts_as_empty() -> None:
    result = evaluate([gold(GOLD_A), gold(GOLD_B)], [found(GOLD_B)], resamples=1)
    assert result.missing == ("a",)
    assert counts(result.figures[Key("facts", "rows")]) == (0, 0, 5)


@pytest.mark.parametrize(
    ("golds", "records", "reason"),
    [
        ([GOLD_A, GOLD_A], [], "two gold documents have the id 'a'"),
        ([GOLD_A], [FOUND_A, FOUND_A], "two records have the id 'a'"),
        ([GOLD_A], [GOLD_B.replace("id: b", "id: a")], "differ from character 1 "),
    ],
)
def test_refused(golds: list[str], records: list[str], reason: str) -> None:
    with pytest.raises(ValueError, match=reason):
        evaluate([gold(source) for source in golds], [found(source) for source in records])


def test_what_is_unknown_to_the_gold_is_named() -> None:
    assert evaluate([gold(GOLD_A)], [found(GOLD_B)], resamples=1).unknown == ("b",)


def test_no_document_no_figure() -> None:
    nothing = evaluate([], [])
    assert (nothing.documents, nothing.figures) == ((), {})
