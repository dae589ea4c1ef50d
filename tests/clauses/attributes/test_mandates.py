"""Who is elected sits from the first day of the mandate, wherever the document gives it."""

import datetime

import pytest

from depositaire import Communique
from depositaire.pipeline import Extractor

CASES = [
    (
        "Le Togo a été élu jeudi au Conseil de sécurité. Le vote a duré une heure. Le mandat des nouveaux membres "
        "débutera le 1er janvier 2026.",
        {"join TGO planned 2026-01-01"},
    ),
    (
        "L'Assemblée a élu hier dix membres du Conseil des droits de l'homme pour trois ans à compter du 1er janvier "
        "2026. Le Togo et le Bénin entrent ainsi au Conseil des droits de l'homme.",
        {"join TGO+BEN planned 2026-01-01"},
    ),
    # what is joined is another body; a mandate that has begun; a day that is no first day
    (
        "L'Assemblée a élu hier dix membres du Conseil des droits de l'homme pour trois ans à compter du 1er janvier "
        "2026. Le Togo a rejoint l'OIF.",
        {"join TGO actual None"},
    ),
    (
        "Le Togo a été élu au Conseil de sécurité en mai 2024. Son mandat a débuté le 1er janvier 2025.",
        {"join TGO actual 2024-05"},
    ),
    (
        "Le Togo a rejoint l'OIF. Des élections y auront lieu le 3 mai 2026.",
        {"join TGO actual None"},
    ),
]


@pytest.mark.parametrize(("text", "expected"), CASES)
def test_first_day(extractor: Extractor, text: str, expected: set[str]) -> None:
    record = extractor.extract(Communique(text=text, published=datetime.date(2025, 6, 15)))
    assert {
        f"{e.type} {'+'.join(p.ref for p in e.parties)} {e.status} {e.date and e.date.edtf}" for e in record.events
    } == expected
