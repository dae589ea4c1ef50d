"""« La demande du Pérou d'adhérer à l'OIF a été rejetée »: what became of a demand that a verb spells out."""

import pytest

from depositaire.pipeline import Extractor


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("La demande du Pérou d'adhérer à l'OIF a été rejetée.", "apply PER actual; join PER negated"),
        ("La demande du Pérou d'adhérer à l'OIF a été acceptée.", "apply PER actual; join PER actual"),
        ("La requête du Pérou visant à rejoindre l'OIF a été écartée.", "apply PER actual; join PER negated"),
        ("La demande du Pérou de devenir membre de l'OIF n'a pas été retenue.", "apply PER actual; join PER negated"),
        ("La demande du Pérou d'adhérer à l'OIF sera examinée en mai.", "apply PER actual"),
        ("La Suisse soutient la demande du Pérou d'adhérer à l'OIF.", "apply PER actual"),
        ("L'OIF a repoussé jusqu'en mai la candidature du Pérou.", "apply PER actual"),
        ("L'OIF a repoussé lundi la candidature du Pérou.", "apply PER actual; join PER negated"),
        ("Le Pérou a déposé sa candidature à l'OIF en 2012. Il l'a retirée en 2015.", "apply PER actual"),
        (
            "Le Pérou a déposé sa candidature à l'OIF en 2012. Le Pérou a retiré sa candidature en 2015.",
            "apply PER actual",
        ),
    ],
)
def test_what_is_told(extractor: Extractor, text: str, expected: str) -> None:
    record = extractor.extract(text, published="2025-06-15")
    told = (f"{event.type} {'+'.join(party.ref for party in event.parties)} {event.status}" for event in record.events)
    assert "; ".join(told) == expected
