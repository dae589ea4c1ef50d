"""What the people or a parliament voted, what a condition leaves open, what is denied together with an intention."""

import datetime

import pytest

from depositaire import Communique
from depositaire.pipeline import Extractor

CASES = [
    # the people decide, and what is put to the vote is open
    ("Les Togolais ont voté dimanche contre la sortie de l'OIF.", "leave TGO negated"),
    ("Les Togolais ont voté dimanche pour la sortie de l'OIF.", "leave TGO planned"),
    ("Les Togolais se prononceront en mai sur la sortie de l'OIF.", "leave TGO hypothetical"),
    ("Le Parlement togolais s'est prononcé en faveur de l'adhésion du Togo à l'OIF.", "join TGO planned"),
    ("Le ministre togolais s'est prononcé en faveur de l'adhésion du Togo à l'OIF.", "join TGO hypothetical"),
    # a condition of somebody who is named, or of so many
    ("Le Togo rejoindra l'OIF si Paris l'accepte.", "join TGO hypothetical"),
    ("Le Togo rejoindra l'OIF si dix États l'acceptent.", "join TGO hypothetical"),
    ("Le Togo rejoindra l'OIF, si possible en mai.", "join TGO planned"),
    ("Le Togo rejoindra l'OIF, si l'on en croit Paris.", "join TGO planned"),
    # what is wanting
    ("Il manque deux États pour l'entrée en vigueur de la Convention de Budapest.", "enter_into_force  hypothetical"),
    ("La Convention de Budapest pourra entrer en vigueur en mai.", "enter_into_force  planned"),
    ("La Convention de Budapest pourra entrer en vigueur si Paris se décide.", "enter_into_force  hypothetical"),
    # talks that will begin, and who has asked to be let in
    ("Les négociations d'adhésion du Togo à l'OIF vont démarrer.", "apply TGO planned"),
    ("Les négociations d'adhésion du Togo à l'OIF ont pu démarrer.", "apply TGO actual"),
    ("Le Togo se réjouit du processus de sa demande d'adhésion à l'OIF.", "apply TGO actual"),
    # what bars it
    ("Le Togo ne rejoindra pas l'OIF tant que Paris s'y opposera.", "join TGO hypothetical"),
    ("Le Togo n'a pas rejoint l'OIF tant que Paris s'y opposait.", "join TGO negated"),
    # an intention that is denied
    ("Le Togo a démenti toute intention de quitter l'OIF.", "leave TGO negated"),
    ("Le Togo nie avoir l'intention de quitter l'OIF.", "leave TGO negated"),
    ("Le Togo dit avoir l'intention de quitter l'OIF.", "leave TGO hypothetical"),
    ("Il n'a jamais été question pour le Togo de quitter l'OIF.", "leave TGO negated"),
    # what is finished by now
    ("Le Togo vient d'achever la ratification de la Convention de Budapest.", "ratify TGO actual"),
    ("Le Togo va achever la ratification de la Convention de Budapest.", "ratify TGO planned"),
]


@pytest.mark.parametrize(("text", "expected"), CASES)
def test_status(extractor: Extractor, text: str, expected: str) -> None:
    record = extractor.extract(Communique(text=text, published=datetime.date(2025, 6, 15)))
    assert {f"{e.type} {'+'.join(p.ref for p in e.parties)} {e.status}" for e in record.events} == {expected}
