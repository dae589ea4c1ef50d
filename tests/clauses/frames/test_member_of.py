"""The body whose member somebody becomes, and not the organ that decides it."""

import pytest

import depositaire

CASES = [
    ("Le Comité a admis le Togo comme membre de l'OIF.", "join TGO oif"),
    ("Le Conseil a décidé d'admettre le Togo en qualité de membre de l'Unesco.", "join TGO unesco"),
    ("L'OIF a admis le Togo comme membre.", "join TGO oif"),
    ("Le Togo a rejoint l'OIF comme membre du Commonwealth.", "join TGO oif"),
]


@pytest.mark.parametrize(("text", "expected"), CASES)
def test_events(text: str, expected: str) -> None:
    (event,) = depositaire.extract(text, published="2025-06-15").events
    target = event.target.ref if event.target is not None else "-"
    assert f"{event.type} {'+'.join(party.ref for party in event.parties)} {target}" == expected
