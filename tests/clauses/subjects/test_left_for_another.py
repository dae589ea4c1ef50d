"""Who leaves one body for another joins it, and not the body that is left."""

import pytest

from depositaire.pipeline import Extractor

CASES = [
    ("Le Togo quitte l'OIF pour rejoindre le Commonwealth.", {"leave TGO oif", "join TGO commonwealth"}),
    (
        "La commune de Riec quitte la communauté de communes du Littoral pour rejoindre l'association Rivages.",
        {"leave commune-de-riec communaute-de-communes-du-littoral", "join commune-de-riec rivages"},
    ),
    ("L'UFR a quitté l'Unesco afin d'adhérer à l'OIF.", {"leave ufr unesco", "join ufr oif"}),
    ("Il quitte la CFDT pour rejoindre la CGT.", set()),
    ("Un club de Lorient quitte l'Unesco pour adhérer à l'OIF.", {"leave - unesco"}),
]


@pytest.mark.parametrize(("text", "wanted"), CASES)
def test_left_for_another(extractor: Extractor, text: str, wanted: set[str]) -> None:
    events = extractor.extract(text, published="2025-06-15").events
    found = {
        f"{e.type} {'+'.join(party.ref for party in e.parties) or '-'} {e.target and e.target.ref}" for e in events
    }
    assert found == wanted
