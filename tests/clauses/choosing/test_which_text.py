"""Which text an act is told of, and which of the bodies and numbers beside it are none of its parties."""

import pytest

from depositaire.pipeline import Extractor

CASES = [
    ("Le Togo a signé les statuts de l'OIF. Le Mali les a ratifiés.", {"sign TGO > statuts-1 actual",
                                                                     "ratify MLI > statuts-1 actual"}),
    ("Les statuts de ces agents valent pour le Togo.", set()),
    ("Le Mali a signé un accord de pêche. L'Accord vaut dix ans. Le Togo attend l'Accord de Lomé.",
     {"sign MLI > accord-1 actual"}),
    ("Le Mali a signé un accord de pêche. L'Accord est ratifié par le Togo. L'Accord de Lomé attend.",
     {"sign MLI > accord-1 actual", "ratify TGO > accord-1 actual"}),
]  # fmt: skip

PARTIES = [
    ("La ratification de la convention de l'OIT par le Togo est acquise.", {"ratify TGO > convention-1 planned"}),
    ("La signature de la charte de l'OIF par le Togo est prévue.", {"sign TGO > charte-1 planned"}),
    ("La signature de l'accord du Togo et du Mali est prévue.", {"sign TGO+MLI > accord-1 planned"}),
]

COUNTED = [
    ("L'OIF a 90 membres, dont 40 ont signé la Convention de Lomé.", {"sign - > convention-lome actual"}),
    ("Dix pays, dont le Togo, ont signé la Convention de Lomé.", {"sign TGO > convention-lome actual"}),
]

AGAIN = [
    (
        "Six pays ratifient la convention internationale\n\nSix pays ont ratifié la Convention de Lomé, dit l'OIF.",
        {"ratify - > convention-lome actual"},
    ),
    (
        "Feu vert togolais à l'accord Rivéo\n\nLe Sénat togolais a autorisé la ratification de l'accord de pêche.",
        {"ratify TGO > accord-2 planned"},
    ),
    (
        "Le Mali a signé la Convention de Lomé. Le Togo a ratifié la convention internationale.",
        {"sign MLI > convention-lome actual", "ratify TGO > convention-lome actual"},
    ),
    (
        "Le Mali a signé la Convention de Lomé, comme des conventions fiscales. Le Togo a ratifié la convention.",
        {"sign MLI > convention-lome actual", "ratify TGO > convention-lome actual"},
    ),
    (
        "Le Mali a signé la Convention de Lomé. Le Togo a ratifié la convention fiscale.",
        {"sign MLI > convention-lome actual", "ratify TGO > convention-1 actual"},
    ),
]


@pytest.mark.parametrize(("text", "told"), [*CASES, *AGAIN, *PARTIES, *COUNTED])
def test_which_text_is_meant(extractor: Extractor, text: str, told: set[str]) -> None:
    events = extractor.extract(text, published="2025-06-15").events
    assert {
        f"{event.type} {'+'.join(party.ref for party in event.parties) or '-'} > "
        f"{event.target.ref if event.target else '-'} {event.status}"
        for event in events
        if event.type != "belong"
    } == told
