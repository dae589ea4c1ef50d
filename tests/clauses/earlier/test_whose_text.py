"""Which State ratifies what an organ without a name, or a decree, lets it ratify: the one that signed the text."""

import pytest

from depositaire.pipeline import Extractor

CASES = [
    ("Le Conseil a adopté un décret portant ratification de l'accord signé entre le Mali et la BAD.", "planned MLI"),
    ("Le dossier porte sur la ratification de l'accord de siège signé entre le Mali et la BAD.", "hypothetical MLI"),
    ("– une ordonnance autorisant la ratification de l'accord signé entre le Mali et la BAD.", "planned MLI"),
    ("Le Sénat togolais a autorisé la ratification de l'accord signé entre le Mali et la BAD.", "planned TGO"),
    ("Décret portant ratification de l'accord de prêt entre le Mali et la Banque mondiale.", "planned MLI"),
    ("Le rapport porte sur la ratification de l'accord signé entre le Mali et le Togo.", ""),
    ("Le rapport porte sur la ratification de l'accord signé entre l'Unesco et la BAD.", ""),
    ("Les députés ont voté la ratification du Ceta, le traité entre l'UE et le Canada.", "planned "),
    ("Les sénateurs ont ratifié la Convention de Budapest.", "planned "),
    ("Les députés ont salué la ratification de la Convention de Budapest.", ""),
]


@pytest.mark.parametrize(("text", "wanted"), CASES)
def test_whose_text(extractor: Extractor, text: str, wanted: str) -> None:
    events = extractor.extract(text, published="2025-06-15").events
    found = [f"{e.status} {'+'.join(party.ref for party in e.parties)}" for e in events if e.type == "ratify"]
    assert "; ".join(found) == wanted
