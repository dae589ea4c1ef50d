"""Acts of which the text names no party, or no body: what is told of them, and what is not."""

import pytest

from depositaire.pipeline import Extractor

CASES = [
    ("Le gouvernement a pris un décret ratifiant la Convention de Budapest.", ""),
    ("La ratification de la Convention de Budapest rassure les éditeurs.", ""),
    ("Le projet de loi portant approbation de la Convention de Budapest est à l'ordre du jour.", ""),
    ("Plusieurs pays ont ratifié la Convention de Budapest.", "ratify - convention-budapest actual"),
    ("Les pays qui ont ratifié la Convention de Budapest sont rares.", "ratify - convention-budapest actual"),
    ("Trente États ont ratifié la Convention de Budapest.", "ratify - convention-budapest actual"),
    ("La Convention de Budapest a été ratifiée le 3 mai 2024.", "ratify - convention-budapest actual"),
    ("Le Ghana est devenu membre en mai.", ""),
    ("Le Ghana a été suspendu.", ""),
    ("L'OIF se réunit. Le Ghana est devenu membre en mai.", "join GHA oif actual"),
]


@pytest.mark.parametrize(("text", "wanted"), CASES)
def test_told_of_nobody(extractor: Extractor, text: str, wanted: str) -> None:
    events = extractor.extract(text, published="2025-06-15").events
    found = [
        f"{e.type} {'+'.join(p.ref for p in e.parties) or '-'} {e.target and e.target.ref} {e.status}" for e in events
    ]
    assert "; ".join(found) == wanted
