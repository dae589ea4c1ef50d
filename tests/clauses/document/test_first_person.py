"""« Mon pays », « notre pays », « notre adhésion »: the speaker's State, or the publisher's."""

import datetime

import pytest

from depositaire import Communique
from depositaire.pipeline import Extractor

CASES = [
    ("Mon pays a ratifié la Convention de Budapest en 2019.", {"ratify GAB"}),
    ("« Mon pays a quitté la CPI », a déclaré le ministre burundais.", {"leave BDI"}),
    ("Notre signature sera apposée demain au bas du Protocole de Maputo.", {"sign GAB"}),
    ("Notre adhésion à l'OIF date de 1977.", {"join GAB"}),
    ("Le Protocole de Maputo a été signé par notre pays, le Rwanda et le Burundi.", {"sign GAB+RWA+BDI"}),
    # what is no act of the publisher's
    ("Notre équipe a salué la signature du Protocole de Maputo.", {"sign "}),
    ("« Notre adhésion à l'OIF est acquise », a souri la ministre togolaise.", set()),
]


@pytest.mark.parametrize(("text", "expected"), CASES)
def test_whose_acts(extractor: Extractor, text: str, expected: set[str]) -> None:
    publisher = "Ministère des Affaires étrangères (Gabon)"
    told = Communique(text=text, published=datetime.date(2025, 6, 15), publisher=publisher)
    events = extractor.extract(told).events
    assert {f"{event.type} {'+'.join(party.ref for party in event.parties)}" for event in events} == expected
