"""Whom a sentence names behind « selon » tells of the act and does not do it."""

import pytest

from depositaire.pipeline import Extractor

CASES = [
    ("Le Mali a notifié son retrait de l'OIF, selon une note remise à la presse par le ministère malien.", "MLI"),
    ("Le Mali a confirmé l'adhésion du Togo à l'OIF, d'après un texte lu par la ministre ghanéenne.", "TGO"),
    ("Le Togo a annoncé la ratification, selon l'AFP, de la Convention de Budapest.", "TGO"),
    ("Le Togo a rejoint, selon le ministre, l'OIF.", "TGO"),
]


@pytest.mark.parametrize(("text", "wanted"), CASES)
def test_who_tells_of_it(extractor: Extractor, text: str, wanted: str) -> None:
    events = extractor.extract(text, published="2025-06-15").events
    assert ["+".join(party.ref for party in event.parties) for event in events] == [wanted]
