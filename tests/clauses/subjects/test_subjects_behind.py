"""Those who act, named behind a verb that stands first or behind « aux fondateurs »."""

import pytest

import depositaire

CASES = [
    ("Ont été admis à l'OIF le Togo et le Mali.", ["join TGO+MLI actual"]),
    ("Ont été admises à l'OIF, en qualité d'observateurs, la Serbie et la Moldavie.", ["join SRB+MDA actual"]),
    (
        "La France a fondé l'Alliance du sel ; s'y sont joints depuis le Portugal et la Grèce.",
        ["found FRA actual", "join PRT+GRC actual"],
    ),
    (
        "Aux fondateurs de la Ligue du cacao se sont joints le Togo et le Cameroun.",
        ["found - actual", "join TGO+CMR actual"],
    ),
    ("Ont été admis à l'OIF les candidats que le Togo avait soutenus.", []),
    (
        "La France a fondé l'Alliance du sel et s'y est jointe de nouveau en mai.",
        ["found FRA actual", "join FRA actual"],
    ),
]


@pytest.mark.parametrize(("text", "events"), CASES)
def test_events(text: str, events: list[str]) -> None:
    record = depositaire.extract(text, published="2025-06-15")
    told = [
        f"{event.type} {'+'.join(party.ref for party in event.parties) or '-'} {event.status}"
        for event in record.events
    ]
    assert told == events
