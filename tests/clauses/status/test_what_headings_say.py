"""What a heading without a verb says of the act that opens it."""

import pytest

from depositaire.pipeline import Extractor


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("L'adhésion du Togo à l'OIF au menu du conseil des ministres", ["hypothetical"]),
        ("Retrait du Togo de l'OIF à l'étude", ["hypothetical"]),
        ("Adhésion du Togo à l'OIF : un rêve", ["hypothetical"]),
        ("Signature par le Togo de la Convention de Budapest", ["actual"]),
        ("L'adhésion du Togo à l'OIF, en présence du ministre", ["actual"]),
        ("Les adversaires de l'adhésion du Togo à l'OIF manifestent.", ["hypothetical"]),
    ],
)
def test_heading(extractor: Extractor, text: str, expected: list[str]) -> None:
    assert [event.status for event in extractor.extract(text, published="2025-06-15").events] == expected
