"""« Le Togo a signé, mais plusieurs pays ont refusé »: several or a number of others are not who was named before."""

import pytest

from depositaire.pipeline import Extractor

CASES = [
    (
        "Le Tchad a signé l'accord de Doha, mais plusieurs groupes ont refusé de le signer.",
        {"sign TCD actual", "sign  negated"},
    ),
    (
        "Le Tchad a signé l'accord de Doha, mais deux groupes n'ont pas signé le texte.",
        {"sign TCD actual", "sign  negated"},
    ),
    ("Le Tchad a signé l'accord de Doha et certains pays ont rejoint l'OIF.", {"sign TCD actual", "join  actual"}),
    (
        "Le Tchad a signé l'accord de Doha, mais plusieurs groupes ont refusé de le signer, dont le MPS.",
        {"sign TCD actual", "sign mps negated"},
    ),
    (
        "Le Mali et cinq groupes rebelles du Nord, dont le MNLA et le HCUA, ont signé l'accord de Doha.",
        {"sign MLI+mnla+hcua actual"},
    ),
    ("Le Tchad a signé l'accord de Doha et a rejoint l'OIF.", {"sign TCD actual", "join TCD actual"}),
    (
        "Le Tchad et le Mali ont signé l'accord de Doha, et les deux pays ont rejoint l'OIF.",
        {"sign TCD+MLI actual", "join TCD+MLI actual"},
    ),
]


@pytest.mark.parametrize(("text", "rows"), CASES)
def test_rows(extractor: Extractor, text: str, rows: set[str]) -> None:
    events = extractor.extract(text, published="2025-06-15").events
    told = [(event, "+".join(party.ref for party in event.parties)) for event in events]
    assert rows == {f"{event.type} {who} {event.status}" for event, who in told}
