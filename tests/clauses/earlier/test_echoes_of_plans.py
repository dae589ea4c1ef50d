"""Who does an act in turn: not those who have done it, nor those who are told to be followed."""

import datetime

import pytest

from depositaire import Communique
from depositaire.pipeline import Extractor

CASES = [
    (
        "Le Togo et le Mali ont signé la Convention de Budapest. Les signataires s'y sont engagés sans réserve.",
        {"sign TGO+MLI actual"},
    ),
    (
        "Le Togo a ratifié la Convention de Budapest. Le Bénin s'y prépare.",
        {"ratify TGO actual", "ratify BEN planned"},
    ),
    (
        "Le Togo a ratifié la Convention de Budapest. Dix pays ont l'intention d'emboîter le pas, dont le Mali.",
        {"ratify TGO actual", "ratify MLI hypothetical"},
    ),
    (
        "Le Togo a quitté l'OIF, emboîtant le pas au Bénin et au Mali.",
        {"leave TGO actual", "leave BEN+MLI actual"},
    ),
]


@pytest.mark.parametrize(("text", "expected"), CASES)
def test_echoes(extractor: Extractor, text: str, expected: set[str]) -> None:
    record = extractor.extract(Communique(text=text, published=datetime.date(2025, 6, 15)))
    assert {f"{e.type} {'+'.join(p.ref for p in e.parties)} {e.status}" for e in record.events} == expected
