"""Who holds, publishes or hosts something by the way does not do the act that follows."""

import pytest

import depositaire

CASES = [
    (
        "La Roumanie a annoncé, lors d'un forum organisé par l'Allemagne à Berlin, son adhésion à l'OIF.",
        ["join ROU actual"],
    ),
    (
        "Le Kenya a déposé, à l'occasion d'un sommet accueilli par le Rwanda, sa candidature à l'OIF.",
        ["apply KEN actual"],
    ),
    (
        "Le Bénin a confirmé, lors d'une réunion présidée par le Ghana, la ratification de l'Accord de Paris.",
        ["ratify BEN actual"],
    ),
    ("L'annonce par la Turquie de son retrait de l'Accord de Paris a surpris.", ["denounce TUR planned"]),
]


@pytest.mark.parametrize(("text", "events"), CASES)
def test_events(text: str, events: list[str]) -> None:
    record = depositaire.extract(text, published="2025-06-15")
    told = [
        f"{event.type} {'+'.join(party.ref for party in event.parties) or '-'} {event.status}"
        for event in record.events
    ]
    assert told == events
