"""Who says so, between a verb and what follows it: « a été signé, a indiqué le ministre, par le Togo »."""

import pytest

from depositaire.pipeline import Extractor

CASES = [
    ("L'accord de pêche a été signé, a indiqué le ministre malien, par le Togo et le Bénin.",
     {"sign TGO+BEN > accord-1 actual"}),
    ("Le Togo a signé, rapporte l'AFP, un accord de pêche avec l'OIF.", {"sign TGO+oif > accord-1 actual"}),
    ("Le Togo adhérera, a annoncé le président malien, à l'OIF.", {"join TGO > oif planned"}),
    ("Le Bénin a rejoint l'OIF, ont annoncé le Mali, le Togo et l'Unesco.", {"join BEN > oif actual"}),
]  # fmt: skip


@pytest.mark.parametrize(("text", "wanted"), CASES)
def test_what_goes_on_behind_who_says_so(extractor: Extractor, text: str, wanted: set[str]) -> None:
    """The complement behind the aside is read, and who says so is none."""
    told = set()
    for event in extractor.extract(text, published="2026-11-27").events:
        parties = "+".join(party.ref for party in event.parties) or "-"
        told.add(f"{event.type} {parties} > {event.target.ref if event.target else '-'} {event.status}")
    assert told == wanted
