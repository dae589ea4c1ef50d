"""Signatures told after another: by the same, and what is said of a text beside its signature."""

import datetime

import pytest

from depositaire import Communique
from depositaire.pipeline import Extractor

BEFORE = "Le Ghana et le Togo ont signé un accord de pêche. "
CASES = [
    ("Un mémorandum sur l'eau a également été signé.", {"sign GHA+TGO memorandum-1 actual"}),
    ("Une convention d'extradition n'a pas pu être signée.", {"sign GHA+TGO convention-1 negated"}),
    ("Les deux mêmes pays avaient signé un mémorandum.", {"sign GHA+TGO memorandum-1 actual"}),
    ("Un mémorandum avait été conclu par les mêmes partenaires.", {"sign GHA+TGO memorandum-1 actual"}),
    ("En mai, les mêmes avaient signé un mémorandum.", {"sign GHA+TGO memorandum-1 actual"}),
    ("Un mémorandum a été signé avec le Bénin.", {"sign BEN memorandum-1 actual"}),
    ("La Convention de Budapest a été signée en 2001.", {"sign - convention-budapest actual"}),
]


def told(extractor: Extractor, text: str) -> set[str]:
    """Type, parties, target and status of every event."""
    record = extractor.extract(Communique(text=text, published=datetime.date(2025, 6, 15)))
    return {
        f"{e.type} {'+'.join(sorted(p.ref for p in e.parties)) or '-'} {e.target and e.target.ref} {e.status}"
        for e in record.events
    }


@pytest.mark.parametrize(("text", "events"), CASES)
def test_signings_that_follow(extractor: Extractor, text: str, events: set[str]) -> None:
    assert told(extractor, BEFORE + text) == events | {"sign GHA+TGO accord-1 actual"}


@pytest.mark.parametrize(
    "text",
    [
        "Conclue en 2014 et en vigueur depuis 2023, la Convention de Malabo est ancienne.",
        "La Convention de Malabo, conclue en 2014 et applicable depuis 2023, est ancienne.",
        "La Convention de Malabo est ancienne. Conclue en 2014 et applicable depuis 2023, elle a vieilli.",
    ],
)
def test_signed_and_in_force(extractor: Extractor, text: str) -> None:
    assert {event.split()[0] for event in told(extractor, text)} == {"sign", "enter_into_force"}


def test_a_participle_is_not_taken_up(extractor: Extractor) -> None:
    text = "Conclue en 2014, la Convention de Malabo est ancienne. L'Italie avait ouvert la marche."
    assert not any("ITA" in event for event in told(extractor, text))
