"""Persons, matches and things are no parties; whoever acts by office is."""

import pytest

from depositaire.pipeline import Extractor

DAY = "2025-06-15"


def rows(extractor: Extractor, text: str) -> list[str]:
    """One line for each event."""
    told = []
    for event in extractor.extract(text, published=DAY).events:
        parties = "+".join(party.ref for party in event.parties) or "-"
        told.append(f"{event.type} {parties} > {event.target.ref if event.target else '-'}")
    return told


@pytest.mark.parametrize(
    "text",
    [
        "France : Paul Morin se rallie au Parti socialiste.",
        "Portugal : Ana Ribeiro se rapproche du Parti socialiste et y adhère.",
        "Eugène Kouamé, membre de l'OIF, a protesté au Togo.",
        "L'ancienne Première ministre ghanéenne, Ama Boateng, a rejoint l'OIF.",
        "L'ex-Premier ministre français Jean Morin, candidat à l'élection présidentielle, maintient sa candidature.",
        "Le match entre le Maroc et l'Égypte a été suspendu.",
        "Les groupes armés au Mali ont signé un accord de paix.",
        "Les syndicats du Togo ont signé une déclaration.",
        "Le protocole relatif à l'OIF a été signé.",
        "Deux députés du Parti radical ont rejoint l'UDI.",
        "Quatre députés, qui refusent une alliance avec le Parti radical, ont décidé d'intégrer l'UDI.",
        "Le trafic entre Thionville et le Luxembourg a été suspendu.",
        "Selon le gouvernement russe, des serveurs appartenant à l'OIF sont visés.",
        "Selon l'OIF, le dernier ouragan qui s'est formé en janvier était faible.",
        "« Il faut agir », lance Greenpeace à l'adresse du gouvernement.",
        "Le service Deezer a été lancé en 2007 par deux étudiants.",
        "Orange a lancé une application, Djingo, en 2019.",
        "L'OTAN se réunit. La Belgique se retire du tournoi de basket.",
        "L'OIF se réunit. Le diplomate n'est pas membre d'un parti.",
        "Passé par le PSG et par Monaco, il a signé un contrat de trois ans.",
        "L'OIF a reçu le festival. Jean Morin y était. Il est membre du jury.",
        "L'OIF a publié la déclaration de Kigali. Puis il a été signé par le PSG.",
        "La commission des lois du Sénat, constituée en commission d'enquête, siège.",
        "« Il faut agir », comme l'a lancé un porte-parole de l'OIF.",
        "L'OTAN et Renault se réunissent. Le président de Renault a annoncé son départ.",
    ],
)
def test_nobody_acts(extractor: Extractor, text: str) -> None:
    assert rows(extractor, text) == []


@pytest.mark.parametrize(
    ("text", "row"),
    [
        ("La ministre ghanéenne Ama Boateng a annoncé que le Ghana rejoignait l'OIF.", "join GHA > oif"),
        ("Le Ghana, membre de l'OIF, a protesté.", "belong GHA > oif"),
        ("Le Togo, qui se rallie à l'OIF, a protesté.", "join TGO > oif"),
        ("L'OIF a suspendu le Gabon.", "suspend GAB > oif"),
        ("Le réseau PaCSON, qui s'est formé en 2017, se réunit.", "found - > pacson"),
        ("Le Niger se retire. L'OIF le déplore ; le Togo n'en est pas membre à ce stade.", "belong TGO > oif"),
        (
            "Le Ghana et le Togo ont signé un contrat de trois ans.",
            "sign GHA+TGO > contrat-1",
        ),
        ("L'OIF se réunit à Paris, à la demande du président Jean Morin. Elle a été fondée en 1970.", "found - > oif"),
        ("Le Ghana applique la convention de Faro, ratifiée en 2019.", "ratify - > convention-faro"),
        ("Lancé en 2019, le réseau Vigilis rassemble des villes.", "found - > reseau-vigilis"),
        ("Le Niger avait adhéré à l'OIF. Il a annoncé hier son départ.", "leave NER > oif"),
        ("Les ambassadeurs des pays membres de l'OIF ont signé la convention de Faro.", "sign - > convention-faro"),
        ("Les dirigeants de cinq États membres de l'OIF ont ratifié l'Accord de Paris.", "ratify - > accord-de-paris"),
        ("Les ambassadeurs de l'OIF ont signé la convention de Faro.", "sign oif > convention-faro"),
        ("Le ministère de la Culture togolais a ratifié la convention de Faro.", "ratify TGO > convention-faro"),
        (
            "Le ministère togolais de la Culture n'exclut pas de dénoncer l'Accord de Paris.",
            "denounce TGO > accord-de-paris",
        ),
    ],
)
def test_somebody_acts(extractor: Extractor, text: str, row: str) -> None:
    assert row in rows(extractor, text)


@pytest.mark.parametrize(
    "text",
    [
        "Le gouvernement surveille les ports russes et a signé l'Accord de Paris.",
        "Le gouvernement contrôle les navires russes et a signé l'Accord de Paris.",
    ],
)
def test_a_noun_does_not_stand_for_what_its_verb_is_about(extractor: Extractor, text: str) -> None:
    assert all(not event.parties for event in extractor.extract(text).events)


def test_an_agency_that_tells_the_news_does_nothing(extractor: Extractor) -> None:
    text = "Bruxelles, 16 décembre (ANP/AFP) – Il faudra des années avant d'entrer au Conseil de l'Europe."
    assert all(not event.parties for event in extractor.extract(text).events)
