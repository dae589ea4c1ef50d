"""A company of one word that no rule knows, told by what it is: « Nordal, spécialiste de l'hydrogène, »."""

import pytest

from depositaire.pipeline import Extractor

SAID = [
    ("Nordal, spécialiste de l'hydrogène, rejoint l'Alliance Vigie.", ["nordal"]),
    ("Nordal, fabricant français de piles, a signé un contrat avec Thales.", ["nordal", "thales"]),
    ("La société Orlait a signé un contrat avec son partenaire chinois Dongfeng.", ["dongfeng", "orlait"]),
    ("Trump, spécialiste des volte-face, a signé l'accord.", []),
]


@pytest.mark.parametrize(("text", "parties"), SAID)
def test_what_is_said(extractor: Extractor, text: str, parties: list[str]) -> None:
    events = extractor.extract(text).events
    assert sorted(party.ref for event in events for party in event.parties) == parties
