"""« C'est aussi le cas du Bénin »: with the second it is as with the first, whatever came of it."""

import pytest

from depositaire.pipeline import Extractor

CASES = [
    ("Le Togo souhaite rejoindre l'OIF. C'est aussi le cas du Bénin et du Ghana.", "hypothetical hypothetical"),
    ("Le Togo quittera l'OIF en 2030. C'est également le cas du Bénin.", "planned planned"),
    ("Le Togo n'a pas signé la Convention de Budapest. C'est aussi le cas du Bénin.", "negated negated"),
    ("Le Togo n'a pas signé la Convention de Budapest. Ce n'est pas le cas du Bénin.", "negated actual"),
    ("Le Togo a signé la Convention de Budapest. Ce n'est pas le cas du Bénin.", "actual negated"),
    ("Le Togo a signé la Convention de Budapest. C'est aussi le cas du Bénin.", "actual actual"),
    ("Le Togo veut quitter l'OIF. Le Bénin est dans le même cas.", "hypothetical hypothetical"),
]


@pytest.mark.parametrize(("text", "wanted"), CASES)
def test_the_same_case(extractor: Extractor, text: str, wanted: str) -> None:
    events = extractor.extract(text, published="2025-06-15").events
    assert " ".join(event.status for event in events) == wanted
