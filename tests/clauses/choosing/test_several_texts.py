"""Texts without a name: counted, told apart by a pronoun, each with its own parties, and told again together."""

import pytest

from depositaire.pipeline import Extractor

COUNTED = [
    ("Le Togo et le Mali ont signé de nouveaux accords.", {"sign TGO+MLI > accord-1 actual"}),
    ("Le Togo a signé d'importants contrats avec le Mali.", {"sign TGO+MLI > contrat-1 actual"}),
    ("Le Togo et le Mali ont signé un important accord.", {"sign TGO+MLI > accord-1 actual"}),
    ("Le Togo et le Mali ont signé un « pacte » de bon voisinage.", {"sign TGO+MLI > pacte-1 actual"}),
    ("La Ligue arabe a adopté onze résolutions.", {"adopt ligue-arabe > resolution-1 actual"}),
    ("Le Togo et le Mali ont signé vingt-cinq accords.", {"sign TGO+MLI > accord-1 actual"}),
    ("Le Togo a ratifié quatre-vingt-dix conventions.", {"ratify TGO > convention-1 actual"}),
    ("Le Togo a signé un accord et deux protocoles.", {"sign TGO > accord-1 actual", "sign TGO > protocole-1 actual"}),
    ("Le Togo a vingt-cinq contrats en cours.", set()),
    ("Le Togo se réjouit de nouveaux accords.", set()),
    ("Le Togo a présenté deux textes de loi.", set()),
    ("Le Togo, 60e signataire des accords d'Artemis", {"sign TGO > accords-artemis actual"}),
]

APART = [
    ("Le Togo et le Mali ont signé deux accords : l'un sur la pêche, l'autre sur le rail.",
     {"sign TGO+MLI > accord-2 actual", "sign TGO+MLI > accord-3 actual"}),
    ("Deux accords ont été signés entre le Togo et le Mali, l'un portant sur le rail, l'autre sur la santé.",
     {"sign TGO+MLI > accord-2 actual", "sign TGO+MLI > accord-3 actual"}),
    ("Le Togo a signé un accord avec le Mali et un autre avec le Bénin.",
     {"sign TGO+MLI > accord-1 actual", "sign TGO+BEN > accord-2 actual"}),
    ("Le Togo a signé un accord avec le Mali et une convention avec le Bénin.",
     {"sign TGO+MLI > accord-1 actual", "sign TGO+BEN > convention-1 actual"}),
    ("Le Togo et le Mali ont signé deux textes, un mémorandum de coopération et un protocole de pêche.",
     {"sign TGO+MLI > memorandum-1 actual", "sign TGO+MLI > protocole-1 actual"}),
    ("Le Togo et le Mali ont signé vingt accords, mémorandums et protocoles.", {"sign TGO+MLI > accord-1 actual"}),
    ("Le Togo a signé un accord aérien et une convention fiscale avec le Mali.",
     {"sign TGO+MLI > accord-1 actual", "sign TGO+MLI > convention-1 actual"}),
    ("Le Togo a signé la Charte de Lomé et un accord avec le Mali.",
     {"sign TGO > charte-de-lome actual", "sign TGO+MLI > accord-1 actual"}),
    ("Deux accords ont été signés par le Togo, l'un des pays du Golfe, et le Mali.",
     {"sign TGO+MLI > accord-1 actual"}),
]  # fmt: skip

TOGETHER = [
    ("Le Togo a signé un accord aérien et une convention fiscale. Le Mali a ratifié les deux textes.",
     {"sign TGO > accord-1 actual", "sign TGO > convention-1 actual",
      "ratify MLI > accord-1 actual", "ratify MLI > convention-1 actual"}),
    ("Le Togo a signé un accord aérien et une convention fiscale. Le Mali attend la ratification desdits accords.",
     {"sign TGO > accord-1 actual", "sign TGO > convention-1 actual",
      "ratify MLI > accord-1 hypothetical", "ratify MLI > convention-1 hypothetical"}),
    ("Le Togo a signé trois accords. Ces accords entreront en vigueur en mai.",
     {"sign TGO > accord-1 actual", "enter_into_force - > accord-1 planned"}),
    ("Le Togo a signé un accord aérien. Le Mali a présenté les deux textes à la presse.",
     {"sign TGO > accord-1 actual"}),
]  # fmt: skip

BEHIND = [
    ("Le Togo a signé la Convention de Lomé, qui complète le Traité d'Oran. Ce texte entrera en vigueur en mai.",
     {"sign TGO > convention-lome actual", "enter_into_force - > convention-lome planned"}),
    ("L'OIF étudie l'accord entre le Togo et le Mali relatif à la pêche, signé à Lomé en 2019.",
     {"sign TGO+MLI > accord-1 actual"}),
    ("L'OIF étudie l'accord de prêt, d'un montant de 9 millions d'euros, signé en 2019 entre le Togo et le Mali.",
     {"sign TGO+MLI > accord-1 actual"}),
    ("L'OIF étudie le Protocole de Lomé (Togo), adopté en 2018 et signé par le Mali.",
     {"adopt - > protocole-de-lome actual", "sign MLI > protocole-de-lome actual"}),
]  # fmt: skip


@pytest.mark.parametrize(("text", "wanted"), COUNTED + APART + TOGETHER + BEHIND)
def test_texts_without_a_name(extractor: Extractor, text: str, wanted: set[str]) -> None:
    """Each text has its own event, with those who are told to act on it."""
    told = set()
    for event in extractor.extract(text, published="2025-06-15").events:
        parties = "+".join(party.ref for party in event.parties) or "-"
        told.add(f"{event.type} {parties} > {event.target.ref if event.target else '-'} {event.status}")
    assert told == wanted
