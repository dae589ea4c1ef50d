"""What each of several does, told in their order: its own body, its own text, its own role."""

import pytest

from depositaire.pipeline import Extractor

CASES = [
    (
        "Le Tchad et le Niger ont adhéré, l'un à l'Unesco, l'autre à l'OIF.",
        {"join TCD unesco -", "join NER oif -"},
    ),
    (
        "Le Tchad et le Niger ont adhéré à l'Unesco et à l'OIF, respectivement.",
        {"join TCD unesco -", "join NER oif -"},
    ),
    (
        "Le Tchad et le Niger ont adhéré respectivement à l'Unesco et à l'OIF.",
        {"join TCD unesco -", "join NER oif -"},
    ),
    (
        "Le Belize et Cuba ont ratifié, le premier la Convention de Minamata, le second la Convention de Budapest.",
        {"ratify BLZ minamata -", "ratify CUB convention-budapest -"},
    ),
    (
        "La Convention de Minamata et l'Accord d'Escazú ont été ratifiés respectivement par le Belize et Cuba.",
        {"ratify BLZ minamata -", "ratify CUB accord-d-escazu -"},
    ),
    (
        "L'Albanie et le Ghana ont rejoint l'OIF, la première comme membre, le second comme observateur.",
        {"join ALB oif member", "join GHA oif observer"},
    ),
    (
        "Le Qatar et l'Estonie ont été admis à l'OIF, respectivement comme membre associé et comme observateur.",
        {"join QAT oif associate", "join EST oif observer"},
    ),
    (
        "Le Brésil et l'Inde ont intégré l'OCDE : l'Inde en tant que membre, le Brésil en tant qu'observateur.",
        {"join IND ocde member", "join BRA ocde observer"},
    ),
    # not in turn: both do both, and both have the one role
    (
        "Le Tchad et le Niger ont adhéré à l'Unesco et à l'OIF.",
        {"join TCD+NER unesco -", "join TCD+NER oif -"},
    ),
    (
        "Le Tchad a ratifié la Convention de Minamata et l'Accord d'Escazú, l'un comme l'autre en 2019.",
        {"ratify TCD minamata -", "ratify TCD accord-d-escazu -"},
    ),
    (
        "Le Laos et le Myanmar ont rejoint l'OIF, l'un et l'autre comme observateurs.",
        {"join LAO+MMR oif observer"},
    ),
]


@pytest.mark.parametrize(("text", "expected"), CASES)
def test_each_in_turn(extractor: Extractor, text: str, expected: set[str]) -> None:
    record = extractor.extract(text, published="2025-06-15")
    assert {
        f"{event.type} {'+'.join(party.ref for party in event.parties)} {event.target and event.target.ref} "
        f"{event.role or '-'}"
        for event in record.events
    } == expected
