"""« dans le cadre d'une initiative, l'OIF grandit »: what acts is not apposed to the noun before its comma."""

import pytest

from depositaire.pipeline import Extractor

CASES = [
    ("Fondée en 1970 dans le cadre d'une initiative, l'OIF grandit.", "found - oif"),
    ("Lancée en 1970 au sein d'une alliance, l'OIF compte dix membres.", "found - oif; belong - oif"),
    ("Le Togo est membre d'une alliance, l'OIF, depuis 1970.", "belong TGO oif"),
    ("Le Togo a rejoint une initiative, l'OIF.", "join TGO oif"),
]


@pytest.mark.parametrize(("text", "wanted"), CASES)
def test_subjects_behind_nouns(extractor: Extractor, text: str, wanted: str) -> None:
    events = extractor.extract(text, published="2026-06-15").events
    told = (f"{e.type} {'+'.join(p.ref for p in e.parties) or '-'} {e.target and e.target.ref}" for e in events)
    assert "; ".join(told) == wanted
