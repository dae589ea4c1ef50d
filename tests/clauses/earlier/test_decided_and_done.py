"""A suspension that is told to be decided and to be done is one; what takes effect later, or was left, stays two."""

import pytest

from depositaire.pipeline import Extractor

CASES = [
    ("L'OIF décide de suspendre le Togo\nL'OIF a suspendu le Togo. La décision de suspendre le Togo étonne.", "actual"),
    ("L'OIF gèle l'adhésion du Togo. Le Sommet a décidé le gel de l'adhésion du Togo à l'OIF.", "actual"),
    ("L'OIF va suspendre le Togo.", "planned"),
    ("L'OIF a suspendu le Togo. Elle suspendra le Mali.", "actual planned"),
]


@pytest.mark.parametrize(("text", "wanted"), CASES)
def test_decided_and_done(extractor: Extractor, text: str, wanted: str) -> None:
    assert " ".join(event.status for event in extractor.extract(text, published="2026-06-15").events) == wanted
