"""Bodies without a name that a description tells."""

import pytest

from depositaire import Extractor

TOLD = [
    ("Le Bénin a rejoint la coalition militaire.", "join", {"BEN"}, "coalition militaire"),
    (
        "Le Bénin quitte le groupement commercial du sud du continent.",
        "leave",
        {"BEN"},
        "groupement commercial du sud du continent",
    ),
    (
        "Deux pays, le Bénin et le Togo, sont membres d'une alliance régionale de producteurs.",
        "belong",
        {"BEN", "TGO"},
        "alliance régionale de producteurs",
    ),
    ("La Grèce rejoint l'opération navale Vigie.", "join", {"GRC"}, "opération navale Vigie"),
    ("La Norvège quitte le projet « Hautes eaux ».", "leave", {"NOR"}, "projet « Hautes eaux »"),
    ("L'adhésion du Togo au consortium minier est effective.", "join", {"TGO"}, "consortium minier"),
    (
        "Le Ghana va rejoindre le groupement naval de surveillance.",
        "join",
        {"GHA"},
        "groupement naval de surveillance",
    ),
]
UNTOLD = [
    "La coalition militaire a rejoint la côte.",  # nobody is said to join it
    "Le Bénin a rejoint la cercle d'en face.",
    "Le Bénin salue la coalition militaire.",
]
NAMED = [
    ("L'OTAN se réunit à Madrid. La Suède a rejoint l'alliance militaire.", "otan"),
    ("L'Iran a rejoint le bloc économique des BRICS.", "brics"),
    ("L'Iran a rejoint la coalition navale baptisée « Sentinelle des mers ».", "sentinelle-des-mers"),
]


@pytest.mark.parametrize(("text", "event_type", "parties", "target"), TOLD)
def test_body_without_a_name(extractor: Extractor, text: str, event_type: str, parties: set[str], target: str) -> None:
    record = extractor.extract(text)
    (event,) = record.events
    assert event.target is not None
    assert (event.type, {party.ref for party in event.parties}, event.target.mention.text) == (
        event_type,
        parties,
        target,
    )
    assert [body.name for body in record.organisations] == [target]


@pytest.mark.parametrize("text", UNTOLD)
def test_description_that_nobody_joins(extractor: Extractor, text: str) -> None:
    record = extractor.extract(text)
    assert not record.events
    assert not record.organisations


@pytest.mark.parametrize(("text", "ref"), NAMED)
def test_named_body_is_meant(extractor: Extractor, text: str, ref: str) -> None:
    targets = {event.target.ref for event in extractor.extract(text).events if event.target is not None}
    assert targets == {ref}
