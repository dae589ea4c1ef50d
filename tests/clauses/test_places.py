"""Where an event takes place: behind the verb, in the phrase that opens the sentence, or where « y » says."""

import pytest

from depositaire.pipeline import Extractor

CASES = [
    ("Le Ghana et le Togo ont signé un accord de pêche à Lomé.", "Lomé"),
    ("À Lomé, le Ghana et le Togo ont signé un accord de pêche.", "Lomé"),
    ("En marge du sommet qui s'est tenu à Lomé, le Ghana et le Togo ont signé un accord de pêche.", "Lomé"),
    ("Le sommet s'est tenu à Lomé. Le Ghana et le Togo y ont signé un accord de pêche.", "Lomé"),
    ("Le ministre a atterri à Lomé. Le Ghana et le Togo ont signé un accord de pêche.", None),
    ("Le ministre parlait à Lomé quand le Ghana et le Togo ont signé un accord de pêche.", None),
    ("La Convention de Budapest, adoptée à Lomé en 1997, a été signée par le Ghana.", None),
    ("Le sommet s'est tenu à Lomé. Le Ghana y a adhéré.", None),
]


@pytest.mark.parametrize(("text", "place"), CASES)
def test_the_last_event(extractor: Extractor, text: str, place: str | None) -> None:
    events = extractor.extract(text).events
    found = events[-1].place if events else None
    assert (found.text if found else None) == place
