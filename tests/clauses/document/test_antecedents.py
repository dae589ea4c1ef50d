"""Whose authorities publish a document."""

import pytest

from depositaire import Communique
from depositaire.clauses.document.antecedents import Authorities
from depositaire.lexicon import read
from depositaire.pipeline import Extractor


@pytest.mark.parametrize(
    ("publisher", "state"),
    [
        ("ANSSI", "FRA"),
        ("Ministère de l’Europe et des Affaires étrangères", "FRA"),
        ("www.diplomatie.gouv.fr", "FRA"),
        ("Ambassade du Sénégal en France", "SEN"),
        ("Agence ivoirienne de presse", "CIV"),
        ("MINISTÈRE DES AFFAIRES ÉTRANGÈRES DU LUXEMBOURG", "LUX"),
        ("Guinée équatoriale – Présidence", "GNQ"),
        ("Conseil fédéral", "CHE"),
        ("Conseil de l’Europe", ""),
        ("Radio France Internationale", ""),
        ("Gouvernement du Québec", ""),
        ("", ""),
    ],
)
def test_a_publisher_speaks_for_a_state(publisher: str, state: str) -> None:
    assert Authorities.of(read()).speaks_for(publisher) == state


@pytest.mark.parametrize(
    ("publisher", "parties"),
    [("MAP", ["MAR"]), ("Agence ivoirienne de presse", ["CIV"]), ("Radio France Internationale", [])],
)
def test_the_minister_is_that_of_the_publisher(extractor: Extractor, publisher: str, parties: list[str]) -> None:
    text = "Le ministre des Affaires étrangères a signé lundi la Convention de Budapest."
    events = extractor.extract(Communique(text=text, publisher=publisher)).events
    assert [party.ref for event in events for party in event.parties] == parties


@pytest.mark.parametrize(
    ("text", "parties"),
    [
        ("DAKAR - Le ministre du Commerce a signé jeudi la Convention de Budapest.", ["SEN"]),
        ("DAKAR (APS) - Le ministre du Commerce a signé jeudi la Convention de Budapest.", ["SEN"]),
        ("Le vol Dakar-Lomé est annulé. Le ministre du Commerce a signé jeudi la Convention de Budapest.", []),
    ],
)
def test_the_minister_is_that_of_where_the_report_opens(extractor: Extractor, text: str, parties: list[str]) -> None:
    events = extractor.extract(text, published="2025-06-15").events
    assert [party.ref for event in events for party in event.parties] == parties
