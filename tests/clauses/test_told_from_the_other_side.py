"""Acts told from another side than the party's: of the support given, the text, who receives or decides."""

from datetime import date

import pytest

from depositaire.pipeline import Extractor

CASES = [
    # the act is the antecedent of a relative clause, and its subject follows the verb
    ("Le soutien que vient d'accorder le Chili à l'Appel de Paris réjouit les villes.", {"endorse CHL actual"}),
    ("L'appui qu'a donné le Chili à l'Appel de Paris réjouit les villes.", {"endorse CHL actual"}),
    ("La ratification du traité de Lima à laquelle a procédé le Chili lève un doute.", {"ratify CHL actual"}),
    ("L'instrument d'adhésion au traité de Lima que doit remettre le Chili est prêt.", {"accede CHL planned"}),
    ("Le bureau que vient d'ouvrir le Chili à Lima soutient l'Appel de Paris.", set()),
]


@pytest.mark.parametrize(("text", "expected"), CASES)
def test_told(extractor: Extractor, text: str, expected: set[str]) -> None:
    record = extractor.extract(text, published=date(2025, 6, 15))
    told = {f"{event.type} {'+'.join(party.ref for party in event.parties)} {event.status}" for event in record.events}
    assert told == expected
