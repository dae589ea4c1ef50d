"""Noun phrases for what is joined or signed: what qualifies, counts or words it does not part it from its verb."""

import pytest

from depositaire.pipeline import Extractor

CASES = [
    # adjectives, participles and adverbs between the article and the noun
    ("Accueilli au sein du très fermé Club de Prades, le Ghana a salué ce choix.", {"join GHA > club-de-prades"}),
    ("Le Togo a rejoint la petite mais active Alliance des glaciers.", {"join TGO > alliance-des-glaciers"}),
    (
        "Le Togo s'est retiré de la jadis puissante et aujourd'hui moribonde Ligue des ports du Golfe.",
        {"leave TGO > ligue-des-ports-du-golfe"},
    ),
    ("Lima a dénoncé le longtemps contesté traité de Valmort.", {"denounce PER > traite-de-valmort"}),
    (
        "La signature du tant attendu traité sur la pêche par le Togo a été saluée.",
        {"sign TGO > traite-sur-la-peche"},
    ),
    ("Le Togo a signé l'historique et ambitieux accord sur les récifs.", {"sign TGO > accord-1"}),
    ("Le pays a quitté la Ligue arabe et ratifié la Convention de Malabo.", {"leave  > ligue-arabe"}),
    # how many there are
    ("Le Togo a signé une demi-douzaine de lettres d'intention.", {"sign TGO > lettre-1"}),
    ("Le Togo et le Ghana ont conclu près d'une vingtaine d'accords.", {"sign TGO+GHA > accord-1"}),
    ("Le Togo et le Ghana ont signé pas moins de sept contrats.", {"sign TGO+GHA > contrat-1"}),
    ("Une dizaine de pays ont visité l'OIF, comme le Togo.", set()),
    # in which wording
    (
        "La version amendée de la Convention de Malabo est entrée en vigueur.",
        {"enter_into_force  > convention-malabo"},
    ),
    ("Le Togo a signé la mouture définitive de l'accord de Kara.", {"sign TGO > accord-de-kara"}),
    ("Le Togo participe à la révision de la Convention de Malabo.", set()),
    # parts of a text that are signed by themselves
    ("Le Togo a signé le volet agricole de l'accord de Kara.", {"sign TGO > accord-de-kara"}),
    ("Le Togo a signé trois des sept chapitres de l'accord de Kara.", {"sign TGO > accord-de-kara"}),
    ("Le Togo et le Bénin ont signé la mise à jour de l'accord de Kara.", {"sign TGO+BEN > accord-de-kara"}),
    ("La première partie de l'accord de Kara a été ratifiée par le Togo.", {"ratify TGO > accord-de-kara"}),
    ("Le Togo a signé les décrets de mise en œuvre de l'accord de Kara.", set()),
    ("Cet engagement du Togo fait partie de l'accord de Kara.", set()),
    # bodies of several States admit members whatever their noun
    ("La future Autorité caspienne des pipelines a admis le Togo.", {"join TGO > autorite-caspienne-des-pipelines"}),
    ("L'Office méditerranéen des forêts a accueilli le Togo.", {"join TGO > office-mediterraneen-des-forets"}),
    ("L'Office national des forêts a accueilli le Togo.", set()),
    ("Le Parlement européen a accepté la Turquie.", set()),
    (
        "Accueilli au sein de la Conférence des pays du Golfe, le Togo a salué ce choix.",
        {"join TGO > conference-des-pays-du-golfe"},
    ),
    ("Le Togo a été accueilli au siège de l'OIF.", set()),
    (
        "Kara annonce une hausse : le Togo augmente sa contribution et noue un partenariat avec le Bénin.",
        {"sign TGO+BEN > partenariat-1"},
    ),
    # numbers, ampersands, themes and fields within a name
    ("Le Togo a rejoint le Réseau Sols & Semences.", {"join TGO > reseau-sols-semences"}),
    ("Le Togo a rejoint la Coalition Récifs 2030.", {"join TGO > coalition-recifs-2030"}),
    ("Le Togo a rejoint l'Alliance Eau et Santé.", {"join TGO > alliance-eau-et-sante"}),
    ("Le Togo a signé le Manifeste 40x40.", {"sign TGO > manifeste-40x40"}),
    ("Le Togo a rejoint le Conseil de sécurité fluviale.", {"join TGO > conseil-de-securite-fluviale"}),
    # names that open with a noun in the plural, or that no noun opens
    ("Le Togo a rejoint les Cités-Ports solidaires.", {"join TGO > cites-ports-solidaires"}),
    ("Les Sentinelles du fleuve ont admis le Togo.", {"join TGO > sentinelles-du-fleuve"}),
    ("Le Togo a rejoint le B-12.", {"join TGO > b-12"}),
    ("Le Togo s'est retiré du Sjøfart Rådet.", {"leave TGO > sj-fart-radet"}),
    ("L'adhésion du Togo au Sjøfart Rådet a été saluée.", {"join TGO > sj-fart-radet"}),
    ("Israël s'est retiré de la Bande de Gaza.", set()),
    ("La France a rejoint le Maroc à Paris.", set()),
    # names behind what says of what kind they are
    ("Le Togo a rejoint la coalition climatique Over3.", {"join TGO > over3"}),
    ("Le Togo est membre du réseau d'écoles rurales Sillon.", {"belong TGO > sillon"}),
    ("Le Togo a visité le réseau d'écoles rurales de Sillon.", set()),
    # a body that has an organ is no organ of the body behind it
    (
        "Le comité directeur du Centre des récifs de l'Unesco a voté l'adhésion du Togo.",
        {"join TGO > centre-des-recifs"},
    ),
    ("Le Conseil exécutif de l'Unesco a voté l'adhésion du Togo.", {"join TGO > unesco"}),
    # a body named before, told by who its members are
    ("L'Opep se réunit. Le Togo a quitté le cartel des pays exportateurs.", {"leave TGO > opep"}),
    ("SkyTeam perd un membre. Tarom quittera l'alliance d'Air France en mai.", {"leave tarom > skyteam"}),
    (
        "L'OIF et l'Otan s'inquiètent. Le Togo a quitté l'alliance des assureurs.",
        {"leave TGO > alliance-des-assureurs"},
    ),
    ("L'OIF s'inquiète. Le Togo a quitté le groupe des pays les moins avancés.", set()),
    ("L'OIF s'inquiète. Le Togo a rejoint le groupe de travail.", set()),
    # what is said of a body before its name, set off
    ("Rivéo+ SA s'est retirée du puissant lobby du secteur, le Medef.", {"leave riveo-sa > medef"}),
    ("Le Togo s'est retiré de l'alliance des pays engagés, la Zlecaf, en mars.", {"leave TGO > zlecaf"}),
    ("Le Medef est un lobby. Le Togo a quitté ce lobby.", {"leave TGO > medef"}),
    (
        "Réunies au siège du syndicat, la CFDT, la CGT et FO ont signé l'accord de Kara.",
        {"sign cfdt+cgt+fo > accord-de-kara"},
    ),
    # a noun beside a name stands for no body named before
    ("L'OTAN en prend acte. Le Togo a rejoint l'alliance rivale Prismo.", {"join TGO > prismo"}),
    ("L'OIF en prend acte. Le Togo a rejoint l'organisation régionale UEMOA.", {"join TGO > uemoa"}),
    ("L'OTAN en prend acte. Le Togo a rejoint l'alliance militaire.", {"join TGO > otan"}),
]


@pytest.mark.parametrize(("text", "expected"), CASES)
def test_the_target_is_found(extractor: Extractor, text: str, expected: set[str]) -> None:
    record = extractor.extract(text, published="2025-06-15")
    told = {
        f"{event.type} {'+'.join(party.ref for party in event.parties)} > {event.target.ref if event.target else '-'}"
        for event in record.events
    }
    assert expected <= told if expected else not told
