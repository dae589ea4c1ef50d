"""« doit »: a plan of who acts, unless somebody else wants it, or wants it at once; what others ask not to be done."""

import pytest

from depositaire.pipeline import Extractor


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Le Togo doit ratifier la Convention de Budapest au plus vite, estime Greenpeace.", ["hypothetical"]),
        ("Le Togo devrait signer la Convention de Budapest, plaide Amnesty International.", ["hypothetical"]),
        ("« Le Togo doit rejoindre l'OIF », réclame Greenpeace.", ["hypothetical"]),
        ("Le Togo doit impérativement signer la Convention de Budapest.", ["hypothetical"]),
        ("Le Togo doit signer mardi la Convention de Budapest, a annoncé le ministre.", ["planned"]),
        ("Le Togo devrait rejoindre l'OIF en octobre, assure le ministre.", ["planned"]),
        ("Greenpeace appelle le Togo à ne pas signer la Convention de Budapest.", ["hypothetical"]),
        ("Le Togo a été prié de ne pas quitter l'OIF.", ["hypothetical"]),
        ("Le Togo a décidé de ne pas signer la Convention de Budapest.", ["negated"]),
        ("Le Togo signera au plus vite la Convention de Budapest.", ["planned"]),
    ],
)
def test_a_demand_is_no_plan(extractor: Extractor, text: str, expected: list[str]) -> None:
    record = extractor.extract(text, published="2025-06-15")
    assert [event.status for event in record.events] == expected
