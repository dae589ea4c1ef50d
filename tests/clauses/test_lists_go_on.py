"""Lists that go on behind what belongs to one of their names, each form in one sentence."""

import pytest

from depositaire.pipeline import Extractor

CASES = [
    # what stands behind a name and belongs to it
    ("Le ministère de la Santé du Togo et l'Inserm ont signé un accord.", {"sign ministere-de-la-sante+inserm actual"}),
    ("L'INCIBE espagnol et l'ANSSI ont signé un accord.", {"sign incibe+anssi actual"}),
    ("Enel (Italie), EDF (France) et Airbus ont signé un accord.", {"sign enel+edf+airbus actual"}),
    ("Le Togo (Lomé), le Bénin et le Ghana ont signé un accord.", {"sign TGO+BEN+GHA actual"}),
    (
        "Un accord a été signé entre l'État du Bénin, représenté par son ministre, et la Banque mondiale.",
        {"sign BEN+banque-mondiale actual"},
    ),
    ("L'adhésion à l'OIF du Ghana et du Togo date de 2020.", {"join GHA+TGO actual"}),
    # who is named by what he is to another
    ("Le Chili ainsi que son voisin péruvien ont signé un accord.", {"sign CHL+PER actual"}),
    ("L'État togolais et la Banque mondiale ont signé un accord.", {"sign TGO+banque-mondiale actual"}),
    ("Une entreprise d'État togolaise et la Banque mondiale ont signé un accord.", {"sign banque-mondiale actual"}),
    # what joins
    ("Tant le Chili que le Pérou ont signé un accord.", {"sign CHL+PER actual"}),
    ("Le Chili d'abord, le Pérou ensuite ont signé un accord.", {"sign CHL+PER actual"}),
]


@pytest.mark.parametrize(("text", "expected"), CASES)
def test_list(extractor: Extractor, text: str, expected: set[str]) -> None:
    events = extractor.extract(text, published="2025-06-15").events
    assert {f"{e.type} {'+'.join(p.ref for p in e.parties)} {e.status}" for e in events} == expected
