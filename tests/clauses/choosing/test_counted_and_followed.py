"""The fifth of several texts, movements by the name they have, charges with a hyphen, and what is only followed."""

import pytest

from depositaire.pipeline import Extractor

CASES = [
    ("Le cinquième accord a été signé avec la Chine et le Japon.", {"sign CHN+JPN"}),
    ("Les États-Unis et le mouvement des talibans ont conclu un accord.", {"sign USA+talibans"}),
    ("L'accord a été signé par le P-DG de Sonatrach et le P.-D.G. d'Eni.", {"sign sonatrach+eni-co"}),
    ("Le Pérou a rejoint l'OIF. Le sommet est suivi par l'Équateur.", {"join PER"}),
    ("Le Pérou a rejoint l'OIF. Son exemple a été suivi par l'Équateur.", {"join PER", "join ECU"}),
    ("Le Pérou a rejoint l'OIF en mai. Il a été suivi par l'Équateur en juin.", {"join PER", "join ECU"}),
]


@pytest.mark.parametrize(("text", "rows"), CASES)
def test_rows(extractor: Extractor, text: str, rows: set[str]) -> None:
    events = extractor.extract(text, published="2025-06-15").events
    assert rows == {f"{event.type} {'+'.join(party.ref for party in event.parties)}" for event in events}
