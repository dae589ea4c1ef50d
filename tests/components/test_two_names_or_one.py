"""« et » between two capitals behind one noun: two bodies where the verb, an acronym or « entre » says so."""

import pytest

from depositaire.pipeline import Extractor

CASES = {
    "La société Rivéo et Plinor ont signé un accord.": [["riveo", "plinor"]],
    "La coopérative Rivéo et SLVA ont signé un accord.": [["riveo", "slva"]],
    "Un accord a été signé entre la société Rivéo et Plinor.": [["riveo", "plinor"]],
    "Le Togo a signé un accord avec l'association Terre et Mer.": [["TGO", "terre-et-mer"]],
    "Un accord a été signé entre le Togo et l'association Terre et Mer.": [["TGO", "terre-et-mer"]],
    "Le groupe Rivéo et Associés a signé un accord.": [["riveo-et-associes"]],
}


@pytest.mark.parametrize("text", CASES)
def test_who_signs(extractor: Extractor, text: str) -> None:
    events = extractor.extract(text, published="2025-06-15").events
    assert [[party.ref for party in event.parties] for event in events] == CASES[text]
