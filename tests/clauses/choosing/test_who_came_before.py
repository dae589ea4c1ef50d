"""Who did it before: those after whom somebody is the second or third to do it, or whose turn it was first."""

import pytest

from depositaire.pipeline import Extractor

ACTUAL = "actual"


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Le Togo est le deuxième pays, après le Mali, à ratifier la Charte de Lomé.", "ratify MLI; ratify TGO"),
        ("Le Togo est, après le Mali, le deuxième pays à ratifier la Charte de Lomé.", "ratify MLI; ratify TGO"),
        ("Le Togo est le deuxième pays à quitter l'OIF, après le Mali.", "leave MLI; leave TGO"),
        (
            "Après le Mali et le Bénin, le Togo est le troisième pays à signer la Charte de Lomé.",
            "sign MLI+BEN; sign TGO",
        ),
        ("Après le Mali, c'est au tour du Togo de quitter l'OIF.", "leave MLI; leave TGO"),
        ("Moins d'une semaine après le Mali, le Togo a quitté l'OIF.", "leave MLI; leave TGO"),
        ("Le Togo est le deuxième pays à ratifier la Charte de Lomé après la visite du Mali.", "ratify TGO"),
        ("Le Togo est le deuxième pays à quitter l'OIF, après des mois de débat au Mali.", "leave TGO"),
        ("Dix ans après la guerre du Mali, le Togo a quitté l'OIF.", "leave TGO"),
    ],
)
def test_what_is_told(extractor: Extractor, text: str, expected: str) -> None:
    events = extractor.extract(text, published="2025-06-15").events
    assert {event.status for event in events} == {ACTUAL}
    told = sorted(f"{event.type} {'+'.join(party.ref for party in event.parties)}" for event in events)
    assert told == sorted(expected.split("; "))
