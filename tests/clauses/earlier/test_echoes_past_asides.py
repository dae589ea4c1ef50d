"""What is told by the way is not what another does in turn: « Le Togo, qui l'a signé en 2020, … »."""

import datetime

import pytest

from depositaire import Communique
from depositaire.pipeline import Extractor

CASES = [
    (
        "Le Togo a ratifié le Statut de Rome. Le Bénin a suivi en 2013 ; le Mali, qui l'a signé en 2000, y a renoncé.",
        {"ratify TGO actual", "ratify BEN actual", "sign MLI actual", "ratify MLI negated"},
    ),
    (
        "Le Togo a ratifié le Statut de Rome. Signé par le pays en 2003, ce texte fait foi. Le Mali pourrait suivre.",
        {"ratify TGO actual", "sign TGO actual", "ratify MLI hypothetical"},
    ),
    # where nothing else is told
    (
        "Le ministre reçoit le Togo, qui a signé le Statut de Rome. Le Mali pourrait suivre.",
        {"sign TGO actual", "sign MLI hypothetical"},
    ),
    # what was to be done, and was given up
    ("Le Togo devait rejoindre l'OIF. Le projet a été abandonné.", {"join TGO negated"}),
    ("Le Togo a rejoint l'OIF. Le projet a été abandonné.", {"join TGO actual"}),
    ("Le Statut de Rome devait être signé lundi par le Togo ; il ne l'a pas été.", {"sign TGO negated"}),
    ("Le Togo voulait rejoindre l'OIF. C'est fait depuis lundi.", {"join TGO actual"}),
]


@pytest.mark.parametrize(("text", "expected"), CASES)
def test_echo(extractor: Extractor, text: str, expected: set[str]) -> None:
    record = extractor.extract(Communique(text=text, published=datetime.date(2025, 6, 15)))
    assert {f"{e.type} {'+'.join(p.ref for p in e.parties)} {e.status}" for e in record.events} == expected
