"""Whose body is meant where the one who speaks for it names none."""

import pytest

from depositaire.pipeline import Extractor


def rows(extractor: Extractor, text: str) -> list[str]:
    """One line for each event."""
    told = []
    for event in extractor.extract(text, published="2025-06-15").events:
        parties = "+".join(party.ref for party in event.parties) or "-"
        told.append(f"{event.type} {parties} > {event.target.ref if event.target else '-'} {event.status}")
    return told


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("« Le Togo nous a rejoints hier », a annoncé la présidente de l'OIF.", "join TGO > oif actual"),
        ("« Le Togo nous quitte », regrette le secrétaire général de l'OIF.", "leave TGO > oif actual"),
        ("« L'entrée du Togo est une chance », estime la présidente de l'OIF.", "join TGO > oif actual"),
        (
            "« Je ne vois aucun obstacle à l'arrivée du Togo », dit le président de l'OIF.",
            "join TGO > oif hypothetical",
        ),
        ("« Le Togo va prendre place dans nos rangs », a dit la présidente de l'OIF.", "join TGO > oif planned"),
        ("La présidente de l'OIF a déclaré : « Le Togo nous rejoindra en mai. »", "join TGO > oif planned"),
        ("Selon le président de l'OIF, l'arrivée du Togo est un succès.", "join TGO > oif actual"),
        ("L'arrivée du Togo est un succès, estime la présidente de l'OIF.", "join TGO > oif actual"),
    ],
)
def test_the_body_of_who_speaks(extractor: Extractor, text: str, expected: str) -> None:
    assert rows(extractor, text) == [expected]


@pytest.mark.parametrize(
    "text",
    [
        "« Le Togo nous a rejoints hier », a annoncé la ministre béninoise.",
        "« Le Togo quitte le tournoi », regrette le président de l'OIF.",
        "« Le Togo a rejoint le stade à midi », a dit la présidente de l'OIF.",
        "Selon l'OIF, l'arrivée du Togo est un succès.",
        "L'arrivée de la délégation du Togo a été une fête, estime la présidente de l'OIF.",
    ],
)
def test_no_body_is_meant(extractor: Extractor, text: str) -> None:
    assert rows(extractor, text) == []


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("« Nous quittons l'OIF », a dit à l'AFP le patron de la Fédération Plinor.", "federation-plinor"),
        ("« Nous quittons l'OIF », a confié à l'agence Tass un porte-parole du Togo.", "TGO"),
        ("« Nous quittons l'OIF », a déclaré au quotidien Le Monde la ministre ghanéenne.", "GHA"),
        ("« Nous quittons l'OIF », a déclaré à la presse la ministre ghanéenne.", "GHA"),
        ("« Nous quittons l'OIF », a déclaré le représentant de l'AFP.", "afp"),
    ],
)
def test_who_is_told_does_not_speak(extractor: Extractor, text: str, expected: str) -> None:
    assert rows(extractor, text) == [f"leave {expected} > oif actual"]


def test_who_is_told_only(extractor: Extractor) -> None:
    assert rows(extractor, "« Nous quittons l'OIF », a déclaré à l'AFP un porte-parole.") == []
