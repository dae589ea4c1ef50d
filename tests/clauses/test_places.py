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
    ("C'est au bord de la mer, à Lomé, que le Ghana et le Togo ont signé un accord de pêche.", "Lomé"),
    ("La ministre s'est rendue à Lomé, où le Ghana et le Togo ont signé un accord de pêche.", "Lomé"),
    ("La ministre s'est rendue à Lomé avant que le Ghana et le Togo ont signé un accord de pêche.", None),
    ("Le Ghana et le Togo ont signé vendredi à Monaco un accord de pêche.", "Monaco"),
    ("Le Ghana a signé un accord de pêche avec l'Institut de la mer, établi à Lomé.", None),
    ("Le Ghana a rejoint l'OIF, la voix du français à Lomé.", None),
    ("Le Ghana ratifie la Convention de Budapest, qui n'a été signée ni à Lomé ni à Accra.", None),
]


@pytest.mark.parametrize(("text", "place"), CASES)
def test_the_last_event(extractor: Extractor, text: str, place: str | None) -> None:
    events = extractor.extract(text).events
    found = events[-1].place if events else None
    assert (found.text if found else None) == place
