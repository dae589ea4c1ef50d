"""Who signs side by side: « pour le Niger par X et pour le Bénin par Y », « côté guinéen par… »."""

import pytest

from depositaire.pipeline import Extractor

SIDES = [
    ("L'accord a été signé côté guinéen par le ministre des Mines et côté malien par celle de l'Énergie.", "GIN MLI"),
    (
        "L'accord, signé pour le Niger par le ministre du Pétrole et pour le Bénin par son homologue, est long.",
        "BEN NER",
    ),
    ("L'accord a été paraphé par Mme Tran Thi Lan pour le Vietnam et par M. Kovacs pour la Hongrie.", "HUN VNM"),
    (
        "Un accord a été signé par le ministre des Transports, M. Sow, côté guinéen, et par la directrice de la "
        "société Winning, côté chinois.",
        "GIN winning",
    ),
    ("L'accord a été signé du côté marocain par l'ONEE et du côté espagnol par Iberdrola.", "iberdrola onee"),
    ("L'entreprise Winning a signé un contrat pour le Togo et pour le Bénin.", "winning"),
    ("Le traité a été signé par le Pérou, une bonne nouvelle pour le Chili et pour la Bolivie.", "PER"),
]


@pytest.mark.parametrize(("text", "parties"), SIDES)
def test_by_sides(extractor: Extractor, text: str, parties: str) -> None:
    signed = [event for event in extractor.extract(text).events if event.type == "sign"]
    assert [" ".join(sorted(party.ref for party in event.parties)) for event in signed] == [parties]
