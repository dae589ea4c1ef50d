"""Who launches a text adopts it, a company too; who only adopts one that others launched endorses it."""

import pytest

from depositaire.pipeline import Extractor

CASES = [
    ("Microsoft a lancé l'Appel de Lomé en 2018.", "adopt"),
    ("Amazon a cofondé la Charte du littoral.", "adopt"),
    ("Microsoft et Amazon ont adopté l'Appel de Lomé.", "endorse"),
]


@pytest.mark.parametrize(("text", "wanted"), CASES)
def test_texts_launched(extractor: Extractor, text: str, wanted: str) -> None:
    assert [event.type for event in extractor.extract(text, published="2026-06-15").events] == [wanted]
