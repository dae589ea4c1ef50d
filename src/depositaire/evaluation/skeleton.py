"""Records made from gold documents: the perfect prediction, and the empty one.

The perfect record is what an extractor that makes no error would give; it scores 1.0 in every figure. It also is the
easiest way to try whatever reads records.
"""

import hashlib
from collections.abc import Iterable

from depositaire.edtf import Edtf
from depositaire.evaluation.gold import MEMBERSHIP_TYPES, GoldDocument, GoldEvent, GoldMention, is_code
from depositaire.records import EVENT, Event, Record

_KINDS = {"COUNTRY": "name", "DEMONYM": "demonym", "CAPITAL": "capital", "NOM": "anaphor"}


def empty_record(document: GoldDocument) -> Record:
    """The record of an extractor that finds nothing."""
    known = {"text": document.text, "publisher": document.publisher, "title": document.title}
    dates = {"published": document.published, "updated": document.updated, "place": document.place}
    digest = hashlib.sha256(document.text.encode("utf-8")).hexdigest()
    return Record.model_validate({"id": document.id, "document": {**known, **dates, "sha256": digest}})


def record_from_gold(document: GoldDocument) -> Record:
    """The record of an extractor that makes no error.

    Args:
        document: any gold document; optional mentions are taken as found.

    Returns:
        A record of its text. An event's evidence is its quote, and its arguments' mentions the names next to the quote
        (a common noun or pronoun where the document has no name), so that what two annotators call a mention weighs
        little on a fact.

    Raises:
        ValueError: an event has neither a quote nor a text to stand on.
    """
    kinds = _entities(document)
    return Record.model_validate(
        {
            **dict(empty_record(document)),
            "countries": [
                {"code": ref, "name": ref, "mentions": _mentions(document, ref)}
                for ref, kind in kinds
                if kind == "country"
            ],
            "organisations": [_named(document, ref, "ORG") for ref, kind in kinds if kind == "organisation"],
            "instruments": [_named(document, ref, "INSTRUMENT") for ref, kind in kinds if kind == "instrument"],
            "dates": [_date(m.value, m) for m in document.mentions if m.label == "DATE"],
            "events": [_event(document, event, kinds) for event in document.events],
        }
    )


def _entities(document: GoldDocument) -> list[tuple[str, str]]:
    """Every (ref, kind) of the document; a slug that only ``NOM`` mentions carry is what the events make of it."""
    found: dict[tuple[str, str], None] = {}
    labels = {"ORG": "organisation", "INSTRUMENT": "instrument"}
    for mention in document.mentions:
        for value in mention.values if mention.label != "DATE" else ():
            kind = "country" if is_code(value) else labels.get(mention.label, "")
            if kind:
                found[value, kind] = None
    for event in document.events:
        if event.target is not None:
            found.setdefault(_target(event, found), None)
        for party in event.parties:
            if (party, "country") not in found and (party, "organisation") not in found:
                found[party, "organisation"] = None
    named = {ref for ref, _ in found}
    rest = {value for m in document.mentions if m.label == "NOM" for value in m.values if value not in named}
    return [*found, *((ref, "organisation") for ref in sorted(rest))]


def _target(event: GoldEvent, known: Iterable[tuple[str, str]]) -> tuple[str, str]:
    ref = (event.target or "").lower()
    kinds = {kind for other, kind in known if other == ref and kind != "country"}
    usual = "organisation" if event.type in MEMBERSHIP_TYPES else "instrument"
    return ref, usual if usual in kinds or not kinds else kinds.pop()


def _mentions(document: GoldDocument, ref: str) -> list[dict[str, object]]:
    return [
        {"start": m.start, "end": m.end, "text": m.text, "kind": _KINDS.get(m.label, "name")}
        for m in document.mentions
        if ref in m.values and m.label != "DATE"
    ]


def _named(document: GoldDocument, ref: str, label: str) -> dict[str, object]:
    own = [m for m in document.mentions if ref in m.values and m.label in (label, "NOM")]
    mentions = [{"start": m.start, "end": m.end, "text": m.text, "kind": _KINDS.get(m.label, "name")} for m in own]
    name = next((m.text for m in own if m.label == label), ref)
    return {"ref": ref, "name": name, "mentions": mentions}


def _date(value: str, span: GoldMention | tuple[int, int, str]) -> dict[str, object]:
    start, end, text = (span.start, span.end, span.text) if isinstance(span, GoldMention) else span
    edtf = Edtf(value)
    mention = {"start": start, "end": end, "text": text}
    return {"edtf": value, "start": edtf.start, "end": edtf.end, "mention": mention}


def _event(document: GoldDocument, event: GoldEvent, kinds: list[tuple[str, str]]) -> Event:
    text = event.quote or document.text
    if not text:
        raise ValueError(f"{document.id}: an event without quote in an empty text")
    start = document.text.index(text)
    quote = {"start": start, "end": start + len(text), "text": text}

    def nearest(value: str, *labels: str) -> dict[str, object]:
        spans = [m for m in document.mentions if value in m.values and (not labels or m.label in labels)]
        if not spans:
            return dict(quote)
        named = [m for m in spans if m.label != "NOM"] or spans
        best = min(named, key=lambda m: (max(start - m.end, m.start - start - len(text), 0), abs(m.start - start)))
        return {"start": best.start, "end": best.end, "text": best.text}

    parties = [
        {"kind": "country" if is_code(ref) else "organisation", "ref": ref, "mention": nearest(ref)}
        for ref in event.parties
    ]
    target = None
    if event.target is not None:
        ref, kind = _target(event, kinds)
        target = {"kind": kind, "ref": ref, "mention": nearest(event.target)}
    date = nearest(event.date, "DATE") if event.date else quote
    place = document.text.find(event.place) if event.place else -1
    membership = event.type in MEMBERSHIP_TYPES
    return EVENT.validate_python(
        {
            "family": "membership" if membership else "signature",
            "type": event.type,
            "status": event.status,
            "parties": parties,
            "target": target,
            "role": event.role if membership else None,
            "date": _date(event.date, (date["start"], date["end"], date["text"])) if event.date else None,  # type: ignore[arg-type]
            "place": {"start": place, "end": place + len(event.place or ""), "text": event.place}
            if place >= 0
            else None,
            "ordinal": event.ordinal,
            "total": event.total,
            "evidence": [{**quote, "trigger": quote}],
            "rules": ["gold"],
        }
    )
