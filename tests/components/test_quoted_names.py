"""Names in quotation marks whose last word, in small letters, says what they are."""

import pytest

from depositaire.pipeline import Extractor

CASES = {
    "La Sonatra a quitté la « Clean Seed coalition ».": ["clean-seed-coalition"],
    "La Sonatra a annoncé son départ de la « Net Blue Banking alliance ».": ["net-blue-banking-alliance"],
    "La Sonatra a vu le film « Red Moon alliance » et rejoint l'OIF.": ["oif"],
}


@pytest.mark.parametrize("text", CASES)
def test_what_is_left_or_joined(extractor: Extractor, text: str) -> None:
    events = extractor.extract(text, published="2025-06-15").events
    assert [event.target and event.target.ref for event in events] == CASES[text]
