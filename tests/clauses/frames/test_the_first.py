"""Who the first to do it were, said behind the verb that identifies them."""

import pytest

import depositaire

CASES: list[tuple[str, list[str]]] = [
    ("Les premiers à signer l'Accord de Paris ont été le Togo et le Mali.", ["sign TGO+MLI actual"]),
    ("Le premier pays à ratifier l'Accord de Paris fut le Togo.", ["ratify TGO actual"]),
    ("Le dernier pays en date à avoir rejoint l'OIM est le Togo.", ["join TGO actual"]),
    ("Le 47e pays à ratifier la Convention de Budapest est le Chili.", ["ratify CHL actual"]),
    (
        "Les trois premiers États africains à signer l'Accord de Paris ont été le Togo, le Mali et le Bénin.",
        ["sign TGO+MLI+BEN actual"],
    ),
    ("Le seul pays à ne pas avoir signé l'Accord de Paris est le Togo.", ["sign TGO negated"]),
    ("Le prochain pays à rejoindre l'OIM sera le Togo.", ["join TGO planned"]),
    ("Le dernier train à quitter l'OIM est celui du Togo.", []),
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
