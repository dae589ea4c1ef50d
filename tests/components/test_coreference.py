"""Coreference: how much of the text stands for what is named before."""

import pytest

from depositaire.lexicon import marked
from depositaire.pipeline import Extractor


@pytest.mark.parametrize(
    "example",
    [
        "Le Mali et le Niger ont négocié. Les [deux pays](x) ont rejoint l'OTAN.",
        "La Convention de Budapest est ancienne. Le Mali a signé ce [texte non contraignant](x).",
        "Le Mali hésite devant la Convention de Budapest. [Celle-ci](x) a été signée par le Niger.",
        "L'OTAN s'est réunie à Madrid. La Suède a rejoint cette [alliance militaire](x) hier.",
    ],
)
def test_a_noun_is_marked_with_its_number_and_adjectives(extractor: Extractor, example: str) -> None:
    text, marks = marked(example)
    record = extractor.extract(text)
    entities = [*record.countries, *record.organisations, *record.instruments]
    found = {(m.start, m.end) for entity in entities for m in entity.mentions if m.kind == "anaphor"}
    assert found == {(start, end) for start, end, _ in marks}


@pytest.mark.parametrize(
    "text",
    [
        "La Convention de Budapest est ancienne. Le Mali dément avoir signé le moindre accord avec le Niger.",
        "La Convention de Budapest est ancienne. Le Mali a signé l'autre accord avec le Niger.",
    ],
)
def test_another_text_refers_to_none(extractor: Extractor, text: str) -> None:
    record = extractor.extract(text)
    assert not [m for one in record.instruments for m in one.mentions if m.kind == "anaphor"]


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        ("Le Togo a signé un accord de pêche. L'OTAN salue le texte.", ["accord de pêche", "texte"]),
        ("La Suède a rejoint l'OTAN. L'organisation a salué cette adhésion, elle y voit un succès.", ["organisation"]),
        ("Le Togo salue l'OTAN. L'organisation a signé un accord de pêche.", ["organisation", "accord de pêche"]),
        ("L'OTAN se réunit. La Suède salue l'organisation et signe un accord de pêche.", ["accord de pêche"]),
        # a text whose own act is told is no other's anaphor
        (
            "Le Togo a signé un accord de pêche. L'accord conclu en 2022 par le Togo avec le Bénin expire.",
            ["accord de pêche", "accord"],
        ),
        # nobody signs, but the text is told of; a bare noun is not
        ("Signature d'un accord de coopération entre les deux offices.", ["accord de coopération"]),
        ("Les services souhaitent signer un accord.", []),
        ("Les discussions sur un accord de pêche avec le Bénin durent.", ["accord de pêche"]),
        ("Les discussions sur un accord de pêche avec deux armateurs durent.", []),
    ],
)
def test_what_refers_to_a_body_or_text_of_an_event_is_in_the_record(
    extractor: Extractor, text: str, wanted: list[str]
) -> None:
    record = extractor.extract(text)
    found = [(m.start, m.text) for one in record.organisations for m in one.mentions if m.kind == "anaphor"]
    found += [(m.start, m.text) for one in record.instruments for m in one.mentions]
    assert [words for _, words in sorted(found)] == wanted


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("La compagnie portugaise TAP quitte Star Alliance. Elle rejoint SkyTeam.", "join tap > skyteam"),
        ("La banque suédoise Nordea a quitté la NZBA. Elle est membre de l'OIF.", "belong nordea > oif"),
        ("La Suède a quitté la NZBA. Elle compte encore trente membres.", "belong - > nzba"),
    ],
)
def test_who_acts_is_the_subject_before_and_not_what_it_acted_on(
    extractor: Extractor, text: str, expected: str
) -> None:
    event = extractor.extract(text).events[-1]
    parties = "+".join(party.ref for party in event.parties) or "-"
    assert f"{event.type} {parties} > {event.target and event.target.ref}" == expected
