"""Countries in brackets behind a name that no lexicon has: they join nothing, and the name may be a body."""

import pytest

from depositaire.pipeline import Extractor

CASES = [
    ("Viennent de rejoindre le réseau PaCSON les villes de Gand (Belgique) et de Dakhla (Maroc).", set()),
    ("Les autres membres du réseau PaCSON sont Rosa Dumas (Bénin) et Anne Hill (Royaume-Uni).", set()),
    ("Le réseau PaCSON a accueilli Rivelo (Pérou) et Marsina (Chili).", {"rivelo", "marsina"}),
    (
        "Le réseau PaCSON regroupe les universités de Poznan (Pologne), Séville (Espagne) et Anvers (Belgique).",
        {"universites-de-poznan", "universites-de-seville", "universites-de-anvers"},
    ),
    (
        "Les universités de Poznan (Pologne), d'Anvers (Belgique) et de Pau (France) ont rejoint le réseau PaCSON.",
        {"universites-de-poznan", "universites-d-anvers", "universites-de-pau"},
    ),
    (
        "Le réseau PaCSON regroupe les universités de Poznan (Pologne) et d'Anvers (Belgique).",
        {"universites-de-poznan", "universites-d-anvers"},
    ),
    ("Deux pays ont rejoint le réseau PaCSON : le Ghana (Accra) et le Togo (Lomé).", {"GHA", "TGO"}),
    ("La Charte d'Accra a été signée par Aya Sow (Mali) et Jean Dru (France).", {"MLI", "FRA"}),
]


@pytest.mark.parametrize(("text", "parties"), CASES)
def test_homes(extractor: Extractor, text: str, parties: set[str]) -> None:
    events = extractor.extract(text, published="2025-06-15").events
    assert {party.ref for event in events for party in event.parties} == parties
