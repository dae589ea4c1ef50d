"""« leur accord, conclu en 2013 »: those whose text it is signed it."""

import pytest

from depositaire.pipeline import Extractor

CASES = [
    ("Le Togo et le Mali ont dénoncé leur accord de pêche, conclu en 2013.", "denounce MLI+TGO; sign MLI+TGO"),
    ("Orange et Thales mettent fin à leur contrat signé en 2013.", "denounce orange+thales; sign orange+thales"),
    ("Le Togo et le Mali ont dénoncé l'accord de pêche de l'OIF, conclu en 2013.", "denounce MLI+TGO"),
]


@pytest.mark.parametrize(("text", "wanted"), CASES)
def test_of_their_own(extractor: Extractor, text: str, wanted: str) -> None:
    events = extractor.extract(text, published="2026-06-15").events
    assert "; ".join(f"{e.type} {'+'.join(sorted(p.ref for p in e.parties))}" for e in events) == wanted
