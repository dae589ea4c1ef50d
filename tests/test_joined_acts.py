"""Two acts that one sentence tells are those that either clause tells alone, whatever joins the clauses."""

from itertools import product
from typing import Final

import pytest

from depositaire import Communique
from depositaire.pipeline import Extractor
from test_asides import facts

FIRST: Final = (
    "le Togo a rejoint l'OIF",
    "la Suède a quitté la Commission de l'océan Indien",
    "le Japon est devenu membre de l'Union africaine",
    "le Chili a été admis au sein de la CEDEAO",
    "Malte a ratifié la Convention de Budapest",
    "la Convention d'Istanbul a été signée par le gouvernement kényan",
    "l'Arménie adhérera au Statut de Rome",
)
SECOND: Final = (
    "le Bénin a signé la Convention de Malabo",
    "Oslo a dénoncé l'Accord de Paris",
    "les Philippines ratifieront le Traité sur la haute mer",
    "le ministre ghanéen a adhéré à l'OTAN",
    "la Colombie se retire de l'Organisation météorologique mondiale",
)
JOINING: Final = (" et ", ", et ", ", puis ", ", mais ", " ; ", ", tandis que ", ", alors que ", " au moment où ", ". ")


def sentence(*clauses: str) -> str:
    """The clauses as a sentence, « que » elided."""
    text = "".join(clauses).replace("que Oslo", "qu'Oslo")
    return text[0].upper() + text[1:] + "."


@pytest.mark.parametrize("joining", JOINING)
def test_joined(extractor: Extractor, joining: str) -> None:
    alone = {clause: facts(extractor.extract(sentence(clause))) for clause in (*FIRST, *SECOND)}
    pairs = list(product(FIRST, SECOND))
    upper = joining == ". "
    texts = [sentence(first, joining, second[0].upper() + second[1:] if upper else second) for first, second in pairs]
    records = extractor.extract_many(Communique(text=text) for text in texts)
    wrong = {
        text: (expected, told)
        for text, (first, second), record in zip(texts, pairs, records, strict=True)
        if (told := facts(record)) != (expected := alone[first] | alone[second])
    }
    assert all(alone.values())
    assert wrong == {}
