"""What the component ``events`` writes on the Doc: plain dicts, offsets in characters."""

from typing import Any

from spacy.tokens import Doc, Span

from depositaire import spans
from depositaire.clauses.counts import ordinals_of
from depositaire.clauses.fillers import Filler
from depositaire.clauses.sentence import Sentence


def argument(doc: Doc, filler: Filler) -> dict[str, Any]:
    """A party or target with the characters that name it."""
    return {"kind": filler.kind, "ref": filler.ref, "span": chars(doc, filler.start, filler.end)}


def chars(doc: Doc, start: int, end: int) -> list[int]:
    """The characters of the tokens ``start`` to ``end``, half-open, without white space around them."""
    last = doc[end - 1]
    first_char, last_char = doc[start].idx, last.idx + len(last)
    text = spans.text(doc)[first_char:last_char]
    return [first_char + len(text) - len(text.lstrip()), first_char + len(text.rstrip())]


def dated(doc: Doc, span: Span | None) -> dict[str, Any] | None:
    """A date with its characters."""
    if span is None:
        return None
    return {"edtf": span.kb_id_, "qualifier": span.id_ or None, "span": chars(doc, span.start, span.end)}


def distributed(sentence: Sentence, event: dict[str, Any]) -> list[dict[str, Any]]:
    """« A et B sont devenus respectivement les 60e et 61e…, le 3 et le 10 mars »: one event each."""
    doc, parties = sentence.doc, event["parties"]
    if len(parties) < 2:
        return [event]
    ordinals = ordinals_of(sentence)
    own = doc[sentence.start : sentence.end]
    said = next((token.i for token in own if sentence.words.is_a(token, "distributive")), None)
    dates = [] if said is None else spans.within(doc, spans.DATES, said, sentence.end)
    by_ordinal, by_date = len(ordinals) == len(parties), len(dates) == len(parties)
    if not (by_ordinal or by_date):
        return [event]
    return [
        {
            **event,
            "parties": [party],
            "ordinal": ordinals[place] if by_ordinal else event["ordinal"],
            "date": dated(doc, dates[place]) if by_date else event["date"],
        }
        for place, party in enumerate(parties)
    ]
