"""Rules of how many must act, acts that only place a day, and members who go on being so."""

import pytest

from depositaire.pipeline import Extractor

CASES = [
    ("L'Accord de Paris doit être formellement accepté par les deux tiers des membres de l'OMC.", ""),
    ("Il faut que la moitié des États ratifient l'Accord de Paris.", ""),
    ("Les deux tiers des membres de l'OMC ont accepté l'Accord de Paris.", "ratify - accord-de-paris actual"),
    (
        "L'Accord de Paris doit être approuvé par quinze États membres.",
        "ratify - accord-de-paris hypothetical",
    ),
    (
        "La Convention de Budapest entrera en vigueur quand la moitié des pays l'auront acceptée.",
        "enter_into_force - convention-budapest planned",
    ),
    ("La Convention de Budapest est connue. Cinquante ans après son adoption, elle demeure utile.", ""),
    (
        "Le sommet s'est achevé par l'adoption de la Convention de Budapest.",
        "adopt - convention-budapest actual",
    ),
    ("Membres de l'OIF, le Ghana et le Togo continueront d'y siéger.", "belong GHA+TGO oif actual"),
    ("Le Ghana siégera à l'OIF.", "join GHA oif planned"),
]


@pytest.mark.parametrize(("text", "wanted"), CASES)
def test_shares_and_spans(extractor: Extractor, text: str, wanted: str) -> None:
    events = extractor.extract(text, published="2025-06-15").events
    found = [
        f"{e.type} {'+'.join(p.ref for p in e.parties) or '-'} {e.target and e.target.ref} {e.status}" for e in events
    ]
    assert "; ".join(found) == wanted
