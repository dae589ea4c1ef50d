"""Bodies told by one plural noun, row after row, and undertakings that are joined like bodies."""

import pytest

from depositaire.pipeline import Extractor

ROWS = {
    "L'accord a été signé par les recteurs des universités togolaises de Kara et Lomé, et des universités "
    "maliennes de Ségou, Kayes et Gao.": 5,
    "L'accord a été signé par les universités togolaises de Kara et Lomé et par les universités maliennes "
    "Al-Hakim, Kayes et Gao.": 5,
    "L'accord a été signé par les universités de Kara et de Lomé, dont les écoles de Gao et de Kayes dépendent.": 2,
}
JOINED = {
    "La Sonatra a rejoint le projet Clear Targets.": [("sonatra", "clear-targets")],
    "Le Togo et la BOAD ont adhéré au programme Medcop.": [("TGO+boad", "medcop")],
    "Le navire a rejoint le projet Clear Targets.": [],
    "La Sonatra finance le projet Clear Targets.": [],
}


@pytest.mark.parametrize("text", ROWS)
def test_all_of_the_rows(extractor: Extractor, text: str) -> None:
    events = extractor.extract(text, published="2025-06-15").events
    assert [(event.type, len(event.parties)) for event in events] == [("sign", ROWS[text])]


@pytest.mark.parametrize("text", JOINED)
def test_what_is_joined(extractor: Extractor, text: str) -> None:
    events = extractor.extract(text, published="2025-06-15").events
    joined = [("+".join(party.ref for party in event.parties), event.target and event.target.ref) for event in events]
    assert joined == JOINED[text]
