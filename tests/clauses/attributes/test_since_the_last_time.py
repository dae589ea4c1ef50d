"""« la première adhésion depuis 2013 »: the day of what was done before is not that of the act."""

import pytest

from depositaire.pipeline import Extractor

CASES = [
    ("La Croatie a rejoint l'UE en juillet 2013. Cette adhésion était la première depuis 2007.", ["2013-07"]),
    ("Le Togo a rejoint l'OIF en 2020. Son adhésion marque le premier élargissement depuis 2009.", ["2020"]),
    ("L'adhésion du Togo à l'OIF est la première depuis 2009.", [None]),
    ("Le Togo est membre de l'OIF depuis 2009.", ["2009"]),
    ("Premier pays de la région membre de l'OIF depuis 2009, le Togo s'en réjouit.", ["2009"]),
]


@pytest.mark.parametrize(("text", "wanted"), CASES)
def test_since_the_last_time(extractor: Extractor, text: str, wanted: list[str | None]) -> None:
    events = extractor.extract(text, published="2025-06-15").events
    assert [event.date and event.date.edtf for event in events] == wanted
