"""Organs of several States under one name."""

import pytest

from depositaire.pipeline import Extractor


@pytest.mark.parametrize(
    ("text", "parties"),
    [
        (
            "L'Union interparlementaire a admis le Parlement du Niger et le Parlement de la Guinée-Bissau.",
            ["parlement-ner", "parlement-gnb"],
        ),
        ("Le Parlement du Togo a quitté l'Assemblée parlementaire de la Francophonie.", ["parlement"]),
        ("Le Parlement du Togo et le Parlement du Bénin ont ratifié l'accord.", ["TGO", "BEN"]),
    ],
)
def test_parliaments_are_members_of_unions_of_parliaments_only(
    extractor: Extractor, text: str, parties: list[str]
) -> None:
    assert [party.ref for event in extractor.extract(text).events for party in event.parties] == parties
