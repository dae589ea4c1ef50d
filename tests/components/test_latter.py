"""« ce dernier », « celle-ci »: who was named last of its gender, and can do it."""

import pytest

from depositaire.pipeline import Extractor

LATTER = [
    ("Le Nigeria puis le Ghana ont signé l'accord de Lagos. Ce dernier l'a aussi ratifié.", "ratify", ["GHA"]),
    ("Le Soudan a signé avec la Suisse l'accord de Genève. Celle-ci l'a ratifié en mai.", "ratify", ["CHE"]),
    ("Le Portugal a reçu la Norvège au réseau Océan. Celle-ci a signé la Charte de Lisbonne.", "sign", ["NOR"]),
    ("Le Sénégal a hésité devant la Convention de Budapest. Celui-ci l'a ratifiée en 2022.", "ratify", ["SEN"]),
    ("Le Sénégal a hésité devant la Convention de Budapest. Celle-ci a été signée par le Mali.", "sign", ["MLI"]),
    (
        "Face au refus du Comité olympique russe, le CIO a décidé de suspendre ce dernier.",
        "suspend",
        ["comite-olympique-russe"],
    ),
    (
        "Le Pérou a négocié avec l'Équateur le traité de Cali. Ce dernier entrera en vigueur en juin.",
        "enter_into_force",
        [],
    ),
]


@pytest.mark.parametrize(("text", "kind", "parties"), LATTER)
def test_the_latter(extractor: Extractor, text: str, kind: str, parties: list[str]) -> None:
    events = [event for event in extractor.extract(text).events if event.type == kind]
    assert [[party.ref for party in event.parties] for event in events] == [parties]
