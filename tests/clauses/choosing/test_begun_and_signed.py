"""« lancé et signé »: one act, and « lancé » alone another."""

import pytest

from depositaire.pipeline import Extractor


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("La Charte de Lomé a été lancée et signée par dix villes en 2020.", ["sign"]),
        ("Les accords Artemis, lancés et signés par huit pays, fixent des règles.", ["sign"]),
        ("Le Chili et le Togo ont lancé l'Appel de Paris, que le Ghana a signé.", ["adopt", "sign"]),
        ("Le Chili et le Togo ont lancé l'Alliance solaire internationale.", ["found"]),
    ],
)
def test_a_text_is_begun_by_its_signing(extractor: Extractor, text: str, expected: list[str]) -> None:
    assert [event.type for event in extractor.extract(text, published="2025-06-15").events] == expected
