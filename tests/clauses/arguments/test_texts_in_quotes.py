"""What is said of a text whose name is quoted is no other text: « la « Charte d'Ivrea », un code volontaire »."""

import pytest

from depositaire.pipeline import Extractor

CASES = [
    ("Le Togo a signé la « charte d'Ivrea », premier code mondial sur l'eau.", {"sign TGO > charte-d-ivrea"}),
    ("Le Togo a signé la « charte d'Ivrea », un code de conduite volontaire.", {"sign TGO > charte-d-ivrea"}),
    ('Le Togo a signé la "charte d\'Ivrea", code de conduite volontaire.', {"sign TGO > charte-d-ivrea"}),
    (
        "Le Togo a signé la « charte d'Ivrea », un code de conduite et un pacte.",
        {"sign TGO > charte-d-ivrea", "sign TGO > code-1", "sign TGO > pacte-1"},
    ),
    (
        "Le Togo a signé la « charte d'Ivrea », la « charte de Lomé » et un pacte.",
        {"sign TGO > charte-d-ivrea", "sign TGO > charte-de-lome", "sign TGO > pacte-1"},
    ),
]


@pytest.mark.parametrize(("text", "expected"), CASES)
def test_said_of_the_text(extractor: Extractor, text: str, expected: set[str]) -> None:
    record = extractor.extract(text, published="2025-06-15")
    told = {
        f"{event.type} {'+'.join(party.ref for party in event.parties)} > {event.target.ref if event.target else '-'}"
        for event in record.events
    }
    assert told == expected
