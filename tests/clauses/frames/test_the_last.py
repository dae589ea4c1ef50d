"""Who the last and the only ones to do it are, and a list that « ainsi que » joins to one who acts."""

import pytest

import depositaire

CASES = [
    ("Le dernier pays à avoir quitté l'OPEP est l'Angola.", ["leave AGO actual"]),
    ("Les derniers à avoir ratifié l'Accord de Paris sont l'Irak et la Turquie.", ["ratify IRQ+TUR actual"]),
    ("Le dernier pays africain à avoir ratifié l'Accord de Paris est la Libye.", ["ratify LBY actual"]),
    ("La dernière entreprise à avoir rejoint l'alliance Gaia-X est Orange.", ["join orange actual"]),
    ("Le dernier pays à avoir quitté l'OPEP est en crise, selon l'Angola.", ["leave - actual"]),
    (
        "La Convention de Budapest attend. Les premiers à ratifier ont été le Ghana et le Togo.",
        ["ratify GHA+TGO actual"],
    ),
    ("La Convention de Budapest attend. Le premier à ratifier est reparti avec le Togo.", []),
    ("Le Ghana, ainsi que le Togo et le Mali, a ratifié l'Accord de Paris.", ["ratify GHA+TGO+MLI actual"]),
    ("Passé par le Togo et par le Mali, le Ghana a ratifié l'Accord de Paris.", ["ratify GHA actual"]),
]


@pytest.mark.parametrize(("text", "events"), CASES)
def test_events(text: str, events: list[str]) -> None:
    record = depositaire.extract(text, published="2025-06-15")
    told = [
        f"{event.type} {'+'.join(party.ref for party in event.parties) or '-'} {event.status}"
        for event in record.events
    ]
    assert told == events
