"""« ces accords »: a text whose name is a plural, or several texts."""

import pytest

from depositaire.pipeline import Extractor

CASES = [
    ("Les Accords de Genève prévoient un armistice. Ces accords ont été signés par le Mali.", "accords-de-geneve"),
    (
        "L'Accord de Paris et l'Accord de Genève sont anciens. Ces accords ont été signés par le Mali.",
        "accord-de-paris accord-de-geneve",
    ),
]


@pytest.mark.parametrize(("text", "targets"), CASES)
def test_targets(extractor: Extractor, text: str, targets: str) -> None:
    events = extractor.extract(text, published="2025-06-15").events
    assert " ".join(event.target.ref for event in events if event.target is not None) == targets
