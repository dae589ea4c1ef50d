"""What stands between a preposition and the names it governs: « avec respectivement A », « entre, d'une part, A »."""

import pytest

from depositaire.pipeline import Extractor

CASES = [
    ("Le Togo a signé trois accords avec respectivement la BOAD, l'OIF et Ecobank.", "TGO boad oif ecobank"),
    ("L'accord a été signé par notamment Airbus et Thales.", "airbus thales"),
    ("L'accord a été signé entre, d'une part, la BOAD et, d'autre part, Ecobank.", "boad ecobank"),
    ("L'accord a été signé entre d'une part la BOAD et d'autre part Ecobank.", "boad ecobank"),
    (
        "L'accord a été signé entre, d'un côté, des représentants du Togo et, de l'autre côté, le Mali.",
        "TGO MLI",
    ),
    ("L'accord a été signé entre, d'un côté, la BOAD et de l'autre côté Ecobank.", "boad ecobank"),
    ("L'accord a été signé par, entre autres, le Togo et le Mali.", "TGO MLI"),
    ("Le Togo a signé l'accord, notamment pour le Mali.", "TGO"),
]


@pytest.mark.parametrize(("text", "parties"), CASES)
def test_said_of_each(extractor: Extractor, text: str, parties: str) -> None:
    signed = [event for event in extractor.extract(text, published="2025-06-15").events if event.type == "sign"]
    assert " ".join(party.ref for event in signed for party in event.parties) == parties
