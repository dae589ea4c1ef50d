"""Lists go on over what is said of one of their names, wherever in the list it stands."""

from itertools import product

import pytest

from depositaire.pipeline import Extractor

ASIDES = (
    "pays hôte",
    "premier pays à l'avoir proposée",
    "où le parlement hésite encore",
    "membre fondateur de l'ONU",
    "en pleine campagne électorale",
    "par la voix de son ministre",
    "longtemps réticent",
)
PLACES = ("le Chili, {}, le Pérou et la Colombie", "le Chili, le Pérou, {}, la Colombie et le Togo")
SENTENCES = (
    "Hier, {} ont ratifié la convention de Bogota.",
    "La convention de Bogota a été ratifiée par {}.",
    "Quatre pays ont ratifié la convention de Bogota : {}.",
)
#: Who is told of in an aside, and who acts behind one.
OTHERS = {
    "Invités par le Chili, pays hôte, le Pérou et la Colombie ont ratifié la convention de Bogota.": "COL PER",
    "Selon le Chili, pays hôte, le Pérou, la Colombie et le Togo ont ratifié la convention de Bogota.": "COL PER TGO",
    "Hier, le Chili, voisin du Pérou, a ratifié la convention de Bogota.": "CHL",
    "Le Chili, pays hôte, le Pérou refusant, a ratifié la convention de Bogota.": "CHL",
}


def parties(extractor: Extractor, text: str) -> set[str]:
    record = extractor.extract(text, published="2025-06-15")
    return {party.ref for event in record.events if event.type == "ratify" for party in event.parties}


@pytest.mark.parametrize(("sentence", "place", "aside"), list(product(SENTENCES, PLACES, ASIDES)))
def test_the_list_goes_on(extractor: Extractor, sentence: str, place: str, aside: str) -> None:
    named = {"CHL", "PER", "COL"} | ({"TGO"} if "Togo" in place else set())
    assert parties(extractor, sentence.format(place.format(aside))) == named


@pytest.mark.parametrize(("text", "named"), OTHERS.items())
def test_who_is_on_no_list(extractor: Extractor, text: str, named: str) -> None:
    assert parties(extractor, text) == set(named.split())


#: Lists inside what is said of a body, and lists that go on behind it.
BODIES = {
    "L'Alliance bleue, lancée par Orange, Thales et l'Inria, a signé la Charte de Lomé.": "alliance-bleue",
    "L'Alliance bleue, qui comprend Orange, Thales et l'Inria, a signé la Charte de Lomé.": "alliance-bleue",
    "L'Alliance bleue, dont Orange, Thales et l'Inria sont membres, a signé la Charte de Lomé.": "alliance-bleue",
    "Thales, filiale d'Orange, Atos et l'Inria ont signé la Charte de Lomé.": "atos inria thales",
    "Dix sociétés, dont Thales, filiale d'Orange, Atos et l'Inria, ont signé la Charte de Lomé.": "atos inria thales",
}


@pytest.mark.parametrize(("text", "named"), BODIES.items())
def test_lists_of_bodies(extractor: Extractor, text: str, named: str) -> None:
    record = extractor.extract(text, published="2025-06-15")
    assert {p.ref for event in record.events if event.type == "sign" for p in event.parties} == set(named.split())
