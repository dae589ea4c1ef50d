"""Parties that a clause counts and names elsewhere, and bodies of which an apposition tells more."""

import datetime

import pytest

from depositaire import Communique
from depositaire.pipeline import Extractor

CASES = [
    ("Deux voisins ont déjà été admis à l'OIF, le Bénin et le Togo.", {"join BEN+TGO oif actual"}),
    ("Deux pays ont quitté l'OIF, le Bénin et le Togo.", {"leave BEN+TGO oif actual"}),
    ("Trois pays ont quitté l'OIF, le Bénin et le Togo.", {"leave - oif actual"}),
    ("Trois pays ont quitté l'OIF, dont le Bénin et le Togo.", {"leave BEN+TGO oif actual"}),
    ("Trois pays ont quitté l'OIF dont le Bénin et le Togo.", {"leave BEN+TGO oif actual"}),
    ("Trois pays ont quitté l'OIF dont le Bénin est membre.", {"belong BEN oif actual", "leave - oif actual"}),
    ("Trois pays, rejoints par le Bénin et le Togo, ont quitté l'OIF.", {"leave BEN+TGO oif actual"}),
    ("Trois pays, reçus par le Bénin et le Togo, ont quitté l'OIF.", {"leave - oif actual"}),
    ("Trois pays ont quitté l'OIF, dont la France est membre.", {"belong FRA oif actual", "leave - oif actual"}),
    ("Une dizaine de pays, dont le Bénin, ont demandé à rejoindre l'OIF.", {"apply BEN oif actual"}),
    ("Douze pays négocient leur accession à l'OIF : le Bénin et le Togo.", {"apply BEN+TGO oif actual"}),
    ("L'OIF, une organisation créée en 1970 par le Niger, se réunit.", {"found NER oif actual"}),
    ("L'OIF, une organisation que le Niger a quittée, se réunit.", {"leave NER oif actual"}),
    ("L'OIF, un bâtiment créé en 1970, a fermé.", set()),
    (
        "Quant au Togo, qui a quitté l'OIF en 2019, il n'y reviendra pas.",
        {"leave TGO oif actual", "join TGO oif negated"},
    ),
    (
        "Deux pays ont été élus au Conseil de sécurité. Il s'agit du Bénin et du Togo.",
        {"join BEN+TGO conseil-de-securite actual"},
    ),
    ("Trois pays ont rejoint l'OIF. Il s'agit d'un record pour le Bénin.", {"join - oif actual"}),
    ("Après le Bénin en 2019, le Togo a rejoint l'OIF.", {"join BEN oif actual", "join TGO oif actual"}),
    ("Le Togo rejoindra l'OIF, après le Bénin en 2019.", {"join BEN oif actual", "join TGO oif planned"}),
    ("Après le Bénin, où il a dormi, le ministre du Togo a quitté l'OIF.", {"leave TGO oif actual"}),
    ("L'OIF a admis le Bénin, le Togo ayant décliné l'invitation.", {"join BEN oif actual", "join TGO oif negated"}),
    ("Un groupe quitte l'Alliance solaire internationale et rejoint l'OIF.", set()),
    ("L'OIF a suspendu le Bénin de l'Union africaine.", {"suspend BEN ua actual"}),
    ("Le Conseil exécutif de l'OIF a suspendu le Bénin.", {"suspend BEN oif actual"}),
    ("Le Togo lancera, de concert avec le Bénin, l'Alliance solaire internationale.", {"found TGO+BEN asi planned"}),
    ("L'Alliance solaire internationale a été lancée par le Togo avec le Bénin.", {"found TGO asi actual"}),
    ("Instituée en 1970, l'OIF se réunit.", {"found - oif actual"}),
    (
        "L'OIF se réunit. Le Togo, sorti de l'Union africaine, y siège.",
        {"leave TGO ua actual", "belong TGO oif actual"},
    ),
    ("Le Togo, à l'instar du Bénin, a quitté l'OIF.", {"leave TGO+BEN oif actual"}),
    ("Le Togo a quitté l'OIF, comme le Bénin.", {"leave TGO+BEN oif actual"}),
    ("Le Togo a quitté l'OIF, comme le Bénin l'avait annoncé.", {"leave TGO oif actual"}),
    ("L'Union africaine compte 55 États membres : le Bénin et le Togo.", {"belong BEN+TGO ua actual"}),
]


@pytest.mark.parametrize(("text", "expected"), CASES)
def test_who_is_counted(extractor: Extractor, text: str, expected: set[str]) -> None:
    record = extractor.extract(Communique(text=text, published=datetime.date(2025, 6, 15)))
    assert {
        f"{event.type} {'+'.join(party.ref for party in event.parties) or '-'} {event.target and event.target.ref} "
        f"{event.status}"
        for event in record.events
    } == expected
