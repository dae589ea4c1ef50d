"""« le bloc des BRICS » is the body that its name is of; who says to leave at once has left."""

import pytest

from depositaire.pipeline import Extractor

CASES = [
    ("Le Togo a rejoint le bloc économique des BRICS.", {"join TGO brics actual"}),
    ("Le Togo et le Mali ont été invités à rejoindre le bloc des BRICS.", {"join TGO+MLI brics hypothetical"}),
    ("Le Togo est membre du bloc de l'Union africaine.", {"belong TGO ua actual"}),
    ("Le Togo a rejoint le bloc opératoire de l'hôpital.", set()),
    ("Le Togo a rejoint le bureau de l'OIF.", set()),
    ("Le Togo a annoncé qu'il se retirait immédiatement de l'OIF.", {"leave TGO oif actual"}),
    ("Le Togo menace de quitter immédiatement l'OIF.", {"leave TGO oif hypothetical"}),
]


@pytest.mark.parametrize(("text", "rows"), CASES)
def test_rows(extractor: Extractor, text: str, rows: set[str]) -> None:
    events = extractor.extract(text, published="2025-06-15").events
    told = [(event, "+".join(party.ref for party in event.parties)) for event in events]
    assert rows == {f"{event.type} {who} {event.target and event.target.ref} {event.status}" for event, who in told}
