"""What was announced or decided before and is told to be in effect has happened."""

import pytest

from depositaire.pipeline import Extractor

CASES = [
    ("Annoncé en mars, le retrait du Mali de la CEDEAO est devenu effectif à minuit.", {"leave MLI actual"}),
    ("Décidé en janvier, le retrait du Mali de la CEDEAO est effectif depuis lundi.", {"leave MLI actual"}),
    ("Annoncé en mars, le retrait du Mali de la CEDEAO n'est pas devenu effectif.", {"leave MLI negated"}),
    ("Annoncé en mars, le retrait du Mali de la CEDEAO deviendra effectif en mai.", {"leave MLI planned"}),
    ("Annoncé en mars, le retrait du Mali de la CEDEAO inquiète.", {"leave MLI planned"}),
    ("Chypre et le Ghana ont vu leur statut évoluer pour devenir membres de l'OIF.", {"join CYP+GHA actual"}),
]


@pytest.mark.parametrize(("text", "rows"), CASES)
def test_rows(extractor: Extractor, text: str, rows: set[str]) -> None:
    events = extractor.extract(text, published="2025-06-15").events
    told = [(event, "+".join(party.ref for party in event.parties)) for event in events]
    assert rows == {f"{event.type} {who} {event.status}" for event, who in told}
