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
