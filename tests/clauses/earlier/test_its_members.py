"""« L'OIF a approuvé son adhésion »: what a body decides of the one whom the sentence before is about."""

import pytest

from depositaire.pipeline import Extractor


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Le Togo attend depuis un an. L'OIF a approuvé son adhésion lundi.", {"join actual TGO > oif"}),
        ("Le Togo a plaidé. L'OIF a rejeté sa candidature.", {"apply actual TGO > oif", "join negated TGO > oif"}),
        ("La Guinée a protesté. L'Union africaine a prononcé son exclusion.", {"leave actual GIN > ua"}),
        ("La Guinée attend. L'Union africaine maintient sa suspension.", {"suspend actual GIN > ua"}),
        ("Le Mali a voté. L'Union africaine a prolongé sa suspension.", {"suspend actual MLI > ua"}),
        (
            "La Moldavie et l'Ukraine patientent. L'Union européenne a bloqué leur adhésion.",
            {"join negated MDA+UKR > ue"},
        ),
        (
            "La fédération kényane a fait appel. La FIFA a levé sa suspension.",
            {"suspend actual federation-kenyane > fifa", "join actual federation-kenyane > fifa"},
        ),
        ("Le Togo attend. La CFDT a approuvé son adhésion à l'OIF.", {"join actual cfdt > oif"}),
        ("Le Togo attend. L'OIF a approuvé son budget.", set()),
    ],
)
def test_decided(extractor: Extractor, text: str, expected: set[str]) -> None:
    record = extractor.extract(text, published="2025-06-15")
    told = {
        f"{event.type} {event.status} {'+'.join(party.ref for party in event.parties)} > {event.target.ref}"
        for event in record.events
        if event.target is not None
    }
    assert told == expected
