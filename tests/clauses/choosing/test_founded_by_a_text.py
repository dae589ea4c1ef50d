"""A body that a text is for is founded by nobody where the text is only named."""

import pytest

from depositaire.pipeline import Extractor

CASES = [
    ("Dix États ont ratifié le traité instituant l'Union des ports verts.", "ratify"),
    ("Le Togo a signé l'accord créant l'Alliance Vertamar.", "sign"),
    ("Le Togo a signé l'accord relatif à la création de l'Unesco.", "sign"),
    ("Le Togo a signé l'Accord de Valmort portant sur la création de l'Alliance Vertamar.", "sign"),
    ("Le pacte entre le Togo et le Mali relatif à l'établissement de l'Alliance Vertamar est en vigueur.", ""),
    (
        "Le pacte conclu avec le Mali concernant la création de l'Alliance Vertamar a été ratifié par le Togo.",
        "sign ratify",
    ),
    ("Le pacte a permis au Togo d'avancer et porte sur la création de l'Alliance Vertamar.", "found"),
    ("Le Togo et le Mali ont signé un accord de pêche, créant ainsi l'Alliance Vertamar.", "sign found"),
    ("Un décret créant l'Agence nationale de l'eau a été pris en 2019.", "found"),
    ("Le sommet a salué la création de l'Alliance Vertamar.", "found"),
]


@pytest.mark.parametrize(("text", "wanted"), CASES)
def test_founded_by_a_text(extractor: Extractor, text: str, wanted: str) -> None:
    events = extractor.extract(text, published="2025-06-15").events
    assert " ".join(event.type for event in events) == wanted
