"""A participle is said of the noun right before it, and where that is no text it recalls none."""

import pytest

from depositaire.pipeline import Extractor

CASES = [
    ("Le Togo a ratifié l'Accord de Paris. Les engagements souscrits par le Mali sont lourds.", "ratify TGO"),
    ("Le Togo a ratifié l'Accord de Paris. Un décret signé par le Mali paraît.", "ratify TGO"),
    ("Le Togo a ratifié l'Accord de Paris. Un livre entier signé par le Mali paraît.", "ratify TGO"),
    ("Le Togo a ratifié l'Accord de Paris, document signé par le Mali.", "ratify TGO; sign MLI"),
    ("L'Accord de Paris est publié. Signé par le Mali, il sert de modèle.", "sign MLI"),
]


@pytest.mark.parametrize(("text", "wanted"), CASES)
def test_said_of_another(extractor: Extractor, text: str, wanted: str) -> None:
    events = extractor.extract(text, published="2025-06-15").events
    assert "; ".join(f"{event.type} {'+'.join(party.ref for party in event.parties)}" for event in events) == wanted
