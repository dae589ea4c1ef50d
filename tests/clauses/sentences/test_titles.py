"""Titles: the headings before all text, and no others."""

import pytest

from depositaire.pipeline import Extractor


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "COMMUNIQUÉ DE PRESSE\n\nLe Togo et le Chili signent un accord\n\nLomé, le 3 mai 2025. Le Togo "
            "et le Chili ont signé ce jour un protocole de coopération.",
            1,
        ),
        (
            "COMMUNIQUÉ DE PRESSE\n\nLe ministre a reçu la presse à Lomé.\n\nUn accord de pêche signé par le Togo "
            "et le Chili\n\nLe Togo et le Chili ont signé aussi un protocole de coopération.",
            2,
        ),
    ],
)
def test_the_text_that_a_title_describes_is_the_one_that_follows(
    extractor: Extractor, text: str, expected: int
) -> None:
    record = extractor.extract(text, published="2025-05-03")
    assert sum(event.type == "sign" for event in record.events) == expected
