"""Instruments and demands that are handed in: by whom, where the clause does not say it, and on which day."""

import datetime

import pytest

from depositaire import Communique
from depositaire.pipeline import Extractor

CASES = [
    ("L'instrument de ratification du Pérou a été déposé le 3 mai 2024.", {"ratify PER actual 2024-05-03"}),
    ("La candidature du Pérou à l'OIF a été déposée le 3 mai 2024.", {"apply PER actual 2024-05-03"}),
    (
        "Le Pérou a rejoint l'OIF. Le dépôt, la veille, de l'instrument d'adhésion au traité d'Entebbe avait surpris.",
        {"join PER actual -", "accede PER actual 2025-06-14"},
    ),
    (
        "Le Pérou a signé le traité d'Entebbe. L'instrument de ratification sera déposé en juillet.",
        {"sign PER actual -", "ratify PER planned 2025-07"},
    ),
    (
        "Le Pérou et le Togo ont rejoint l'OIF. L'instrument d'adhésion au traité d'Entebbe a été déposé hier.",
        {"join PER+TGO actual -"},
    ),
    (
        "L'accord de pêche a été signé par le Pérou. La candidature du Togo a reçu l'aval de l'OIF.",
        {"sign PER actual -", "apply TGO actual -"},
    ),
]


@pytest.mark.parametrize(("text", "events"), CASES)
def test_deposits(extractor: Extractor, text: str, events: set[str]) -> None:
    record = extractor.extract(Communique(text=text, published=datetime.date(2025, 6, 15)))
    assert {
        f"{e.type} {'+'.join(sorted(p.ref for p in e.parties))} {e.status} {e.date.edtf if e.date else '-'}"
        for e in record.events
    } == events
