"""Bodies whose members are told behind who speaks for them, dashes for commas, and what is still to be done."""

import pytest

from depositaire.pipeline import Extractor

CASES = [
    ("Le secrétaire général de l'ASEAN, qui regroupe onze États, est arrivé.", {"belong actual"}),
    ("Le secrétaire général de l'ASEAN regroupe onze États à sa table.", set()),
    ("Les chefs de l'ASEAN, union réunissant le Laos, le Vietnam et Brunei, ont dîné.", {"belong LAO VNM BRN actual"}),
    ("Les pays de l'ASEAN (Anase), rassemblant le Laos, le Vietnam et Brunei, ont protesté.",
     {"belong LAO VNM BRN actual"}),
    ("L'ASEAN est formée de trois pays - le Laos, le Vietnam et Brunei.", {"belong LAO VNM BRN actual"}),
    ("Le Laos a procédé à la remise des instruments de ratification de la Convention de Hanoï.",
     {"ratify LAO actual"}),
    ("Le Laos est devenu État partie du Mercosur.", {"join LAO actual"}),
    ("Le Laos est devenu État partie à la Convention de Hanoï.", {"accede LAO actual"}),
    ("Il faut encore la ratification de la Convention de Hanoï par le Laos.", {"ratify LAO hypothetical"}),
    ("Reste la ratification de la Convention de Hanoï par le Laos.", {"ratify LAO hypothetical"}),
    ("Les ministres trancheront mardi sur l'entrée du Laos dans l'OIF.", {"join LAO hypothetical"}),
    ("Un dîner a été offert en prélude à l'entrée du Laos dans l'OIF.", {"join LAO hypothetical"}),
]  # fmt: skip


@pytest.mark.parametrize(("text", "wanted"), CASES)
def test_bodies_told_of(extractor: Extractor, text: str, wanted: set[str]) -> None:
    """The events of a sentence, targets left out."""
    events = extractor.extract(text, published="2025-06-15").events
    assert {" ".join([one.type, *(party.ref for party in one.parties), one.status]) for one in events} == wanted
