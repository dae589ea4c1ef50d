"""« des » is an article behind a verb and what says when and where; those who sign may be named by what they are."""

import pytest

from depositaire.pipeline import Extractor

CASES = [
    ("Le Togo et le Bénin ont signé jeudi des accords avec le Mali et le Niger.", {"sign TGO+BEN+MLI+NER actual"}),
    ("Le Togo et le Bénin ont signé ce mardi à Lomé des accords de pêche.", {"sign TGO+BEN actual"}),
    ("Le Togo a ratifié en 2020 des conventions de l'OIT.", {"ratify TGO actual"}),
    ("Le Togo et le Bénin ont signé au cours de cette visite des accords de pêche.", {"sign TGO+BEN actual"}),
    ("Le Togo et le Bénin ont signé en marge du sommet des conventions.", {"sign TGO+BEN actual"}),
    ("Le Togo a conclu avec succès des accords de pêche avec le Mali et le Niger.", {"sign TGO+MLI+NER actual"}),
    ("Le Togo a signé avec le Mali et le Niger des accords de pêche.", {"sign TGO+MLI+NER actual"}),
    ("Le Togo a signé au titre des accords de pêche un protocole avec le Mali.", {"sign TGO+MLI actual"}),
    ("Les belligérants ont signé l'accord de Doha.", {"sign  actual"}),
    ("Les factions rivales ont signé la Déclaration de Lomé.", {"sign  actual"}),
    ("Les joueurs ont signé l'accord de Doha.", set()),
]


@pytest.mark.parametrize(("text", "rows"), CASES)
def test_rows(extractor: Extractor, text: str, rows: set[str]) -> None:
    events = extractor.extract(text, published="2025-06-15").events
    told = [(event, "+".join(party.ref for party in event.parties)) for event in events]
    assert rows == {f"{event.type} {who} {event.status}" for event, who in told}
