"""Founding told of persons: a named body is founded, whoever did it; a text for two is not."""

import pytest

from depositaire.pipeline import Extractor


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Michel Vaux a cofondé en 1995 le Réseau Sortir du pétrole.", "found - reseau-sortir-du-petrole 1995"),
        ("Deux chercheuses ont créé le collectif Orvane en 2010.", "found - orvane 2010"),
        ("Hélène Aubry, fondatrice du mouvement « Citoyens debout », a démissionné.", "found - citoyens-debout None"),
        ("L'historien Paul Ferrand, fondateur de l'association Orvane, est mort lundi.", "found - orvane None"),
        ("Fondateur, en 1954, d'Emmaüs, l'abbé s'est éteint en 2007.", "found - emmaus 1954"),
        ("Le cofondateur de la marque Orvane avait acheté ces terres.", "found - orvane None"),
        ("L'opposante a annoncé la création du Bon Parti.", "found - bon-parti None"),
        ("Aya Sow lance sa marque, Orvane.", ""),
        ("Le Togo et le Mali ont lancé un accord de coopération.", ""),
        ("La France et le Chili ont lancé l'Appel de Lomé.", "adopt FRA+CHL appel-de-lome None"),
        ("Aya Sow a lancé une application, Orvane.", ""),
        ("Son père, fondateur de l'entreprise, en avait fait un géant.", ""),
    ],
)
def test_what_is_told(extractor: Extractor, text: str, expected: str) -> None:
    record = extractor.extract(text, published="2025-06-15")
    told = [
        f"{event.type} {'+'.join(party.ref for party in event.parties) or '-'} "
        f"{event.target.ref if event.target else '-'} {event.date and event.date.edtf}"
        for event in record.events
    ]
    assert "; ".join(told) == expected
