"""An aside between a copula and a predicate that has an article and a number of its own."""

import pytest

from depositaire.pipeline import Extractor

JOINED = [
    ("Le Timor oriental est devenu, après le Cambodge en 1999, le onzième membre de l'ASEAN.", "join TLS"),
    ("La Slovénie est devenue, après l'Estonie, le troisième membre associé du CERN.", "join SVN"),
    ("Le Vanuatu est, après Fidji, le deuxième pays membre de l'OMM.", "belong VUT"),
    ("L'Équateur, après le Pérou, le troisième membre de l'OMM, hésite.", "belong PER"),
]


@pytest.mark.parametrize(("text", "event"), JOINED)
def test_aside_before_a_predicate(extractor: Extractor, text: str, event: str) -> None:
    events = extractor.extract(text).events
    assert [f"{one.type} {'+'.join(party.ref for party in one.parties)}" for one in events] == [event]
