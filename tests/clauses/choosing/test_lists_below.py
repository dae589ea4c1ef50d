"""Parties that stand line by line below what they do: under a heading, by region, by day, in a table."""

import datetime

import pytest

from depositaire import Communique
from depositaire.pipeline import Extractor

CASES = [
    (  # by whom it is signed, each with the person that signs
        "L'accord de pêche a été conclu hier. Ont signé :\n\nPour la République du Mali,\nM. Diarra, ministre ;\n\n"
        "Pour la Guinée,\nMme Barry, ministre ;",
        {"sign MLI+GIN accord-1 actual 2025-06-14"},
    ),
    (
        "Le protocole sur les parcs marins a été paraphé.\n\nSignataires :\nPour la Barbade : M. Hall, ministre\n"
        "Pour Cuba : M. Ruiz, ambassadeur",
        {"sign BRB+CUB protocole-sur-les-parcs-marins actual"},
    ),
    (  # by region
        "Ont apporté leur soutien à l'Appel de Genève pour l'eau :\n\nAfrique : Mali, Togo\nEurope : Suisse\n\n"
        "Le Chili se réjouit.",
        {"endorse MLI+TGO+CHE appel-de-geneve-pour-l-eau actual"},
    ),
    ("Restent membres de la Cédéao :\nle Bénin, le Togo et le Ghana.", {"belong BEN+TGO+GHA cedeao actual"}),
    (  # by day
        "Des instruments de ratification de la Convention de Minamata ont été déposés :\n"
        "- le 3 mai 2014, par la Suède\n- le 5 juin 2015, par la République du Niger",
        {"ratify SWE minamata actual 2014-05-03", "ratify NER minamata actual 2015-06-05"},
    ),
    (
        "Adhésions à l'Union postale du Pacifique :\n\n1995 – Fidji, Samoa\n1998 – Tonga",
        {
            "join FJI+WSM union-postale-du-pacifique actual 1995",
            "join TON union-postale-du-pacifique actual 1998",
        },
    ),
    (
        "État des ratifications de la Convention de Minamata :\n\nInde : 3 mai 2014\nNépal (2015), Bhoutan",
        {"ratify IND minamata actual 2014-05-03", "ratify NPL minamata actual 2015", "ratify BTN minamata actual"},
    ),
    (  # a table
        "La Convention de Minamata est ouverte.\n\nPays | Signature | Ratification\n"
        "Finlande | 3 mai 2011 | 4 juin 2012\n"
        "Norvège | 5 mai 2011 | –",
        {
            "sign FIN minamata actual 2011-05-03",
            "sign NOR minamata actual 2011-05-05",
            "ratify FIN minamata actual 2012-06-04",
        },
    ),
    (
        "Convention de Minamata\n\n| Pays | Date de signature | Ratification |\n|---|---|---|\n"
        "| Finlande | 3 mai 2011 | |\n| Niger | | 4 juin 2012 |",
        {"sign FIN minamata actual 2011-05-03", "ratify NER minamata actual 2012-06-04"},
    ),
    (  # as many as are counted, further down
        "Trois pays ont ratifié l'Accord de Paris.\n\nLa fête a duré deux jours.\n\nLa liste complète :\n\n"
        "Asie : Népal, Inde\nAfrique : Togo",
        {"ratify NPL+IND+TGO accord-de-paris actual"},
    ),
    (
        "Trois pays ont ratifié l'Accord de Paris. Les voici :\n1. Népal (Asie)\n2. Inde (Asie)\n3. Togo (Afrique)",
        {"ratify NPL+IND+TGO accord-de-paris actual"},
    ),
    # What is no list of those who act.
    (
        "Après la signature de l'Accord de Paris, il a remercié :\n\nla Suède et le Chili.",
        {"sign - accord-de-paris actual"},
    ),
    (
        "Quatre pays ont ratifié l'Accord de Paris.\n\nEscales du ministre :\n- Népal\n- Inde\n- Togo",
        {"ratify - accord-de-paris actual"},
    ),
    (
        "Trois pays ont ratifié l'Accord de Paris. Étaient présents à la fête :\n- le Népal\n- l'Inde\n- le Togo",
        {"ratify - accord-de-paris actual"},
    ),
    (
        "Invités à la conférence de ratification de la Convention de Minamata :\n\nFrance\nItalie",
        {"ratify - minamata hypothetical"},
    ),
    (
        "Ratification de la Convention de Minamata\n\n2014 – l'Inde construit un laboratoire\n"
        "2015 – le Népal ferme ses mines",
        set(),
    ),
    ("La Convention de Minamata est connue.\n\nPays | Population | Capitale\nInde | 2014 | Delhi", set()),
]


@pytest.mark.parametrize(("text", "events"), CASES)
def test_events(text: str, events: set[str], extractor: Extractor) -> None:
    record = extractor.extract(Communique(text=text, published=datetime.date(2025, 6, 15)))
    told = {
        " ".join(
            filter(
                None,
                [
                    event.type,
                    "+".join(party.ref for party in event.parties) or "-",
                    event.target.ref if event.target else "-",
                    event.status,
                    event.date and event.date.edtf,
                ],
            )
        )
        for event in record.events
    }
    assert told == events
