"""« le président de la République »: of which State he is the head."""

import pytest

from depositaire.pipeline import Extractor

CASES = [
    ("Le ministre togolais a reçu le président de la République française. La loi autorise le président de la "
     "République à ratifier le Traité de Lomé.", {"ratify TGO > traite-de-lome planned"}),
    ("La loi autorise le président de la République à ratifier le Traité de l'OIF, adopté à Malabo le 27 juin 2014.",
     {"adopt - > traite-de-l-oif actual"}),
    ("Malabo, le 27 juin 2014. La loi autorise le président de la République à ratifier le Traité de l'OIF.",
     {"ratify GNQ > traite-de-l-oif planned"}),
]  # fmt: skip


@pytest.mark.parametrize(("text", "wanted"), CASES)
def test_whose_head_he_is(extractor: Extractor, text: str, wanted: set[str]) -> None:
    """The State that the text tells of, neither the last republic that is named nor where a text was made."""
    told = set()
    for event in extractor.extract(text, published="2026-11-27").events:
        parties = "+".join(party.ref for party in event.parties) or "-"
        told.add(f"{event.type} {parties} > {event.target.ref if event.target else '-'} {event.status}")
    assert told == wanted
