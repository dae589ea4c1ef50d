"""What a body answered to a demand, and when; the day on which it is looked into is not that of the demand."""

import pytest

from depositaire.pipeline import Extractor

CASES = [
    ("La demande d'adhésion du Togo à l'OIF a été acceptée.", {"apply actual -", "join actual -"}),
    ("L'OIF a fait droit à la demande d'adhésion du Togo.", {"apply actual -", "join actual -"}),
    ("Le Conseil a donné une suite favorable à la candidature du Togo à l'OIF.", {"apply actual -", "join actual -"}),
    ("L'OIF pourrait accepter la candidature du Togo.", {"apply actual -", "join hypothetical -"}),
    (
        "La demande d'adhésion du Togo à l'OIF devrait être acceptée en juillet.",
        {"apply actual -", "join planned 2025-07"},
    ),
    (
        "La demande d'adhésion du Togo à l'OIF, déposée en 2022, a été acceptée le 3 mai 2025.",
        {"apply actual 2022", "join actual 2025-05-03"},
    ),
    ("La candidature du Togo à l'OIF n'a pas été acceptée.", {"apply actual -", "join negated -"}),
    ("La candidature du Togo à l'OIF n'avait pas réuni les deux tiers des voix.", {"apply actual -", "join negated -"}),
    ("La candidature du Togo à l'OIF a réuni les deux tiers des voix.", {"apply actual -"}),
    ("La candidature du Togo à l'OIF n'a pas encore été déposée.", {"apply negated -"}),
    ("La candidature du Togo à l'OIF sera déposée sous peu.", {"apply planned -"}),
    ("La demande d'adhésion du Togo à l'OIF sera examinée en juillet.", {"apply actual -"}),
    ("Le Togo a approuvé le dépôt de sa candidature à l'OIF.", {"apply planned -"}),
    ("La candidature du Togo à l'OIF est toujours bloquée par le Mali.", {"apply actual -"}),
    ("La candidature du Togo à l'OIF a été bloquée par le Mali.", {"apply actual -", "join negated -"}),
    ("Le Mali a levé son veto à la candidature du Togo à l'OIF.", {"apply actual -"}),
    ("Le Mali a mis son veto à la candidature du Togo à l'OIF.", {"apply actual -", "join negated -"}),
]


@pytest.mark.parametrize(("text", "expected"), CASES)
def test_answer(extractor: Extractor, text: str, expected: set[str]) -> None:
    events = extractor.extract(text, published="2025-06-15").events
    assert {f"{e.type} {e.status} {e.date.edtf if e.date else '-'}" for e in events} == expected
    assert all([party.ref for party in event.parties] == ["TGO"] for event in events)
