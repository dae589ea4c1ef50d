"""Parties come in the order of the text, and in that of their names' telling where one word stands for several."""

import pytest

from depositaire.pipeline import Extractor

TEXT = (
    "{0} et {1} se sont réunis. Les deux États deviennent les troisième et quatrième à ratifier la Charte sociale, "
    "après le Mali en 2019."
)


@pytest.mark.parametrize(
    ("names", "codes"), [(("Le Togo", "le Bénin"), ["TGO", "BEN"]), (("Le Bénin", "le Togo"), ["BEN", "TGO"])]
)
def test_two_that_one_word_stands_for(extractor: Extractor, names: tuple[str, str], codes: list[str]) -> None:
    events = extractor.extract(TEXT.format(*names)).events
    assert codes in [[party.ref for party in event.parties] for event in events]
