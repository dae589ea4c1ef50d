"""No text of the other gender is what a participle behind it is told of: « le traité de l'Alliance lancée en 2015 »."""

import pytest

from depositaire.pipeline import Extractor

CASES = [
    ("Le Togo a signé le traité de l'Alliance solaire internationale lancée en novembre 2015.", {"sign TGO"}),
    ("La convention de pêche, signée en juin entre le Togo et le Mali, est bonne.", {"sign TGO+MLI"}),
    ("L'accord de pêche signé entre le Togo et le Mali est bon.", {"sign TGO+MLI"}),
]


@pytest.mark.parametrize(("text", "expected"), CASES)
def test_participle(extractor: Extractor, text: str, expected: set[str]) -> None:
    record = extractor.extract(text, published="2025-06-15")
    assert {f"{e.type} {'+'.join(p.ref for p in e.parties)}" for e in record.events} == expected
