"""Sentences that give the names of those whom the one before only counts or calls by a noun."""

import pytest

from depositaire.pipeline import Extractor

CASES = {
    "Trois pays ont intégré l'OIF. Ces entrants sont le Chili, le Pérou et la Bolivie.": "CHL PER BOL",
    "Trois pays ont rejoint l'OIF. Les trois nouveaux venus sont le Chili, le Pérou et la Bolivie.": "CHL PER BOL",
    "Trois pays ont rejoint l'OIF. Les pays admis sont le Chili, le Pérou et la Bolivie.": "CHL PER BOL",
    "Trois pays ont quitté l'OIF. Ceux-ci sont le Chili, le Pérou et la Bolivie.": "CHL PER BOL",
    "L'adhésion de trois pays à l'OIF est actée. Il s'agit du Chili, du Pérou et de la Bolivie.": "CHL PER BOL",
    "Trois États ont été élus jeudi pour siéger à l'OIF. Il s'agit du Chili, du Pérou et de la Bolivie.": "CHL PER BOL",
    "Les sièges de l'OIF sont revenus au Chili, au Pérou et à la Bolivie.": "CHL PER BOL",
    "Plusieurs pays ont rejoint l'OIF. Ceux-ci sont le Chili, le Pérou et la Bolivie.": "CHL PER BOL",
    "Trois pays ont rejoint l'OIF, notamment le Chili, le Pérou et la Bolivie.": "CHL PER BOL",
    "De nouveaux pays ont rejoint l'OIF. Il s'agit du Chili, du Pérou et de la Bolivie.": "CHL PER BOL",
    "Trois pays ont rejoint l'OIF. En voici la liste : le Chili, le Pérou, la Bolivie.": "CHL PER BOL",
    "Parmi les pays admis dans l'OIF figurent le Chili, le Pérou et la Bolivie.": "CHL PER BOL",
    "L'OIF s'est enrichie de trois membres : le Chili, le Pérou et la Bolivie.": "CHL PER BOL",
    "Trois pays ont rejoint l'OIF. Outre le Chili, il s'agit du Pérou et de la Bolivie.": "CHL PER BOL",
    "Trois pays ont rejoint l'OIF. En plus du Chili, il y a le Pérou et la Bolivie.": "CHL PER BOL",
    "Trois pays ont rejoint l'OIF. Hormis le Chili, on trouve le Pérou et la Bolivie.": "CHL PER BOL",
    "Trois pays ont rejoint l'OIF. Il s'agit donc du Chili, du Pérou et de la Bolivie.": "CHL PER BOL",
    "Trois pays ont rejoint l'OIF. La séance a été brève. Ce sont le Chili, le Pérou et la Bolivie.": "CHL PER BOL",
    "Trois pays ont rejoint l'OIF. La liste des élus comprend le Chili (Sud), le Pérou et la Bolivie.": "CHL PER BOL",
    "Trois pays ont rejoint l'OIF. La liste des entrants, remise hier, comprend le Chili et le Pérou.": "CHL PER",
    # what else such words open
    "Trois pays ont rejoint l'OIF. La liste des vins vient du Chili, du Pérou et de la Bolivie.": "",
    "Trois pays ont rejoint l'OIF. Outre le Chili, le Pérou a parlé de la Bolivie.": "",
    "Trois pays ont rejoint l'OIF. La séance a été brève. Il s'agit du Chili.": "",
    "Neuf pays acceptent les règles de l'OIF. Il s'agit du Chili, du Pérou, du Mali, du Togo et de la Bolivie.": "",
    "Trois pays ont rejoint l'OIF. Ces derniers sont contents du Chili, du Pérou et de la Bolivie.": "",
    "Trois pays ont rejoint l'OIF. Les pays voisins ont salué le Chili, le Pérou et la Bolivie.": "",
    "Neuf pays ont rejoint l'OIF. Ceux-ci comprennent le Chili et le Pérou.": "",
}


@pytest.mark.parametrize(("text", "parties"), CASES.items())
def test_who_they_are(extractor: Extractor, text: str, parties: str) -> None:
    record = extractor.extract(text, published="2025-06-15")
    assert " ".join(party.ref for event in record.events for party in event.parties) == parties
