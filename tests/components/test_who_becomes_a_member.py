"""Unknown names that are said to be or to become members, as bodies are."""

import pytest

from depositaire.pipeline import Extractor

CASES = {
    "SEV est devenu membre du réseau Medcop.": [["sev"]],
    "Nordex, spécialiste de l'énergie, est devenue membre du réseau Medcop.": [["nordex"]],
    "Le parti socialiste sénégalais est devenu membre du réseau Medcop.": [["parti-socialiste-senegalais"]],
    "Un parti socialiste sénégalais a rejoint le réseau Medcop.": [],
    "Dupont est devenu membre du Parti agraire.": [],
    "Le PDG est devenu membre du réseau Medcop.": [],
}


@pytest.mark.parametrize("text", CASES)
def test_who_becomes_a_member(extractor: Extractor, text: str) -> None:
    events = extractor.extract(text, published="2025-06-15").events
    assert [[party.ref for party in event.parties] for event in events] == CASES[text]
