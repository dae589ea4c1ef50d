"""A text between two sides that are told apart, and where and when it was signed or « fait », far behind."""

import pytest

from depositaire.pipeline import Extractor

TEXTS = [
    ("L'accord entre l'OIF, d'une part, et le Togo, d'autre part, signé à Lomé le 3 mai 2021, est publié.", "TGO oif"),
    (
        "L'accord entre l'OIF et ses États membres, d'une part, et le Chili, d'autre part, signé en 2021, dure.",
        "CHL oif",
    ),
    ("L'accord entre l'OIF, d'un côté, et le Togo, de l'autre, conclu à Lomé en 2021, est publié.", "TGO oif"),
    ("L'accord entre le Chili et le Togo relatif aux visas, fait à Lomé le 3 mai 2021, est publié.", "CHL TGO"),
    ("L'accord entre le Chili et le Togo, qui a vieilli, fait à Lomé le bonheur des juristes.", ""),
    ("Le Chili, d'une part, et le Togo, d'autre part, sont beaux ; l'accord, signé le 3 mai 2021, dort.", ""),
]


@pytest.mark.parametrize(("text", "parties"), TEXTS)
def test_texts_of_two_sides(extractor: Extractor, text: str, parties: str) -> None:
    signed = [event for event in extractor.extract(text, published="2026-06-15").events if event.type == "sign"]
    assert "; ".join(" ".join(sorted(party.ref for party in one.parties)) or "-" for one in signed) == parties
