"""Those who act, named behind « sont »."""

import pytest

from depositaire.pipeline import Extractor


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "Les 3 premiers pays à avoir ratifié la Charte du Nil sont l'Angola, le Tchad et le Gabon.",
            "AGO GAB TCD",
        ),
        ("Les pays qui ont ratifié la Charte du Nil sont l'Angola et le Tchad.", "AGO TCD"),
        ("Les seuls États à ne pas avoir ratifié la Charte du Nil sont la Russie et la Turquie.", "RUS TUR"),
        ("Les États qui ont ratifié la Charte du Nil sont les voisins du Togo.", ""),
        ("Les États qui ont ratifié la Charte du Nil sont satisfaits, selon le Togo.", ""),
    ],
)
def test_who_they_are(extractor: Extractor, text: str, expected: str) -> None:
    (event,) = extractor.extract(text, published="2025-06-15").events
    assert " ".join(sorted(party.ref for party in event.parties)) == expected
