"""« Le pacte a été lancé par l'Union. Il compte 45 signataires »: what the pronoun stands for, and no other body."""

import pytest

from depositaire.pipeline import Extractor

CASES = [
    ("Le pacte a été lancé par l'OIF. Il compte désormais 45 signataires.", "sign pacte-1"),
    ("La convention de l'OIF a été adoptée en 2003. Elle compte 80 États parties.", "accede convention-1"),
    (
        "Le Conseil des droits de l'homme est le principal forum des Nations unies. Il est composé de 47 États.",
        "belong conseil-des-droits-de-l-homme",
    ),
    ("L'Alliance des ports verts est née d'un pacte. Elle compte 30 membres.", "belong alliance-des-ports-verts"),
]


@pytest.mark.parametrize(("text", "wanted"), CASES)
def test_what_it_counts(extractor: Extractor, text: str, wanted: str) -> None:
    events = extractor.extract(text, published="2025-06-15").events
    counted = [f"{event.type} {event.target.ref}" for event in events if event.total and event.target is not None]
    assert counted == [wanted]
