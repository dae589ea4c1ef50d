"""Notes, chronologies, tables and answers: what their lines leave to a heading, a label or a question."""

import pytest

from depositaire.pipeline import Extractor

CASES = [
    ("Bénin\n\nMembre de l'OIF depuis 1970.", {"belong BEN oif actual"}),
    ("À propos du Bénin : capitale, Porto-Novo ; monnaie, franc CFA ; membre de l'OIF depuis 1970.",
     {"belong BEN oif actual"}),
    ("Le Bénin en bref\n\nIndépendance : 1960\n\nAdhésion à l'OIF : 1970"
     "\n\nRatification de la Convention de Hanoï : 1998",
     {"join BEN oif actual", "ratify BEN convention-hanoi actual"}),
    ("Chronologie\n\n1971 : indépendance du Qatar, admission à l'OIF.\n\n1996 : coup d'État."
     "\n\n2019 : retrait de l'OPEP.",
     {"join QAT oif actual", "leave QAT opep actual"}),
    ("1970 – Le Bénin adhère à l'OIF\n\n2004 – Retrait de l'Union postale universelle",
     {"join BEN oif actual", "leave BEN upu actual"}),
    ("Bénin – Convention de Hanoï : signature (1991), ratification (1998).",
     {"sign BEN convention-hanoi actual", "ratify BEN convention-hanoi actual"}),
    ("Bénin. Convention de Hanoï : signée le 30 janvier 1991, ratifiée le 4 mai 1998.",
     {"sign BEN convention-hanoi actual", "ratify BEN convention-hanoi actual"}),
    ("À propos d'Airbus : constructeur, signataire de la Convention de Hanoï depuis 2009.",
     {"sign airbus convention-hanoi actual"}),
    # whom a line does not tell of
    ("Dates clés\n\n1960 : indépendance du Togo\n\n1962 : indépendance du Burundi\n\n1990 : adhésion à l'OIF", set()),
    ("Le Togo et le Mali en 2020\n\nRetrait de la Cour pénale internationale.", set()),
    ("Accord avec le Togo\n\nAdhésion à l'OIF", set()),
    ("Le Togo a examiné son budget.\n\nAdhésion à l'OIF : un dossier.", set()),
    # bodies that one plural noun tells of
    ("Les universités de Sfax, de Rouen et du Havre ont signé la Convention de Hanoï.",
     {"sign universites-de-sfax+universites-de-rouen+universites-du-havre convention-hanoi actual"}),
    ("La Convention de Hanoï a été signée par les ministères de la Santé et de l'Éducation.",
     {"sign ministeres-de-la-sante+ministeres-de-l-education convention-hanoi actual"}),
    ("L'adhésion des barreaux de Paris et de Lyon à l'OIF est ancienne.",
     {"join barreaux-de-paris+barreaux-de-lyon oif actual"}),
    ("Les directeurs généraux des CHU de Sète et de Brive ont signé la Convention de Hanoï.",
     {"sign chu-de-sete+chu-de-brive convention-hanoi actual"}),
    ("La Convention de Hanoï a été signée par les rectrices des universités de Sfax, Rouen et Brême.",
     {"sign universites-de-sfax+universites-de-rouen+universites-de-breme convention-hanoi actual"}),
    ("Les étudiants des universités de Sfax et de Grenoble ont signé la Convention de Hanoï.", set()),
    ("Les anciens directeurs des CHU de Sète et de Brive ont signé la Convention de Hanoï.", set()),
    ("Les habitants de Sfax et de Grenoble ont signé la Convention de Hanoï.", set()),
    # answers
    ("La Suède est-elle membre de l'OIF ? Oui, depuis 2024.", {"belong SWE oif actual"}),
    ("Le Togo a-t-il signé la Convention de Hanoï ?\n\nRéponse : oui.", {"sign TGO convention-hanoi actual"}),
    ("Qui a signé la Convention de Hanoï ? Le Togo, le Mali et le Bénin, en mars.",
     {"sign TGO+MLI+BEN convention-hanoi actual"}),
    ("Quels pays n'ont pas signé la Convention de Hanoï ?\n\nR. Le Togo et le Bénin.",
     {"sign TGO+BEN convention-hanoi negated"}),
    ("Qui a quitté l'OIF ? Le Mali s'est fâché.", set()),
]  # fmt: skip


@pytest.mark.parametrize(("text", "wanted"), CASES)
def test_notes(extractor: Extractor, text: str, wanted: set[str]) -> None:
    """All events of a text."""
    events = extractor.extract(text, published="2025-06-15").events
    found = {f"{e.type} {'+'.join(p.ref for p in e.parties)} {e.target and e.target.ref} {e.status}" for e in events}
    assert found == wanted
