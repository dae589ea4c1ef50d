"""« une fois entré en vigueur »: what comes first is to come where the verb of the sentence is, whatever verb."""

import pytest

from depositaire.pipeline import Extractor

CASES = [
    ("Une fois entré en vigueur, l'Accord de Lima protégera les mers.", "enter_into_force planned"),
    ("L'Accord de Lima, une fois entré en vigueur, protégera les mers.", "enter_into_force planned"),
    ("Une fois ratifié par le Togo, l'Accord de Lima protégera les mers.", "ratify planned"),
    ("Une fois entré en vigueur, l'Accord de Lima a protégé les mers.", "enter_into_force actual"),
    ("L'Accord de Lima est long. Une fois entré en gare, le train protégera les mers.", ""),
]


@pytest.mark.parametrize(("text", "wanted"), CASES)
def test_what_comes_first(extractor: Extractor, text: str, wanted: str) -> None:
    events = extractor.extract(text, published="2026-06-15").events
    assert "; ".join(f"{event.type} {event.status}" for event in events) == wanted
