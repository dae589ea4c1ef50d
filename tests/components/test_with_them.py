"""« a signé avec lui », « avec elle », « avec eux », « avec qui »: who was named last and is not the subject."""

import pytest

from depositaire.pipeline import Extractor

PARTIES = [
    ("Le président du Sénégal a reçu la ministre japonaise. Il a signé avec elle un accord de pêche.", "JPN SEN"),
    ("Le Kenya a accueilli le président ougandais et signé avec lui le protocole de Kisumu.", "KEN UGA"),
    ("Le Kenya et l'Ouganda sont voisins. La Tanzanie a signé avec eux l'accord de Kisumu.", "KEN TZA UGA"),
    ("Le Programme alimentaire mondial, avec qui la Jordanie a signé un mémorandum, ouvre un bureau.", "JOR pam"),
    ("La Jordanie est loin. Avec lui, tout va mieux. Le Pérou a signé un accord.", "PER"),
]


@pytest.mark.parametrize(("text", "parties"), PARTIES)
def test_with_them(extractor: Extractor, text: str, parties: str) -> None:
    signed = [event for event in extractor.extract(text).events if event.type == "sign"]
    assert [" ".join(sorted(party.ref for party in event.parties)) for event in signed] == [parties]
