"""What somebody once meant to do is told once with what became of it."""

import datetime

import pytest

from depositaire import Communique
from depositaire.pipeline import Extractor

CASES = [
    ("Le Togo, qui envisageait depuis 2010 de rejoindre l'OIF, y est entré en mai.", {"join TGO actual"}),
    ("Le Togo devait ratifier le Statut de Rome en mai. Il ne l'a pas fait.", {"ratify TGO negated"}),
    (
        "Le Togo, qui avait annoncé son intention de quitter l'OIF, n'a jamais quitté l'OIF.",
        {"leave TGO negated"},
    ),
    ("Le Togo, qui avait déclaré en mai qu'il adhérerait à l'OIF, a rejoint l'OIF en juin.", {"join TGO actual"}),
    ("Le Togo avait annoncé qu'il quitterait l'OIF. Il s'est retiré de l'OIF lundi.", {"leave TGO actual"}),
    # what somebody had not done yet
    ("Le Togo n'était pas encore exclu de l'OIF. L'OIF a exclu le Togo lundi.", {"leave TGO actual"}),
    ("Le Togo n'avait pas signé le Statut de Rome. Il l'a signé lundi.", {"sign TGO actual"}),
    (
        "Le Togo avait signé le Statut de Rome sans le ratifier. Il l'a ratifié lundi.",
        {"sign TGO actual", "ratify TGO actual"},
    ),
    ("Le Togo avait signé le Statut de Rome sans le ratifier.", {"sign TGO actual", "ratify TGO negated"}),
    ("Le Togo n'avait pas signé le Statut de Rome. Le Bénin l'a signé.", {"sign TGO negated", "sign BEN actual"}),
    # what is still meant, and what another does
    (
        "Le Togo avait annoncé qu'il quitterait l'OIF. Le Bénin s'est retiré de l'OIF lundi.",
        {"leave TGO planned", "leave BEN actual"},
    ),
    ("Le Togo avait annoncé qu'il quitterait l'OIF.", {"leave TGO planned"}),
    (
        "Le Togo envisage de quitter l'OIF. Le Togo n'a pas quitté l'OIF.",
        {"leave TGO hypothetical", "leave TGO negated"},
    ),
    (
        "Le Togo envisageait de quitter l'OIF. Le Bénin a quitté l'OIF.",
        {"leave TGO hypothetical", "leave BEN actual"},
    ),
    ("Le Togo envisageait de quitter l'OIF.", {"leave TGO hypothetical"}),
    (
        "Le Togo a annoncé qu'il quittait l'OIF. Le Togo avait quitté l'OIF en 1984.",
        {"leave TGO planned", "leave TGO actual"},
    ),
]


@pytest.mark.parametrize(("text", "expected"), CASES)
def test_outcome(extractor: Extractor, text: str, expected: set[str]) -> None:
    record = extractor.extract(Communique(text=text, published=datetime.date(2025, 6, 15)))
    assert {f"{e.type} {'+'.join(p.ref for p in e.parties)} {e.status}" for e in record.events} == expected
