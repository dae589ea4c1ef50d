"""« est le seul des États membres de l'OIF qui n'a pas signé »: who a relative clause is about."""

import pytest

from depositaire.pipeline import Extractor

CASES = [
    ("Le Togo est le seul des États membres de l'OIF qui n'a pas ratifié l'accord de Lomé.", "TGO"),
    ("Le Togo est l'un des pays de l'OIF qui ont ratifié l'accord de Lomé.", "TGO"),
    ("Le Togo et le Mali sont les seuls États membres de l'OIF qui ont ratifié l'accord de Lomé.", "TGO+MLI"),
    ("Les États membres de l'OIF qui ont ratifié l'accord de Lomé se réunissent.", ""),
    ("Le Togo accueille les États membres de l'OIF qui ont ratifié l'accord de Lomé.", ""),
]


@pytest.mark.parametrize(("text", "wanted"), CASES)
def test_who_did_it(extractor: Extractor, text: str, wanted: str) -> None:
    """The one that is said to be alone or one of them, and nobody where none is."""
    events = extractor.extract(text, published="2026-11-27").events
    told = ["+".join(party.ref for party in event.parties) for event in events if event.type == "ratify"]
    assert told == [wanted]
