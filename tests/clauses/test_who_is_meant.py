"""Whom a name beside others, a pronoun or a noun stands for, and who is no party of the act."""

import datetime

import pytest

from depositaire import Communique
from depositaire.pipeline import Extractor

CASES = [
    # What a noun beside a name says of it goes on behind its own comma.
    (
        "La maire a reçu Solena, le syndicat du ministre danois, qui avait quitté l'Alliance des mobilités en 2021.",
        {"leave solena alliance-des-mobilites actual"},
    ),
    (
        "Le groupe Alvéa annonce qu'il rejoindra l'Alliance du numérique et qu'il quittera le GIE Portail.",
        {"join alvea alliance-du-numerique planned", "leave alvea gie-portail planned"},
    ),
    # Where a body's members lie is no party.
    (
        "Dans la zone CEMAC, le Gabon et le Tchad n'ont pas ratifié la convention de Malabo.",
        {"ratify GAB+TCD convention-malabo negated"},
    ),
    (
        "La CEMAC, le Gabon et le Tchad n'ont pas ratifié la convention de Malabo.",
        {"ratify cemac+GAB+TCD convention-malabo negated"},
    ),
    ("Le Ghana n'exclut pas que le Togo rejoigne l'OIF.", {"join TGO oif hypothetical"}),
    ("Le Ghana n'a jamais exclu que le Togo rejoigne l'OIF.", {"join TGO oif hypothetical"}),
    ("Il n'est pas question que le Togo rejoigne l'OIF.", {"join TGO oif negated"}),
    # « entre » is a verb where no names follow that it stands between.
    ("Le Togo entre à l'OIF.", {"join TGO oif actual"}),
    ("Un accord entre le Togo et le Bénin a été signé.", {"sign TGO+BEN accord-1 actual"}),
]


@pytest.mark.parametrize(("text", "expected"), CASES)
def test_who_is_meant(extractor: Extractor, text: str, expected: set[str]) -> None:
    record = extractor.extract(Communique(text=text, published=datetime.date(2025, 6, 15)))
    assert {
        f"{event.type} {'+'.join(party.ref for party in event.parties) or '-'} "
        f"{event.target and event.target.ref} {event.status}"
        for event in record.events
    } == expected
