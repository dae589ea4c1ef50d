"""Who the first to do it were, said behind the verb that identifies them."""

import pytest

import depositaire

CASES = [
    ("Les premiers à signer l'Accord de Paris ont été le Togo et le Mali.", ["sign TGO+MLI actual"]),
    ("Le premier pays à ratifier l'Accord de Paris fut le Togo.", ["ratify TGO actual"]),
    ("Les premiers à signer l'Accord de Paris ont été reçus par le Togo.", ["sign - actual"]),
]


@pytest.mark.parametrize(("text", "events"), CASES)
def test_events(text: str, events: list[str]) -> None:
    record = depositaire.extract(text, published="2025-06-15")
    told = [
        f"{event.type} {'+'.join(party.ref for party in event.parties) or '-'} {event.status}"
        for event in record.events
    ]
    assert told == events
