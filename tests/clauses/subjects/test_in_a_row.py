"""Subjects that are each told of before a verb in the plural, and the lists that end before the second."""

import pytest

from depositaire.pipeline import Extractor

ROWS = [
    (
        "La Norvège, qui préside le Conseil, et la Suède, dont le mandat s'achève, ont signé la Charte d'Oslo.",
        "NOR SWE",
    ),
    ("La Norvège, membre de l'OTAN, et la Suède, membre de l'UE, ont signé la Charte d'Oslo.", "NOR SWE"),
    ("Le Togo, selon l'AFP, et le Bénin ont signé la Charte de Lomé.", "BEN TGO"),
    ("Le Ghana, en présence du Togo, et le Nigeria ont signé l'accord d'Abuja.", "GHA NGA"),
    ("Le Chili, à l'origine du projet, le Pérou, qui l'a soutenu, et la Bolivie ont signé un accord.", "BOL CHL PER"),
    ("Le groupe Rivéo, basé à Lyon, et le groupe Plinor, coté à Milan, ont signé un accord.", "plinor riveo"),
    ("La BOAD et la société Rivéo représentant le groupe Plinor ont signé un accord.", "boad riveo"),
    ("Le Togo, représenté par M. Aubin et la société Rivéo ont signé un accord.", "TGO riveo"),
    ("L'OIF, présidée par Lise Aubin et la BOAD, basée à Lomé, ont signé un accord.", "boad oif"),
    ("Le Togo, représenté par M. Aubin et M. Dru, ont signé un accord.", "TGO"),
    ("Le Togo, représenté par M. Aubin et la société Rivéo, a signé un accord.", "TGO"),
    ("Le Togo, où siègent le Bénin et le Ghana, a signé la Charte de Lomé.", "TGO"),
    ("La Norvège, qui préside, a hésité et la Suède, dont le mandat s'achève, a signé la Charte d'Oslo.", "SWE"),
]


@pytest.mark.parametrize(("text", "parties"), ROWS)
def test_subjects_in_a_row(extractor: Extractor, text: str, parties: str) -> None:
    signed = [event for event in extractor.extract(text).events if event.type == "sign"]
    assert [" ".join(sorted(party.ref for party in event.parties)) for event in signed] == [parties]
