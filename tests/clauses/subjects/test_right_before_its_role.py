"""« Le Togo membre fondateur de l'OIF a protesté »: a State that opens its sentence, without the comma."""

import pytest

from depositaire.pipeline import Extractor

CASES = [
    ("Le Togo membre fondateur de l'OIF a protesté.", "belong TGO actual"),
    ("L'OIF se réunit. Le Togo membre fondateur de cet organisme y a un bureau.", "belong TGO actual"),
    ("Le ministre du Togo membre du comité de l'OIF a protesté.", ""),
    ("Les amis du Togo membres de l'OIF ont protesté.", ""),
]


@pytest.mark.parametrize(("text", "wanted"), CASES)
def test_right_before_its_role(extractor: Extractor, text: str, wanted: str) -> None:
    events = extractor.extract(text, published="2026-06-15").events
    assert "; ".join(f"{e.type} {'+'.join(p.ref for p in e.parties)} {e.status}" for e in events) == wanted
