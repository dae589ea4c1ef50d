"""What is apposed to the State of several persons, and a bracket that tells more and lists nobody."""

import pytest

from depositaire.pipeline import Extractor

CASES = [
    ("Des représentants du Togo, membre associé de l'OIF depuis 2015, étaient présents.", {"belong TGO"}),
    ("Les ministres du Togo, signataire de la Convention de Faro depuis 2015, étaient là.", {"sign TGO"}),
    ("Il a reçu les envoyés du Mali, du Togo et de l'OIF (les deux derniers sont en place depuis peu).", set()),
    ("Le Togo, le Ghana, ainsi que le Bénin et le Mali, membres de l'OIF, étaient présents.", {"belong BEN+MLI"}),
    ("Le Togo, le Ghana, ainsi que le Bénin, membres de l'OIF, étaient présents.", {"belong TGO+GHA+BEN"}),
    ("Le Togo, le Bénin et le Ghana, membre de l'OIF depuis peu, étaient présents.", {"belong GHA"}),
    ("Les pays de l'OIF (le Mali, le Togo et le Bénin) se sont réunis.", {"belong MLI+TGO+BEN"}),
]


@pytest.mark.parametrize(("text", "expected"), CASES)
def test_who_belongs(extractor: Extractor, text: str, expected: set[str]) -> None:
    events = extractor.extract(text, published="2025-06-15").events
    assert {f"{event.type} {'+'.join(party.ref for party in event.parties)}" for event in events} == expected
