"""What stands between commas governs nothing behind it, and parts no word from what it governs."""

import datetime

import pytest

from depositaire import Communique
from depositaire.pipeline import Extractor

CASES = [
    # between the word of a wish or denial and its clause
    (
        "Le Bénin souhaite, selon son ministre, que le Togo ratifie la Convention de Budapest.",
        "ratify TGO hypothetical",
    ),
    ("Le ministre dément, comme l'écrit Le Matin, que le Togo ait quitté l'OIF.", "leave TGO negated"),
    ("Le ministre a promis, comme l'écrit Le Matin, que le Togo quitterait l'OIF.", "leave TGO planned"),
    ("Le ministre craint, a déclaré son porte-parole, que le Togo quitte l'OIF.", "leave TGO hypothetical"),
    # a noun in the aside governs nothing
    ("Le Bénin salue, à l'issue de longs débats, l'adhésion du Togo à l'OIF.", "join TGO actual"),
    ("Le Togo dit, à l'issue de longs débats, avoir ratifié la Convention de Budapest.", "ratify TGO actual"),
    ("Le Togo a nié, à l'issue de longs débats, avoir ratifié la Convention de Budapest.", "ratify TGO negated"),
    # nor does its verb
    ("Le Parlement togolais a rejeté, comme le rappelle Le Matin, l'entrée du Togo à l'OIF.", "join TGO negated"),
    ("Le Togo a renoncé, comme le rappelle Le Matin, à la signature de la Convention de Budapest.", "sign TGO negated"),
    ("L'adhésion du Togo à l'OIF, comme le rappelle Le Matin, est à l'étude.", "join TGO hypothetical"),
    ("Le départ du Togo de l'OIF, qui traverse une crise, serait une perte.", "leave TGO hypothetical"),
    ("La presse se demande si le Togo, exclu de l'OIF, survivra.", "leave TGO actual"),
    ("Pour que la Convention de Budapest, signée par le Togo, serve, il faut agir.", "sign TGO actual"),
    # what opens no aside still governs
    ("La Convention de Budapest doit être examinée, signée et affichée par le Togo.", "sign TGO hypothetical"),
    ("Le Togo a souhaité la paix, une adhésion à l'OIF et des élections.", "join TGO hypothetical"),
]


@pytest.mark.parametrize(("text", "expected"), CASES)
def test_status(extractor: Extractor, text: str, expected: str) -> None:
    record = extractor.extract(Communique(text=text, published=datetime.date(2025, 6, 15)))
    assert {f"{e.type} {'+'.join(p.ref for p in e.parties)} {e.status}" for e in record.events} == {expected}
