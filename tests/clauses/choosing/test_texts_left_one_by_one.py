"""Texts that a list names behind their number are left one by one: « se retire de trois accords : … »."""

import pytest

from depositaire.pipeline import Extractor

CASES = [
    (
        "Le Togo se retire de trois accords : la Charte de Lomé, l'Accord de Kara et le Pacte de Dapaong.",
        {"denounce > charte-de-lome", "denounce > accord-de-kara", "denounce > pacte-de-dapaong"},
    ),
    ("Le Togo a quitté deux organisations : l'OIF et l'Unesco.", {"leave > oif", "leave > unesco"}),
    ("Le Togo se retire de la Charte de Lomé : l'Accord de Kara suffit.", {"denounce > charte-de-lome"}),
]


@pytest.mark.parametrize(("text", "expected"), CASES)
def test_targets(extractor: Extractor, text: str, expected: set[str]) -> None:
    record = extractor.extract(text, published="2025-06-15")
    assert {f"{event.type} > {event.target.ref}" for event in record.events if event.target} == expected
