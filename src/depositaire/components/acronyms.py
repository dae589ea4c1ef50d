"""Acronyms: what the text defines in either order, and every further use of it."""

from collections.abc import Iterator

from spacy.language import Language
from spacy.tokens import Doc, Span

from depositaire import spans
from depositaire.components._definitions import Definitions
from depositaire.components._names import words_of
from depositaire.lexicon import Lexicon, read


@Language.factory("depositaire_acronyms", default_config={"lexicons": []})
def create_acronyms(nlp: Language, name: str, lexicons: list[str]) -> "Acronyms":
    """Make the component; ``lexicons`` are paths of rule files of the user's own."""
    return Acronyms(read(tuple(lexicons)))


class Acronyms:
    """Adds to ``spans[ORGANISATIONS]`` the acronyms of its names and gives both one value."""

    def __init__(self, lexicon: Lexicon) -> None:
        self._words = words_of(lexicon.word_list)
        self._definitions = Definitions(self._words)

    def __call__(self, doc: Doc) -> Doc:
        """Learn the acronyms that ``doc`` defines and mark them wherever they stand."""
        bodies = spans.group(doc, spans.ORGANISATIONS)
        if not bodies:
            return doc
        view = self._words.read(doc)
        learned = (
            dict(self._definitions.spelt(view, bodies))
            | dict(self._definitions.defined(view, bodies))
            | dict(self._definitions.tails(bodies))
        )
        if not learned:
            return doc
        merged = dict(_merged(bodies, learned))
        uses = self._definitions.uses(view, learned, merged, label="ORG")
        joined = [use for use in uses if "-" in use.text]  # a body that is part of an acronym does not stand there
        bodies = [body for body in bodies if not any(use.start <= body.start < use.end for use in joined)]
        put = [_again(span, learned.get(span.text) or merged.get(span.kb_id_, span.kb_id_)) for span in bodies]
        put += spans.free(uses, [*put, *spans.group(doc, spans.COUNTRIES)])
        spans.put(doc, spans.ORGANISATIONS, put)
        for acronym, ref in learned.items():
            facts = doc._.entities.get(merged.get(ref, ref))
            if facts is not None and facts["acronym"] is None:
                facts["acronym"] = acronym
        for old in merged:
            doc._.entities.pop(old, None)
        return doc


def _merged(bodies: list[Span], learned: dict[str, str]) -> Iterator[tuple[str, str]]:
    """Values that a definition makes one: of a known acronym, and of ``réseau PaCSON`` beside ``PaCSON``."""
    for body in bodies:
        ref = learned.get(body.text) or (learned.get(body[-1].text) if len(body) == 2 else None)
        if ref is not None and ref != body.kb_id_:
            yield body.kb_id_, ref


def _again(span: Span, ref: str) -> Span:
    return Span(span.doc, span.start, span.end, span.label_, kb_id=ref, span_id=span.id_)
