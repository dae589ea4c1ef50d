"""« et 44 l'ont ratifié »: a mere number acts where a pronoun takes up the text."""

import pytest

from depositaire.pipeline import Extractor

CASES = [
    ("68 pays ont signé le traité de l'OIF et 44 l'ont ratifié.", "sign actual 68; ratify actual 44"),
    ("68 pays ont signé la convention de l'OIF, 44 l'ont ratifiée.", "sign actual 68; ratify actual 44"),
    ("68 pays ont signé le traité de l'OIF en 2019, les députés l'ont critiqué.", "sign actual 68"),
]


@pytest.mark.parametrize(("text", "wanted"), CASES)
def test_numbers_alone_act(extractor: Extractor, text: str, wanted: str) -> None:
    events = extractor.extract(text, published="2026-06-15").events
    assert "; ".join(f"{event.type} {event.status} {event.total}" for event in events) == wanted
