"""Members of a body beside others who act with them."""

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
    ("Un accord a été signé entre l'AELE et le Togo.", "sign aele+TGO accord-1 actual"),
]


@pytest.mark.parametrize(("text", "wanted"), CASES)
def test_members_and_others(extractor: Extractor, text: str, wanted: str) -> None:
    events = extractor.extract(text, published="2025-06-15").events
    found = [
        f"{e.type} {'+'.join(p.ref for p in e.parties) or '-'} {e.target and e.target.ref} {e.status}" for e in events
    ]
    assert "; ".join(found) == wanted
