"""A title before a person's name keeps its full stop, and is no body."""

import pytest

from depositaire.pipeline import Extractor


@pytest.mark.parametrize(
    ("text", "parties"),
    [
        ("Le Pr. Jean Dupont, président de l'OIF, et Mme Anne Petit, directrice de l'OMS, ont signé.", "oif oms"),
        ("Jean Dupont, président de l'OIF, et Prof. Anne Petit, directrice de l'OMS, ont signé un accord.", "oif oms"),
        ("Un accord a été signé entre le Pr. Jean Dupont, chef de l'OIF, et Mme Anne Petit, chef de l'OMS.", "oif oms"),
    ],
)
def test_who_has_a_title_acts_for_a_body(extractor: Extractor, text: str, parties: str) -> None:
    (event,) = extractor.extract(text.replace("ont signé.", "ont signé un accord."), published="2025-06-15").events
    assert " ".join(party.ref for party in event.parties) == parties


def test_a_sentence_ends_behind_a_title_without_name(extractor: Extractor) -> None:
    record = extractor.extract("Le délégué a vu le Pr. Le Togo a signé l'accord.", published="2025-06-15")
    assert [party.ref for event in record.events for party in event.parties] == ["TGO"]
