"""States elected to a council: some of those counted, and where the council is named in the sentence before."""

import pytest

from depositaire.pipeline import Extractor

COUNCIL = "conseil-des-droits-de-l-homme"
CASES = [
    (
        "L'Assemblée générale a élu quatorze membres au Conseil des droits de l'homme, dont le Kenya et le Chili.",
        {f"join KEN+CHL {COUNCIL} actual"},
    ),
    (
        "L'Assemblée générale a élu jeudi quatorze pays au Conseil des droits de l'homme, dont le Kenya et le Chili.",
        {f"join KEN+CHL {COUNCIL} actual"},
    ),
    (
        "L'Assemblée générale a renouvelé le Conseil des droits de l'homme. Le Kenya et le Chili ont été élus.",
        {f"join KEN+CHL {COUNCIL} actual"},
    ),
    (
        "Le Kenya a été élu au Conseil des droits de l'homme. Le Pérou n'a pas été élu.",
        {f"join KEN {COUNCIL} actual", f"join PER {COUNCIL} negated"},
    ),
    ("Le Conseil des droits de l'homme a siégé. Le Kenya a été élu à la présidence.", set()),
    ("Le Conseil des droits de l'homme a siégé. Le député kenyan a été élu pour trois ans.", set()),
    (
        "Le Kenya est élu au Conseil des droits de l'homme. Le Chili fera partie du Conseil pour la période 2026-2028.",
        {f"join KEN {COUNCIL} actual", f"join CHL {COUNCIL} planned"},
    ),
]


@pytest.mark.parametrize(("text", "rows"), CASES)
def test_rows(extractor: Extractor, text: str, rows: set[str]) -> None:
    events = extractor.extract(text, published="2025-06-15").events
    told = [(event, "+".join(party.ref for party in event.parties)) for event in events]
    assert rows == {f"{event.type} {who} {event.target and event.target.ref} {event.status}" for event, who in told}
