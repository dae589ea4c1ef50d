"""A text adopted on a day or somewhere « et signé par » somebody was not adopted by him."""

import datetime

import pytest

from depositaire import Communique
from depositaire.pipeline import Extractor

CASES = [
    (
        "Le Bénin a ratifié le Statut de Rome, adopté le 17 juillet 1998 à Rome et signé par le Togo en 1999.",
        {"ratify BEN", "adopt ", "sign TGO"},
    ),
    ("Le Statut de Rome a été adopté en 1998 et signé par le Togo.", {"adopt ", "sign TGO"}),
    # whatever adverb stands before the agent, and however many acted before
    (
        "Le Statut de Rome est signé par 84 pays et ratifié entre autres par le Togo et le Bénin.",
        {"sign ", "ratify TGO+BEN"},
    ),
    ("Le Statut de Rome a été adopté en mai 1998 et signé par dix pays, dont le Togo.", {"adopt ", "sign TGO"}),
    # next to each other they share who did it
    ("Le Statut de Rome a été signé et ratifié par le Togo.", {"sign TGO", "ratify TGO"}),
    # or each has its own
    ("Le Statut de Rome a été signé en mai par le Togo et ratifié par le Bénin.", {"sign TGO", "ratify BEN"}),
]


@pytest.mark.parametrize(("text", "expected"), CASES)
def test_agents(extractor: Extractor, text: str, expected: set[str]) -> None:
    record = extractor.extract(Communique(text=text, published=datetime.date(2025, 6, 15)))
    assert {f"{e.type} {'+'.join(p.ref for p in e.parties)}" for e in record.events} == expected
