"""Acts that say when something else was done or what is spoken of, and days without a year that have gone by."""

import pytest

from depositaire.pipeline import Extractor

STATUSES = {
    # when something was done
    "Le ministre a parlé du climat lors de la signature de l'accord de Kigali par le Rwanda.": "actual",
    "Le ministre n'a pas parlé du climat lors de la signature de l'accord de Kigali par le Rwanda.": "actual",
    "Le ministre parlera du climat lors de la signature de l'accord de Kigali par le Rwanda.": "planned",
    "Le ministre a parlé du climat lors de la signature, le 18 mai, de l'accord de Kigali par le Rwanda.": "actual",
    "Le ministre pourrait parler du climat lors de la signature de l'accord de Kigali par le Rwanda.": "hypothetical",
    # of what one speaks
    "Évoquant l'adhésion du Rwanda à l'OIF, le ministre a souhaité la paix.": "actual",
    "Évoquant une adhésion du Rwanda à l'OIF, le ministre a souhaité la paix.": "hypothetical",
    # a course of action
    "Le Rwanda a engagé le processus pour quitter l'OIF.": "planned",
    "Le Rwanda engage la procédure pour quitter l'OIF.": "planned",
    "Le Rwanda souhaite engager le processus pour quitter l'OIF.": "hypothetical",
    # until when somebody stays out
    "Le Rwanda restera suspendu jusqu'à ce que l'OIF ne décide de le réintégrer.": "hypothetical",
    "Le Rwanda restera suspendu jusqu'à ce que l'OIF décide de le réintégrer.": "hypothetical",
    # what the assembly of a body decides
    "La conférence de la CEEAC a décidé de la réintégration du Rwanda.": "actual",
    "La conférence de la CEEAC décidera de la réintégration du Rwanda.": "planned",
    "Le Parlement du Togo a décidé de la réintégration du Rwanda à la CEEAC.": "planned",
    # days
    "La Convention de Budapest, signée le 12 juillet par le Rwanda, protège les lacs.": "actual",
    "La Convention de Budapest, signée le 12 juillet prochain par le Rwanda, protégera les lacs.": "planned",
    "La Convention de Budapest sera signée le 12 juillet par le Rwanda.": "planned",
    "Le sommet, marqué par l'adhésion du Rwanda à l'OIF le 14 juillet, a été un succès.": "actual",
    "Le Rwanda devient membre de l'OIF le 18 juillet.": "planned",
}


@pytest.mark.parametrize("text", STATUSES)
def test_status_told(extractor: Extractor, text: str) -> None:
    assert [event.status for event in extractor.extract(text, published="2025-06-15").events] == [STATUSES[text]]
