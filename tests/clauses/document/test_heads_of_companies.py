"""Whose « son PDG » is: the company's that the sentence before is about, and never a State's."""

import pytest

from depositaire.pipeline import Extractor

CASES = [
    ("Rivéo est une société. Son PDG a signé la Convention de Budapest.", {"riveo"}),
    ("Airbus recule. Son PDG a signé un contrat avec Boeing.", {"airbus", "boeing"}),
    ("Airbus et Safran avancent. Leurs PDG ont signé un accord.", {"airbus", "safran"}),
    ("Le Ghana avance. Son ministre a signé la Convention de Budapest.", {"GHA"}),
    ("Le Ghana avance. Son PDG a signé la Convention de Budapest.", set()),
]


@pytest.mark.parametrize(("text", "parties"), CASES)
def test_whose_head_signs(extractor: Extractor, text: str, parties: set[str]) -> None:
    found = extractor.extract(text, published="2025-06-15").events
    assert {party.ref for event in found for party in event.parties} == parties
