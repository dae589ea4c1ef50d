"""« Devenu en mai membre associé, le Togo… »: a participle that opens a sentence, a noun to the model."""

import pytest

from depositaire.pipeline import Extractor


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Devenu membre de l'OIF en 2016, le Pérou a payé.", "join PER 2016"),
        ("Devenu en mai 2019 le 44e membre de l'OIF, le Pérou a payé.", "join PER 2019-05"),
        ("Devenu en mai 2016 pays associé de l'OIF, le Pérou a payé.", "join PER 2016-05"),
        ("Devenu signataire de la Charte du Nil, le Pérou a payé.", "sign PER None"),
        ("Devenu président de l'OIF, le Pérou a payé.", ""),
    ],
)
def test_what_is_told(extractor: Extractor, text: str, expected: str) -> None:
    record = extractor.extract(text, published="2025-06-15")
    told = (
        f"{event.type} {'+'.join(party.ref for party in event.parties)} {event.date and event.date.edtf}"
        for event in record.events
    )
    assert "; ".join(told) == expected
