"""A head that is an organ with « de » and a body of its own before a name: « la fédération Rivéo »."""

import pytest

from depositaire.pipeline import Extractor

CASES = {
    "La Sonatra a rejoint la fédération patronale Medcop.": {"join sonatra medcop"},
    "La Sonatra a quitté la fédération Medcop, créée en 2010.": {"leave sonatra medcop", "found  medcop"},
    "La FIFA a suspendu la fédération du Zimbabwe.": {"suspend ZWE fifa"},
    "Le comité OIF a suspendu le Togo.": {"suspend TGO oif"},
    "Les fédérations CGT et FO ont signé l'accord.": {"sign cgt+fo accord-1"},
}


@pytest.mark.parametrize("text", CASES)
def test_the_body_itself_is_named(extractor: Extractor, text: str) -> None:
    events = extractor.extract(text, published="2025-06-15").events
    told = {f"{e.type} {'+'.join(p.ref for p in e.parties)} {e.target and e.target.ref}" for e in events}
    assert told == CASES[text]
