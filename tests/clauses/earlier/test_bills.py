"""Bills told behind the sentence that names the parliament, what a parliament lets others conclude, and bare organs."""

import pytest

from depositaire.pipeline import Extractor


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "Le Parlement togolais a siégé. Un projet de loi permettant la ratification de la Charte du Nil passe.",
            "ratify TGO planned",
        ),
        ("Le Sénat chilien a validé la conclusion de la Charte du Nil.", "ratify CHL planned"),
        ("Le Parlement européen a approuvé la conclusion de la Charte du Nil.", "ratify parlement-europeen planned"),
        ("Le Togo a annoncé la conclusion de la Charte du Nil.", "sign TGO actual"),
        ("L'OIF a exclu le Gabon de tous ses organes.", "suspend GAB actual"),
        ("La sortie de la Charte du Nil, votée jeudi par le Parlement letton, surprend.", "denounce LVA planned"),
        ("Le retrait de l'OIF, approuvé mardi par les députés maliens, surprend.", "leave MLI planned"),
        ("La Convention du Nil a été adoptée jeudi au Parlement letton.", "ratify LVA planned"),
        ("La Convention du Nil, soumise au Sénat chilien, a été approuvée par 52 voix.", "ratify CHL planned"),
        ("La Convention du Nil a été adoptée jeudi au sommet de Riga.", "adopt  actual"),
        ("La Convention du Nil a été approuvée par 52 voix.", "adopt  actual"),
        ("Le retrait du Mali de l'OIF, voté par le public, surprend.", "leave MLI actual"),
        ("L'OIF a exclu le Gabon.", "leave GAB actual"),
        ("Le sommet laisse entrevoir l'adhésion du Mali à l'OIF.", "join MLI hypothetical"),
        ("Le Togo a fêté son accession à la souveraineté internationale.", ""),
    ],
)
def test_what_is_told(extractor: Extractor, text: str, expected: str) -> None:
    record = extractor.extract(text, published="2025-06-15")
    told = (f"{event.type} {'+'.join(party.ref for party in event.parties)} {event.status}" for event in record.events)
    assert "; ".join(told) == expected
