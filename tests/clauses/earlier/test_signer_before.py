"""« Rivéo a signé cinq contrats. Un autre a été signé avec Plinor »: the other side is who signs before."""

import pytest

from depositaire.pipeline import Extractor

CASES = [
    (
        "Le Niger a signé deux accords. Un accord a aussi été signé avec la Chine. Un pacte a été signé avec le Mali.",
        {"NER", "NER+CHN", "NER+MLI"},
    ),
    ("Thales a signé cinq contrats. Un contrat a été signé avec Orange et Atos.", {"thales", "thales+orange+atos"}),
    ("Le Niger et le Mali ont signé deux accords. Un accord a été signé avec la Chine.", {"NER+MLI", "CHN"}),
    ("Le Niger a signé un accord. Deux conventions ont été signées entre le Mali et le Togo.", {"NER", "MLI+TGO"}),
]


@pytest.mark.parametrize(("text", "expected"), CASES)
def test_signers(extractor: Extractor, text: str, expected: set[str]) -> None:
    record = extractor.extract(text, published="2025-06-15")
    assert {"+".join(p.ref for p in e.parties) for e in record.events} == expected
