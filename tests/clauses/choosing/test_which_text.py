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
    # a text adopts none
    ("L'Accord de Paris établit une feuille de route.", set()),
    # what is said of a text right behind its name, and a list
    ("Le Mali a signé le Statut de Rome, le traité fondateur de la Cour.", {"sign MLI > statut-de-rome actual"}),
    ("Le Mali a signé le Statut de Rome, le protocole de pêche et la charte des ports.",
     {"sign MLI > statut-de-rome actual", "sign MLI > protocole-1 actual", "sign MLI > charte-1 actual"}),
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

RECALLED = [
    (
        "Le Mali et le Togo ont signé un accord de pêche et une déclaration commune. "
        "Le Mali a déposé son instrument de ratification.",
        {"sign MLI+TGO > accord-1 actual", "sign MLI+TGO > declaration-1 actual", "ratify MLI > accord-1 actual"},
    ),
    (
        "La France a dénoncé la Convention de Lomé, ratifiée par elle en 1990.",
        {"denounce FRA > convention-lome actual", "ratify FRA > convention-lome actual"},
    ),
    (
        "Le Mali et le Togo vont dénoncer la Convention de Lomé, signée par eux en 1990.",
        {"denounce MLI+TGO > convention-lome planned", "sign MLI+TGO > convention-lome actual"},
    ),
]

LEFT_AGAIN = [
    (
        "Le Togo menace de dénoncer la Convention de Lomé, après l'avoir ratifiée en mai.",
        {"denounce TGO > convention-lome hypothetical", "ratify TGO > convention-lome actual"},
    ),
    (
        "Le Togo pourrait rejoindre l'OIF après avoir ratifié la Convention de Lomé.",
        {"join TGO > oif hypothetical", "ratify TGO > convention-lome hypothetical"},
    ),
]


@pytest.mark.parametrize(("text", "told"), [*LEFT_AGAIN, *RECALLED, *CASES, *AGAIN, *PARTIES, *COUNTED])
def test_which_text_is_meant(extractor: Extractor, text: str, told: set[str]) -> None:
    events = extractor.extract(text, published="2025-06-15").events
    assert {
        f"{event.type} {'+'.join(party.ref for party in event.parties) or '-'} > "
        f"{event.target.ref if event.target else '-'} {event.status}"
        for event in events
        if event.type != "belong"
    } == told
