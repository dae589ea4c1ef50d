"""Resolutions: adopted or turned down by bodies, called by a number, no texts that States are parties to."""

import pytest

from depositaire.pipeline import Extractor


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "L'Assemblée générale de l'ONU a adopté jeudi une résolution exigeant que le Togo cesse les hostilités.",
            ["adopt actual agnu > resolution-1"],
        ),
        (
            "Le Conseil de sécurité a adopté la résolution 4127 (2025) en février, puis la résolution 4131 en mars.",
            [
                "adopt actual conseil-de-securite > resolution-4127-2025",
                "adopt actual conseil-de-securite > resolution-4131",
            ],
        ),
        ("Cette résolution exige le retrait du Togo.", []),
        (
            "Le Conseil de sécurité doit se prononcer mardi sur un projet de résolution du Gabon.",
            ["adopt hypothetical conseil-de-securite > resolution-1"],
        ),
        ("Le Togo soutient la résolution du conflit et la résolution de la crise.", []),
        (
            "La résolution a été adoptée par l'Assemblée générale de l'ONU avec 143 voix ; le Togo s'est abstenu.",
            ["adopt actual agnu > resolution-1"],
        ),
    ],
)
def test_what_is_told_of_a_resolution(extractor: Extractor, text: str, expected: list[str]) -> None:
    record = extractor.extract(text, published="2025-06-15")
    told = [
        f"{event.type} {event.status} {'+'.join(party.ref for party in event.parties)} > {event.target.ref}"
        for event in record.events
        if event.target
    ]
    assert told == expected
