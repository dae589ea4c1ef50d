"""The day from which those who were elected sit: « a élu dix membres du Conseil à compter du 1er mai »."""

from typing import Final

from spacy.tokens import Doc, Span

from depositaire import spans
from depositaire.clauses.attributes.dates import is_later
from depositaire.clauses.wording.words import Words

#: How many tokens before the day what says that it is the first one may stand.
_BEFORE: Final = 3


def first_days(doc: Doc, words: Words) -> dict[str, Span]:
    """By the ref of a body the day from which those sit whom a sentence tells to be elected to it; "" of any body."""
    found: dict[str, Span] = {}
    tokens = spans.tokens(doc)
    for segment in spans.group(doc, spans.SEGMENTS):
        own = tokens[segment.start : segment.end]
        if not any(words.is_a(token, "of_election") or words.is_form_of(token, "electing") for token in own):
            continue
        for date in spans.within(doc, spans.DATES, segment.start, segment.end):
            left = max(segment.start, date.start - _BEFORE)
            if not is_later(tokens, date) or not words.phrases["as_from"].occur(tokens, left, date.start):
                continue
            bodies = spans.within(doc, spans.ORGANISATIONS, segment.start, segment.end)
            for ref in ("", *(body.kb_id_ for body in bodies)):
                found.setdefault(ref, date)
    return found
