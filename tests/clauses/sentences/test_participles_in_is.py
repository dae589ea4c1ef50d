"""« élargis », « réunis » are participles, and end no clause: « des accords nouveaux et élargis avec le Togo »."""

import pytest

from depositaire.pipeline import Extractor

CASES = [
    ("Le Mali a conclu des accords nouveaux et élargis avec le Togo.", {"sign MLI+TGO"}),
    ("Le Mali a conclu des accords élargis avec le Togo.", {"sign MLI+TGO"}),
    ("Le Mali a conclu des accords, élargit son port et négocie avec le Togo.", {"sign MLI"}),
]


@pytest.mark.parametrize(("text", "expected"), CASES)
def test_parties(extractor: Extractor, text: str, expected: set[str]) -> None:
    record = extractor.extract(text, published="2025-06-15")
    assert {f"{e.type} {'+'.join(p.ref for p in e.parties)}" for e in record.events} == expected
