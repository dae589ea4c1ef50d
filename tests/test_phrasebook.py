"""Phrases looked up in words: what spaCy's PhraseMatcher finds, split as the tokenizer splits."""

import pytest
from hypothesis import given
from hypothesis import strategies as st
from spacy.matcher import PhraseMatcher
from spacy.tokens import Doc
from spacy.vocab import Vocab

from depositaire.french import French
from depositaire.french.phrasebook import Phrasebook, Splitter

VOCAB = Vocab()
FRENCH = French()
words = st.lists(st.sampled_from("abcd"), min_size=1, max_size=4)


@given(phrases=st.lists(words, max_size=8), text=st.lists(st.sampled_from("abcde"), max_size=20))
def test_as_the_phrase_matcher(phrases: list[list[str]], text: list[str]) -> None:
    book, matcher = Phrasebook(), PhraseMatcher(VOCAB)
    for phrase in phrases:
        book.add(" ".join(phrase), phrase)
        matcher.add(" ".join(phrase), [Doc(VOCAB, words=phrase)])
    theirs = [(VOCAB.strings[key], start, end) for key, start, end in matcher(Doc(VOCAB, words=text))] if text else []
    assert sorted(book.find(text)) == sorted(theirs)


def test_several_keys_in_their_order() -> None:
    book = Phrasebook()
    for key in ("second", "first", "second"):
        book.add(key, ["a", "b"])
    assert list(book.find(["a", "b"])) == [("second", 0, 2), ("first", 0, 2)]


@pytest.mark.parametrize(
    "name",
    [
        "Côte d'Ivoire",
        "Guinée-Bissau",
        "République tchèque",
        "É.-U.",
        "XD",
        "Accord  de Paris",
        "G7",
        "l'OTAN",
        "xD a",
        "n°16",
    ],
)
def test_names_are_split_as_texts_are(name: str) -> None:
    assert Splitter(FRENCH.tokenizer)(name) == [token.text for token in FRENCH.make_doc(name)]


@given(
    st.lists(st.sampled_from(["l'", "qu'", "au", "delà", "-", "n", "°", "1", "É", ".", "(", "’", "/", "%"]), max_size=6)
)
def test_marks_split_as_the_tokenizer_splits(parts: list[str]) -> None:
    name = "".join(parts)
    assert Splitter(FRENCH.tokenizer)(name) == [token.text for token in FRENCH.make_doc(name)]
