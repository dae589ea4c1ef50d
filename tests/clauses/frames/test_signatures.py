"""Who signs what, when and whether: each construction in one sentence."""

from datetime import date

import pytest

from depositaire.pipeline import Extractor

CASES = [
    # whose act it is
    ("Le Chili, dont le président a signé le traité de Lima, s'en réjouit.", {"sign CHL actual"}),
    (
        "Le Chili a ratifié l'accord de pêche signé à Lima par son ministre et l'ambassadeur du Pérou.",
        {"ratify CHL actual", "sign CHL+PER actual"},
    ),
    ("Paul Dupont a signé le traité de Lima au nom du Chili.", {"sign CHL actual"}),
    ("Le traité a été signé par le ministre chilien de la Santé et l'ambassadeur du Pérou.", {"sign CHL+PER actual"}),
    (
        "Le Sénat chilien a approuvé l'accord de pêche conclu avec le Pérou.",
        {"ratify CHL planned", "sign CHL+PER actual"},
    ),
    ("Airbus a annoncé la signature, avec l'OIF, d'un contrat de recherche.", {"sign airbus+oif actual"}),
    ("Lors de la visite du président chilien, le traité de Lima a été signé.", {"sign  actual"}),
    # what takes up an act
    ("Le Chili a signé le traité de Lima, ce que le Pérou n'a pas fait.", {"sign CHL actual", "sign PER negated"}),
    ("Le Chili signera le traité de Lima, comme l'a fait le Pérou.", {"sign CHL planned", "sign PER actual"}),
    ("Le Chili a signé le traité de Lima, comme l'a fait savoir le Pérou.", {"sign CHL actual"}),
    # texts that a list names
    (
        "Plusieurs documents ont été signés : un accord de pêche entre le Mali et le Togo, un protocole d'entente "
        "entre le Chili et le Pérou.",
        {"sign MLI+TGO actual", "sign CHL+PER actual"},
    ),
    # whether it has happened
    (
        "Le traité de Lima entrera en vigueur un mois après sa ratification par dix États.",
        {"enter_into_force  planned"},
    ),
    ("Le Parlement chilien examine un projet de loi dénonçant le traité de Lima.", {"denounce CHL planned"}),
    ("Le Chili a dénoncé le traité de Lima un an après sa ratification.", {"denounce CHL actual", "ratify CHL actual"}),
    ("Le Chili a notifié son intention de se retirer du traité de Lima.", {"denounce CHL planned"}),
    ("Le Chili a l'intention de se retirer du traité de Lima.", {"denounce CHL hypothetical"}),
    ("Le Chili et le Pérou espèrent parvenir à la signature d'un accord de pêche.", {"sign CHL+PER hypothetical"}),
    ("Le ministre chilien se rendra à Lima pour signer un accord de pêche.", {"sign CHL planned"}),
    ("Le traité de Lima doit être signé le 3 mars 2026 par le Chili.", {"sign CHL planned"}),
    ("Le traité de Lima doit être signé par le Chili.", {"sign CHL hypothetical"}),
]


@pytest.mark.parametrize(("text", "expected"), CASES)
def test_told(extractor: Extractor, text: str, expected: set[str]) -> None:
    record = extractor.extract(text, published=date(2025, 6, 15))
    told = {f"{event.type} {'+'.join(party.ref for party in event.parties)} {event.status}" for event in record.events}
    assert told == expected
