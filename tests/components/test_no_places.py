"""What the model takes for a place and no list of places has may be a body."""

import pytest

from depositaire import Extractor
from depositaire.lexicon.build_places import names
from depositaire.lexicon.places import places
from depositaire.typography import fold


@pytest.mark.parametrize(
    ("text", "parties"),
    [
        ("Selon elle, Plinor est membre de l'Alliance bleue.", [["plinor"]]),
        ("L'adhésion de Plinor à l'Alliance bleue est effective.", [["plinor"]]),
        ("Le Togo a signé un accord de coopération avec Rivéo.", [["TGO", "riveo"]]),
        ("La Catalogne est membre de l'Alliance bleue.", []),
        ("Nantes est membre de l'Alliance bleue.", []),
    ],
)
def test_who_is_a_body(extractor: Extractor, text: str, parties: list[list[str]]) -> None:
    assert [[party.ref for party in event.parties] for event in extractor.extract(text).events] == parties


def test_list_is_folded() -> None:
    assert {"nantes", "varsovie", "ontario"} <= places()
    assert all(name == fold(name) for name in places())


def test_what_the_list_takes_in() -> None:
    cities = {
        "1": {"name": "Évian", "population": 9_000, "countrycode": "FR", "alternatenames": ["Evian Bath"]},
        "2": {"name": "Little", "population": 9_000, "countrycode": "US", "alternatenames": []},
        "3": {
            "name": "Warszawa",
            "population": 1_700_000,
            "countrycode": "PL",
            "alternatenames": ["Varsovie", "Варшава"],
        },
    }
    assert names(cities, ["Ontario"]) == ["evian", "ontario", "varsovie", "warszawa"]
