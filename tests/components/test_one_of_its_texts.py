"""Texts told as the greatest, or as one of several of somebody: « l'un de ses plus gros contrats »; named entities."""

import pytest

from depositaire.pipeline import Extractor

TOLD = [
    ("Airbus a signé son plus gros contrat avec Avolon.", ["sign airbus+avolon > contrat-1"]),
    ("Airbus a signé l'un de ses plus gros contrats avec Avolon.", ["sign airbus+avolon > contrat-1"]),
    ("Airbus a signé l'un de ses contrats avec Avolon.", ["sign airbus+avolon > contrat-1"]),
    ("Airbus a signé l'un de ses plus gros contrats de l'année avec Avolon.", ["sign airbus+avolon > contrat-1"]),
    ("Airbus a signé en 2020 l'un de ses premiers accords avec Avolon.", ["sign airbus+avolon > accord-1"]),
    ("L'un de ses contrats arrive à terme. Airbus a signé la charte.", ["sign airbus > charte-1"]),
    ("Le Togo, l'un des premiers pays à signer l'accord de Paris, se félicite.", ["sign TGO > accord-de-paris"]),
    ("Une nouvelle entité, baptisée Symbio, va être créée par Michelin.", ["found michelin > symbio"]),
]


@pytest.mark.parametrize(("text", "events"), TOLD)
def test_what_is_told(extractor: Extractor, text: str, events: list[str]) -> None:
    told = extractor.extract(text).events
    assert [
        f"{event.type} {'+'.join(party.ref for party in event.parties)} > {event.target and event.target.ref}"
        for event in told
    ] == events
