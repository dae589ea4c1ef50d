"""The accession of one State that another allows: it is a plan yet, whenever that was."""

import pytest

from depositaire.pipeline import Extractor


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Le Chili a ratifié l'adhésion du Togo à l'OIF le 3 mai 2024.", ["join planned -"]),
        ("Le Chili a ratifié l'adhésion du Togo à l'OIF.", ["join planned -"]),
        ("La ratification de l'adhésion du Togo à l'OIF par le Chili a été saluée.", ["join planned -"]),
        ("Le Togo a annoncé son adhésion à l'OIF le 3 mai 2024.", ["join actual 2024-05-03"]),
        ("Le Togo a fêté l'adhésion à l'OIF du Bénin le 3 mai 2024.", ["join actual 2024-05-03"]),
    ],
)
def test_allowed(extractor: Extractor, text: str, expected: list[str]) -> None:
    events = extractor.extract(text, published="2025-06-15").events
    assert [f"{e.type} {e.status} {e.date.edtf if e.date else '-'}" for e in events] == expected
