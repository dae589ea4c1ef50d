"""What the component ``events`` writes on the Doc: plain dicts, offsets in characters."""

from collections.abc import Iterator, Sequence
from typing import Any, Final

from spacy.tokens import Doc, Span

from depositaire import spans
from depositaire.clauses.arguments.fillers import Filler
from depositaire.clauses.attributes.counted_roles import role_parts
from depositaire.clauses.attributes.dates import is_later
from depositaire.clauses.attributes.roles import Roles, role_of
from depositaire.clauses.choosing.below import entries_below
from depositaire.clauses.choosing.distribution import follows_earlier, further_targets, shares
from depositaire.clauses.choosing.event_types import types_of
from depositaire.clauses.choosing.gapped import gapped
from depositaire.clauses.choosing.in_turn import roles_in_turn
from depositaire.clauses.earlier.tellings import Told
from depositaire.clauses.sentences.sentence import Sentence
from depositaire.clauses.subjects.ordinals import ordinals_of
from depositaire.tokens import Tokens

#: Events in which a party has a role.
IN_A_ROLE: Final = frozenset({"join", "leave", "suspend", "apply", "belong"})
#: How far behind « l'un » its day may stand.
_NEAR: Final = 2


def argument(doc: Tokens, filler: Filler) -> dict[str, Any]:
    """A party or target with the characters that name it."""
    known = [span for span in spans.group(doc, spans.INSTRUMENTS) if span.kb_id_ == filler.ref]
    return {
        "kind": filler.kind,
        "ref": filler.ref,
        "span": chars(doc, filler.start, filler.end),
        "described": bool(known) and all(span.id_ == "described" for span in known),
    }


def chars(doc: Tokens, start: int, end: int) -> list[int]:
    """The characters of the tokens ``start`` to ``end``, half-open, without white space around them."""
    last = doc[end - 1]
    first_char, last_char = doc[start].idx, last.idx + len(last)
    text = spans.text(doc)[first_char:last_char]
    return [first_char + len(text) - len(text.lstrip()), first_char + len(text.rstrip())]


def dated(doc: Tokens, span: Span | None) -> dict[str, Any] | None:
    """A date with its characters."""
    if span is None:
        return None
    return {"edtf": span.kb_id_, "qualifier": span.id_ or None, "span": chars(doc, span.start, span.end)}


def distributed(sentence: Sentence, told: Sequence[Told], event: dict[str, Any], roles: Roles) -> list[dict[str, Any]]:
    """« A et B sont devenus respectivement les 60e et 61e…, le 3 et le 10 mars »: one event each."""
    doc, parties = sentence.doc, event["parties"]
    if len(parties) < 2:
        return [event]
    ordinals = ordinals_of(sentence)
    own = doc[sentence.start : sentence.end]
    said = next((token.i for token in own if sentence.words.is_a(token, "distributive")), None)
    dates = [] if said is None else spans.within(doc, spans.DATES, said, sentence.end)
    behind = (other.span.start for other in told if other.span.start >= event["end"])
    each = _of_each(sentence, event["end"], min([sentence.end, *behind]))
    dates = dates or [date for date in each if not (event["done"] and is_later(doc, date))]
    by_ordinal, by_date = len(ordinals) == len(parties), len(dates) == len(parties)
    starts = roles_in_turn(sentence, event["end"], [party["ref"] for party in parties]) if event["role"] else []
    if not (by_ordinal or by_date or starts):
        return [event]
    return [
        {
            **event,
            "parties": [party],
            "ordinal": ordinals[place] if by_ordinal else event["ordinal"],
            "date": dated(doc, dates[place]) if by_date else event["date"],
            "role": _role_from(sentence, starts, place, roles) if starts else event["role"],
        }
        for place, party in enumerate(parties)
    ]


def _role_from(sentence: Sentence, starts: Sequence[int], place: int, roles: Roles) -> str | None:
    end = min((start for start in starts if start > starts[place]), default=sentence.end)
    return role_of(sentence, starts[place], end, roles)


def _of_each(sentence: Sentence, start: int, other_act: int) -> list[Span]:
    """« …, l'un en mai 2017, l'autre en 2018 », before any other act: the days of two."""
    doc, phrases, end = sentence.doc, sentence.words.phrases, sentence.end
    one = next((after for _, after in phrases["the_one"].within(doc, start, other_act)), end)
    middle, other = next(iter(phrases["the_other"].within(doc, one, end)), (end, end))
    both = [*spans.within(doc, spans.DATES, one, middle)[:1], *spans.within(doc, spans.DATES, other, end)[:1]]
    near = len(both) > 1 and both[0].start - one <= _NEAR and both[1].start - other <= _NEAR
    return both if near else []


def without_verb(item: Told, event: dict[str, Any]) -> list[dict[str, Any]]:
    """« Le Togo a signé la Charte, le Mali le Pacte »: the same act of others, told once, with the first target."""
    doc, targets = item.sentence.doc, item.filled.targets
    if not targets or event["target"] != argument(doc, targets[0]):
        return []
    day = event["date"] if event["date"] and event["date"]["span"][0] < event["trigger"][0] else None
    return [
        {
            **_of_target(item, event, gap.target, gap.date),
            "parties": [argument(doc, party) for party in gap.parties],
            "date": day if gap.date is None else dated(doc, gap.date),
            "ordinal": None,
            "total": None,
        }
        for gap in gapped(item)
    ]


def by_line(item: Told, event: dict[str, Any]) -> list[dict[str, Any]]:
    """One event for each day that the lines of a list give, those of that day together; none where none gives any."""
    entries = entries_below(item.sentence, item.span.start, item.span.end) if event["parties"] else []
    days = {entry.filler.ref: entry.date for entry in entries}
    if not any(days.values()) or any(party["ref"] not in days for party in event["parties"]):
        return []
    made: dict[str, dict[str, Any]] = {}
    for party in event["parties"]:
        day = days[party["ref"]]
        one = {**event, "parties": [], "date": event["date"] if day is None else dated(item.sentence.doc, day)}
        made.setdefault("" if day is None else day.kb_id_, one)["parties"].append(party)
    return list(made.values())


def by_role(item: Told, event: dict[str, Any], roles: Roles) -> list[dict[str, Any]]:
    """One event for each part of a list that has a role of its own, told in the order of the text; none where none."""
    if event["type"] not in IN_A_ROLE or not event["parties"]:
        return []
    parties = [p for p in item.filled.parties if any(p.ref == party["ref"] for party in event["parties"])]
    made: dict[str, dict[str, Any]] = {}
    for role, party in role_parts(item.sentence, item.span.end, parties, roles):
        total = None if made else event["total"]
        one = made.setdefault(role, {**event, "parties": [], "role": role, "total": total})
        one["parties"].append(argument(item.sentence.doc, party))
    return list(made.values())


def parcelled(item: Told, told: Sequence[Told], event: dict[str, Any], roles: Roles) -> list[dict[str, Any]]:
    """One event for each party, or each further target, that has a day or role of its own; none where none has."""
    doc, sentence = item.sentence.doc, item.sentence
    found = shares(item, told) if event["parties"] else []
    if not found:
        further = further_targets(item, told) if event["target"] else []
        return [event, *(_of_target(item, event, share.filler, share.date) for share in further)] if further else []
    strays = [share.start for share in found if share.stray and share.start > item.span.end]
    first = min(strays, default=sentence.end)
    taken = {share.date for share in found}
    own = next((date for date in spans.within(doc, spans.DATES, item.span.end, first) if date not in taken), None)
    made: dict[tuple[str, str | None], dict[str, Any]] = {}
    for share in found:
        date, role = share.date or own, event["role"]
        if event["type"] not in IN_A_ROLE:
            role = None
        elif share.role:
            role = role_of(sentence, share.start, share.end, roles)
        elif strays:
            role = role_of(sentence, item.span.start, first, roles)
        one = {**event, "parties": [], "date": dated(doc, date), "role": role}
        if share.stray:
            one |= {"ordinal": None, "total": None}
        if share.stray and follows_earlier(sentence, share.filler):
            one["status"] = "actual"
        made.setdefault((date.kb_id_ if date is not None else "", role), one)["parties"].append(
            argument(doc, share.filler)
        )
    return list(made.values())


def _of_target(item: Told, event: dict[str, Any], target: Filler, date: Span | None) -> dict[str, Any]:
    doc = item.sentence.doc
    event_type = next((kind for kind, _ in types_of(doc, item.source, [target])), event["type"])
    return {**event, "type": event_type, "target": argument(doc, target), "date": dated(doc, date)}


def in_descriptions(doc: Doc) -> Iterator[int]:
    """« la coalition pour la sortie du charbon »: the words that describe a body tell nothing by themselves."""
    for span in spans.group(doc, spans.ORGANISATIONS):
        if span.id_ == "described":
            yield from range(span.start + 1, span.end)
