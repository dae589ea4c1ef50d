"""What the noun tells by which something else has been done: no verb of a promise before it governs it."""

import pytest

from depositaire.pipeline import Extractor

CASES = [
    ("La Sonatra s'est engagée en 2003 avec la signature de la Convention de Budapest.", "actual"),
    ("La Sonatra s'est engagée pour la paix avec, en 2003, la signature de la Convention de Budapest.", "actual"),
    ("La Sonatra a confirmé son engagement par la signature de la Convention de Budapest.", "actual"),
    ("La Sonatra s'est engagée à la signature de la Convention de Budapest.", "planned"),
    ("La Sonatra s'engagera par la signature de la Convention de Budapest.", "planned"),
    ("La Sonatra a promis la signature de la Convention de Budapest.", "planned"),
    ("La Sonatra a commencé par la promesse de la signature de la Convention de Budapest.", "planned"),
]


@pytest.mark.parametrize(("text", "status"), CASES)
def test_the_means_of_what_is_done_is_done(extractor: Extractor, text: str, status: str) -> None:
    assert [event.status for event in extractor.extract(text, published="2025-06-15").events] == [status]
