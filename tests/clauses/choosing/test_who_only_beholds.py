"""Acts that somebody welcomes, blames, attends or houses: none of it makes him a party."""

import pytest

from depositaire.pipeline import Extractor


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Le Chili a salué la signature de la Convention de Budapest.", ["sign "]),
        ("Le Chili a accueilli la signature de la Convention de Budapest.", ["sign "]),
        ("Le Chili a dénoncé la ratification de la Convention de Budapest.", []),
        ("Le Chili a salué la ratification de la Convention de Budapest par le Togo.", ["ratify TGO"]),
        ("Le Chili se félicite de sa ratification de la Convention de Budapest.", ["ratify CHL"]),
        ("Le Chili a annoncé la signature de la Convention de Budapest.", ["sign CHL"]),
        ("C'est devant le Chili et le Togo que les parties ont signé la Convention de Budapest.", ["sign "]),
        (
            "En présence d'élus, de députés du Chili et du Togo, les parties ont signé la Convention de Budapest.",
            ["sign "],
        ),
        ("Avec le Chili et le Togo, les deux parties ont signé la Convention de Budapest.", ["sign CHL+TGO"]),
        ("L'OIF compte 54 membres ayant signé la Convention de Budapest.", ["belong ", "sign "]),
        ("Le Chili est l'un des 54 pays ayant signé la Convention de Budapest.", ["sign CHL"]),
    ],
)
def test_who_beholds_is_no_party(extractor: Extractor, text: str, expected: list[str]) -> None:
    record = extractor.extract(text, published="2025-06-15")
    assert [f"{event.type} {'+'.join(party.ref for party in event.parties)}" for event in record.events] == expected
