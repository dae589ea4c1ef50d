"""The future perfect that looks back on an occasion: « La visite aura permis de signer deux accords »."""

import pytest

from depositaire.pipeline import Extractor

CASES = [
    ("La visite aura permis au Togo de signer un accord avec le Mali.", {"sign TGO+MLI > accord-1 actual"}),
    ("La visite aura été marquée par la signature d'un accord entre le Togo et le Mali.",
     {"sign TGO+MLI > accord-1 actual"}),
    ("La rencontre aura débouché sur la signature d'un accord entre le Togo et le Mali.",
     {"sign TGO+MLI > accord-1 actual"}),
    ("La visite sera marquée par la signature d'un accord entre le Togo et le Mali.",
     {"sign TGO+MLI > accord-1 planned"}),
    ("D'ici à 2030, la loi aura permis au Togo de ratifier l'accord de Lomé.",
     {"ratify TGO > accord-de-lome hypothetical"}),
    ("Le Togo aura signé l'accord de Lomé en mars 2031.", {"sign TGO > accord-de-lome planned"}),
]  # fmt: skip


@pytest.mark.parametrize(("text", "wanted"), CASES)
def test_what_has_come_of_an_occasion(extractor: Extractor, text: str, wanted: set[str]) -> None:
    """Not where the sentence says that it is still to come, nor where the act itself is in the future perfect."""
    told = set()
    for event in extractor.extract(text, published="2026-11-27").events:
        parties = "+".join(party.ref for party in event.parties) or "-"
        told.add(f"{event.type} {parties} > {event.target.ref if event.target else '-'} {event.status}")
    assert told == wanted
