"""« le traité » stands for one text, and not for the several that were told of last: « d'autres traités sur … »."""

import pytest

from depositaire.pipeline import Extractor

CASES = [
    (
        "Le Traité de Kara est célèbre. D'où d'autres traités dans un esprit d'égalité. Le Togo a signé le traité.",
        {"traite-de-kara"},
    ),
    ("Les accords Artemis sont connus. Le Togo a signé l'accord.", {"accords-artemis"}),
]


@pytest.mark.parametrize(("text", "expected"), CASES)
def test_target(extractor: Extractor, text: str, expected: set[str]) -> None:
    record = extractor.extract(text, published="2025-06-15")
    assert {event.target.ref for event in record.events if event.target} == expected
