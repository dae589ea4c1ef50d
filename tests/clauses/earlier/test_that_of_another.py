"""« celle du Togo à l'OIF »: the noun of the act before, with complements of its own."""

import pytest

from depositaire.pipeline import Extractor

CASES = [
    (
        "L'adhésion de la Suède à l'OTAN et celle de la Finlande et de la Norvège à l'OIF ont été saluées.",
        {"join SWE otan", "join FIN+NOR oif"},
    ),
    (
        "Le retrait du Mali de la CEDEAO et celui du Nicaragua de l'OEA ont surpris.",
        {"leave MLI cedeao", "leave NIC oea"},
    ),
    (
        "La ratification du Traité de Lisbonne par la France et celle de l'Accord d'Escazú par le Chili sont saluées.",
        {"ratify FRA traite-de-lisbonne", "ratify CHL accord-d-escazu"},
    ),
    (
        "L'adhésion du Togo et celle du Mali à l'OIF ont été saluées.",
        {"join TGO+MLI oif"},
    ),
    # without a body of its own, that of the act before
    (
        "L'adhésion du Ghana à l'OIF date de 2006, celle du Togo de 1970.",
        {"join GHA oif", "join TGO oif"},
    ),
    (
        "L'adhésion de la Suède à l'OTAN et celle de la Finlande ont surpris l'OIF.",
        {"join SWE otan", "join FIN otan"},
    ),
]


@pytest.mark.parametrize(("text", "expected"), CASES)
def test_that_of_another(extractor: Extractor, text: str, expected: set[str]) -> None:
    record = extractor.extract(text, published="2025-06-15")
    assert {
        f"{event.type} {'+'.join(party.ref for party in event.parties)} {event.target and event.target.ref}"
        for event in record.events
    } == expected
