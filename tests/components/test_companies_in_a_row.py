"""Companies that no rule knows, side by side before the verb: « Kelvox et Voltis ont annoncé »."""

import pytest

from depositaire.pipeline import Extractor

ROWS = [
    ("Rivéo et Ecobank ont signé un partenariat.", "ecobank riveo"),
    ("Kelvox et Voltis annoncent la signature d'un contrat.", "kelvox voltis"),
    ("Hier, Kelvox et Voltis ont signé un contrat.", "kelvox voltis"),
    ("Kelvox et la société Nordal ont signé un contrat.", "kelvox nordal"),
    ("Kelvox et le groupe bancaire Nordal ont signé un contrat.", "kelvox nordal"),
]
PERSONS = ["Macron et Merz ont signé la déclaration.", "Macron et l'Élysée ont signé la déclaration."]


@pytest.mark.parametrize(("text", "parties"), ROWS)
def test_both_act(extractor: Extractor, text: str, parties: str) -> None:
    signed = [event for event in extractor.extract(text).events if event.type == "sign"]
    assert [" ".join(sorted(party.ref for party in event.parties)) for event in signed] == [parties]


@pytest.mark.parametrize("text", PERSONS)
def test_persons_do_not(extractor: Extractor, text: str) -> None:
    assert not extractor.extract(text).events
