"""What a text says that a body is: « Vigie, un réseau d'écoles, », « Vigie est une alliance ». Private to ``names``."""

from collections.abc import Mapping
from typing import Final

from spacy.tokens import Doc, Span

from depositaire import spans
from depositaire.clauses.wording.words import Words
from depositaire.typography import fold

_APPOSED: Final = "apposed_"
#: How many tokens may stand between a name and the noun.
_FAR: Final = 5


class DescribedBodies:
    """Gives a body of which only the name is known the kind that an apposition or a predicate says."""

    def __init__(self, words: Words, lists: Mapping[str, frozenset[str]]) -> None:
        self.words = words
        self.kinds = {
            word: name[len(_APPOSED) :] for name, own in lists.items() if name.startswith(_APPOSED) for word in own
        }

    def note(self, doc: Doc, bodies: list[Span]) -> None:
        """Write the kinds of ``bodies`` where none is known."""
        for span in bodies:
            facts = doc._.entities.get(span.kb_id_)
            if facts is None or facts.get("kind") is not None:
                continue
            kind = self.kind_said(doc, span)
            if kind:
                facts["kind"] = kind

    def kind_said(self, doc: Doc, span: Span) -> str:
        """The kind that the text says a body is of; empty where it says none."""
        texts, lower = spans.texts(doc), spans.lower(doc)
        at = span.end
        while at < len(doc) and texts[at] in '»”"+)':
            at += 1
        if at + 1 >= len(doc):
            return ""
        apposed = texts[at] in ",(–—"
        said = any(form.lemma in self.words.classes["being"] for form in self.words.forms(doc[at]))
        if not apposed and not said:
            return ""
        at += 1
        determined = self.words.is_a(doc[at], "indefinite") or (apposed and self.words.is_a(doc[at], "article"))
        if said and not determined:
            return ""
        for index in range(at + determined, min(len(doc), at + _FAR)):
            kind = self.kinds.get(fold(lower[index]))
            if kind:
                return kind
            if doc[index].pos_ not in ("ADJ", "NUM") and not (determined and index == at + 1 and doc[index].is_lower):
                return ""
        return ""
