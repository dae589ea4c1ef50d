"""Clauses that leave out their verb and have a body or text of their own."""

import pytest

from depositaire.pipeline import Extractor

CASES = [
    (
        "Le Vanuatu a signé l'Accord d'Escazú, Tuvalu et Nauru la Convention de Minamata.",
        {"sign VUT accord-d-escazu -", "sign TUV+NRU minamata -"},
    ),
    (
        "Le Ghana a rejoint l'OIF en 2006, le Togo l'Union africaine en 2002 et le Rwanda l'OCDE en 2024.",
        {"join GHA oif 2006", "join TGO ua 2002", "join RWA ocde 2024"},
    ),
    (
        "Le Mali s'est retiré de la CEDEAO et la Hongrie de la Cour pénale internationale.",
        {"leave MLI cedeao -", "leave HUN cpi -"},
    ),
    (
        "En mars 2024, la Bolivie a adhéré à l'OIF, le Costa Rica à l'OCDE.",
        {"join BOL oif 2024-03", "join CRI ocde 2024-03"},
    ),
    # another verb, another preposition: another act
    (
        "La Bolivie a adhéré à l'OIF et le Costa Rica préside l'OCDE.",
        {"join BOL oif -"},
    ),
    (
        "Le Mali s'est retiré de la CEDEAO, le Niger à l'ONU n'a rien dit.",
        {"leave MLI cedeao -"},
    ),
]


@pytest.mark.parametrize(("text", "expected"), CASES)
def test_each_its_own(extractor: Extractor, text: str, expected: set[str]) -> None:
    record = extractor.extract(text, published="2025-06-15")
    assert {
        f"{event.type} {'+'.join(party.ref for party in event.parties)} {event.target and event.target.ref} "
        f"{event.date.edtf if event.date else '-'}"
        for event in record.events
    } == expected
