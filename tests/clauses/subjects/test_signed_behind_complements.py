"""A participle of signing is said of the text, whatever bodies its complements name before the comma."""

import pytest

from depositaire.pipeline import Extractor

CASES = [
    ("L'accord entre le Togo et le Mali relatif aux activités de l'Unesco, signé à Lomé, est publié.", "sign TGO+MLI"),
    (
        "La convention entre le Togo et le Mali sur l'aide de l'Unesco, de l'OIF et de l'OMS, signée à Lomé,",
        "sign TGO+MLI",
    ),
    ("L'accord entre le Togo et le Mali, signé à Lomé, est publié.", "sign TGO+MLI"),
    ("La convention entre le Togo et le Mali est soutenue par l'Unesco, signé ou non à Lomé.", ""),
]


@pytest.mark.parametrize(("text", "wanted"), CASES)
def test_signed_behind_complements(extractor: Extractor, text: str, wanted: str) -> None:
    events = extractor.extract(text, published="2025-06-15").events
    assert " ".join(f"{event.type} {'+'.join(party.ref for party in event.parties)}" for event in events) == wanted
