"""Who says so between a subject and its verb does not do what the verb says."""

from itertools import product

import pytest

from depositaire.pipeline import Extractor

SUBJECTS = {
    "Le Togo": ["TGO"],
    "L'université de Lomé": ["universite-de-lome"],
    "Le Togo et le Bénin": ["TGO", "BEN"],
}
ASIDES = (
    "confirme l'Unesco",
    "a annoncé lundi le ministre marocain des Affaires étrangères, Nasser Bourita",
    "s'est félicitée l'Union européenne",
    "croit savoir l'AFP",
    "nous apprend l'ambassade du Maroc",
    "rappelle-t-on à Genève",
    "regrette le Maroc",
    "comme l'a rappelé le Maroc",
    "à en croire le Maroc",
    "a fait savoir l'Unesco",
)
ACTS = (
    ("a été admis au sein de l'OIF.", "ont été admis au sein de l'OIF."),
    ("n'a pas signé la Charte de l'eau.", "n'ont pas signé la Charte de l'eau."),
    ("refuse de ratifier la Charte de l'eau.", "refusent de ratifier la Charte de l'eau."),
    ("est devenu membre de l'OIF.", "sont devenus membres de l'OIF."),
)


@pytest.mark.parametrize(("subject", "aside", "act"), list(product(SUBJECTS, ASIDES, ACTS)))
def test_who_says_so_does_not_act(extractor: Extractor, subject: str, aside: str, act: tuple[str, str]) -> None:
    text = f"{subject}, {aside}, {act[len(SUBJECTS[subject]) > 1]}"
    assert [[party.ref for party in event.parties] for event in extractor.extract(text).events] == [SUBJECTS[subject]]


OTHERS = {
    "Le Togo, comme le Maroc, a rejoint l'OIF.": ["TGO", "MAR"],
    "Le Togo, comme l'Unesco l'a annoncé lundi, a rejoint l'OIF.": ["TGO"],
    "Le Togo, ainsi que le Maroc, a rejoint l'OIF.": ["TGO", "MAR"],
    "Le Togo, qui accueille le sommet, quitte l'OIF.": ["TGO"],
    "Le Bénin hésite ; le Togo, assure le ministre malien, a rejoint l'OIF.": ["TGO"],
}


@pytest.mark.parametrize(("text", "refs"), OTHERS.items())
def test_others_beside_a_subject(extractor: Extractor, text: str, refs: list[str]) -> None:
    assert [[party.ref for party in event.parties] for event in extractor.extract(text).events] == [refs]
