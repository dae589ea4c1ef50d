"""« de l'ensemble des instances de l'OIF »: how many organs it is of is looked through to their body."""

import pytest

from depositaire.pipeline import Extractor

CASES = [
    ("Le Mali a annoncé son retrait de l'ensemble des instances et organes de l'OIF.", "leave MLI > oif"),
    ("Le Mali s'est retiré de la totalité des organes de l'OIF.", "leave MLI > oif"),
    ("Le Mali a été suspendu de l'ensemble des instances de l'OIF.", "suspend MLI > oif"),
    ("Le Mali a signé un paquet d'accords avec l'OIF.", "sign MLI+oif > accord-1"),
    ("Le retrait de l'ensemble des troupes de l'OTAN est achevé.", ""),
    ("Le Mali a quitté l'ensemble des dirigeants de l'OIF.", ""),
]


@pytest.mark.parametrize(("text", "wanted"), CASES)
def test_all_organs_of(extractor: Extractor, text: str, wanted: str) -> None:
    told = [
        f"{event.type} {'+'.join(party.ref for party in event.parties)} > {event.target and event.target.ref}"
        for event in extractor.extract(text, published="2025-06-15").events
    ]
    assert "; ".join(told) == wanted
