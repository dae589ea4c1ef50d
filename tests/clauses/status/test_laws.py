"""What a law or decree is about is to be ratified: « le premier décret concerne la ratification de la Convention »."""

import pytest

from depositaire.pipeline import Extractor

CASES = [
    ("Le premier décret concerne la ratification par le Togo de la Convention de Budapest.", {"ratify TGO planned"}),
    ("La loi porte sur la ratification par le Togo de la Convention de Budapest.", {"ratify TGO planned"}),
    (
        "La loi relative à la ratification par le Togo de la Convention de Budapest est votée.",
        {"ratify TGO planned"},
    ),
    ("Le rapport salue la ratification par le Togo de la Convention de Budapest.", {"ratify TGO actual"}),
]


@pytest.mark.parametrize(("text", "expected"), CASES)
def test_status(extractor: Extractor, text: str, expected: set[str]) -> None:
    record = extractor.extract(text, published="2025-06-15")
    assert {f"{e.type} {'+'.join(p.ref for p in e.parties)} {e.status}" for e in record.events} == expected
