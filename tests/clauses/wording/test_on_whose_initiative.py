"""Prepositions with an adjective within, which are what they are without it."""

import pytest

from depositaire.pipeline import Extractor

CASES = {
    "Le réseau Medcop a été lancé à l'initiative principale du Venezuela.": {"VEN"},
    "Le réseau Medcop a été lancé en mai à l'initiative première de la France et du Mali.": {"FRA", "MLI"},
    "Créé sous l'impulsion personnelle du président français, le réseau Medcop a grandi.": {"FRA"},
    "Le réseau Medcop, lancé en mai, salue l'initiative principale du Venezuela.": set(),
}


@pytest.mark.parametrize("text", CASES)
def test_who_founds(extractor: Extractor, text: str) -> None:
    events = extractor.extract(text, published="2025-06-15").events
    assert [(event.type, {party.ref for party in event.parties}) for event in events] == [("found", CASES[text])]
