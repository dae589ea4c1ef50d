"""What a text is for is to come, and what it is about is not told: « un mémorandum pour la création du réseau »."""

import pytest

from depositaire.pipeline import Extractor

CASES = [
    (
        "Le Togo et le Mali ont signé un mémorandum pour la mise en place du Réseau Vigie.",
        {"sign TGO+MLI actual", "found  planned"},
    ),
    ("Un accord relatif à la création à Rabat de l'Agence du gaz a été signé.", set()),
    (
        "Le Togo et le Mali ont signé un pacte après la création de l'Agence du gaz.",
        {"sign TGO+MLI actual", "found  actual"},
    ),
]


@pytest.mark.parametrize(("text", "expected"), CASES)
def test_status(extractor: Extractor, text: str, expected: set[str]) -> None:
    record = extractor.extract(text, published="2025-06-15")
    assert {f"{e.type} {'+'.join(p.ref for p in e.parties)} {e.status}" for e in record.events} == expected
