"""What is said of a named text behind it is no other text, and whose withdrawal a notification is about."""

import pytest

from depositaire.pipeline import Extractor

ROME = "statut-de-rome"
CASES = [
    # An apposition with its article.
    ("Le Pérou s'est retiré du Statut de Rome, le traité fondateur de la Cour.", {f"denounce PER {ROME} actual"}),
    ("Le Statut de Rome, le premier traité du genre, a été ratifié par le Pérou.", {f"ratify PER {ROME} actual"}),
    (
        "Le Pérou a signé le Statut de Rome, le protocole de Nagoya et la convention de Minamata.",
        {f"sign PER {ROME} actual", "sign PER protocole-nagoya actual", "sign PER minamata actual"},
    ),
    # What it is the text of is no party.
    ("Le Pérou a annoncé son retrait du Statut de Rome, texte fondateur de la CPI.", {f"denounce PER {ROME} planned"}),
    # Whose it is where a date parts the verb from its object and another speaks.
    (
        "La CPI a appris que le Pérou a déposé, le 3 mai, la notification écrite de son retrait du Statut de Rome.",
        {f"denounce PER {ROME} planned"},
    ),
    ("Le Pérou a remis une notification signée de son retrait du Statut de Rome.", {f"denounce PER {ROME} planned"}),
    (
        "L'ONU indique que le Pérou a annoncé, vendredi, son retrait du Statut de Rome.",
        {f"denounce PER {ROME} planned"},
    ),
]


@pytest.mark.parametrize(("text", "rows"), CASES)
def test_rows(extractor: Extractor, text: str, rows: set[str]) -> None:
    events = extractor.extract(text, published="2025-06-15").events
    told = [(event, "+".join(party.ref for party in event.parties)) for event in events]
    assert rows == {f"{event.type} {who} {event.target and event.target.ref} {event.status}" for event, who in told}
