"""From the Doc to the record: the only bridge, and a pure function."""

from collections.abc import Collection, Iterable
from typing import Any

from spacy.tokens import Doc, Span

from depositaire import spans
from depositaire.communique import Communique
from depositaire.edtf import Edtf
from depositaire.lexicon.namings import country_name
from depositaire.merge import merge
from depositaire.records import EVENT, Record
from depositaire.typography import Original

_COUNTRY_KINDS = {"COUNTRY": "name", "DEMONYM": "demonym", "CAPITAL": "capital", "NOM": "anaphor"}
#: Acts that somebody does to a text.
_DONE_BY_SOMEBODY = frozenset({"sign", "ratify", "accede", "endorse", "denounce"})
#: … and that each State does by itself.
_ALONE = frozenset({"ratify", "accede"})
_MEMBERSHIP = frozenset({"join", "leave", "suspend", "apply", "belong", "found"})


def assemble(doc: Doc, communique: Communique) -> Record:
    """Build the record of one communiqué.

    Args:
        doc: the Doc after the whole pipeline.
        communique: the communiqué it was made of; its text is what the record's mentions are cut from.

    Returns:
        The validated record. Anaphors of what no event uses are left out, as are described texts and bodies and names
        that only their place shows to be bodies, where none tells of them.

    Raises:
        pydantic.ValidationError: a component left an offset or value on the Doc that does not hold.
    """
    text = Original(communique.text)
    told = merge(doc._.events)
    events = [event for event in told if not (_is_vague(doc, event) or _is_nobodys(event))]
    used = {part["ref"] for event in events for part in (*event["parties"], event["target"]) if part}
    used |= {telling["target"]["ref"] for event in events for telling in event["tellings"] if telling["target"]}
    used |= {ref for ref, facts in doc._.entities.items() if facts.get("between")}
    used |= {event["target"]["ref"] for event in told if event not in events and _is_described_well(doc, event)}
    anaphors = _used_anaphors(doc, events, used)
    conflicts = {text.cut(start, end)[:2] for start, end in doc._.weekday_conflicts}
    payload: dict[str, Any] = {
        "id": communique.id,
        "document": {
            name: getattr(communique, name)
            for name in ("text", "title", "publisher", "place", "published", "updated", "url", "path", "sha256")
        },
        "countries": _countries(doc, text, anaphors, events),
        "organisations": _named(doc, text, spans.ORGANISATIONS, anaphors, used),
        "instruments": _named(doc, text, spans.INSTRUMENTS, anaphors, used),
        "dates": [
            _date(span.kb_id_, span.id_, _mention(text, span), conflicts) for span in spans.group(doc, spans.DATES)
        ],
        "events": tuple(EVENT.validate_python(_event(text, event, conflicts)) for event in events),
    }
    return Record.model_validate(payload)


def _is_vague(doc: Doc, event: dict[str, Any]) -> bool:
    """Whether nobody is said to do it, to a text that has no name, and it is not announced: « signer un accord »."""
    target = event["target"]
    if event["parties"] or event["status"] == "planned" or event["type"] not in _DONE_BY_SOMEBODY or target is None:
        return False
    texts = [span for span in spans.group(doc, spans.INSTRUMENTS) if span.kb_id_ == target["ref"]]
    return event["total"] is None and not event["counted"] and all(span.id_ == "described" for span in texts)


def _is_nobodys(event: dict[str, Any]) -> bool:
    """« un décret ratifiant la Convention »: an act of single States, and no State, number or day of it.

    Not where it is told to be done (« les pays qui ont ratifié la Convention ») or called for. Who joins or leaves
    nothing that is named is not told, either.
    """
    if event["target"] is None:
        return event["type"] in _MEMBERSHIP
    if event["type"] not in _ALONE or event["status"] not in ("actual", "planned") or event["parties"]:
        return False
    said = event["date"] is not None or event["total"] is not None or event["counted"]
    return not (said or event["of_members"] or event["done"])


def _is_described_well(doc: Doc, event: dict[str, Any]) -> bool:
    """Whether the text of a vague event is more than a bare noun: « signature d'un accord de coopération »."""
    texts = spans.group(doc, spans.INSTRUMENTS) if event["target"] else []
    return any(span.kb_id_ == event["target"]["ref"] and len(span) > 1 for span in texts)


def _used_anaphors(doc: Doc, events: list[dict[str, Any]], used: Collection[str]) -> list[Span]:
    """The anaphors that are an argument of an event, and the nouns that refer to a text or body that is one."""
    arguments = {
        tuple(part["span"])
        for event in events
        for telling in event["tellings"]
        for part in (*telling["parties"], telling["target"])
        if part
    }
    return [
        span
        for span in spans.group(doc, spans.ANAPHORS)
        if (span.start_char, span.end_char) in arguments or _refers_to(span, used)
    ]


def _refers_to(span: Span, used: Collection[str]) -> bool:
    """« le texte », « l'agence » of what is used; organs of a State and pronouns stand for too much."""
    if span.id_ == "country" or (span.id_ != "instrument" and span[-1].pos_ == "PRON"):
        return False
    return all(ref in used for ref in span.kb_id_.split("+"))


def _cut(text: Original, start: int, end: int) -> dict[str, Any]:
    start, end, words = text.cut(start, end)
    return {"start": start, "end": end, "text": words}


def _mention(text: Original, span: Span) -> dict[str, Any]:
    return _cut(text, span.start_char, span.end_char)


def _countries(doc: Doc, text: Original, anaphors: list[Span], events: list[dict[str, Any]]) -> list[dict[str, Any]]:
    """Countries with their mentions; an organ that acts for its State (« le Parlement ») is an anaphor of it."""
    found: dict[str, list[dict[str, Any]]] = {}
    for span in spans.ordered([*spans.group(doc, spans.COUNTRIES), *anaphors]):
        for code in filter(str.isupper, span.kb_id_.split("+")):
            found.setdefault(code, []).append({**_mention(text, span), "kind": _COUNTRY_KINDS[span.label_]})
    for start, end, code in sorted(
        (*party["span"], party["ref"]) for event in events for party in event["parties"] if party["kind"] == "country"
    ):
        mentions, told = found.setdefault(code, []), _cut(text, start, end)
        if not any((mention["start"], mention["end"]) == (told["start"], told["end"]) for mention in mentions):
            mentions.append({**told, "kind": "anaphor"})
    return [{"code": code, "name": country_name(code), "mentions": mentions} for code, mentions in found.items()]


def _named(doc: Doc, text: Original, group: str, anaphors: list[Span], used: set[str]) -> list[dict[str, Any]]:
    found: dict[str, list[dict[str, Any]]] = {}
    named = spans.group(doc, group)
    known = {span.kb_id_ for span in named}
    for span in spans.ordered([*named, *anaphors]):
        if span.kb_id_ not in used and (span.id_ == "described" or doc._.entities.get(span.kb_id_, {}).get("lone")):
            continue
        how = "anaphor" if span.label_ == "NOM" else "acronym" if span.id_ == "acronym" else "name"
        for ref in known.intersection(span.kb_id_.split("+")):
            found.setdefault(ref, []).append({**_mention(text, span), "kind": how})
    return [{"ref": ref, "mentions": mentions, **_facts(doc, ref, named)} for ref, mentions in found.items()]


def _facts(doc: Doc, ref: str, named: Iterable[Span]) -> dict[str, Any]:
    """What is known of a body or text; of one that shares its reference with a text or body, only its name."""
    facts = doc._.entities[ref]
    mention = next(span for span in named if span.kb_id_ == ref)
    if facts["label"] != mention.label_:
        facts = {"name": mention.text}
    return {key: facts.get(key) for key in ("name", "acronym", "kind", "wikidata")}


def _date(
    edtf: str, qualifier: str | None, mention: dict[str, Any], conflicts: Collection[tuple[int, int]]
) -> dict[str, Any]:
    value = Edtf(edtf)
    return {
        "edtf": edtf,
        "start": value.start,
        "end": value.end,
        "qualifier": qualifier or None,
        "mention": mention,
        "weekday_conflict": (mention["start"], mention["end"]) in conflicts,
    }


def _event(text: Original, event: dict[str, Any], conflicts: Collection[tuple[int, int]]) -> dict[str, Any]:
    def argument(part: dict[str, Any]) -> dict[str, Any]:
        return {"kind": part["kind"], "ref": part["ref"], "mention": _cut(text, *part["span"])}

    date, place = event["date"], event["place"]
    tellings = sorted(event["tellings"], key=lambda telling: telling["trigger"])
    return {
        "family": "membership" if event["type"] in _MEMBERSHIP else "signature",
        "type": event["type"],
        "status": event["status"],
        "parties": [argument(party) for party in event["parties"]],
        "target": argument(event["target"]) if event["target"] else None,
        "role": event["role"] if event["type"] in _MEMBERSHIP else None,
        "date": _date(date["edtf"], date["qualifier"], _cut(text, *date["span"]), conflicts) if date else None,
        "place": _cut(text, *place) if place else None,
        "ordinal": event["ordinal"],
        "total": event["total"],
        "evidence": [
            {**_cut(text, *telling["sentence"]), "trigger": _cut(text, *telling["trigger"])} for telling in tellings
        ],
        "rules": list(dict.fromkeys(telling["rule"] for telling in tellings)),
    }
