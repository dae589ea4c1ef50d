"""« ceux qui ont signé », « les 54 qui l'ont signé »: they have no name, but who is one of them or comes to them."""

import pytest

from depositaire.pipeline import Extractor

CASES = [
    ("Le Togo a remercié ceux qui ont signé la Charte d'Accra.", ""),
    ("La visite du ministre togolais réjouit les 54 qui ont signé la Charte d'Accra.", ""),
    ("Le Togo figure parmi ceux qui ont signé la Charte d'Accra.", "TGO"),
    ("Le Togo est l'un des douze qui ont signé la Charte d'Accra.", "TGO"),
    ("Le Togo rejoint les 48 qui ont signé la Charte d'Accra.", "TGO"),
    ("Le Togo et le Bénin sont les pays africains ayant signé la Charte d'Accra.", "BEN TGO"),
    ("Le Togo et le Bénin sont les pays qui ont signé la Charte d'Accra.", "BEN TGO"),
    ("Le Togo a rappelé que les gagnants sont les pays ayant signé la Charte d'Accra.", ""),
    ("Ce sont les pays qui ont signé la Charte d'Accra, a dit le Togo.", ""),
    ("Le Togo et le Bénin sont les deux qui ont signé la Charte d'Accra.", "BEN TGO"),
]


@pytest.mark.parametrize(("text", "parties"), CASES)
def test_those_who(extractor: Extractor, text: str, parties: str) -> None:
    signed = [event for event in extractor.extract(text).events if event.type == "sign"]
    assert [" ".join(sorted(party.ref for party in event.parties)) for event in signed] == [parties]
