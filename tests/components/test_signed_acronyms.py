"""Acronyms where only a text can stand: « a ratifié la Zlecaf », « n'a pas signé l'ANI »."""

import pytest

from depositaire.pipeline import Extractor

CASES = [
    ("Le Togo a ratifié la Zlecaf.", {("ratify", "actual", "zlecaf")}),
    ("La Zlecaf a été ratifiée par vingt pays.", {("ratify", "actual", "zlecaf")}),
    ("Le Togo a déposé son instrument de ratification de la Zlecaf.", {("ratify", "actual", "zlecaf")}),
    ("Le Togo a rejoint la Zlecaf.", {("join", "actual", "zlecaf")}),
    ("La CFDT n'a pas signé l'ANI.", {("sign", "negated", "ani")}),
    ("L'ANI a été signé par la CFDT.", {("sign", "actual", "ani")}),
    ("L'ANI a signé un accord avec la CFDT.", {("sign", "actual", "accord-1")}),
    ("Un accord entre le Togo et l'OIF a été signé.", {("sign", "actual", "accord-1")}),
    ("Un accord avec l'OIF a été signé par le Togo.", {("sign", "actual", "accord-1")}),
    ("Ont signé la CFDT et la CFTC.", set()),
    ("Ce que ratifie l'OMC compte.", set()),
    ("Le traité compte désormais 107 signataires.", {("sign", "actual", "traite-1")}),
]


@pytest.mark.parametrize(("text", "expected"), CASES)
def test_targets(extractor: Extractor, text: str, expected: set[tuple[str, str, str]]) -> None:
    record = extractor.extract(text, published="2025-06-15")
    assert {(event.type, event.status, event.target.ref) for event in record.events if event.target} == expected
