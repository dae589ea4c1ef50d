"""Companies told by where they are from: « le Français Orange », « son homologue américain Regeneron »."""

import pytest

from depositaire.pipeline import Extractor

NATIONS = [
    ("Le Français Orange et le Sud-Africain MTN ont signé un accord.", "mtn orange"),
    ("Un contrat a été signé mardi entre le Canadien Bombardier et la SNCF.", "bombardier sncf"),
    ("Le Français Safran a signé un accord avec l'Américain Boeing.", "boeing safran"),
    ("L'Espagnol Forestis a signé lundi un contrat avec Engie.", "engie forestis"),
    ("Le laboratoire Novartis a signé un accord avec son rival suisse Roche.", "novartis roche"),
    (
        "Le laboratoire Novartis a signé un accord avec son homologue américain Gilead Sciences.",
        "gilead-sciences novartis",
    ),
    ("Le ministre togolais a signé un accord avec son homologue américain Antony Blinken.", "TGO USA"),
    ("Les Français et les Allemands ont signé la Convention de Budapest.", "DEU FRA"),
]


@pytest.mark.parametrize(("text", "parties"), NATIONS)
def test_companies_and_nations(extractor: Extractor, text: str, parties: str) -> None:
    signed = [event for event in extractor.extract(text).events if event.type == "sign"]
    assert [" ".join(sorted(party.ref for party in event.parties)) for event in signed] == [parties]
