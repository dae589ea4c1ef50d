"""Bodies whose turn it is: « C'est au tour d'Axa de quitter l'OIF »."""

import pytest

from depositaire.pipeline import Extractor

TURNS = [
    ("C'est au tour d'Axa de quitter l'OIF.", "axa"),
    ("C'est au tour de l'ANSSI de se retirer de l'OIF.", "anssi"),
    ("C'est au tour de l'ONU de dire que le Togo a quitté l'OIF.", "TGO"),
]


@pytest.mark.parametrize(("text", "parties"), TURNS)
def test_whose_turn_it_is(extractor: Extractor, text: str, parties: str) -> None:
    left = [event for event in extractor.extract(text).events if event.type == "leave"]
    assert [" ".join(sorted(party.ref for party in event.parties)) for event in left] == [parties]
