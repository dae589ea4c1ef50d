"""Bodies told to be among those who left: « Airbus fait partie des entreprises qui ont quitté l'OIF »."""

import pytest

from depositaire.pipeline import Extractor


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Airbus et Thales font partie des entreprises qui ont quitté l'OIF.", ["leave airbus+thales actual"]),
        ("Airbus est l'une des entreprises qui ont quitté l'OIF.", ["leave airbus actual"]),
        ("Airbus ne figure pas parmi les entreprises qui ont quitté l'OIF.", ["leave airbus negated"]),
        ("Airbus soutient les entreprises qui ont quitté l'OIF.", []),
    ],
)
def test_who_left(extractor: Extractor, text: str, expected: list[str]) -> None:
    events = extractor.extract(text, published="2025-06-15").events
    assert [f"{e.type} {'+'.join(party.ref for party in e.parties)} {e.status}" for e in events] == expected
