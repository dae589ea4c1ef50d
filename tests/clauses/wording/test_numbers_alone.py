"""Numbers that count who acts without saying whom they count."""

import pytest

from depositaire.pipeline import Extractor


@pytest.mark.parametrize(
    ("text", "totals"),
    [
        ("68 États ont signé la Convention de Faro et 2 l'ont ratifiée.", {"sign": 68, "ratify": 2}),
        ("Soixante États ont signé la Convention de Faro, quarante-huit l'ont ratifiée.", {"sign": 60, "ratify": 48}),
        ("La Convention de Faro a été signée par 68 États et ratifiée par 48.", {"sign": 68, "ratify": 48}),
        ("Ils sont désormais 89 à avoir signé l'Appel de Paris.", {"sign": 89}),
        ("Ils sont 89 aujourd'hui à avoir ratifié la Convention de Faro.", {"ratify": 89}),
        ("En 2024, l'Italie a signé la Convention de Faro.", {"sign": None}),
        ("L'Italie a signé la Convention de Faro avec 12 réserves.", {"sign": None}),
    ],
)
def test_totals(extractor: Extractor, text: str, totals: dict[str, int | None]) -> None:
    assert {event.type: event.total for event in extractor.extract(text).events} == totals


@pytest.mark.parametrize(
    ("text", "parties"),
    [
        ("Le Parlement finlandais a voté l'adhésion à l'OTAN.", ["FIN"]),
        ("Le Parlement a voté l'adhésion à l'OTAN. La Finlande espère. La Finlande attend.", ["parlement"]),
    ],
)
def test_a_parliament_beside_its_state(extractor: Extractor, text: str, parties: list[str]) -> None:
    (event,) = extractor.extract(text).events
    assert [party.ref for party in event.parties] == parties


@pytest.mark.parametrize(
    ("text", "parties"),
    [
        ("Aucun membre de l'OTAN n'a signé la Convention de Faro.", []),
        ("Aucun des cinq membres permanents du Conseil de sécurité n'a signé la Convention de Faro.", []),
        ("Plusieurs pays de l'Union européenne ont dénoncé la Convention de Faro.", []),
        ("L'Union européenne a dénoncé la Convention de Faro.", ["ue"]),
    ],
)
def test_members_act_and_not_their_body(extractor: Extractor, text: str, parties: list[str]) -> None:
    (event,) = extractor.extract(text).events
    assert [party.ref for party in event.parties] == parties
