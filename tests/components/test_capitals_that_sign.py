"""A capital behind « par » acts where an act stands before it, over the day and the place of the act."""

import pytest

from depositaire.pipeline import Extractor

CASES = [
    ("L'accord a été signé à Istanbul par Moscou et Kiev.", "RUS UKR"),
    ("L'accord a été signé en juillet à New York par Paris et Berlin.", "FRA DEU"),
    ("L'accord a été signé à Doha lundi par Kigali.", "RWA"),
    ("Le train passe à Lyon par Paris et Berlin.", ""),
    ("Il est revenu à Istanbul par Moscou avec l'accord.", ""),
]


@pytest.mark.parametrize(("text", "parties"), CASES)
def test_parties(extractor: Extractor, text: str, parties: str) -> None:
    events = extractor.extract(text, published="2025-06-15").events
    assert " ".join(party.ref for event in events for party in event.parties) == parties
