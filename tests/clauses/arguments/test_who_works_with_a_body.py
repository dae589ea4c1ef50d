"""Whoever has his charge with a body signs for it."""

from depositaire.pipeline import Extractor


def test_who_works_with_a_body_signs_for_it(extractor: Extractor) -> None:
    (event,) = extractor.extract("L'accord a été signé par Paul Martin, directeur Afrique chez TotalEnergies.").events
    assert [party.ref for party in event.parties] == ["totalenergies"]
