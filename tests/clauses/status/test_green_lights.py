"""What a parliament gives its green light to is to come, whatever stands between the two nouns."""

import pytest

from depositaire.pipeline import Extractor

CASES = [
    ("Feu vert des députés togolais à la ratification de la Convention de Budapest.", "ratify TGO planned"),
    ("Aval du Parlement chilien à la ratification de la Convention de Budapest.", "ratify CHL planned"),
    ("Oui massif des députés chiliens à la ratification de la Convention de Budapest.", "ratify CHL planned"),
    ("La ratification de la Convention de Budapest par le Chili a le soutien des députés.", "ratify CHL actual"),
    ("Sous le feu vert du signal, le Chili a ratifié la Convention de Budapest.", "ratify CHL actual"),
]


@pytest.mark.parametrize(("text", "wanted"), CASES)
def test_green_lights(extractor: Extractor, text: str, wanted: str) -> None:
    events = extractor.extract(text, published="2026-06-15").events
    assert "; ".join(f"{e.type} {'+'.join(p.ref for p in e.parties)} {e.status}" for e in events) == wanted
