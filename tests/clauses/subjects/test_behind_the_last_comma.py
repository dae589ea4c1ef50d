"""Who was founded: the body whose verb follows a comma, and the one whose members are counted before the participle."""

import pytest

from depositaire.pipeline import Extractor

CASES = [
    (
        "Lancée en 2021 dans le cadre de l'Unesco, l'Alliance du cuivre vise à polir les casseroles.",
        "alliance-du-cuivre",
    ),
    ("Lancée en 2021 au sein de l'Unesco, l'Alliance du cuivre a prospéré.", "alliance-du-cuivre"),
    ("Le Togo salue l'OIF, l'organisation de quinze pays fondée en 1960.", "oif"),
    ("Le Togo salue l'OIF, l'organisation de quinze villas vendue en 1960.", ""),
]


@pytest.mark.parametrize(("text", "wanted"), CASES)
def test_behind_the_last_comma(extractor: Extractor, text: str, wanted: str) -> None:
    founded = [event for event in extractor.extract(text, published="2026-06-15").events if event.type == "found"]
    assert " ".join(event.target.ref for event in founded if event.target) == wanted
