"""A body that is told again by a noun behind its name, between commas: one party, not two."""

import pytest

import depositaire

CASES = [
    ("L'ANSSI, l'agence française de cybersécurité, est devenue membre du FIRST.", ["join anssi actual"]),
    (
        "L'Université de Gand (UGent), deuxième université de Belgique, a rejoint l'alliance Enlight.",
        ["join universite-de-gand actual"],
    ),
    (
        "L'accord a été signé par l'ANSSI, l'agence spatiale européenne, le CNES et l'Inserm.",
        ["sign anssi+esa+cnes+inserm actual"],
    ),
    ("L'ANSSI et l'agence spatiale européenne, basée à Paris, ont signé un accord.", ["sign anssi+esa actual"]),
]


@pytest.mark.parametrize(("text", "events"), CASES)
def test_events(text: str, events: list[str]) -> None:
    record = depositaire.extract(text, published="2025-06-15")
    told = [
        f"{event.type} {'+'.join(party.ref for party in event.parties) or '-'} {event.status}"
        for event in record.events
    ]
    assert told == events


@pytest.mark.parametrize(
    ("text", "bodies"),
    [
        ("Thales a quitté l'alliance mondiale des verriers pour le climat, la Clean Glass Alliance (CGA).", 1),
        ("Thales lâche la CPME, l'association européenne des verriers.", 1),
        ("Thales rejoint l'association européenne des verriers, l'OIF.", 1),
        ("Thales a rejoint l'alliance mondiale des verriers, la Clean Glass Alliance et l'OIF.", 3),
        ("Thales a rejoint l'OIF, l'association européenne des verriers et la CPME.", 3),
    ],
)
def test_what_a_body_is_said_to_be_is_no_second_body(text: str, bodies: int) -> None:
    events = depositaire.extract(text, published="2025-06-15").events
    assert len({event.target.ref for event in events if event.target is not None}) == bodies
