"""Two counts of one verb: « compte 187 signataires et 175 ratifications »."""

import pytest

from depositaire.pipeline import Extractor


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("La Convention de Budapest compte 187 signataires et 175 ratifications.", {("sign", 187), ("ratify", 175)}),
        ("La Convention de Budapest a recueilli 87 signatures et 75 ratifications.", {("sign", 87), ("ratify", 75)}),
        ("La Convention de Budapest compte 87 États signataires et 75 Parties.", {("sign", 87), ("accede", 75)}),
        ("La Convention de Budapest compte 75 ratifications.", {("ratify", 75)}),
        ("Le rapport compte 87 pages et 75 parties.", set()),
    ],
)
def test_each_has_its_own(extractor: Extractor, text: str, expected: set[tuple[str, int]]) -> None:
    events = extractor.extract(text, published="2025-06-15").events
    assert {(event.type, event.total) for event in events} == expected
