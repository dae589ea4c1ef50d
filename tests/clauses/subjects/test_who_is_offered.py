"""Who does what is offered, left or weighed, each form in one sentence."""

import datetime

import pytest

from depositaire import Communique
from depositaire.pipeline import Extractor

CASES = [
    # an offer that is sent to somebody
    ("Une invitation à rejoindre l'OIF a été adressée au Togo.", {"join TGO hypothetical"}),
    ("L'OIF a envoyé au Togo une invitation à ratifier la Convention de Budapest.", {"ratify TGO hypothetical"}),
    ("La possibilité pour le Togo de rejoindre l'OIF a été évoquée.", {"join TGO hypothetical"}),
    ("Une invitation à rejoindre l'OIF a été publiée au Togo.", set()),
    # what is left to somebody, what was wanting
    ("Il ne reste plus au Togo qu'à ratifier la Convention de Budapest.", {"ratify TGO planned"}),
    ("Il a manqué deux voix au Togo pour entrer dans l'OIF.", {"join TGO negated"}),
    ("Il a fallu deux ans au Togo pour entrer dans l'OIF.", {"join TGO actual"}),
    # whom a step lets do it, and who takes it within what is announced
    ("Selon l'ONU, le Togo a voté une loi lui permettant de rejoindre l'OIF.", {"join TGO hypothetical"}),
    ("L'ONU a remis au Togo un texte lui permettant de rejoindre l'OIF.", {"join TGO hypothetical"}),
    ("L'ONU annonce que le Togo a pris les mesures nécessaires pour adhérer à l'OIF.", {"join TGO hypothetical"}),
    ("L'ONU appelle les États que la guerre a ruinés à rejoindre l'OIF.", {"join  hypothetical"}),
    # those with whom an act is weighed
    ("Le Togo étudie avec le Mali la possibilité de signer un accord de pêche.", {"sign TGO+MLI hypothetical"}),
    ("Le Togo négocie avec le Mali la signature d'un accord de pêche.", {"sign TGO+MLI hypothetical"}),
    # clefts, and participles that open the sentence
    ("C'est à l'initiative du Togo que l'OIF a vu le jour.", {"found TGO actual"}),
    ("C'est avec le Mali que le Togo a signé la Convention de Budapest.", {"sign TGO+MLI actual"}),
    ("C'est au Togo que l'OIF a vu le jour.", {"found  actual"}),
    ("Conclue entre le Togo et le Mali, la Convention de Budapest facilite les échanges.", {"sign TGO+MLI actual"}),
    # who is named acts, and not the State that « le ministre » may be of
    ("Attendu à Oslo, le ministre y signera la Convention de Budapest au nom du Togo.", {"sign TGO planned"}),
    # what is let be done
    ("Le conseil des ministres a approuvé le dépôt d'une candidature du Togo à l'OIF.", {"apply TGO planned"}),
    ("Le ministre espère arracher vendredi la signature de la Convention de Budapest.", {"sign  hypothetical"}),
]


@pytest.mark.parametrize(("text", "expected"), CASES)
def test_who_and_whether(extractor: Extractor, text: str, expected: set[str]) -> None:
    record = extractor.extract(Communique(text=text, published=datetime.date(2025, 6, 15)))
    assert {f"{e.type} {'+'.join(p.ref for p in e.parties)} {e.status}" for e in record.events} == expected
