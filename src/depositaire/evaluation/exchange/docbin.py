"""spaCy ``DocBin``: for training and for whoever works with spaCy.

Mentions are the span group ``gold`` (label, ``kb_id_`` the value, ``id_`` ``optional`` or empty), those of them that
are not optional also ``doc.ents``. What spaCy has no place for (events, what is known of the communiqué) is in
``user_data`` as plain values. Tokens are cut where a mention begins or ends inside one, so that every span is exact.
"""

from collections.abc import Iterable, Iterator
from itertools import pairwise
from typing import Final

import spacy
from spacy.language import Language
from spacy.tokens import Doc, DocBin, Span

from depositaire.evaluation.exchange.graph import head_of
from depositaire.evaluation.gold import GoldDocument

_GROUP: Final = "gold"


def to_docbin(documents: Iterable[GoldDocument], nlp: Language | None = None) -> DocBin:
    """The documents as a DocBin.

    Args:
        documents: gold documents.
        nlp: whose tokenizer to use; a blank French pipeline where None.

    Returns:
        A DocBin with ``user_data``, in the same order.
    """
    pipeline = nlp or spacy.blank("fr")
    return DocBin(docs=[_doc(document, pipeline) for document in documents], store_user_data=True)


def from_docbin(docbin: DocBin, nlp: Language | None = None) -> Iterator[GoldDocument]:
    """The gold documents of a DocBin made by :func:`to_docbin`, its spans perhaps mended since.

    Args:
        docbin: documents with the span group ``gold``.
        nlp: whose vocabulary to use; that of a blank French pipeline where None.

    Yields:
        The documents in order.

    Raises:
        ValueError: a document is refused.
    """
    for doc in docbin.get_docs((nlp or spacy.blank("fr")).vocab):
        mentions = [
            {
                "label": span.label_,
                "optional": span.id_ == "optional",
                "values": (span.kb_id_,) if span.label_ == "DATE" else tuple(span.kb_id_.split("+")),
                "start": span.start_char,
                "end": span.end_char,
                "text": span.text,
            }
            for span in sorted(doc.spans.get(_GROUP, ()))
        ]
        head, events = doc.user_data["document"], tuple(doc.user_data["events"])
        yield GoldDocument.model_validate({**head, "text": doc.text, "mentions": tuple(mentions), "events": events})


def _doc(document: GoldDocument, nlp: Language) -> Doc:
    starts, ends = {m.start for m in document.mentions}, {m.end for m in document.mentions}
    words: list[str] = []
    spaces: list[bool] = []
    for start, end in _pieces(nlp.tokenizer(document.text), starts | ends):
        piece = document.text[start:end]
        if piece == " " and words and not spaces[-1] and start not in starts and end not in ends:
            spaces[-1] = True
        else:
            words.append(piece)
            spaces.append(False)
    doc = Doc(nlp.vocab, words=words, spaces=spaces)
    spans = [_span(doc, m.start, m.end, m.label, m.value, m.optional) for m in document.mentions]
    doc.spans[_GROUP] = spans
    doc.ents = [Span(doc, s.start, s.end, label=s.label, kb_id=s.kb_id) for s in spans if s.id_ != "optional"]
    doc.user_data["document"] = head_of(document)
    doc.user_data["events"] = [event.model_dump(mode="json", exclude_none=True) for event in document.events]
    return doc


def _pieces(doc: Doc, cuts: set[int]) -> Iterator[tuple[int, int]]:
    edges = {0, len(doc.text), *cuts}
    for token in doc:
        edges |= {token.idx, token.idx + len(token)}
    ordered = sorted(edges)
    yield from pairwise(ordered)


def _span(doc: Doc, start: int, end: int, label: str, value: str, optional: bool) -> Span:
    span = doc.char_span(start, end, label=label, kb_id=value, span_id="optional" if optional else "")
    if span is None:
        raise ValueError(f"no tokens from {start} to {end}")
    return span
