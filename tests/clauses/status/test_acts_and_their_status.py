"""What the words around an act say of whether it happened, each form in one sentence."""

import datetime

import pytest

from depositaire import Communique
from depositaire.pipeline import Extractor

CASES = [
    # a verb that the model takes for a noun
    ("Le comité recommande au Togo de ratifier la Convention de Budapest.", {"ratify TGO hypothetical"}),
    ("Le comité a rappelé la demande du Togo de rejoindre l'OIF.", {"apply TGO actual"}),
    # « que » of a cleft sentence hangs on no noun before it
    ("C'est en mai, pendant la campagne, que le Togo a signé la Convention de Budapest.", {"sign TGO actual"}),
    # what others do is not said of the act
    ("L'entrée du Togo à l'OIF permet aux ministres de faire entendre leur voix.", {"join TGO actual"}),
    ("Avec l'adhésion du Togo à l'OIF, les ministres ont promis de se revoir.", {"join TGO actual"}),
    ("Avec l'adhésion du Togo à l'OIF, annoncée hier, les ministres ont du travail.", {"join TGO actual"}),
    ("L'adhésion du Togo à l'OIF, annoncée hier, sera un succès.", {"join TGO planned"}),
    ("L'adhésion du Togo à l'OIF a été promise.", {"join TGO planned"}),
    # a phrase before an article that is part of its last word, or elided
    ("Le spectre d'un retrait du Togo de l'OIF inquiète.", {"leave TGO hypothetical"}),
    ("Le scénario du départ du Togo de l'OIF inquiète.", {"leave TGO hypothetical"}),
    ("Les règles du départ du Togo de l'OIF inquiètent.", {"leave TGO actual"}),
    # what those decide who decide on it is done
    ("Les chefs d'État ont décidé lundi de suspendre le Togo de l'OIF.", {"suspend TGO actual"}),
    ("Les ministres, réunis à Lomé, ont résolu d'exclure le Togo de l'OIF.", {"leave TGO actual"}),
    ("Le Togo a décidé de se retirer de l'OIF.", {"leave TGO planned"}),
    # with the consent of a State one is no member yet, with that of the body one is
    ("Le Mali a approuvé l'adhésion du Togo à l'OIF.", {"join TGO planned"}),
    ("L'adhésion du Togo à l'OIF a été validée par le Mali.", {"join TGO planned"}),
    ("Le Mali a accepté la candidature du Togo à l'OIF.", {"apply TGO actual", "join TGO planned"}),
    ("Le Mali a donné son feu vert à la candidature du Togo à l'OIF.", {"apply TGO actual", "join TGO planned"}),
    ("L'OIF a approuvé l'adhésion du Togo.", {"join TGO actual"}),
    ("L'OIF a accepté la candidature du Togo.", {"apply TGO actual", "join TGO actual"}),
    # a text by which it is to come about, whose own day is no day of it
    ("Le protocole d'adhésion du Togo à l'OIF a été présenté lundi aux députés.", {"join TGO planned"}),
    ("L'OIF a relu le protocole. L'adhésion du Togo à l'OIF date de 2012.", {"join TGO actual"}),
]


@pytest.mark.parametrize(("text", "expected"), CASES)
def test_status(extractor: Extractor, text: str, expected: set[str]) -> None:
    record = extractor.extract(Communique(text=text, published=datetime.date(2025, 6, 15)))
    assert {f"{e.type} {'+'.join(p.ref for p in e.parties)} {e.status}" for e in record.events} == expected
