"""« ne fut jamais ratifié que par le Togo »: who alone did it did it."""

import pytest

from depositaire.pipeline import Extractor

CASES = [
    ("L'Accord de Lima ne fut jamais ratifié que par le Togo.", "ratify TGO actual"),
    ("L'Accord de Lima n'a jamais été signé que par le Togo et le Chili.", "sign TGO+CHL actual"),
    ("L'Accord de Lima n'a jamais été ratifié par le Togo.", "ratify TGO negated"),
    ("L'Accord de Lima n'a pas été signé par le Togo, car le Chili dit que seul il ne peut rien.", "sign TGO negated"),
]


@pytest.mark.parametrize(("text", "wanted"), CASES)
def test_only_by(extractor: Extractor, text: str, wanted: str) -> None:
    events = extractor.extract(text, published="2026-06-15").events
    assert "; ".join(f"{e.type} {'+'.join(p.ref for p in e.parties)} {e.status}" for e in events) == wanted
