"""Whose « le président » is: of the State spoken of, where he signs or ratifies and no body was named since."""

import pytest

from depositaire.pipeline import Extractor

TEXTS = {
    "Le Togo tient parole. Le président a signé l'Accord de Paris.": ["TGO"],
    "Le Togo tient parole. La France a salué ce choix. La présidente a ratifié la Convention d'Istanbul.": ["TGO"],
    "Le Parlement togolais a siégé jeudi. Le vice-président a signé l'Accord de Paris.": ["TGO"],
    "Le Togo tient parole. L'Union africaine s'en félicite. Le président a signé l'Accord de Paris.": [],
    "L'université de Lomé a dix ans. Le président a signé la Charte de Lomé.": [],
    "Le Togo tient parole. Le président du club a signé la Charte de Lomé.": [],
    "Le Togo tient parole. Le président a rejoint l'OMS.": [],
    "Le Togo tient parole. La présidente a été suspendue par le Parlement.": [],
    "Le Togo tient parole. Un président a signé la Charte de Lomé.": [],
}


@pytest.mark.parametrize(("text", "wanted"), TEXTS.items())
def test_whose_president_signs(extractor: Extractor, text: str, wanted: list[str]) -> None:
    assert [party.ref for event in extractor.extract(text).events for party in event.parties] == wanted
