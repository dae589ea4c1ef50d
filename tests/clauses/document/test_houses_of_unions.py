"""Whose a parliament is that no State has, and one that is told to have voted on a text with another State."""

import pytest

from depositaire.pipeline import Extractor

CASES = [
    ("L'UE s'engage. Le Parlement européen a approuvé la Convention de Minamata.", ["ratify ue"]),
    ("Le Parlement européen a ratifié le traité entre le Togo et l'Union européenne.", ["ratify ue"]),
    ("L'UE s'engage. Le Parlement européen a adopté une résolution.", ["adopt parlement-europeen"]),
    ("L'accord avec l'Inde a été approuvé par le Parlement. L'Inde est un grand marché.", ["ratify parlement"]),
    ("Le Parlement indien a débattu. Le Parlement a approuvé l'accord avec la Chine.", ["ratify IND"]),
    ("Le Parlement de l'Inde a approuvé l'accord entre l'Inde et l'Union européenne.", ["ratify IND"]),
    ("L'Inde avance. Le Parlement a approuvé l'accord entre l'Inde et l'Union européenne.", ["ratify IND"]),
    (
        "Le Conseil a adopté le projet de loi portant approbation de l'Accord entre l'Union européenne et l'Inde. "
        "L'Inde et l'UE coopèrent.",
        ["ratify conseil"],
    ),
]


@pytest.mark.parametrize(("text", "events"), CASES)
def test_whose_house_it_is(extractor: Extractor, text: str, events: list[str]) -> None:
    found = extractor.extract(text, published="2025-06-15").events
    assert [f"{one.type} {'+'.join(party.ref for party in one.parties)}" for one in found] == events
