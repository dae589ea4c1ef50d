"""Adjectives that say what kind a body is: within its name, and in an apposition that opens a sentence."""

import pytest

from depositaire.pipeline import Extractor

CASES = [
    (
        "Le Groupe Rivéo Togo et l'OIF ont signé un pacte. Le Groupe public Rivéo Togo applique le pacte.",
        "sign groupe-riveo-togo+oif > pacte-1",
    ),
    ("La Compagnie minière Plinor a signé un pacte avec l'OIF.", "sign compagnie-miniere-plinor+oif > pacte-1"),
    ("Organisation régionale fondée en 1975, l'OIF compte dix membres.", "found  > oif; belong  > oif"),
    (
        "Association nationale regroupant dix ligues, l'OIF a signé l'Accord de Paris.",
        "belong  > oif; sign oif > accord-de-paris",
    ),
    ("L'Organisation régionale de Valmort, fondée en 1975, a signé l'Accord de Paris.", None),
    ("Le Togo appuie le droit d'organisation et de grève de l'Organisation internationale du travail (OIT).", ""),
]


@pytest.mark.parametrize(("text", "wanted"), CASES)
def test_kinds_in_names(extractor: Extractor, text: str, wanted: str | None) -> None:
    record = extractor.extract(text, published="2025-06-15")
    told = "; ".join(
        f"{event.type} {'+'.join(party.ref for party in event.parties)} > {event.target and event.target.ref}"
        for event in record.events
    )
    if wanted is None:
        assert record.organisations[0].name == "Organisation régionale de Valmort"
    else:
        assert told == wanted
    assert all(not body.name.startswith("organisation et") for body in record.organisations)
