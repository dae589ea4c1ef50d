"""Whose sides « entre » tells: those of the text right before it, and of the text that holds that one."""

import pytest

from depositaire.pipeline import Extractor

CASES = [
    (
        "Le Togo et le Bénin ont signé un pacte, suivi jeudi par la signature d'un contrat entre Orange et Thales.",
        {"TGO+BEN > pacte-1", "orange+thales > contrat-1"},
    ),
    (
        "Le Togo et le Bénin ont signé un pacte avant la signature d'un contrat entre Orange et Thales.",
        {"TGO+BEN > pacte-1", "orange+thales > contrat-1"},
    ),
    ("Un pacte a été signé lundi à Lomé entre le Togo et le Bénin.", {"TGO+BEN > pacte-1"}),
    (
        "Le Togo a annoncé la signature d'un accord avec le Bénin et la ratification de la Charte de Lomé.",
        {"TGO+BEN > accord-1", "TGO > charte-de-lome"},
    ),
    ("La signature par le Togo de l'accord entre l'OIF et le Bénin est acquise.", {"TGO > accord-1"}),
    ("Le Togo a signé le traité de pêche entre l'OIF et le Bénin.", {"TGO > traite-1"}),
    ("Le Togo a signé l'accord de pêche entre le Togo et le Bénin.", {"TGO+BEN > accord-1"}),
    (
        "La signature d'une déclaration comprenant un accord de paix au Ghana entre le Togo et le Bénin est saluée.",
        {"TGO+BEN > declaration-1"},
    ),
]


@pytest.mark.parametrize(("text", "expected"), CASES)
def test_sides(extractor: Extractor, text: str, expected: set[str]) -> None:
    record = extractor.extract(text, published="2025-06-15")
    assert {f"{'+'.join(p.ref for p in e.parties)} > {e.target and e.target.ref}" for e in record.events} == expected
