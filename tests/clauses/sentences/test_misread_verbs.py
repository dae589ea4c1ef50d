"""Verbs that the parse takes for another part of speech: a noun, a preposition, a participle."""

import pytest

from depositaire.pipeline import Extractor


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("La Suède rallie l'OIF.", "join SWE actual"),
        ("Le Togo risque d'être exclu de l'OIF.", "leave TGO hypothetical"),
        ("La ministre suédoise paraphe le traité de Lima.", "sign SWE actual"),
        ("L'exécutif malien rejoint l'OIF.", "join MLI actual"),
        ("Le Togo souhaite que son projet de quitter l'OIF aboutisse.", "leave TGO hypothetical"),
        ("Concernant l'OIF, le Togo hésite.", ""),
    ],
)
def test_what_is_told(extractor: Extractor, text: str, expected: str) -> None:
    events = extractor.extract(text).events
    told = (f"{event.type} {'+'.join(party.ref for party in event.parties)} {event.status}" for event in events)
    assert "; ".join(told) == expected
