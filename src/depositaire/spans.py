"""The names of what components leave on a Doc, and the few helpers they share.

A mention is a spaCy ``Span`` in one of the groups below: ``label_`` is the mention's label, ``kb_id_`` its value
(an ISO 3166-1 alpha-3 code, a slug, an EDTF string) and ``id_`` how it was found. Nothing is put on ``Span._``,
which is keyed by offsets alone. Everything on the Doc is plain (strings, numbers, lists, dicts) and survives
``Doc.to_bytes``, hence several processes.
"""

from bisect import bisect_left
from collections.abc import Iterable
from itertools import pairwise
from typing import Any, Final

from spacy.attrs import LOWER, ORTH
from spacy.tokens import Doc, Span
from spacy.util import filter_spans

from depositaire.one_name import make_one
from depositaire.tokens import Tokens, strings_of

SEGMENTS: Final = "segments"
"""One span a sentence; label TITLE, HEADING, DATELINE, META, ITEM or BODY."""
COUNTRIES: Final = "countries"
"""Labels COUNTRY, DEMONYM, CAPITAL; value: alpha-3 code, compounds joined by ``+``."""
ORGANISATIONS: Final = "organisations"
"""Label ORG; value: slug; id: name or acronym."""
INSTRUMENTS: Final = "instruments"
"""Label INSTRUMENT; value: slug; id: name, acronym or described."""
DATES: Final = "dates"
"""Label DATE; value: EDTF; id: the qualifier, or empty."""
ANAPHORS: Final = "anaphors"
"""Label NOM; value: the slugs or codes it stands for, joined by ``+``; id: country, organisation or instrument."""
PERSONS: Final = "persons"
"""Label PER: somebody under his name; value: the slug or code he stands for; id: country or organisation."""
TRIGGERS: Final = "triggers"
"""Label: the form (verb, noun, adjective); value: the rule's id; id: the tense or empty."""

MODEL: Final = "model"
"""The model's own names (labels PER, LOC, ORG, MISC) in the sentences it has read: hints, not mentions."""

GROUPS: Final = (SEGMENTS, COUNTRIES, ORGANISATIONS, INSTRUMENTS, DATES, ANAPHORS, PERSONS, TRIGGERS, MODEL)

ARGUMENTS: Final = "arguments"
"""What is kept of the arguments between two tokens until any group is made anew."""

_WORKED_OUT: Final = "worked out"
_EXTENSIONS: Final = ("published", "publisher", "original", "ident", "metadata")
for _name in _EXTENSIONS:
    if not Doc.has_extension(_name):
        Doc.set_extension(_name, default=None)
if not Doc.has_extension("entities"):
    Doc.set_extension("entities", default={})
for _name in ("events", "weekday_conflicts"):
    if not Doc.has_extension(_name):
        Doc.set_extension(_name, default=[])


class _Kept(dict[str, Any]):
    """What has been worked out of a Doc; to whoever saves the Doc, an empty dict."""

    def __init__(self) -> None:
        super().__init__()
        self.made: dict[str, Any] = {}

    def __reduce__(self) -> tuple[Any, ...]:
        return dict, ()


def kept(doc: Doc | Tokens) -> dict[str, Any]:
    """What has been worked out of ``doc`` so far, by name. It is not saved with the Doc; ``forget`` empties it."""
    if isinstance(doc, Tokens):
        return doc.kept
    found = doc.user_data.get(_WORKED_OUT)
    if type(found) is not _Kept:  # it is a plain dict in a Doc that was saved
        found = doc.user_data[_WORKED_OUT] = _Kept()
    made: dict[str, Any] = found.made
    return made


def forget(doc: Doc) -> None:
    """Drop what has been worked out of ``doc``: spans and tokens, which hold the Doc itself."""
    tokens: Tokens | None = kept(doc).get("tokens")
    if tokens is not None:
        tokens.part()
    kept(doc).clear()


def text(doc: Doc | Tokens) -> str:
    """The text of ``doc``, which spaCy puts together anew each time it is asked."""
    known: str | None = kept(doc).get("text")
    if known is None:
        known = kept(doc)["text"] = (doc.doc if isinstance(doc, Tokens) else doc).text
    return known


def lower(doc: Doc | Tokens) -> list[str]:
    """The tokens of ``doc`` in lower case; looking one up is twenty times as fast as ``doc[index].lower_``."""
    if isinstance(doc, Tokens):
        return doc.lower
    words: list[str] | None = kept(doc).get("lower")
    if words is None:
        words = kept(doc)["lower"] = strings_of(doc.to_array(LOWER).tolist(), doc.vocab.strings)
    return words


def texts(doc: Doc | Tokens) -> list[str]:
    """The tokens of ``doc`` as they are written."""
    words: list[str] | None = kept(doc).get("texts")
    if words is None:
        doc = doc.doc if isinstance(doc, Tokens) else doc
        words = kept(doc)["texts"] = strings_of(doc.to_array(ORTH).tolist(), doc.vocab.strings)
    return words


def capitals(doc: Doc | Tokens) -> list[bool]:
    """Whether each token of ``doc`` begins with a capital."""
    found: list[bool] | None = kept(doc).get("capitals")
    if found is None:
        found = kept(doc)["capitals"] = [word[0].isupper() for word in texts(doc)]
    return found


def tokens(doc: Doc) -> Tokens:
    """The tokens of a Doc that has been parsed, or never will be."""
    found: Tokens | None = kept(doc).get("tokens")
    if found is None:
        found = kept(doc)["tokens"] = Tokens(doc, texts(doc), lower(doc))
        found.kept = kept(doc)
        make_one(found, (*group(doc, ORGANISATIONS), *group(doc, INSTRUMENTS)))
    return found


def segments_with(doc: Doc | Tokens, name: str) -> list[Span]:
    """The segments in which a span of the group ``name`` starts."""
    _, starts = _group(doc, name)
    return [item for item in group(doc, SEGMENTS) if bisect_left(starts, item.start) < bisect_left(starts, item.end)]


def _group(doc: Doc | Tokens, name: str) -> tuple[list[Span], list[int]]:
    """The spans of a group and their first tokens, kept until it is made anew: spaCy makes each span when asked."""
    found: tuple[list[Span], list[int]] | None = kept(doc).get(name)
    if found is None:
        members = list(doc.spans[name]) if name in doc.spans else []
        found = kept(doc)[name] = members, [span.start for span in members]
    return found


def group(doc: Doc | Tokens, name: str) -> list[Span]:
    """The spans of one group in the order of the text; empty where the component has not run or found nothing."""
    return _group(doc, name)[0].copy()


def within(doc: Doc | Tokens, name: str, start: int, end: int) -> list[Span]:
    """The spans of one group that lie between two tokens, half-open, in the order of the text.

    Found by bisection: every component leaves its group in the order of the text.
    """
    members, starts = kept(doc).get(name) or _group(doc, name)
    if not members:
        return []
    first = bisect_left(starts, start)
    hits = members[first : bisect_left(starts, end, first)]
    return [span for span in hits if span.end <= end] if hits else hits


def covered(doc: Doc | Tokens, *names: str, start: int, end: int) -> frozenset[int]:
    """The tokens that those spans of some groups cover that lie between two tokens, half-open."""
    return frozenset(
        index for name in names for span in within(doc, name, start, end) for index in range(span.start, span.end)
    )


def put(doc: Doc, name: str, spans: Iterable[Span]) -> None:
    """Make ``spans``, longest first where they overlap, the group ``name`` of ``doc``."""
    found = list(spans)
    apart = all(one.end <= other.start for one, other in pairwise(found))
    leave(doc, name, found if apart else filter_spans(found))


def leave(doc: Doc, name: str, spans: Iterable[Span]) -> None:
    """Make ``spans``, in the order of the text, the group ``name`` of ``doc``."""
    doc.spans[name] = list(spans)
    for made in (name, ARGUMENTS):
        kept(doc).pop(made, None)


def ordered(spans: Iterable[Span]) -> list[Span]:
    """``spans`` as ``sorted`` gives them, which compares spans far more slowly."""
    return sorted(spans, key=_place)


def _place(span: Span) -> tuple[int, ...]:
    return span.start, span.end, span.label, span.kb_id, span.id


def free(spans: Iterable[Span], taken: Iterable[Span]) -> list[Span]:
    """Those of ``spans`` that share no token with one of ``taken``."""
    covered = {index for span in taken for index in range(span.start, span.end)}
    return [span for span in spans if covered.isdisjoint(range(span.start, span.end))]


def char_span(doc: Doc, start: int, end: int, *, label: str, kb_id: str = "", id: str = "") -> Span | None:
    """The span of tokens that covers the characters ``start`` to ``end``, or None where there is none.

    Where a token sticks out on either side, the span is widened to it.
    """
    return doc.char_span(start, end, label=label, kb_id=kb_id, span_id=id, alignment_mode="expand")


def register(doc: Doc, ref: str, *, label: str, name: str, acronym: str | None, kind: str | None, **more: Any) -> None:
    """Note on the Doc what is known of the body or text ``ref``, unless it is known already as one of that label."""
    if doc._.entities.get(ref, {}).get("label") != label:
        doc._.entities[ref] = {"label": label, "name": name, "acronym": acronym, "kind": kind, **more}
