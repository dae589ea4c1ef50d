"""Of two texts in the alternative only the first is told: « signataires de la Charte ou d'un simple accord »."""

import pytest

from depositaire.pipeline import Extractor

CASES = [
    ("Les signataires de la Charte de Lomé, ou d'un simple accord, sont le Togo et le Mali.", {"charte-de-lome"}),
    ("Le Togo a signé la Charte de Lomé ou Charte du littoral.", {"charte-de-lome"}),
    ("Le Togo a signé la Charte de Lomé et le Pacte de Kara.", {"charte-de-lome", "pacte-de-kara"}),
    ("Le Togo signera ou ratifiera la Charte de Lomé.", {"charte-de-lome"}),
]


@pytest.mark.parametrize(("text", "expected"), CASES)
def test_targets(extractor: Extractor, text: str, expected: set[str]) -> None:
    record = extractor.extract(text, published="2025-06-15")
    assert {event.target.ref for event in record.events if event.target} == expected
