"""Members of a body beside others, and names in brackets behind a noun for members and its adjectives."""

import pytest

from depositaire.pipeline import Extractor

CASES = [
    ("L'accord entre les États de l'AELE et le Togo a été signé hier.", "sign TGO accord-1 actual"),
    ("Un accord a été signé entre les pays du Mercosur et Singapour.", "sign SGP accord-1 actual"),
    (
        "L'accord entre les États membres de l'AELE et le Togo est entré en vigueur.",
        "enter_into_force TGO accord-1 actual",
    ),
    ("L'accord a été signé par les pays de l'UE et le Japon.", "sign JPN accord-1 actual"),
    ("Le Togo a signé un accord avec les États de l'AELE et le Mali.", "sign TGO+MLI accord-1 actual"),
    ("L'accord entre les pays de l'OIF et de l'AELE est entré en vigueur.", "enter_into_force - accord-1 actual"),
    (
        "Le Togo a signé un accord avec les universités de Pau, de Turin et l'université de Lomé.",
        "sign TGO+universites-de-pau+universites-de-turin+universite-de-lome accord-1 actual",
    ),
    ("Un accord a été signé entre l'AELE et le Togo.", "sign aele+TGO accord-1 actual"),
    (
        "L'accord a été signé par Renault et deux organisations syndicales (CFDT et FO).",
        "sign renault+cfdt+fo accord-1 actual",
    ),
    ("Renault et deux syndicats sur cinq (CFDT et FO) ont signé l'accord.", "sign renault+cfdt+fo accord-1 actual"),
    ("L'accord a été signé par l'ensemble des syndicats (CFDT et FO).", "sign cfdt+fo accord-1 actual"),
    ("L'accord a été ratifié par deux États membres (Chypre et Malte).", "ratify CYP+MLT accord-1 actual"),
    (
        "L'Agence internationale de l'énergie atomique (AIEA) a signé un accord avec le Togo.",
        "sign aiea+TGO accord-1 actual",
    ),
]


@pytest.mark.parametrize(("text", "wanted"), CASES)
def test_members_and_others(extractor: Extractor, text: str, wanted: str) -> None:
    events = extractor.extract(text, published="2025-06-15").events
    found = [
        f"{e.type} {'+'.join(p.ref for p in e.parties) or '-'} {e.target and e.target.ref} {e.status}" for e in events
    ]
    assert "; ".join(found) == wanted
