"""Who alone has not done it yet, and who has only that left to do."""

import pytest

import depositaire

CASES = [
    ("Il ne reste plus que l'Inde et le Népal à ratifier l'Accord de Paris.", ["ratify IND+NPL negated"]),
    (
        "Il ne restait que trois pays à ratifier l'Accord de Paris : l'Inde, le Népal et le Togo.",
        ["ratify IND+NPL+TGO negated"],
    ),
    (
        "Il ne reste plus que deux États membres à signer l'Accord de Paris. Il s'agit du Togo et du Népal.",
        ["sign TGO+NPL negated"],
    ),
    ("Il ne reste plus au Togo qu'à ratifier l'Accord de Paris.", ["ratify TGO planned"]),
    ("Il ne reste que l'Accord de Paris à ratifier, dit le Togo.", []),
]


@pytest.mark.parametrize(("text", "events"), CASES)
def test_events(text: str, events: list[str]) -> None:
    record = depositaire.extract(text, published="2025-06-15")
    told = [f"{event.type} {'+'.join(party.ref for party in event.parties)} {event.status}" for event in record.events]
    assert told == events
