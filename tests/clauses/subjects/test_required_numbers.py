"""« a atteint les 60 ratifications requises »: as many as are wanted are there."""

import pytest

from depositaire.pipeline import Extractor

CASES = [
    ("Le Traité de Lomé a atteint les 60 ratifications requises pour sa mise en œuvre.",
     {"ratify - > traite-de-lome actual 60"}),
    ("Le Traité de Lomé a recueilli les soixante ratifications nécessaires.", {"ratify - > traite-de-lome actual 60"}),
    ("Le Traité de Lomé n'a pas réuni les 60 ratifications requises.", set()),
    ("Les 60 ratifications requises pour le Traité de Lomé tardent.", set()),
]  # fmt: skip


@pytest.mark.parametrize(("text", "wanted"), CASES)
def test_what_is_required_is_reached(extractor: Extractor, text: str, wanted: set[str]) -> None:
    """Not where it is missed, nor where nothing says that it is reached."""
    told = set()
    for event in extractor.extract(text, published="2026-11-27").events:
        parties = "+".join(party.ref for party in event.parties) or "-"
        target = event.target.ref if event.target else "-"
        told.add(f"{event.type} {parties} > {target} {event.status} {event.total}")
    assert told == wanted
