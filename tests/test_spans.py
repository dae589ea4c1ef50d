"""The helpers of span groups on Docs made by hand."""

import pytest
from spacy.tokens import Doc, Span

from depositaire import spans
from depositaire.french import French

WORDS = ["Le", "Togo", "et", "le", "Bénin", "ont", "signé", ".", "Le", "Mali", "et", "le", "Niger", "non", "."]


@pytest.fixture
def doc() -> Doc:
    doc = Doc(French().vocab, words=WORDS)
    spans.leave(doc, spans.SEGMENTS, [Span(doc, 0, 8, label="BODY"), Span(doc, 8, 15, label="BODY")])
    return doc


def put(doc: Doc, *places: int) -> None:
    spans.put(doc, spans.COUNTRIES, [Span(doc, place, place + 1, label="COUNTRY") for place in places])


def starts(found: list[Span]) -> list[int]:
    return [span.start for span in found]


def test_within_follows_the_group_when_it_is_made_anew(doc: Doc) -> None:
    assert spans.within(doc, spans.COUNTRIES, 0, 15) == []
    put(doc, 9, 1)
    assert starts(spans.within(doc, spans.COUNTRIES, 0, 15)) == [1, 9]
    assert starts(spans.within(doc, spans.COUNTRIES, 2, 15)) == [9]
    put(doc, 4, 12)
    assert starts(spans.within(doc, spans.COUNTRIES, 0, 15)) == [4, 12]
    assert starts(spans.within(doc, spans.COUNTRIES, 4, 12)) == [4]


def test_within_leaves_out_what_goes_on_beyond(doc: Doc) -> None:
    spans.put(doc, spans.COUNTRIES, [Span(doc, 1, 5, label="COUNTRY")])
    assert spans.within(doc, spans.COUNTRIES, 0, 4) == []
    assert starts(spans.within(doc, spans.COUNTRIES, 1, 5)) == [1]


@pytest.mark.parametrize(("places", "expected"), [((), []), ((1, 4), [0]), ((12,), [8]), ((4, 9, 12), [0, 8])])
def test_segments_with(doc: Doc, places: tuple[int, ...], expected: list[int]) -> None:
    put(doc, *places)
    assert starts(spans.segments_with(doc, spans.COUNTRIES)) == expected


def test_text_and_words_are_those_of_the_doc(doc: Doc) -> None:
    assert spans.text(doc) == doc.text == spans.text(doc)
    assert spans.lower(doc) == [word.lower() for word in WORDS]
    copy = Doc(doc.vocab).from_bytes(doc.to_bytes())
    assert (spans.text(copy), spans.lower(copy)) == (spans.text(doc), spans.lower(doc))
