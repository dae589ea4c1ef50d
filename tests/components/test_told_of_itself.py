"""« salué par Israël, qui a fait savoir qu'il quittera l'Unesco »: the pronoun stands for who says so."""

import pytest

from depositaire.pipeline import Extractor

CASES = [
    ("La décision a été saluée par le Togo, qui a fait savoir qu'il quitterait l'UNESCO.", "TGO"),
    ("Le Mali a remercié le Togo, qui a annoncé qu'il quitterait l'UNESCO.", "TGO"),
    ("Une décision saluée par le Togo qui, par la voix de son ministre, a annoncé qu'il quitterait l'UNESCO.", "TGO"),
    ("Le Mali a salué la Gambie, qui dit qu'il quitterait l'UNESCO.", "MLI"),
    ("Le Mali a annoncé au Togo qu'il quitterait l'UNESCO.", "MLI"),
]


@pytest.mark.parametrize(("text", "party"), CASES)
def test_who_leaves(extractor: Extractor, text: str, party: str) -> None:
    events = extractor.extract(text, published="2025-06-15").events
    assert [one.ref for event in events for one in event.parties] == [party]
