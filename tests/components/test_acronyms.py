"""Acronyms: definitions in either order, further uses, and one value for all the names of a body."""

import pytest
import spacy
from spacy.language import Language

import depositaire.components.acronyms
import depositaire.components.instruments
import depositaire.components.organisations  # noqa: F401
from depositaire import spans


@pytest.fixture(scope="module")
def nlp() -> Language:
    pipeline = spacy.blank("fr")
    pipeline.add_pipe("depositaire_organisations")
    pipeline.add_pipe("depositaire_acronyms")
    return pipeline


def mentions(nlp: Language, text: str) -> list[tuple[str, str]]:
    return [(span.text, span.kb_id_) for span in spans.group(nlp(text), spans.ORGANISATIONS)]


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ("L'Agence valmorienne de la mer (AVM) recrute. L'AVM attend.", ["Agence valmorienne de la mer", "AVM", "AVM"]),
        ("L'AVM (Agence valmorienne de la mer) recrute.", ["AVM", "Agence valmorienne de la mer"]),
        ("Le réseau opérationnel des ports du Sud (PoNet) et PoNet.", None),
        ("La Fédération des ports (RUPOF) grandit. La Rupof recrute.", ["Fédération des ports", "RUPOF", "Rupof"]),
        ("L'Office des ports (OP, sigle officiel) et l'OP.", ["Office des ports", "OP", "OP"]),
        ("L'Institut national des ports et de la mer (Inapom) et l'Inapom.", None),
        ("Le Comité des ports (ci-après « CP ») siège ; le CP vote.", ["Comité des ports", "CP", "CP"]),
        ("L'alliance NEREIDA grandit ; NEREIDA recrute.", ["alliance NEREIDA", "NEREIDA"]),
        ("L'Université Clermont-Vivarais change. L'UCV recrute.", ["Université Clermont-Vivarais", "UCV"]),
    ],
)
def test_all_names_of_a_body_have_one_value(nlp: Language, text: str, names: list[str] | None) -> None:
    found = mentions(nlp, text)
    assert len({ref for _, ref in found}) == 1
    if names is not None:
        assert [name for name, _ in found] == names
    else:
        assert len(found) >= 3


def test_the_text_decides_what_an_acronym_stands_for(nlp: Language) -> None:
    found = mentions(nlp, "La Banque asiatique de développement (BAD) prête. La BAD attend.")
    assert [ref for _, ref in found] == ["basd", "basd", "basd"]


@pytest.mark.parametrize(
    ("text", "refs"),
    [
        ("La Fédération internationale de football (FIFA) siège. La FIFA attend.", {"fifa"}),
        ("L'Organisation de l'aviation civile (OACI) siège. L'OACI attend.", {"oaci"}),
        ("Le Comité olympique international (CIO) siège. Le CIO attend.", {"cio"}),
        ("La Banque arabe de développement (BAD) prête.", {"banque-arabe-de-developpement"}),
        ("Le Conseil des gouverneurs (AIEA) siège.", {"conseil-des-gouverneurs", "aiea"}),
    ],
)
def test_a_known_name_told_in_part_is_that_of_its_acronym(nlp: Language, text: str, refs: set[str]) -> None:
    assert {ref for _, ref in mentions(nlp, text)} == refs


def test_an_acronym_behind_another_body_keeps_its_own_value(nlp: Language) -> None:
    found = dict(mentions(nlp, "Le Conseil de paix et de sécurité de l'Union africaine (UA) siège."))
    assert found["UA"] == found["Union africaine"] == "ua"
    assert found["Conseil de paix et de sécurité"] != "ua"


@pytest.mark.parametrize(
    "text",
    [
        "L'Union européenne (Bruxelles) attend.",
        "L'Office des ports (2024) attend.",
        "L'Office des ports (voir plus bas) attend.",
    ],
)
def test_not_every_bracket_defines(nlp: Language, text: str) -> None:
    assert len(mentions(nlp, text)) == 1


def test_the_acronym_is_noted(nlp: Language) -> None:
    doc = nlp("L'Agence valmorienne de la mer (AVM) recrute.")
    assert doc._.entities["agence-valmorienne-de-la-mer"]["acronym"] == "AVM"
