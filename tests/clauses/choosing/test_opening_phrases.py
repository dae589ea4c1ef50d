"""« Avec l'adhésion du Pérou, l'OIF compte 90 membres »: what the clause behind such a phrase speaks of."""

import pytest

from depositaire.pipeline import Extractor


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Avec l'adhésion du Pérou, l'OIF est au complet. L'Union africaine s'en réjouit.", "join PER oif"),
        ("Avec l'adhésion du Pérou, l'OIF est au complet. La Charte du Nil attire.", "join PER oif"),
        (
            "Après l'adhésion du Pérou, du Chili et du Mali, l'OIF grandit. L'Unesco s'en réjouit.",
            "join PER+CHL+MLI oif",
        ),
        (
            "Avec l'adhésion du Pérou, du Chili et du Mali, la Convention du Nil prospère. L'Unesco s'en réjouit.",
            "accede PER+CHL+MLI convention-du-nil",
        ),
        ("Avec l'adhésion du Pérou à l'OIF, l'Unesco gagne un allié.", "join PER oif"),
        ("L'adhésion du Pérou réjouit l'Unesco. L'OIF est au complet.", "join PER oif"),
    ],
)
def test_what_is_told(extractor: Extractor, text: str, expected: str) -> None:
    record = extractor.extract(text, published="2025-06-15")
    told = (
        f"{event.type} {'+'.join(party.ref for party in event.parties)} {event.target and event.target.ref}"
        for event in record.events
    )
    assert "; ".join(told) == expected
