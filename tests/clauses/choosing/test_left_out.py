"""The body of a membership that is not named again: when it may be left out, and when it is not meant."""

import pytest

from depositaire.pipeline import Extractor

DAY = "2025-06-15"


def rows(extractor: Extractor, text: str) -> list[str]:
    """One line for each event."""
    told = []
    for event in extractor.extract(text, published=DAY).events:
        parties = "+".join(party.ref for party in event.parties) or "-"
        told.append(f"{event.type} {parties} > {event.target.ref if event.target else '-'} {event.status}")
    return told


@pytest.mark.parametrize(
    ("text", "row"),
    [
        ("Kigali a claqué la porte samedi.", "leave RWA > oif actual"),
        ("Le Japon ne reviendra pas.", "join JPN > oif negated"),
        ("L'Islande, réadmise en 2002, s'en félicite.", "join ISL > oif actual"),
        ("Conakry reste au piquet depuis septembre 2021.", "suspend GIN > oif actual"),
        ("Damas est rentré au bercail en mai 2023 après douze ans de purgatoire.", "join SYR > oif actual"),
        ("La Norvège, elle, est toujours dedans.", "belong NOR > oif actual"),
        ("Le Togo y siège depuis 2019.", "belong TGO > oif actual"),
        ("Le Mali n'en est plus depuis 2019.", "leave MLI > oif actual"),
        ("Candidate depuis 2022, la Moldavie s'impatiente.", "apply MDA > oif actual"),
        ("Brouillée en 1992, réadmise dix ans plus tard, l'Islande s'en félicite.", "join ISL > oif actual"),
        ("Le Ghana est suspendu pour deux ans.", "suspend GHA > oif actual"),
        ("Le Kosovo, lui, reste sur le palier.", "join XKX > oif negated"),
    ],
)
def test_is_the_body_spoken_of(extractor: Extractor, text: str, row: str) -> None:
    assert rows(extractor, f"Le sommet de l'OIF s'est ouvert lundi. {text}") == [row]


@pytest.mark.parametrize(
    "text",
    [
        "Le ministre turc est parti avant la fin.",
        "La délégation japonaise est sortie de la salle à midi.",
        "Le président kényan est revenu hier soir.",
        "La Pologne revient sur la question du budget.",
        "Le Ghana sort d'une longue crise.",
        "Le Liban entre dans une nouvelle phase politique.",
        "L'Iran a ouvert la porte à un compromis.",
        "Le Canada a déposé une plainte contre la Chine en mars.",
        "Le Mali a suspendu les visas.",
        "L'Italie a retrouvé une statue volée.",
        "Le Paraguay a claqué un chèque de dix millions.",
        "La Thaïlande a retiré ses troupes.",
        "La Belgique est dans le trio de tête.",
        "Le Danemark a franchi un seuil symbolique d'émissions.",
        "Le Ghana est candidat à l'organisation de la Coupe du monde.",
        "Le navire grec est entré au port de Gdansk.",
        "Le Liban y figure depuis octobre.",
        "L'Espagne a décroché son billet pour la finale.",
        "La candidature française aux Jeux a été saluée.",
        "Le Ghana versera une aide à partir de mars.",
    ],
)
def test_is_not_meant(extractor: Extractor, text: str) -> None:
    assert rows(extractor, f"L'OIF a publié son rapport. {text}") == []


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("La candidature ukrainienne à l'OTAN est à l'étude.", ["apply UKR > otan actual"]),
        ("Le Ghana, dont l'adhésion à l'OIF date de 2006, préside.", ["join GHA > oif actual"]),
        (
            "L'adhésion du Ghana à l'OIF date de 2006, celle du Togo de 1977.",
            ["join GHA > oif actual", "join TGO > oif actual"],
        ),
        ("« Nous avons rejoint l'OIF », a déclaré le ministre ghanéen de l'Énergie.", ["join GHA > oif actual"]),
        (
            "Le Ghana fait partie de l'OIF, le Bénin en étant sorti.",
            ["belong GHA > oif actual", "leave BEN > oif actual"],
        ),
    ],
)
def test_whose_act_it_is(extractor: Extractor, text: str, told: list[str]) -> None:
    assert sorted(rows(extractor, text)) == told


@pytest.mark.parametrize(("participle", "text"), [("signé", "accord de coopération"), ("signée", "convention fiscale")])
def test_a_participle_agrees_with_its_text(extractor: Extractor, participle: str, text: str) -> None:
    said = f"Le Chili a signé un accord de coopération et une convention fiscale. Le Pérou l'a {participle} hier."
    record = extractor.extract(said, published="2025-06-15")
    (event,) = (event for event in record.events if [party.ref for party in event.parties] == ["PER"])
    named = {one.ref: one.name for one in record.instruments}
    assert event.target is not None and named[event.target.ref] == text
