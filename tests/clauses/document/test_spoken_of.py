"""Whose act a noun tells that names no party: of the State that the sentences around speak of."""

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
        ("Le Bhoutan tourne une page. L'adhésion à l'OIF a été approuvée lundi.", "join BTN > oif actual"),
        ("Le Népal hésite. Aucune demande d'adhésion n'est parvenue à l'OIF.", "apply NPL > oif negated"),
        ("Le Panama s'inquiète. Selon un quotidien, l'adhésion à l'OIF est prévue en 2026.", "join PAN > oif planned"),
        ("L'économie du Laos s'essouffle. La sortie de l'OIF est effective depuis mars.", "leave LAO > oif actual"),
        (
            "Le port est plein, dit le ministre de la Pêche du Laos. Le retrait de l'OIF a été notifié lundi.",
            "leave LAO > oif actual",
        ),
        ("La Slovaquie importe son gaz. L'adhésion à l'OIF lui a ouvert d'autres marchés.", "join SVK > oif actual"),
        ("Le Vanuatu vit du tourisme. L'appartenance à l'OIF lui vaut une aide.", "belong VUT > oif actual"),
        ("La candidature à l'OIF a été déposée lundi. Le Kenya espère une réponse rapide.", "apply KEN > oif actual"),
        ("Le retrait de l'OIF a été notifié mardi. Pour le Kenya, c'est un tournant.", "leave KEN > oif actual"),
    ],
)
def test_of_the_state_spoken_of(extractor: Extractor, text: str, row: str) -> None:
    assert rows(extractor, text) == [row]


@pytest.mark.parametrize(
    "text",
    [
        "Le Kenya a salué la décision. Le retrait de l'OIF a été notifié lundi.",
        "Le Kenya hésite. L'adhésion à l'OIF coûte cher.",
        "Le Kenya et le Togo en débattent. L'adhésion à l'OIF est prévue en mai.",
        "Le Kenya a reçu un expert au Togo. Selon le Bénin, l'adhésion à l'OIF est prévue en mai.",
        "Le Kenya joue demain. L'entrée au stade est prévue à midi.",
    ],
)
def test_of_nobody_in_particular(extractor: Extractor, text: str) -> None:
    assert rows(extractor, text) == []


def test_of_who_was_told_to(extractor: Extractor) -> None:
    text = "Le Mali a notifié son retrait de l'OIF. Le Togo le regrette. Le retrait de l'OIF prendra effet en mai 2026."
    assert rows(extractor, text) == ["leave MLI > oif planned"]


@pytest.mark.parametrize(
    ("text", "row"),
    [
        (
            "Le Laos vend son bois à la Chine et au Japon. Le pays est devenu mardi membre de l'OIF.",
            "join LAO > oif actual",
        ),
        (
            "La ministre slovène est arrivée à Quito. Elle signera mardi la Convention de Budapest.",
            "sign SVN > convention-budapest planned",
        ),
        ("Le ministre togolais a quitté son poste. Il a rejoint l'OIF en mai.", ""),
        (
            "Des juristes ont écrit au président du Ghana. Ils l'exhortent à ratifier la Convention de Budapest.",
            "ratify GHA > convention-budapest hypothetical",
        ),
        ("Le Laos ne paie plus. L'OIF pourrait geler ses droits de vote.", "suspend LAO > oif hypothetical"),
        (
            "Le Laos ne paie plus. Si rien n'est versé, ses droits de vote à l'OIF seront suspendus.",
            "suspend LAO > oif planned",
        ),
        ("Le Laos ne paie plus. Sa participation à l'OIF pourrait être gelée.", "suspend LAO > oif hypothetical"),
        ("Le Laos ne paie plus. L'OIF pourrait geler ses dépenses.", ""),
        ("Le Laos reçoit des bourses. Il les doit à son statut de membre de l'OIF.", "belong LAO > oif actual"),
    ],
)
def test_of_whom_a_pronoun_means(extractor: Extractor, text: str, row: str) -> None:
    assert rows(extractor, text) == ([row] if row else [])
