"""What is said of the first of two between commas, where « et » joins the second behind it."""

import pytest

from depositaire import Extractor


@pytest.mark.parametrize(
    ("text", "parties"),
    [
        (
            "La Charte de Lomé a été signée par la société Nivalis, qui emploie 300 personnes, et le groupe Sanofelis.",
            ["nivalis", "sanofelis"],
        ),
        ("L'Alliance bleue accueille le Togo, dont la capitale est Lomé, et le Mali.", ["TGO", "MLI"]),
        ("La Charte, signée par le Togo, membre de l'OMI, et le Mali a été annoncée.", ["TGO"]),
    ],
)
def test_second_behind_an_aside(extractor: Extractor, text: str, parties: list[str]) -> None:
    assert [party.ref for party in extractor.extract(text).events[0].parties] == parties
