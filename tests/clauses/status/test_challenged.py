"""What is said of a challenge to an act, or of the notice of it, does not deny the act."""

import pytest

from depositaire.pipeline import Extractor

STATUSES = {
    "La CEDEAO a indiqué n'avoir pas encore reçu de notification formelle du retrait du Mali.": "planned",
    "La CEDEAO n'a pas été informée du retrait du Mali.": "planned",
    "Le Mali n'a pas encore notifié son retrait de la CEDEAO.": "negated",
    "La Cour a rejeté la demande d'annulation de la décision relative au retrait du Mali de la CEDEAO.": "planned",
    "La Cour a rejeté le recours contre l'adhésion du Togo à l'OIF.": "actual",
    "Le Parlement a rejeté le retrait du Mali de la CEDEAO.": "negated",
    "Concernant le retrait du Mali de la CEDEAO, l'ONU a exhorté Bamako à reconsidérer sa décision.": "planned",
    "La Cour a annulé la décision relative au retrait du Mali de la CEDEAO.": "negated",
}


@pytest.mark.parametrize("text", STATUSES)
def test_status_told(extractor: Extractor, text: str) -> None:
    assert [event.status for event in extractor.extract(text, published="2025-06-15").events] == [STATUSES[text]]
