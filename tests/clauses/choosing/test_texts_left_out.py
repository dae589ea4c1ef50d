"""The text that a sentence leaves out or puts behind its verb: what is meant, and when nothing is."""

import datetime

import pytest

from depositaire import Communique
from depositaire.pipeline import Extractor

TOPIC = "La Convention de Budapest a vingt ans. "
CASES = [
    (TOPIC + "Riga (2016) et Dublin (2018) ont signé.", {"sign LVA", "sign IRL"}),
    (TOPIC + "Signataire depuis 2016, le Ghana prépare la suite.", {"sign GHA"}),
    (TOPIC + "Le Ghana a signé pour un stade.", set()),
    (TOPIC + "Le Ghana a versé ses instruments à Strasbourg.", {"ratify GHA"}),
    (TOPIC + "Le Sénégal, dépositaire, a reçu du Togo son instrument de ratification.", {"ratify TGO"}),
    (TOPIC + "Le Parlement ghanéen a donné son feu vert, par 90 voix contre 12, à un stade.", set()),
    (TOPIC + "En vigueur depuis 2004, elle facilite l'entraide.", {"enter_into_force -"}),
    (TOPIC + "Ses dispositions s'appliquent depuis 2004.", {"enter_into_force -"}),
    (TOPIC + "La Convention de Kigali l'imite. Le Ghana a versé ses instruments.", set()),
    (TOPIC + "À ce jour, 48 États sont connus : 54 l'ont signée.", {"sign -"}),
    ("L'Appel de Paris a sept ans.\nPremiers signataires :\nle Chili, le Ghana", {"sign CHL+GHA"}),
    ("Hier a été adoptée à Genève la Convention de Budapest.", {"adopt -"}),
    ("Est enfin entrée en vigueur la Convention de Budapest.", {"enter_into_force -"}),
    ("L'Appel de Paris a sept ans. Le Ghana a apporté son soutien à l'Ukraine.", set()),
]


@pytest.mark.parametrize(("text", "expected"), CASES)
def test_text_left_out(extractor: Extractor, text: str, expected: set[str]) -> None:
    record = extractor.extract(Communique(text=text, published=datetime.date(2025, 6, 15)))
    assert {
        f"{event.type} {'+'.join(party.ref for party in event.parties) or '-'}" for event in record.events
    } == expected
    named = {"convention-budapest", "appel-de-paris"}
    assert all(event.target is not None and event.target.ref in named for event in record.events)
