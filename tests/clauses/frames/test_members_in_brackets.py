"""States in brackets behind the name of a body of States are its members."""

import pytest

from depositaire.pipeline import Extractor

CASES = [
    ("L'AES (Mali, Burkina Faso, Niger) a condamné l'attaque.", {"belong MLI+BFA+NER aes"}),
    ("Un sommet de l'Igad (le Kenya, l'Ouganda et Djibouti) est prévu.", {"belong KEN+UGA+DJI igad"}),
    ("Réunie hier, l'Igad, bloc régional est-africain (Kenya, Ouganda, Djibouti), juge.", {"belong KEN+UGA+DJI igad"}),
    ("Le Kenya et les BRICS (Brésil, Russie, Inde, Chine) se parlent.", {"belong BRA+RUS+IND+CHN brics"}),
    ("L'AES (Mali, Niger) a condamné l'attaque.", set()),
    ("Des experts de la FAO (France, Italie, Espagne) se sont réunis.", set()),
    ("L'OIF forme des juges dans trois pays (Mali, Togo, Bénin).", set()),
    ("Rivéo (France, Italie, Espagne) recrute.", set()),
]


@pytest.mark.parametrize(("text", "rows"), CASES)
def test_rows(extractor: Extractor, text: str, rows: set[str]) -> None:
    events = extractor.extract(text, published="2025-06-15").events
    told = [(event, "+".join(party.ref for party in event.parties)) for event in events]
    assert rows == {f"{event.type} {who} {event.target and event.target.ref}" for event, who in told}
