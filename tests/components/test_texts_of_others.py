"""Who has not written a text and adopts it supports it: « Facebook et Twitter ont adopté l'Appel de Lomé »."""

import pytest

from depositaire.pipeline import Extractor

CASES = [
    ("Facebook et Twitter ont adopté l'Appel de Lomé.", {"endorse facebook+twitter"}),
    ("L'Appel de Lomé a été adopté par des entreprises comme Facebook.", {"endorse facebook"}),
    ("Le Togo et le Bénin ont adopté l'Appel de Lomé.", {"adopt TGO+BEN"}),
    ("L'OIF a adopté l'Appel de Lomé.", {"adopt oif"}),
    ("La CGT a adopté l'Appel de Lomé.", {"adopt cgt"}),
    ("Orange a adopté un accord de télétravail.", {"adopt orange"}),
]


@pytest.mark.parametrize(("text", "expected"), CASES)
def test_type(extractor: Extractor, text: str, expected: set[str]) -> None:
    record = extractor.extract(text, published="2025-06-15")
    assert {f"{e.type} {'+'.join(p.ref for p in e.parties)}" for e in record.events} == expected
