"""Persons by name: whom they stand for once the text has said whose charge they hold."""

import pytest

from depositaire.pipeline import Extractor


@pytest.mark.parametrize(
    ("text", "parties"),
    [
        ("Le président kényan William Ruto est à Rome. M. Ruto a signé le traité du Quirinal.", ["KEN"]),
        ("Ruto signe le traité du Quirinal\n\nWilliam Ruto, président du Kenya, est à Rome.", ["KEN"]),
        (
            "Le ministre sénégalais de l'Économie et des Finances, Abdou Sow, est là. "
            "Hier, Abdou Sow a signé le traité du Quirinal.",
            ["SEN"],
        ),
        ("Ida von der Mark, directrice de l'OIM, est là. Mme Mark a signé l'Appel de Paris.", ["oim"]),
        (
            "Le président chinois Li Wei et son homologue russe Ivan Petrov dînent. "
            "Li Wei et Ivan Petrov ont signé le traité du Quirinal.",
            ["CHN", "RUS"],
        ),
    ],
)
def test_who_holds_a_charge_acts_for_it(extractor: Extractor, text: str, parties: list[str]) -> None:
    (event,) = extractor.extract(text).events
    assert [party.ref for party in event.parties] == parties
    assert all(text[party.mention.start : party.mention.end] == party.mention.text for party in event.parties)


@pytest.mark.parametrize(
    "text",
    [
        "L'ancien président kényan William Ruto est à Rome. M. Ruto a signé le traité du Quirinal.",
        "Le président kényan William Ruto reçoit le roi du Gabon, Paul Ruto. M. Ruto a signé le traité du Quirinal.",
        "Le président kényan et William Ruto sont à Rome. M. Ruto a signé le traité du Quirinal.",
        "Le président kényan William Ruto est à Rome. Ruto Motors a signé le traité du Quirinal.",
    ],
)
def test_a_name_that_stands_for_nobody(extractor: Extractor, text: str) -> None:
    assert not any(party.ref == "KEN" for event in extractor.extract(text).events for party in event.parties)
