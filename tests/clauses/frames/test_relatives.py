"""Relative clauses: texts and bodies behind their verb, to whom something was granted, who is represented."""

import datetime

import pytest

from depositaire import Communique
from depositaire.pipeline import Extractor

CASES = [
    ("La réunion, à l'issue de laquelle a été signé le traité d'Entebbe, fut brève.", {"sign - traite-d-entebbe"}),
    ("La session au terme de laquelle a été adopté l'Appel de Paris fut brève.", {"adopt - appel-de-paris"}),
    ("Le Chili et le Pérou, auxquels le statut d'observateur à l'OIF a été accordé, hésitent.", {"join CHL+PER oif"}),
    ("L'Appel de Paris, auquel le Chili s'est associé, est ancien.", {"endorse CHL appel-de-paris"}),
    ("Le Chili, le Pérou et le Mali, que rassemble l'OIF, avancent.", {"belong CHL+MLI+PER oif"}),
    ("Le Chili, que courtise l'OIF, hésite.", set()),
    ("M. Ali Sow, représentant le Mali, a signé l'Appel de Paris.", {"sign MLI appel-de-paris"}),
    (
        "Créée en 1970, l'OIF compte trois pays membres : le Chili, le Pérou et le Mali.",
        {"found - oif", "belong CHL+MLI+PER oif"},
    ),
    ("L'Appel de Paris, signé par : le Chili, le Pérou et le Mali.", {"sign CHL+MLI+PER appel-de-paris"}),
    ("L'OIF est un bloc ; y siègent le Mali et le Chili.", {"belong CHL+MLI oif"}),
    ("Un bloc représentant le Mali et le Chili a été fondé mardi.", set()),
    # who acts stands behind the verb, with whom he acts behind that
    ("L'accord qu'a signé lundi le Togo avec l'OIF est prêt.", {"sign TGO+oif accord-1"}),
    ("C'est un accord important qu'a signé le Togo avec le Mali.", {"sign MLI+TGO accord-1"}),
    ("C'est une convention de trois ans qu'ont signée le Chili et l'OIF.", {"sign CHL+oif convention-1"}),
    ("C'est un accord historique que signe mardi le Togo avec le Mali.", {"sign MLI+TGO accord-1"}),
    ("L'accord que l'OIF a signé avec le Mali est prêt.", {"sign MLI+oif accord-1"}),
    # a verb in the singular tells of the last of a list
    ("L'ONU salue le Togo, le Pérou et le Mali, qui a rejoint l'OIF en mai.", {"join MLI oif"}),
    ("L'ONU salue le Togo, le Pérou et le Mali, qui ont rejoint l'OIF en mai.", {"join MLI+PER+TGO oif"}),
    ("L'ONU salue le sommet entre le Togo et le Mali, qui a adopté l'Appel de Paris.", {"adopt - appel-de-paris"}),
]


@pytest.mark.parametrize(("text", "events"), CASES)
def test_relatives(extractor: Extractor, text: str, events: set[str]) -> None:
    record = extractor.extract(Communique(text=text, published=datetime.date(2025, 6, 15)))
    assert {
        f"{e.type} {'+'.join(sorted(p.ref for p in e.parties)) or '-'} {e.target and e.target.ref}"
        for e in record.events
    } == events
