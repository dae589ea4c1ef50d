"""« et le Togo les a rejoints »: who joins others in what they did does as they did, and joins no text."""

import pytest

from depositaire.pipeline import Extractor


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "Le Chili et le Pérou ont dénoncé la Convention de Budapest, et le Togo les a rejoints plus tard.",
            ["denounce actual CHL+PER", "denounce actual TGO"],
        ),
        (
            "Le Chili et le Pérou ont signé la Convention de Budapest. Le Togo les rejoindra en mai.",
            ["sign actual CHL+PER", "sign planned TGO"],
        ),
        (
            "Le Chili et le Pérou ont appelé à se retirer de la Convention de Budapest, et le Togo les a rejoints.",
            ["denounce hypothetical TGO"],
        ),
        ("L'OIF compte 80 membres. Le Togo l'a rejointe en 2020.", ["belong actual ", "join actual TGO"]),
    ],
)
def test_as_those_before(extractor: Extractor, text: str, expected: list[str]) -> None:
    events = extractor.extract(text, published="2025-06-15").events
    told = [f"{event.type} {event.status} {'+'.join(party.ref for party in event.parties)}" for event in events]
    assert told == expected
