"""Organs of several States under one name, and names that bodies share with texts."""

import pytest

from depositaire.pipeline import Extractor


@pytest.mark.parametrize(
    ("text", "parties"),
    [
        (
            "L'Union interparlementaire a admis le Parlement du Niger et le Parlement de la Guinée-Bissau.",
            ["parlement-ner", "parlement-gnb"],
        ),
        ("La FIFA a suspendu la Fédération du Togo.", ["TGO"]),
        ("Le Parlement du Togo a quitté l'Assemblée parlementaire de la Francophonie.", ["parlement"]),
        ("Le Parlement du Togo et le Parlement du Bénin ont ratifié l'accord.", ["TGO", "BEN"]),
    ],
)
def test_parliaments_are_members_of_unions_of_parliaments_only(
    extractor: Extractor, text: str, parties: list[str]
) -> None:
    assert [party.ref for event in extractor.extract(text).events for party in event.parties] == parties


def test_a_publisher_that_bears_the_name_of_a_text_leaves_it_to_the_text(extractor: Extractor) -> None:
    text = "Dix entreprises ont signé la Charte de la Solidarité."
    record = extractor.extract(text, publisher="Charte de la Solidarité")
    assert not record.organisations
    assert [one.name for one in record.instruments] == ["Charte de la Solidarité"]
