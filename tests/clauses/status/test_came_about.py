"""What an aside tells to have come about stays so, whatever is wished of it."""

import pytest

from depositaire.pipeline import Extractor

STATUSES = {
    "L'OIF espère que le retrait du Mali, effectif depuis vendredi, ne durera pas.": ["leave actual"],
    "L'OIF espère que l'adhésion du Mali à l'Otan, intervenue en mai, sera utile.": ["join actual"],
    "Il pense que la ratification de la Convention de Budapest par le Mali (intervenue en mai) sera annulée.": [
        "ratify actual"
    ],
    "L'OIF souhaite que l'adhésion du Mali à l'Otan, effective dès mai prochain, soit utile.": ["join hypothetical"],
    "L'OIF espère que l'adhésion du Mali à l'Otan, attendue en mai, sera utile.": ["join planned"],
}


@pytest.mark.parametrize("text", STATUSES)
def test_status(extractor: Extractor, text: str) -> None:
    events = extractor.extract(text, published="2025-06-15").events
    assert [f"{event.type} {event.status}" for event in events] == STATUSES[text]
