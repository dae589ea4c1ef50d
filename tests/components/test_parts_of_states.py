"""Parts of a State act by their government only, and never as the State."""

import pytest

from depositaire.pipeline import Extractor

CASES = {
    "Le gouvernement de l'État du Plateau au Nigeria a signé l'accord.": ["gouvernement-de-l-etat-du-plateau"],
    "Le gouvernement du Nouveau-Brunswick et le gouvernement du Québec ont signé l'accord.": [
        "gouvernement-du-nouveau-brunswick",
        "gouvernement-du-quebec",
    ],
    "Le gouvernement de la province du Katanga a signé l'accord.": ["gouvernement-de-la-province-du-katanga"],
    "Le gouvernement de l'État du Togo a signé l'accord.": ["TGO"],
    "Le gouvernement de l'État plurinational de Bolivie a signé l'accord.": ["BOL"],
    "Le Chili, l'État allemand de la Sarre et l'Angola ont signé l'accord.": ["CHL", "AGO"],
    "L'État malien et l'État indien du Kerala ont signé l'accord.": ["MLI"],
    "L'État indien de son côté a signé l'accord.": ["IND"],
    "Le parlement flamand a ratifié l'accord.": ["parlement-flamand"],
}


@pytest.mark.parametrize("text", CASES)
def test_who_acts(extractor: Extractor, text: str) -> None:
    events = extractor.extract(text, published="2025-06-15").events
    assert [[party.ref for party in event.parties] for event in events] == [CASES[text]]
