"""Those who act and are not named: many of them by an article, « plusieurs », a vague number or a number alone."""

import pytest

from depositaire.pipeline import Extractor

CASES = [
    ("L'accord de pêche a été signé par de nombreux pays africains.", {"sign - > accord-1 actual"}),
    ("L'accord de pêche a été signé par un grand nombre d'États.", {"sign - > accord-1 actual"}),
    ("L'accord de pêche a été signé par tous les pays.", {"sign - > accord-1 actual"}),
    ("L'accord de pêche a été signé par des syndicats.", {"sign - > accord-1 actual"}),
    ("L'accord de paix a été ratifié par les rebelles.", {"ratify - > accord-1 actual"}),
    ("L'accord de pêche n'est pas signé par les principales puissances.", {"sign - > accord-1 negated"}),
    ("L'accord de pêche n'a pas été ratifié par un nombre suffisant d'États.", {"ratify - > accord-1 negated"}),
    ("La signature de l'accord de pêche par les cinquante États est un succès.", {"sign - > accord-1 actual"}),
    ("Un certain nombre de pays ont signé l'accord de pêche.", {"sign - > accord-1 actual"}),
    ("De nombreux pays souhaitent rejoindre l'OIF.", {"join - > oif hypothetical"}),
    ("Sur les 54 membres de l'OIF, seuls trois n'ont pas ratifié l'accord de pêche.",
     {"ratify - > accord-1 negated"}),
    ("Plusieurs pays, dont le Togo, ont signé l'accord de pêche.", {"sign TGO > accord-1 actual"}),
    ("L'accord de pêche a été signé par les ministres.", set()),
    ("Le nombre de membres de l'OIF a doublé.", set()),
]  # fmt: skip


@pytest.mark.parametrize(("text", "wanted"), CASES)
def test_those_who_are_not_named(extractor: Extractor, text: str, wanted: set[str]) -> None:
    """The act is told of nobody, and not of a body that stands near."""
    told = set()
    for event in extractor.extract(text, published="2026-11-27").events:
        parties = "+".join(party.ref for party in event.parties) or "-"
        told.add(f"{event.type} {parties} > {event.target.ref if event.target else '-'} {event.status}")
    assert told == wanted
