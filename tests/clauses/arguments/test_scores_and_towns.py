"""Votes between the names of a list, and the States in which the towns of a list lie."""

import pytest

import depositaire

CASES = [
    (
        "Le Togo avec 175 voix ; le Mali, 172 ; et le Ghana, 168, entrent ainsi au Conseil des droits de l'homme.",
        ["join TGO+MLI+GHA actual"],
    ),
    ("Le Togo, avec 12 voix, et le Mali, avec 10, entrent au Conseil des droits de l'homme.", ["join TGO+MLI actual"]),
    ("Le Togo, 12 ans après le Mali, entre au Conseil des droits de l'homme.", ["join TGO actual"]),
    ("Ont rejoint le Réseau des villes créatives : Gand (Belgique) – Musique ; Saint-Louis (Sénégal) – Danse.", []),
    ("Ont rejoint l'OIF : le Togo (Lomé) et le Mali (Bamako).", ["join TGO+MLI actual"]),
    ("La Convention de Budapest a été signée par Ali Juma (Kenya) et Jean Bosco (Rwanda).", ["sign KEN+RWA actual"]),
]


@pytest.mark.parametrize(("text", "events"), CASES)
def test_events(text: str, events: list[str]) -> None:
    record = depositaire.extract(text, published="2025-06-15")
    told = [
        f"{event.type} {'+'.join(party.ref for party in event.parties) or '-'} {event.status}"
        for event in record.events
    ]
    assert told == events
