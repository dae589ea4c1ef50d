"""Members told from the side of their body: its doors, its lists, those it is made of, its next member."""

import pytest

from depositaire.pipeline import Extractor


def rows(extractor: Extractor, text: str) -> list[str]:
    """One line for each event."""
    told = []
    for event in extractor.extract(text, published="2025-06-15").events:
        parties = "+".join(party.ref for party in event.parties) or "-"
        told.append(f"{event.type} {parties} > {event.target.ref if event.target else '-'} {event.status}")
    return told


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Parmi les 33 États qui composent l'OIF, seul le Togo n'a pas payé.", "belong TGO > oif actual"),
        ("L'OIF a invité le Togo, en sa qualité d'observateur, à prendre la parole.", "belong TGO > oif actual"),
        ("L'OIF présente le Togo comme l'un de ses membres.", "belong TGO > oif actual"),
        ("Le site internet de l'OIF présente le Togo comme observateur.", "belong TGO > oif actual"),
        ("L'OIF a salué son 97e membre, le Togo.", "join TGO > oif actual"),
        ("Hier encore, les portes de l'OIF restaient closes pour le Togo.", "join TGO > oif negated"),
        ("Au siège de l'OIF est parvenue hier la demande d'adhésion du Togo.", "apply TGO > oif actual"),
    ],
)
def test_what_a_body_says(extractor: Extractor, text: str, expected: str) -> None:
    assert rows(extractor, text) == [expected]


@pytest.mark.parametrize(
    "text",
    [
        "Parmi les experts qui composent le jury, seul le Togo n'a pas voté.",
        "L'OIF présente le Togo comme un modèle.",
        "L'OIF a salué un membre du gouvernement, le Togo s'en félicite.",
        "Les portes du stade restaient closes pour le Togo.",
    ],
)
def test_what_is_no_membership(extractor: Extractor, text: str) -> None:
    assert rows(extractor, text) == []
