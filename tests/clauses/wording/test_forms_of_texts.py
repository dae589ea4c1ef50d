"""A form of a text that is referred to is that text: « une version du texte »."""

import pytest

from depositaire.pipeline import Extractor

CASES = [
    (
        "L'Appel de Lomé est prêt. Le Mali et le Togo ont paraphé une version du texte.",
        {"sign MLI+TGO > appel-de-lome"},
    ),
    ("L'Appel de Lomé est prêt. Le Mali a signé la version finale du texte.", {"sign MLI > appel-de-lome"}),
    ("L'Appel de Lomé est prêt. Le Mali salue la version finale du texte.", set()),
]


@pytest.mark.parametrize(("text", "expected"), CASES)
def test_target(extractor: Extractor, text: str, expected: set[str]) -> None:
    record = extractor.extract(text, published="2025-06-15")
    told = {f"{e.type} {'+'.join(p.ref for p in e.parties)} > {e.target and e.target.ref}" for e in record.events}
    assert told == expected
