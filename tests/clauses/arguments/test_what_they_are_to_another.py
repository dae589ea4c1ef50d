"""Parties named by what they are to another: « avec son partenaire historique Rivéo », « avec son voisin le Ghana »."""

import pytest

from depositaire.pipeline import Extractor

NAMED = [
    ("La société Orlait a signé un contrat avec son partenaire historique Thales.", "orlait thales"),
    ("La société Orlait a signé un contrat avec ses partenaires européens Thales et Airbus.", "airbus orlait thales"),
    ("La société Orlait a signé un contrat avec son premier actionnaire, la banque Nordal.", "nordal orlait"),
    ("La société Orlait et son client Carrefour ont signé un contrat.", "carrefour orlait"),
    ("Un contrat a été signé entre Airbus et ses clients Thales et Safran.", "airbus safran thales"),
    ("Le Togo a signé un accord avec son voisin le Ghana.", "GHA TGO"),
    ("Le Togo a signé un accord avec son principal partenaire européen la France.", "FRA TGO"),
    ("Avec ses partenaires, Thales a signé un accord.", "thales"),
    ("Selon son partenaire, la France a signé un accord.", "FRA"),
]


@pytest.mark.parametrize(("text", "parties"), NAMED)
def test_what_they_are_to_another(extractor: Extractor, text: str, parties: str) -> None:
    signed = [event for event in extractor.extract(text).events if event.type == "sign"]
    assert [" ".join(sorted(party.ref for party in event.parties)) for event in signed] == [parties]
