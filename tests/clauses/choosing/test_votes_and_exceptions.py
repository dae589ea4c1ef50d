"""Who lets a State act, who is left out, who did it last before, and what nouns side by side share."""

import pytest

from depositaire.pipeline import Extractor

CASES = [
    ("La Diète japonaise a adopté l'Accord de Paris.", {"ratify JPN planned"}),
    ("L'Assemblée générale de l'OIF a adopté la Convention de Hanoï.", {"adopt assemblee-generale actual"}),
    ("Le Conseil des ministres chilien a approuvé la Convention de Hanoï.", {"ratify CHL planned"}),
    ("Le Chili a approuvé la Convention de Hanoï.", {"ratify CHL actual"}),
    ("Le Conseil des ministres de la CEDEAO a adopté la Convention de Hanoï.",
     {"adopt conseil-des-ministres actual"}),
    ("Tous les États de l'isthme, exception faite du Panama, ont signé la Convention de Hanoï.",
     {"sign PAN negated", "sign actual"}),
    ("Il faudra des mois avant que le Panama ne rejoigne l'OIF.", {"join PAN hypothetical"}),
    ("Il faudra des mois avant que le Panama n'intègre l'OIF.", {"join PAN hypothetical"}),
    ("Le Panama n'intègre toujours pas l'OIF.", {"join PAN negated"}),
    ("L'Unicef encourage la ratification et la mise en œuvre de la Convention de Hanoï.", {"ratify hypothetical"}),
    ("Le Panama projette la ratification de la Convention de Hanoï.", {"ratify PAN hypothetical"}),
    ("L'OIF a résolu hier de suspendre le Panama.", {"suspend PAN actual"}),
    ("L'OIF a résolu de suspendre le Panama le 1er janvier 2026.", {"suspend PAN planned"}),
    ("Le Panama a résolu de quitter l'OIF.", {"leave PAN planned"}),
    ("Le Panama se classe parmi les premiers pays à signer la Convention de Hanoï.", {"sign PAN actual"}),
    ("Le Panama compte signer la Convention de Hanoï.", {"sign PAN planned"}),
    ("Le Panama est le premier pays à rejoindre l'OIF depuis le Pérou, en 2018.",
     {"join PAN actual", "join PER actual"}),
    ("Le Panama est le premier pays à rejoindre l'OIF depuis 2018.", {"join PAN actual"}),
]  # fmt: skip


@pytest.mark.parametrize(("text", "wanted"), CASES)
def test_votes_and_exceptions(extractor: Extractor, text: str, wanted: set[str]) -> None:
    """The events of a sentence, targets left out."""
    events = extractor.extract(text, published="2025-06-15").events
    assert {" ".join([one.type, *(party.ref for party in one.parties), one.status]) for one in events} == wanted


def test_day_of_who_did_it_before(extractor: Extractor) -> None:
    """The day behind « depuis » and a name is that one's."""
    events = extractor.extract(
        "Le Panama est le premier pays à rejoindre l'OIF depuis le Pérou en 2018.", published="2025-06-15"
    ).events
    days = {one.parties[0].ref: one.date and one.date.edtf for one in events}
    assert days == {"PAN": None, "PER": "2018"}


PLANS = [
    ("Le gouvernement chilien soumettra à l'approbation du Sénat la Convention de Hanoï.", {"ratify CHL planned"}),
    ("Le gouvernement chilien soumettra au Sénat la carte des vins.", set()),
    ("L'OIF s'est réunie à Paris. Les ministres ont choisi d'octroyer au Pérou le statut d'observateur.",
     {"join PER actual"}),
    ("Il reste au médiateur à organiser la signature de la Convention de Hanoï.", {"sign planned"}),
    ("L'ASEAN rassemble le Laos, Brunei et le Vietnam, d'après des sources citant le ministre chinois.",
     {"belong LAO BRN VNM actual"}),
    ("De Paris à Rome en passant par Madrid, la Convention de Hanoï fait débat.", set()),
    ("Le Chili et le Pérou ont passé un accord de pêche.", {"sign CHL PER actual"}),
]  # fmt: skip


@pytest.mark.parametrize(("text", "wanted"), PLANS)
def test_what_is_laid_before_others(extractor: Extractor, text: str, wanted: set[str]) -> None:
    """The events of a text, targets left out."""
    events = extractor.extract(text, published="2025-06-15").events
    assert {" ".join([one.type, *(party.ref for party in one.parties), one.status]) for one in events} == wanted
