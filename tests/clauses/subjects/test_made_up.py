"""Those of whom an unnamed body is made up: « le consortium formé par Airbus et Thales a signé »."""

import pytest

from depositaire.pipeline import Extractor

CASES = [
    ("Le consortium composé d'Airbus et de Thales a signé un contrat avec l'Irak.", "airbus thales IRQ"),
    ("Le groupement réunissant Vinci et Bouygues a signé un contrat.", "vinci bouygues"),
    ("Un consortium européen associant Airbus, Thales et Safran a signé un contrat.", "airbus thales safran"),
    ("L'OIF, composée du Togo et du Mali, a signé un accord.", "oif"),
    ("L'entente entre Airbus et Thales a signé un contrat.", ""),
]


@pytest.mark.parametrize(("text", "parties"), CASES)
def test_made_up(extractor: Extractor, text: str, parties: str) -> None:
    signed = [event for event in extractor.extract(text, published="2025-06-15").events if event.type == "sign"]
    assert " ".join(party.ref for event in signed for party in event.parties) == parties
