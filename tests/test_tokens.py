"""Tokens as plain values say what spaCy's own say, and what is worked out of a Doc is not saved with it."""

import pickle

import pytest
from spacy.tokens import Doc, Span

from depositaire import Communique, spans
from depositaire.pipeline import Extractor
from depositaire.tokens import Tokens

TEXT = "Le 3 mai 2023, les ministres du Togo ont signé l'accord, qu'ils avaient négocié. Lomé y gagne vingt ports."


@pytest.fixture
def doc(extractor: Extractor) -> Doc:
    doc = extractor.nlp(extractor.doc(Communique(text=TEXT)))
    assert any(token.has_dep() for token in doc)
    return doc


def test_attributes_are_those_of_spacy(doc: Doc) -> None:
    for ours, theirs in zip(spans.tokens(doc), doc, strict=True):
        for name in ("i", "idx", "text", "lower_", "pos_", "dep_", "like_num", "is_alpha", "is_title", "whitespace_"):
            assert getattr(ours, name) == getattr(theirs, name)
        assert len(ours) == len(theirs)
        assert ours.head.i == theirs.head.i
        assert [child.i for child in ours.children] == [child.i for child in theirs.children]
        assert [child.i for child in ours.lefts] == [child.i for child in theirs.lefts]
        assert ours.right_edge.i == theirs.right_edge.i
        for feature in ("VerbForm", "Gender", "Number"):
            assert ours.morph.get(feature, []) == theirs.morph.get(feature, [])
    assert spans.tokens(doc)[3].nbor(-1).i == 2


def test_slices_are_those_of_the_doc(doc: Doc) -> None:
    tokens = spans.tokens(doc)
    for start, end in ((0, 4), (4, 4), (6, 3), (5, 99)):
        assert [token.text for token in tokens[start:end]] == [token.text for token in doc[start:end]]
    assert tokens.between(4, 7).text == doc[4:7].text
    assert tokens.root(4, 8).i == doc[4:8].root.i


def test_what_is_worked_out_is_kept_until_it_is_forgotten(doc: Doc) -> None:
    assert isinstance(spans.tokens(doc), Tokens)
    assert spans.tokens(doc) is spans.tokens(doc)
    before = spans.tokens(doc)
    spans.forget(doc)
    assert spans.tokens(doc) is not before


def test_what_is_worked_out_is_not_saved(doc: Doc) -> None:
    assert spans.texts(doc) == [token.text for token in doc]
    for copy in (Doc(doc.vocab).from_bytes(doc.to_bytes()), pickle.loads(pickle.dumps(doc))):
        assert spans.kept(copy) == {}
        assert spans.lower(copy) == spans.lower(doc)


def test_ordered_is_sorted(doc: Doc) -> None:
    made = [Span(doc, start, end, label=label) for start, end in ((4, 6), (1, 3), (1, 2)) for label in ("ORG", "NOM")]
    assert spans.ordered(made) == sorted(made)


def test_put_keeps_the_longest(doc: Doc) -> None:
    spans.put(doc, spans.COUNTRIES, [Span(doc, 0, 2), Span(doc, 1, 5), Span(doc, 6, 7)])
    assert [(span.start, span.end) for span in spans.group(doc, spans.COUNTRIES)] == [(1, 5), (6, 7)]
