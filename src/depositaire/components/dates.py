"""Dates: the span group ``dates``, label DATE, each with its EDTF value and its qualifier.

The grammar is in ``lexicons/dates*.toml``, the engine in ``depositaire.temporal``; this module is the
bridge to the Doc.
"""

from datetime import date

from spacy.attrs import IDX, SENT_START
from spacy.language import Language
from spacy.tokens import Doc, Span

from depositaire import spans
from depositaire.temporal.finder import Finder, finder

LABEL = "DATE"


class Dates:
    """Finds and values the dates of a Doc.

    Args:
        find: the compiled date grammar.
    """

    def __init__(self, *, find: Finder) -> None:
        self._finder = find

    def __call__(self, doc: Doc) -> Doc:
        """Write ``doc.spans["dates"]``; ``kb_id_`` is the EDTF value, ``id_`` the qualifier or empty.

        Where the weekday written beside a day is that of another one, the first and last character of the span are
        noted in ``doc._.weekday_conflicts``.

        Reads the text, the sentence starts and ``doc._.published`` (an ISO date or None), without which what is
        relative to the publication is left out.
        """
        published = None if doc._.published is None else date.fromisoformat(doc._.published[:10])
        places, opens = doc.to_array([IDX, SENT_START]).T
        starts = places[opens == 1].tolist()
        mentions: list[Span] = []
        conflicts: list[list[int]] = []
        for each in self._finder.find(spans.text(doc), published, starts):
            span = spans.char_span(doc, each.start, each.end, label=LABEL, kb_id=str(each.value), id=each.qualifier)
            if span is not None:
                mentions.append(span)
                if each.conflict:
                    conflicts.append([span.start_char, span.end_char])
        spans.put(doc, spans.DATES, mentions)
        doc._.weekday_conflicts = conflicts
        return doc


@Language.factory("depositaire_dates", default_config={"lexicons": []}, assigns=["doc.spans"])
def create_dates(nlp: Language, name: str, lexicons: list[str]) -> Dates:
    """The component; ``lexicons`` are the paths of a user's own rule files."""
    return Dates(find=finder(tuple(lexicons)))
