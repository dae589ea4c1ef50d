"""What goes on has come about; what lasts until something else is done says nothing of whether it will be."""

import datetime

import pytest

from depositaire import Communique
from depositaire.pipeline import Extractor

CASES = [
    # a suspension that goes on
    ("Le Togo et le Mali resteront suspendus de l'OIF.", {"suspend TGO+MLI actual"}),
    (
        "L'OIF a indiqué que le Togo, le Mali, la Guinée, le Bénin et le Niger resteraient suspendus.",
        {"suspend TGO+MLI+GIN+BEN+NER actual"},
    ),
    ("L'OIF a annoncé maintenir la suspension du Togo.", {"suspend TGO actual"}),
    ("Le Togo sera suspendu de l'OIF.", {"suspend TGO planned"}),
    ("L'OIF a annoncé suspendre le Togo en mai prochain.", {"suspend TGO planned"}),
    # « ne » alone denies nothing
    (
        "Le Togo est suspendu de l'OIF jusqu'à ce que l'organisation ne décide de le réintégrer.",
        {"suspend TGO actual", "join TGO hypothetical"},
    ),
    # what is signed for will be done, what is only written down may be
    ("Le Togo a signé une déclaration d'intention visant à rejoindre l'OIF.", {"sign TGO actual", "join TGO planned"}),
    ("Le Togo a rédigé une déclaration d'intention visant à rejoindre l'OIF.", {"join TGO hypothetical"}),
    # who will take back an application has made it
    ("Le Togo a décidé de retirer sa candidature à l'OIF.", {"apply TGO actual"}),
    ("Le Togo a décidé de déposer sa candidature à l'OIF.", {"apply TGO planned"}),
    # who asks to become a member is told to ask
    ("Le Togo a demandé à devenir membre de l'OIF.", {"apply TGO actual"}),
    ("Le Togo dit qu'il demandera à devenir membre à part entière de l'OIF.", {"apply TGO planned"}),
]


@pytest.mark.parametrize(("text", "expected"), CASES)
def test_status(extractor: Extractor, text: str, expected: set[str]) -> None:
    record = extractor.extract(Communique(text=text, published=datetime.date(2025, 6, 15)))
    assert {f"{e.type} {'+'.join(p.ref for p in e.parties)} {e.status}" for e in record.events} == expected
