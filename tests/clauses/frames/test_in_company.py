"""Those whom a noun counts beside the one that acts, some of them named."""

import pytest

from depositaire.pipeline import Extractor

CASES = [
    (
        "Avec quatre autres pays, dont le Kenya et le Ghana, le Rwanda a signé la Convention de Budapest.",
        {"sign RWA+KEN+GHA convention-budapest"},
    ),
    (
        "Le Rwanda, avec six autres États, parmi lesquels le Togo et le Bénin, adhère à l'OIF.",
        {"join RWA+TGO+BEN oif"},
    ),
    (
        "Le Rwanda a ratifié, avec trois autres pays africains, dont le Kenya, la Convention de Budapest.",
        {"ratify RWA+KEN convention-budapest"},
    ),
    (
        "Le Rwanda a rejoint l'OIF avec deux autres pays, le Kenya et le Ghana.",
        {"join RWA+KEN+GHA oif"},
    ),
    # talks, trade or ties with them are no act of theirs
    (
        "Après des discussions avec plusieurs pays, dont le Kenya, le Rwanda a rejoint l'OIF.",
        {"join RWA oif"},
    ),
    (
        "Avec plus de cent pays, dont la France, comme partenaires, le Rwanda a rejoint l'OIF.",
        {"join RWA oif"},
    ),
]


@pytest.mark.parametrize(("text", "expected"), CASES)
def test_in_company(extractor: Extractor, text: str, expected: set[str]) -> None:
    record = extractor.extract(text, published="2025-06-15")
    assert {
        f"{event.type} {'+'.join(party.ref for party in event.parties)} {event.target and event.target.ref}"
        for event in record.events
    } == expected
