"""What somebody lets be done to himself: « s'est fait exclure », « se verra suspendre »."""

import pytest

from depositaire.pipeline import Extractor


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Le Togo s'est fait exclure de l'OIF.", "leave TGO > oif actual"),
        ("Le Togo s'est fait admettre à l'OIF.", "join TGO > oif actual"),
        ("Le Togo s'est vu suspendre par l'OIF.", "suspend TGO > oif actual"),
        ("Le Togo se fera exclure de l'OIF.", "leave TGO > oif planned"),
        ("Le Togo refuse de se laisser exclure de l'OIF.", "leave TGO > oif negated"),
        ("Le Togo a fait exclure le Bénin de l'OIF.", "leave BEN > oif actual"),
        ("Le Togo s'est fait un nom à l'OIF.", ""),
    ],
)
def test_what_is_told(extractor: Extractor, text: str, expected: str) -> None:
    told = (
        f"{event.type} {'+'.join(party.ref for party in event.parties)} > {event.target and event.target.ref} "
        f"{event.status}"
        for event in extractor.extract(text).events
    )
    assert "; ".join(told) == expected
