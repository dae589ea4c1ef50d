"""Acts that are asked of others, left to all, or of which so many are needed: who asks is no party."""

import pytest

from depositaire.pipeline import Extractor


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("L'OIF renouvelle son appel à la ratification par tous les États de la Convention de Budapest.", ["ratify "]),
        ("L'Unicef plaide pour la ratification de la Convention de Budapest.", ["ratify "]),
        ("Le Chili souhaite la ratification de la Convention de Budapest par l'ensemble des pays.", ["ratify "]),
        ("Le Chili souhaite la ratification universelle de la Convention de Budapest.", ["ratify "]),
        ("L'OIF invite les autres États à imiter le Togo et à ratifier la Convention de Budapest.", ["ratify "]),
        ("L'OIF rappelle que la Convention de Budapest doit réunir quinze ratifications.", []),
        ("Le Chili souhaite la ratification de la Convention de Budapest par le Togo.", ["ratify TGO"]),
        ("L'OIF invite le Ghana à suivre l'exemple du Togo et à ratifier la Convention de Budapest.", ["ratify GHA"]),
        ("La Convention de Budapest a réuni quinze ratifications.", ["ratify "]),
    ],
)
def test_who_asks_is_no_party(extractor: Extractor, text: str, expected: list[str]) -> None:
    record = extractor.extract(text, published="2025-06-15")
    assert [f"{event.type} {'+'.join(party.ref for party in event.parties)}" for event in record.events] == expected
