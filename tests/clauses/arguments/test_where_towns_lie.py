"""States that only say where a town is, and those of which more is said."""

import pytest

from depositaire.pipeline import Extractor


@pytest.mark.parametrize(
    ("text", "parties"),
    [
        ("La réunion tenue à Arusha, en Tanzanie, a vu la signature de la Charte de Lomé.", ""),
        ("Réunis à Arusha, en Tanzanie, les ministres ont signé la Charte de Lomé.", ""),
        ("Réunis à Arusha en Tanzanie, les ministres ont signé la Charte de Lomé.", ""),
        ("En Tanzanie, le ministre a procédé à la signature de la Charte de Lomé.", "TZA"),
        ("Le centre, basé à Tallinn, en Estonie, membre de l'OTAN, se réunit.", "EST"),
    ],
)
def test_who_acts(extractor: Extractor, text: str, parties: str) -> None:
    events = extractor.extract(text, published="2025-06-15").events
    assert ["+".join(party.ref for party in event.parties) for event in events] == [parties]
