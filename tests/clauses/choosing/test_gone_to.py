"""Arrivals and returns to a place, or into what is no body: the body of the sentence before is not meant."""

import pytest

from depositaire.pipeline import Extractor

CASES = [
    ("La CEDEAO se réunit. Le retour du ministre togolais à Lomé est prévu samedi.", ""),
    ("Le Mali a quitté l'OIF en 2020. À son arrivée à Matignon, le ministre malien a parlé.", "leave MLI oif"),
    ("Le Ghana a rejoint l'OIF. L'arrivée du Togo à la rive est attendue.", "join GHA oif"),
    ("Le Ghana négocie avec l'OIF. L'entrée du Ghana dans la récession inquiète.", ""),
    ("L'OIF se réunit. L'admission du Ghana à l'unanimité a été saluée.", "join GHA oif"),
    ("L'OIF se réunit. L'adhésion du Ghana en mai a été saluée.", "join GHA oif"),
    ("Le Mali a quitté l'OIF en 2020. Le retour du Mali est attendu.", "leave MLI oif; join MLI oif"),
]


@pytest.mark.parametrize(("text", "wanted"), CASES)
def test_gone_to(extractor: Extractor, text: str, wanted: str) -> None:
    events = extractor.extract(text, published="2025-06-15").events
    found = [f"{e.type} {'+'.join(p.ref for p in e.parties)} {e.target and e.target.ref}" for e in events]
    assert "; ".join(found) == wanted
