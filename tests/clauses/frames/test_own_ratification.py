"""Whose « sa ratification » is: the text's, or that of who ratifies where the text stands behind it."""

import pytest

from depositaire.pipeline import Extractor

TEXTS = {
    "La Moldavie a tenu parole. Sa ratification de la Convention d'Istanbul a été notifiée en mai.": ["MDA"],
    "Le Togo a annoncé sa signature de l'Accord de Paris.": ["TGO"],
    "La Convention d'Istanbul a dix ans. Sa ratification par le Togo date de mai 2019.": ["TGO"],
    "La Convention d'Istanbul a dix ans. Sa ratification est prévue en mai 2027.": [],
}


@pytest.mark.parametrize(("text", "parties"), TEXTS.items())
def test_whose_it_is(extractor: Extractor, text: str, parties: list[str]) -> None:
    events = [event for event in extractor.extract(text).events if event.type in ("ratify", "sign")]
    assert [[party.ref for party in event.parties] for event in events] == [parties]
