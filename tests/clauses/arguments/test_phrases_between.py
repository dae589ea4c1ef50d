"""A day, a place or an occasion between a word and its complement, and houses that are no party and no target."""

import pytest

from depositaire.pipeline import Extractor


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        (
            "La signature à Porto de l'accord de pêche entre le Ghana et le Togo a été saluée.",
            "sign GHA+TGO accord de pêche",
        ),
        ("La ratification jeudi à Porto de la Convention de Budapest par le Ghana a été saluée.", "ratify GHA"),
        ("Le Royaume-Uni est sorti à Bonn de l'Union européenne.", "leave GBR Union européenne"),
        ("Le Niger se retire, en marge de l'Assemblée générale des Nations unies, de l'OIF.", "leave NER OIF"),
        ("Le retrait du Mali, lors du sommet de l'Union africaine, de la Cedeao est effectif.", "leave MLI Cedeao"),
        ("L'OIF s'est enrichie du Ghana au siège de l'Unesco.", "join GHA OIF"),
        ("Le Ghana a déposé sa demande d'adhésion au siège de l'Unesco.", "apply GHA Unesco"),
        ("Le Ghana a fait sien l'Appel de Paris au siège de l'Unesco.", "endorse GHA Appel de Paris"),
        ("Le Ghana a signé la Déclaration de Kigali à son tour.", "sign GHA Déclaration de Kigali"),
    ],
)
def test_passed_over(extractor: Extractor, text: str, wanted: str) -> None:
    (event,) = extractor.extract(text, published="2025-06-15").events
    target = event.target.mention.text if event.target else ""
    assert f"{event.type} {'+'.join(party.ref for party in event.parties)} {target}".startswith(wanted)


@pytest.mark.parametrize(
    ("text", "types"),
    [
        ("Le Ghana a signé à Porto les vœux de la Convention de Budapest.", []),  # what belongs to another noun
        ("Malte devient le 40e État partie à la Convention de Budapest au siège de l'Unesco.", ["accede"]),
        ("Le Mali a salué le travail, lors du sommet, de l'Unesco.", []),
    ],
)
def test_not_passed_over(extractor: Extractor, text: str, types: list[str]) -> None:
    assert [event.type for event in extractor.extract(text, published="2025-06-15").events] == types
