"""A government that approves the signature of a text has not signed yet; it signs with whom the text is."""

import pytest

from depositaire.pipeline import Extractor

CASES = [
    ("Le gouvernement togolais a approuvé la signature d'un accord avec le Mali.", "sign TGO+MLI planned"),
    (
        "Le conseil des ministres présidé ce lundi par le Roi Mohammed VI a approuvé onze accords internationaux.",
        "ratify  planned",
    ),
    ("Le Conseil fédéral a approuvé la signature de l'accord avec l'Inde.", "sign CHE+IND planned"),
    ("Le gouvernement togolais a approuvé la signature de la Convention de Budapest.", "sign TGO planned"),
    ("Le Conseil fédéral salue la signature d'un accord entre le Togo et le Mali.", "sign TGO+MLI actual"),
    ("L'OIF a approuvé l'adhésion du Togo.", "join TGO actual"),
]


@pytest.mark.parametrize(("text", "wanted"), CASES)
def test_what_cabinets_approve(extractor: Extractor, text: str, wanted: str) -> None:
    events = extractor.extract(text, published="2025-06-15").events
    assert "; ".join(f"{e.type} {'+'.join(p.ref for p in e.parties)} {e.status}" for e in events) == wanted
