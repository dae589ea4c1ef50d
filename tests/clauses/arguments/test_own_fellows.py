"""Lists that go on over those who are somebody's: « Rivéo et ses filiales A et B », « le Togo et ses alliés, A, B »."""

import pytest

from depositaire.pipeline import Extractor

CASES = [
    (
        "La société Orange et ses filiales Sonatel et Orange Mali ont signé une charte.",
        "sign orange-co+sonatel+orange-mali charte-1 actual",
    ),
    (
        "La Banque mondiale et ses partenaires, le FMI et la BAD, ont signé un accord avec le Tchad.",
        "sign banque-mondiale+fmi+bad+TCD accord-1 actual",
    ),
    (
        "Un accord a été conclu entre l'Irak et ses partenaires historiques TotalEnergies et QatarEnergy.",
        "sign IRQ+totalenergies+qatarenergy accord-1 actual",
    ),
    ("EDF, Engie et leur partenaire Vinci ont quitté l'Afep.", "leave edf+engie+vinci afep actual"),
    ("Le Ghana et ses voisins, le Togo et le Bénin, ont quitté l'OIF.", "leave GHA+TGO+BEN oif actual"),
    ("La Russie et ses alliés (Biélorussie, Kazakhstan) ont quitté l'OIT.", "leave RUS+BLR+KAZ oit actual"),
    ("Le Togo et ses partenaires de l'OIF ont signé la Convention de Budapest.", "sign TGO convention-budapest actual"),
    ("Le Mali et son président Paul Diop ont quitté l'OIF.", "leave MLI oif actual"),
    ("Le Togo a rejoint l'OIF et ses membres ont salué le Ghana.", "join TGO oif actual"),
]


@pytest.mark.parametrize(("text", "wanted"), CASES)
def test_own_fellows(extractor: Extractor, text: str, wanted: str) -> None:
    events = extractor.extract(text, published="2025-06-15").events
    found = [
        f"{e.type} {'+'.join(p.ref for p in e.parties) or '-'} {e.target and e.target.ref} {e.status}" for e in events
    ]
    assert "; ".join(found) == wanted
