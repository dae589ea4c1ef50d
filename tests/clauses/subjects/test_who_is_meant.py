"""Whom a name beside others, a pronoun or a noun stands for, and who is no party of the act."""

import datetime

import pytest

from depositaire import Communique
from depositaire.pipeline import Extractor

CASES = [
    # What a noun beside a name says of it goes on behind its own comma.
    (
        "La maire a reçu Solena, le syndicat du ministre danois, qui avait quitté l'Alliance des mobilités en 2021.",
        {"leave solena alliance-des-mobilites actual"},
    ),
    (
        "Le groupe Alvéa annonce qu'il rejoindra l'Alliance du numérique et qu'il quittera le GIE Portail.",
        {"join alvea alliance-du-numerique planned", "leave alvea gie-portail planned"},
    ),
    # Where a body's members lie is no party.
    (
        "Dans la zone CEMAC, le Gabon et le Tchad n'ont pas ratifié la convention de Malabo.",
        {"ratify GAB+TCD convention-malabo negated"},
    ),
    (
        "La CEMAC, le Gabon et le Tchad n'ont pas ratifié la convention de Malabo.",
        {"ratify cemac+GAB+TCD convention-malabo negated"},
    ),
    ("Le Ghana n'exclut pas que le Togo rejoigne l'OIF.", {"join TGO oif hypothetical"}),
    ("Le Ghana n'a jamais exclu que le Togo rejoigne l'OIF.", {"join TGO oif hypothetical"}),
    ("Il n'est pas question que le Togo rejoigne l'OIF.", {"join TGO oif negated"}),
    # What each becomes, the verb said once.
    (
        "Le Ghana devient membre de l'OIF, le Togo membre associé et le Chili observateur.",
        {"join GHA oif actual", "join TGO oif actual", "join CHL oif actual"},
    ),
    (
        "Nivéo devient membre de l'Alliance Cloud, la société Alvéa membre associé.",
        {"join niveo alliance-cloud actual", "join alvea alliance-cloud actual"},
    ),
    ("Le Ghana devient membre de l'OIF, le Togo est content.", {"join GHA oif actual"}),
    # A day before a name is its own.
    (
        "Le Mali a été suspendu par la Cedeao le 30 mai 2021, puis trois jours plus tard par l'Union africaine.",
        {"suspend MLI cedeao actual", "suspend MLI ua actual"},
    ),
    (
        "Le Togo et, en mai, le Chili ont signé la Convention de Minamata.",
        {"sign TGO minamata actual", "sign CHL minamata actual"},
    ),
    ("Le Togo et le Chili ont signé en mai la Convention de Minamata.", {"sign TGO+CHL minamata actual"}),
    # What « outre » names is added; what « hormis » names is not.
    ("Outre la Suisse, l'AELE regroupe la Norvège et l'Islande.", {"belong CHE+NOR+ISL aele actual"}),
    (
        "Le Togo a signé, outre la Convention de Minamata, l'Accord de Paris.",
        {"sign TGO minamata actual", "sign TGO accord-de-paris actual"},
    ),
    (
        "Tous les pays ont signé la Convention de Minamata, hormis le Togo.",
        {"sign - minamata actual", "sign TGO minamata negated"},
    ),
    # Who is counted acts; who is named behind does not.
    (
        "Cinquante pays ont signé la Convention de Minamata, le Bhoutan étant le seul à ne pas l'avoir fait.",
        {"sign - minamata actual", "sign BTN minamata negated"},
    ),
    # « de » is an article where something is denied.
    ("Le Togo n'a pas signé de convention fiscale avec le Ghana.", {"sign TGO+GHA convention-1 negated"}),
    ("Le Togo et le Ghana n'ont jamais signé d'accord.", {"sign TGO+GHA accord-1 negated"}),
    ("Le Togo et le Ghana ne sont pas d'accord avec le Mali.", set()),
    # What commas set off says nothing of the act.
    ("Le Togo a signé, comme il l'avait promis, un accord avec le Ghana.", {"sign TGO+GHA accord-1 actual"}),
    ("Le Togo a rejoint, même si cela a surpris, l'OIF.", {"join TGO oif actual"}),
    # « y » and « le »: the body spoken of, the text of that gender.
    (
        "L'IRENA se réunit. L'Alliance solaire internationale attire : le Japon y entrera en mai.",
        {"join JPN asi planned"},
    ),
    (
        "Le Togo a rejoint l'OIF. Le Chili, sorti de l'ONU, y siège. Le Mali a demandé à y entrer.",
        {"join TGO oif actual", "leave CHL onu actual", "belong CHL oif actual", "apply MLI oif actual"},
    ),
    (
        "Le Togo a signé le Traité d'Ottawa. Le Bénin a dénoncé la Convention d'Oslo. Le Ghana le ratifiera.",
        {
            "sign TGO convention-ottawa actual",
            "denounce BEN convention-oslo actual",
            "ratify GHA convention-ottawa planned",
        },
    ),
    (
        "Le Togo a signé la Convention de Minamata. Le Protocole de Nagoya a été présenté lundi. Le Mali l'a ratifié.",
        {"sign TGO minamata actual", "ratify MLI protocole-nagoya actual"},
    ),
    (
        "Le Togo a ratifié la Convention de Minamata. Le Mali attend la convention (n° 155) sur la sécurité des "
        "travailleurs, 1981, dont la ratification est prévue en mai.",
        {"ratify TGO minamata actual", "ratify MLI convention-n-155-sur-la-securite hypothetical"},
    ),
    # Colleagues by other names, several countries that are no single one.
    ("Le ministre togolais et sa consœur ghanéenne ont signé un accord.", {"sign TGO+GHA accord-1 actual"}),
    (
        "L'Inde a signé un accord. Le Togo n'a pas signé de traité avec les pays sud-américains.",
        {"sign IND accord-1 actual", "sign TGO traite-1 negated"},
    ),
    # Whose right it is, whose organ a target is, what is told behind a colon.
    (
        "Le Chili salue la Suisse. Il soutient Haïti, dont la qualité de membre n'a jamais été suspendue.",
        set(),
    ),
    (
        "Le Togo a déposé sa candidature au Conseil de paix et de sécurité (CPS) de l'Union africaine.",
        {"apply TGO cps-ua actual"},
    ),
    (
        "Le Mali a ratifié le Statut de Rome. Le Burundi avait ouvert la voie : son départ a pris effet en 2017.",
        {"ratify MLI statut-de-rome actual"},
    ),
    (
        "La société Valmor a signé avec l'opérateur PGE un contrat. Hors de France, Valmor croît. Les deux "
        "partenaires créeront une coentreprise, BaltSerwis.",
        {"sign valmor+pge contrat-1 actual", "found valmor+pge baltserwis planned"},
    ),
    # Who is named and does not act.
    (
        "La société Alvéa a signé la Charte d'Ivrea, un code de conduite volontaire.",
        {"sign alvea charte-d-ivrea actual"},
    ),
    (
        "Le Togo a ratifié la Convention de Budapest, le traité européen sur la cybercriminalité.",
        {"ratify TGO convention-budapest actual"},
    ),
    (
        "Le Togo a signé la Charte des rives, une convention sur l'eau.",
        {"sign TGO charte-des-rives actual"},
    ),
    (
        "Le Togo a signé la Convention de Budapest, le protocole de Lomé.",
        {"sign TGO convention-budapest actual", "sign TGO protocole-de-lome actual"},
    ),
    (
        "La société Alvéa a signé la Charte d'Ivrea, un code de conduite et un accord de pêche.",
        {"sign alvea charte-d-ivrea actual", "sign alvea code-1 actual", "sign alvea accord-1 actual"},
    ),
    (
        "Par le dépôt de son instrument d'adhésion à Genève, auprès du ministère des Affaires étrangères du Japon, le "
        "Togo est devenu partie à la Convention de Minamata.",
        {"accede TGO minamata actual"},
    ),
    (
        "L'ONU salue la Suisse et le Japon et appelle les États à ce qu'ils adhèrent à la Convention de Minamata.",
        {"accede - minamata hypothetical"},
    ),
    (
        "Le Conseil a examiné l'Accord de Paris, que tous ont signé, hormis le Togo : celui-ci le fera en juillet.",
        {"sign TGO accord-de-paris negated", "sign - accord-de-paris actual", "sign TGO accord-de-paris planned"},
    ),
    (
        "La France invite les autres États, à commencer par l'Inde et le Japon, à ratifier la Convention de Minamata.",
        {"ratify IND+JPN minamata hypothetical"},
    ),
    # A country in a headline is there for its federation.
    (
        "Boxe : le Kenya quitte l'IBA\n\nLa Fédération kényane de boxe a quitté dimanche l'IBA.",
        {"leave federation-kenyane-de-boxe iba actual"},
    ),
    (
        "Le Kenya quitte l'OIF\n\nL'Union kényane a quitté le Commonwealth.",
        {"leave KEN oif actual", "leave union-kenyane commonwealth actual"},
    ),
    # « entre » is a verb where no names follow that it stands between.
    ("Le Togo entre à l'OIF.", {"join TGO oif actual"}),
    ("Un accord entre le Togo et le Bénin a été signé.", {"sign TGO+BEN accord-1 actual"}),
]


@pytest.mark.parametrize(("text", "expected"), CASES)
def test_who_is_meant(extractor: Extractor, text: str, expected: set[str]) -> None:
    record = extractor.extract(Communique(text=text, published=datetime.date(2025, 6, 15)))
    assert {
        f"{event.type} {'+'.join(party.ref for party in event.parties) or '-'} "
        f"{event.target and event.target.ref} {event.status}"
        for event in record.events
    } == expected
