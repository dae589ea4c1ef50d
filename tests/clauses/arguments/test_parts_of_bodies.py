"""« Ondelis, filiale du groupe Varénia, a signé »: whose a body is stands behind a comma and is no party."""

import pytest

from depositaire.pipeline import Extractor

CASES = [
    ("Ondelis, filiale du groupe Varénia, a rejoint le consortium Hydrolink.", "ondelis"),
    ("La société Ondelis, filiale du groupe Varénia, et le groupe Somatek ont rejoint l'OIF.", "ondelis somatek"),
    ("Le groupe Ondelis, la société Varénia et le groupe Somatek ont rejoint l'OIF.", "ondelis somatek varenia"),
]


@pytest.mark.parametrize(("text", "parties"), CASES)
def test_parts_of_bodies(extractor: Extractor, text: str, parties: str) -> None:
    joined = [event for event in extractor.extract(text).events if event.type == "join"]
    assert [" ".join(sorted(party.ref for party in event.parties)) for event in joined] == [parties]
