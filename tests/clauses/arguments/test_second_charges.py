"""One person with two charges: « le ministre malien et président de l'OIF »."""

import pytest

from depositaire.pipeline import Extractor

CASES = [
    ("Ali Diop, ministre du Mali et président de l'OIF, a signé un accord avec le Togo.", "MLI+TGO"),
    ("Le ministre malien de l'Eau et président de l'OIF a signé un accord avec le Togo.", "MLI+TGO"),
    ("Le ministre malien, Ali Diop, également président de l'OIF, a signé un accord avec le Togo.", "MLI+TGO"),
    ("La ministre de l'Eau et présidente de l'OIF a signé un accord avec le Togo.", "TGO"),
    ("Le directeur général et président de l'OIF a signé un accord avec le Togo.", "oif+TGO"),
    ("Le ministre malien et le président de l'OIF ont signé un accord.", "MLI+oif"),
    ("Ali Diop, ministre du Mali, et Jean Dru, président de l'OIF, ont signé un accord.", "MLI+oif"),
]


@pytest.mark.parametrize(("text", "wanted"), CASES)
def test_for_whom_he_acts(extractor: Extractor, text: str, wanted: str) -> None:
    """A minister acts for the State, and the body that he chairs is no party."""
    events = extractor.extract(text, published="2026-11-27").events
    assert ["+".join(party.ref for party in event.parties) for event in events] == [wanted]
