"""What « nous » and « les deux ministres » stand for by who publishes the text."""

import pytest

from depositaire.pipeline import Extractor

MET = "Le ministre s'est entretenu avec {}. Les deux ministres ont signé la Convention de Faro."


@pytest.mark.parametrize(
    ("publisher", "text", "parties"),
    [
        ("Gouvernement du Gabon", "« Nous avons signé la Convention de Faro », a dit la ministre.", ["GAB"]),
        ("Belga", "« Nous avons signé la Convention de Faro », a dit la ministre.", []),
        ("MEAE", MET.format("son homologue japonais"), ["FRA", "JPN"]),
        ("MEAE", MET.format("un journaliste japonais"), []),
        ("Le Monde", MET.format("son homologue japonais"), []),
    ],
)
def test_parties(extractor: Extractor, publisher: str, text: str, parties: list[str]) -> None:
    events = extractor.extract(text, publisher=publisher).events
    assert [party.ref for event in events for party in event.parties] == parties
