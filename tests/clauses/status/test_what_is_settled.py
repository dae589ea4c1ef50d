"""What has happened and what has not, where another verb or date stands near, each form in one sentence."""

import datetime

import pytest

from depositaire import Communique
from depositaire.pipeline import Extractor

PUBLISHED = datetime.date(2026, 3, 1)
CASES = [
    # a circumstance is not governed by the main verb
    ("Depuis sa sortie de l'OIF, le Niger négocie de nouveaux accords.", {"leave actual -"}),
    ("Trois ans après son entrée dans l'OIF, le Ghana espère accueillir un sommet.", {"join actual -"}),
    ("Le Ghana souhaite son entrée dans l'OIF.", {"join hypothetical -"}),
    ("Lors de son adhésion à l'OIF, prévue en mai 2026, le Ghana parlera.", {"join planned 2026-05"}),
    # the conditional after a verb of saying in the past
    ("Le Niger a prévenu ses partenaires qu'il quitterait l'OIF.", {"leave planned -"}),
    ("Le Niger a fait savoir qu'il cesserait d'appartenir à l'OIF.", {"leave planned -"}),
    ("Le quotidien croit savoir que le Niger quitterait l'OIF.", {"leave hypothetical -"}),
    # what is said of the noun
    ("L'adhésion du Ghana à l'OIF ne devrait plus tarder.", {"join planned -"}),
    ("L'adhésion du Ghana à l'OIF n'est pas acquise.", {"join hypothetical -"}),
    (
        "Le Ghana quittera la Cédéao en 2031 pour rejoindre l'OIF.",
        {"leave planned 2031", "join planned -"},
    ),
    (
        "Le Ghana a quitté la Cédéao en 2001 pour rejoindre l'OIF.",
        {"leave actual 2001", "join actual -"},
    ),
    ("Le Ghana a signé la Convention de Faro pour rejoindre l'OIF.", {"sign actual -", "join hypothetical -"}),
    ("L'adhésion du Ghana à l'OIF a ouvert une perspective.", {"join actual -"}),
    # what stands before a semicolon does not govern the noun behind it; « plus que » denies nothing
    ("Plusieurs n'avaient pas attendu ; le départ du Niger de l'OIF a surpris.", {"leave actual -"}),
    ("L'OIF ne regroupe plus que trois pays : le Niger, le Ghana et le Togo.", {"belong actual -"}),
    # a wish reaches the noun that its infinitive is about; a state to come is an entry
    ("Le Ghana espère boucler son adhésion à l'OIF.", {"join hypothetical -"}),
    ("Le Ghana sera membre de l'OIF le 1er janvier 2031.", {"join planned 2031-01-01"}),
    ("Le Ghana annonce la signature, le 28 février 2026, d'un accord de pêche.", {"sign actual 2026-02-28"}),
    # what is done before something else
    (
        "Le Ghana a signé un accord de pêche avant d'adhérer à l'OIF.",
        {"join actual -", "sign actual -"},
    ),
    ("Le Ghana réformera sa justice avant d'adhérer à l'OIF.", {"join planned -"}),
    ("Le Parlement doit encore se prononcer sur l'adhésion du Ghana à l'OIF.", {"join hypothetical -"}),
    # what is in force is the text, not those whom it is between
    ("L'accord de pêche entre l'OIF (OIF) et le Ghana est en vigueur depuis 2019.", {"enter_into_force actual 2019"}),
    # the date of effect, and that of something else
    ("Le Niger a confirmé son retrait de l'OIF à compter du 1er janvier 2031.", {"leave planned 2031-01-01"}),
    ("Le Niger a confirmé son retrait de l'OIF.", {"leave actual -"}),
    ("L'accord de pêche signé par le Ghana et le Togo, valable jusqu'en 2030, plaît.", {"sign actual -"}),
    # what was done to a text before, or begun, says nothing of the act
    (
        "Les députés ghanéens ont autorisé la ratification de la Convention de Faro, négociée il y a quatre ans.",
        {"ratify planned -"},
    ),
    (
        "Les députés ont autorisé la ratification par le Ghana de la Convention de Faro, étape d'un dossier ouvert "
        "il y a quatre ans.",
        {"ratify planned -"},
    ),
    ("Le Ghana espère arracher vendredi la signature de la Convention de Faro.", {"sign hypothetical -"}),
    ("C'est à la fin de la campagne que la Convention de Faro entrera en vigueur.", {"enter_into_force planned -"}),
    (
        "Le Ghana ne mettrait son nom au bas de la Convention de Faro sur les côtes du grand lac voisin "
        "qu'à condition que la paix dure.",
        {"sign hypothetical -"},
    ),
    ("L'OIF a adressé au Ghana une invitation à la rejoindre.", {"join hypothetical -"}),
]


@pytest.mark.parametrize(("text", "expected"), CASES)
def test_status_and_date(extractor: Extractor, text: str, expected: set[str]) -> None:
    record = extractor.extract(Communique(text=text, published=PUBLISHED))
    told = {f"{event.type} {event.status} {event.date.edtf if event.date else '-'}" for event in record.events}
    assert told == expected
