"""« a présenté sa candidature après avoir rejoint … »: what is done before somebody asks is not asked for."""

import pytest

from depositaire.pipeline import Extractor


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Le Togo a présenté sa candidature à l'OIF après avoir rejoint l'Unesco.", ["apply oif", "join unesco"]),
        ("Le Togo a annoncé sa candidature à l'OIF après avoir quitté l'Unesco.", ["apply oif", "leave unesco"]),
        ("Le Togo a présenté sa candidature pour rejoindre l'OIF.", ["apply oif"]),
    ],
)
def test_is_told_for_itself(extractor: Extractor, text: str, expected: list[str]) -> None:
    record = extractor.extract(text, published="2025-06-15")
    assert [f"{event.type} {event.target.ref}" for event in record.events if event.target] == expected
    assert {event.status for event in record.events} == {"actual"}
