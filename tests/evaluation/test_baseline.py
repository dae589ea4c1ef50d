"""The baseline on a pipeline made by hand, without a trained model."""

import pytest
import spacy
from gold_cases import GOLD_A, GOLD_B, gold
from spacy.language import Language
from spacy.tokens import Doc

from depositaire.evaluation.baseline import baseline_records
from depositaire.evaluation.scores import evaluate


@pytest.fixture(scope="module")
def nlp() -> Language:
    pipeline = spacy.blank("fr")
    pipeline.add_pipe("sentencizer")
    ruler = pipeline.add_pipe("entity_ruler")
    ruler.add_patterns(  # type: ignore[attr-defined]
        [
            *({"label": "LOC", "pattern": name} for name in ("France", "Belgique", "Luxembourg", "Maroc")),
            {"label": "MISC", "pattern": "accord de Schengen"},
            {"label": "ORG", "pattern": "OTAN"},
        ]
    )
    pipeline.add_pipe("attribute_ruler").add(patterns=[[{"LOWER": "signé"}]], attrs={"LEMMA": "signer"})  # type: ignore[attr-defined]
    return pipeline


def test_what_it_finds(nlp: Language) -> None:
    first, second = baseline_records([gold(GOLD_A), gold(GOLD_B)], nlp)
    assert [country.code for country in first.countries] == ["FRA", "BEL", "LUX"]
    assert [instrument.ref for instrument in first.instruments] == ["accord-de-schengen"]
    assert [(date.mention.text, date.edtf) for date in first.dates] == [("hier à", "2024-06-19")]
    sign = first.events[0]
    assert (sign.type, sign.status, sign.rules) == ("sign", "actual", ("baseline.signer",))
    assert [party.ref for party in sign.parties] == ["FRA", "BEL", "LUX"]
    assert [organisation.ref for organisation in second.organisations] == ["otan"]


def test_it_can_be_scored_and_looks_at_no_annotation(nlp: Language) -> None:
    golds = [gold(GOLD_A), gold(GOLD_B)]
    bare = [document.model_copy(update={"mentions": (), "events": ()}) for document in golds]
    records = list(baseline_records(golds, nlp))
    assert records == list(baseline_records(bare, nlp))
    assert evaluate(golds, records, resamples=1).missing == ()


def test_nothing_in_an_empty_document(nlp: Language) -> None:
    (record,) = baseline_records([gold("---\nid: vide\n---\n")], nlp)
    assert record.events == ()
    assert isinstance(nlp(""), Doc)
