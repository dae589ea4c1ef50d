"""Those who are told by where they live, and who is ready for an act or not."""

import pytest

from depositaire.pipeline import Extractor


@pytest.mark.parametrize(
    ("text", "parties"),
    [
        ("Les Serbes et les Albanais du Kosovo ont signé un accord de paix.", ["SRB", "XKX"]),
        ("Les Turcs de Chypre ont rejoint l'OIF.", ["CYP"]),
        ("Les Turcs, de Chypre à Ankara, ont signé un accord de pêche.", ["TUR"]),
        ("Les Français ont rejoint l'OIF.", ["FRA"]),
    ],
)
def test_a_people_is_told_by_its_country(extractor: Extractor, text: str, parties: list[str]) -> None:
    (event,) = extractor.extract(text).events
    assert [party.ref for party in event.parties] == parties


@pytest.mark.parametrize(
    ("text", "status"),
    [
        ("Le Togo n'a jamais été en mesure de ratifier la Convention de Budapest.", "negated"),
        ("Le Togo ne s'est pas montré prêt à rejoindre l'OIF.", "negated"),
        ("Le Togo s'est dit prêt à rejoindre l'OIF.", "hypothetical"),
        ("Le porte-parole martelait que le Togo quitterait l'OIF en mars.", "planned"),
        ("Le Togo réforme son armée, sans pour autant quitter l'OIF.", "negated"),
        ("Nous sommes heureux d'annoncer l'adhésion du Togo à l'OIF.", "actual"),
    ],
)
def test_who_is_ready_and_who_is_not(extractor: Extractor, text: str, status: str) -> None:
    (event,) = extractor.extract(text).events
    assert event.status == status


@pytest.mark.parametrize(
    ("text", "parties"),
    [
        (
            "Une convention a été signée par Luc Carrel, président de l'université de Lomé, et Anne Roy, directrice de "
            "l'Institut Pasteur.",
            ["universite-de-lome", "institut-pasteur"],
        ),
        (
            "L'accord a été paraphé par Eda Rima, Première ministre albanaise, et Yani Pavlos, son homologue grec.",
            ["ALB", "GRC"],
        ),
        # a charge of several fields
        ("Le ministre de l'Élevage, de la Pêche et des Eaux du Togo a signé un accord avec l'OIF.", ["TGO", "oif"]),
        (
            "L'accord a été signé entre la ministre de l'Éducation, de la Science et des Sports de la Slovénie, Ana "
            "Kos, et la directrice générale du CERN, Lise Aubin.",
            ["SVN", "cern"],
        ),
        (
            "L'accord a été signé par Luc Carrel, ministre de l'Enseignement supérieur, de la Recherche, de "
            "l'Innovation et de la Science du Gabon.",
            ["GAB"],
        ),
        ("Le Togo a signé un accord avec des représentants de l'OIF.", ["TGO", "oif"]),
        ("Le Togo a signé un accord avec de hauts responsables de l'OIF.", ["TGO", "oif"]),
        ("46 membres de l'OIF, ainsi que l'Union européenne, ont ratifié la Convention de Budapest.", ["ue"]),
        ("Le Burkina Faso, président de la Cedeao, et le Togo ont signé la Convention de Budapest.", ["BFA", "TGO"]),
        ("L'éditeur de logiciels Plinor a conclu un accord avec le suédois Rivéo.", ["plinor", "riveo"]),
        ("Le géant suisse de la chimie Plinor a conclu un accord avec la biotech niçoise Rivéo.", ["plinor", "riveo"]),
    ],
)
def test_who_acts_by_a_charge_or_a_noun(extractor: Extractor, text: str, parties: list[str]) -> None:
    (event,) = extractor.extract(text).events
    assert [party.ref for party in event.parties] == parties


@pytest.mark.parametrize(
    ("text", "parties", "status"),
    [
        ("Le Togo hésite. L'OIF l'a invité à signer la Convention de Budapest.", ["TGO"], "hypothetical"),
        ("Le Togo hésite. La crise pourrait le pousser à quitter l'OIF.", ["TGO"], "hypothetical"),
        ("Le Togo hésite. Ses réformes lui permettront de rejoindre l'OIF.", ["TGO"], "hypothetical"),
        ("Le Togo et le Mali hésitent. La France les encourage à rejoindre l'OIF.", ["TGO", "MLI"], "hypothetical"),
        ("Le Togo et le Mali se parlent. L'OIF veut les aider à conclure un traité.", ["TGO", "MLI"], "hypothetical"),
    ],
)
def test_who_is_bidden_by_a_pronoun(extractor: Extractor, text: str, parties: list[str], status: str) -> None:
    (event,) = extractor.extract(text).events
    assert [party.ref for party in event.parties] == parties
    assert event.status == status


def test_nobody_is_bidden_whom_the_sentence_before_does_not_name(extractor: Extractor) -> None:
    text = (
        "La Pologne et l'Italie votent. Il pleut.\n\nAux voisins, l'ONG tend la main et les invite à rejoindre l'OIF."
    )
    assert not extractor.extract(text).events


@pytest.mark.parametrize(
    ("text", "parties", "target"),
    [
        ("L'OIF a annoncé le lancement, avec le soutien de l'Unesco, d'un Observatoire du livre.", ["oif"], "livre"),
        ("Le sommet a vu la naissance, sous l'impulsion du Togo, d'une Alliance du livre.", ["TGO"], "livre"),
        (
            "La signature, par des représentants de l'OIF et de la BAD, d'un accord est saluée.",
            ["oif", "bad"],
            "accord",
        ),
    ],
)
def test_an_aside_is_not_the_complement(extractor: Extractor, text: str, parties: list[str], target: str) -> None:
    (event,) = extractor.extract(text).events
    assert [party.ref for party in event.parties] == parties
    assert event.target is not None
    assert target in event.target.mention.text


@pytest.mark.parametrize(
    ("text", "type_", "parties", "status"),
    [
        ("Le sénateur a menacé de retirer les États-Unis de l'OIF.", "leave", ["USA"], "hypothetical"),
        ("Le chancelier veut faire entrer l'Ukraine dans l'OIF.", "join", ["UKR"], "hypothetical"),
        (
            "En vertu d'un accord signé en 2010 avec le Togo, le Mali réduira ses taxes.",
            "sign",
            ["MLI", "TGO"],
            "actual",
        ),
        ("L'administration américaine a notifié à l'ONU son retrait de l'OIF.", "leave", ["USA"], "planned"),
        ("Les électeurs norvégiens ont rejeté deux fois l'adhésion à l'OIF.", "join", ["NOR"], "negated"),
        ("Un accord a été signé par Luc Carrel et le Premier ministre polonais.", "sign", ["POL"], "actual"),
        ("La Russie a été réintégrée par l'OIF.", "join", ["RUS"], "actual"),
    ],
)
def test_who_is_led_in_or_out(extractor: Extractor, text: str, type_: str, parties: list[str], status: str) -> None:
    (event,) = extractor.extract(text, published="2025-06-15").events
    assert (event.type, sorted(party.ref for party in event.parties), event.status) == (type_, parties, status)


@pytest.mark.parametrize(
    "text",
    [
        "L'OIF a signé des accords avec trois États côtiers : le Togo, le Bénin et le Ghana.",
        "L'OIF a signé un accord avec trois partenaires, le Togo, le Bénin et le Ghana.",
        "L'OIF a conclu des accords avec plusieurs États, dont le Togo, le Bénin et le Ghana.",
        "L'OIF a conclu des accords avec trois pays de la région, à savoir le Togo, le Bénin et le Ghana.",
    ],
)
def test_those_whom_with_only_counts_are_named_behind(extractor: Extractor, text: str) -> None:
    (event,) = extractor.extract(text).events
    assert [party.ref for party in event.parties] == ["oif", "TGO", "BEN", "GHA"]


def test_others_behind_a_count_are_no_parties(extractor: Extractor) -> None:
    text = "L'OIF a signé un accord avec trois villes, le Togo en a signé un avec deux ports."
    assert ["oif"] in [[party.ref for party in event.parties] for event in extractor.extract(text).events]


def test_a_list_behind_a_dash_says_who_and_goes_on_none(extractor: Extractor) -> None:
    text = "Trois associations rejoignent le réseau Alerte – la Fondation Sorel, Emmaüs et la Cimade."
    (event,) = extractor.extract(text).events
    assert [party.ref for party in event.parties] == ["fondation-sorel", "emmaus", "la-cimade"]


@pytest.mark.parametrize(
    ("text", "parties"),
    [
        ("Le Togo négocie avec l'OIF et espère conclure un accord.", ["TGO", "oif"]),
        ("En pourparlers avec l'OIF depuis un an, le Togo espère signer un accord de pêche.", ["TGO", "oif"]),
        ("Le Togo discute avec l'OIF et a signé un accord de pêche avec le Ghana.", ["TGO", "GHA"]),
        ("Après des discussions avec l'OIF, le Togo a signé la Convention de Budapest.", ["TGO"]),
    ],
)
def test_with_whom_a_text_is_negotiated(extractor: Extractor, text: str, parties: list[str]) -> None:
    (event,) = extractor.extract(text).events
    assert [party.ref for party in event.parties] == parties
