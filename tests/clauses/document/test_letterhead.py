"""A body whose name alone makes a line at the head publishes the document: « nous », « notre réseau » are it."""

import pytest

from depositaire.pipeline import Extractor

NAMED = "Fédération internationale des ports (FIPO)\nCommuniqué de presse\n\n"
DATED = "Paris, le 2 mai 2025\nFédération internationale des ports\n\n"
TITLED = "Le Togo salue la Fédération internationale des ports\nCommuniqué de presse\n\n"
BODY = "federation-internationale-des-ports"
CASES = [
    (NAMED + "Le Togo et le Mali ont rejoint notre fédération.", f"join TGO+MLI > {BODY}"),
    (DATED + "Le Togo quitte notre organisation.", f"leave TGO > {BODY}"),
    (DATED + "Nous comptons 191 membres.", f"belong  > {BODY}"),
    (DATED + "Le congrès a prononcé l'exclusion du Togo.", f"leave TGO > {BODY}"),
    (
        "La Fédération européenne des ports a protesté. Le congrès a exclu le Togo.",
        "leave TGO > federation-europeenne-des-ports",
    ),
    ("La Fédération des ports a protesté. Le Togo s'est retiré.", ""),
    (NAMED + "Nous avons signé l'Appel de Paris.", f"sign {BODY} > appel-de-paris"),
    ("OIF\nUnesco\n\nNous avons signé l'Appel de Paris.", "sign  > appel-de-paris"),
    (TITLED + "Le Mali quitte notre organisation.", ""),
]


@pytest.mark.parametrize(("text", "wanted"), CASES)
def test_letterhead(extractor: Extractor, text: str, wanted: str) -> None:
    told = [
        f"{event.type} {'+'.join(party.ref for party in event.parties)} > {event.target and event.target.ref}"
        for event in extractor.extract(text, published="2025-06-15").events
    ]
    assert "; ".join(told) == wanted
