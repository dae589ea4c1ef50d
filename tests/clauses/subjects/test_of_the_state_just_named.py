"""« …les sanctions contre le Togo et de sa réintégration »: a State just named, not the body that decides."""

import pytest

from depositaire.pipeline import Extractor

CASES = [
    ("L'OIF a décidé de la levée des sanctions contre le Togo et de sa réintégration immédiate.", "join TGO oif"),
    ("L'OIF a décidé de la fin de l'embargo sur le Togo et de sa réadmission immédiate.", "join TGO oif"),
    ("Le Chili a décidé du rappel de ses juges au Togo et de son adhésion immédiate à l'OIF.", "join CHL oif"),
    ("L'OIF a suspendu la participation malienne à ses instances.", "suspend MLI oif"),
    ("L'OIF a gelé l'affiliation togolaise.", "suspend TGO oif"),
    ("L'OIF a suspendu toute participation du Togo à ses travaux.", "suspend TGO oif"),
    ("L'OIF a suspendu la diffusion malienne de ses travaux.", ""),
]


@pytest.mark.parametrize(("text", "wanted"), CASES)
def test_of_the_state_just_named(extractor: Extractor, text: str, wanted: str) -> None:
    events = extractor.extract(text, published="2026-06-15").events
    told = (f"{e.type} {'+'.join(p.ref for p in e.parties)} {e.target and e.target.ref}" for e in events)
    assert "; ".join(told) == wanted
