"""Forms that are verbs and nothing else: what the model takes for a noun is told to be one."""

from pathlib import Path

import pytest

from depositaire import lexicon
from depositaire.communique import Communique
from depositaire.french.build_homographs import homographs
from depositaire.lexicon import only_verbs
from depositaire.pipeline import Extractor

FILE = Path(lexicon.__file__).parent.parent / "lexicons" / "verbs_homographs.txt"


def test_the_file_is_what_the_tables_of_the_model_give() -> None:
    assert FILE.read_text(encoding="utf-8").split() == homographs()


@pytest.mark.parametrize("form", ["recommande", "signera", "réintègre", "conclut"])
def test_is_a_verb_only(form: str) -> None:
    assert form in only_verbs()


@pytest.mark.parametrize("form", ["compte", "demande", "signes", "président", "ratifié", "ratifier", "votes"])
def test_may_be_another_word(form: str) -> None:
    assert form not in only_verbs()


@pytest.mark.parametrize(
    ("text", "word", "pos"),
    [
        ("Le comité recommande au Ghana de ratifier la convention de Lima.", "recommande", "VERB"),
        ("La signature du Ghana a été mise sur la touche par la convention de Lima.", "touche", "NOUN"),
    ],
)
def test_the_doc_says_so(extractor: Extractor, text: str, word: str, pos: str) -> None:
    doc = extractor.doc(Communique(text=text))
    for _, component in extractor.nlp.pipeline:
        doc = component(doc)
    assert {token.text: token.pos_ for token in doc}[word] == pos
