"""Clauses of a sentence that have a subject and a verb of their own are read as sentences are."""

import pytest

from depositaire import Communique, spans
from depositaire.clauses.sentences.independent import independent
from depositaire.clauses.wording.words import words
from depositaire.lexicon import read
from depositaire.pipeline import Extractor


@pytest.mark.parametrize(
    "text",
    [
        "Le Togo a quitté l'OIF et | la Suède a rejoint l'OTAN.",
        "Le Togo a quitté l'OIF, tandis que | les Philippines et le Chili ont signé la Convention de Budapest.",
        "L'OIF a admis le Togo, mais | la CEDEAO, qui réunit douze États, hésite.",
        "Le Togo a quitté l'OIF et | la Suède, membre de l'OTAN, a signé la Convention de Budapest.",
        "L'OIF a pour membres le Togo et le Bénin et | la Suède a rejoint l'OTAN.",
        "Le Togo a signé sans attendre Prague et Vilnius, qui, toutes deux, hésitent.",
        "La Convention interdit l'emploi, le stockage et le transfert de ces armes, et oblige à les détruire.",
        "L'OIF a rejoint le siège de l'Unesco et l'Unesco, prévue pour trois ans, annoncent les ministres.",
        "Le Togo et la Suède ont quitté l'OIF.",
        "Le Togo, qui a rejoint l'OIF, et la Suède ont signé la Convention de Budapest.",
        "Le ministre annonce que le Togo quittera l'OIF et que la Suède la rejoindra.",
        "Si le Togo quitte l'OIF et la Suède la rejoint, rien ne change.",
        "Le 3 mai 2024, le Togo a quitté l'OIF et | la Suède l'a rejointe.",
        "L'accord est ancien : le Togo, la Suède et le Bénin ont quitté l'OIF.",
        "L'OIF annonce l'adhésion du Togo et le départ de la Suède, a indiqué le ministre.",
        "Le Togo a quitté l'OIF et signé la Convention de Budapest.",
        "L'OIF regroupe le Togo, le Bénin et le Ghana, mais | les discussions continuent.",
        "L'OIF regroupe le Togo et le Ghana et | la séance a été levée.",
    ],
)
def test_clauses(extractor: Extractor, text: str) -> None:
    doc = spans.tokens(extractor.nlp(extractor.doc(Communique(text=text.replace("| ", "")))))
    bounds = independent(doc, 0, len(doc), words(read()))
    assert [doc.between(start, end).text for start, end in bounds] == text.split(" | ")
    assert [start for start, _ in bounds[1:]] == [end for _, end in bounds[:-1]]


def test_the_day_that_opens_a_sentence_is_that_of_all_its_clauses(extractor: Extractor) -> None:
    text = "Le 3 mai 2024, le Togo a quitté l'OIF et la Suède a rejoint l'OTAN."
    days = [event.date.edtf if event.date else None for event in extractor.extract(text).events]
    assert days == ["2024-05-03", "2024-05-03"]
