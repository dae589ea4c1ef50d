"""One signing told of two descriptions: « ont conclu un partenariat. Ce protocole, signé par A et B, … ». Private.

Two that have no name are one text where the same two or more sign them, nothing tells them apart, and the day agrees.
"""

from collections.abc import Iterator, Sequence
from itertools import combinations
from typing import Any, Final

from spacy.tokens import Doc, Span, Token

from depositaire import spans
from depositaire.clauses.wording.words import Words
from depositaire.edtf import Edtf

#: How many sign together, and adopt.
_SIDES: Final = {"sign": 2, "adopt": 1}
#: How far behind a text it is said what it asks for, and how many words of that two tellings share.
_ASKED, _SHARED = 14, 4
#: How many letters of a word count, how many words before a text may call it new, and how many behind say of what.
_STEM: Final = 5
_BEFORE: Final = 3
_BEHIND: Final = 8
#: How far behind its verb « également » may stand.
_NEAR: Final = 3
#: The length of a date that is a day.
_DAY: Final = 10
_SAID: Final = ("NOUN", "ADJ", "PROPN")
_TOLD: Final = (*_SAID, "VERB")


def one_signing(doc: Doc, events: Sequence[dict[str, Any]], words: Words) -> None:
    """Give the text that is told of again the value of the first, in the events and on the Doc."""
    texts: dict[str, list[Span]] = {}
    for span in spans.group(doc, spans.INSTRUMENTS):
        texts.setdefault(span.kb_id_, []).append(span)
    one: dict[str, str] = {}
    for first, again in _pairs(events):
        ref, other = first["target"]["ref"], again["target"]["ref"]
        known = one.get(ref, ref)
        if other in one or known == other or not (ref in texts and other in texts):
            continue
        if _is_new(doc, again, texts[other][0], words) or _is_many(first, texts[ref][0], words):
            continue
        if first["type"] == "adopt":
            same = _reads_like(doc, texts[ref][0], texts[other][0])
        else:
            behind = 0 if _is_of_one_day(first, again) else _BEHIND
            said, told = (_subject(doc, texts[each], words, behind) for each in (ref, other))
            same = not said or not told or bool(said & told)
        if same:
            one[other] = known
    if not one:
        return
    for event in events:
        if event["target"] and event["target"]["ref"] in one:
            event["target"] = {**event["target"], "ref": one[event["target"]["ref"]]}
    for group in (spans.INSTRUMENTS, spans.ANAPHORS):
        spans.put(doc, group, [_valued(span, one.get(span.kb_id_, span.kb_id_)) for span in spans.group(doc, group)])


def _pairs(events: Sequence[dict[str, Any]]) -> Iterator[tuple[dict[str, Any], dict[str, Any]]]:
    """Two signings by the same, of a text without a name each, in two sentences and not on two days.

    Also two adoptions by one body.
    """
    told = [event for event in events if event["type"] in _SIDES and event["target"] and event["target"]["described"]]
    for first, again in combinations(sorted(told, key=lambda event: int(event["token"])), 2):
        ours, theirs = ({party["ref"] for party in event["parties"]} for event in (first, again))
        same = first["type"] == again["type"] and len(ours & theirs) >= _SIDES[first["type"]]
        same = same and (ours <= theirs or theirs <= ours)
        apart = first["target"]["ref"] != again["target"]["ref"] and first["sentence"] != again["sentence"]
        if same and apart and _could_be_once(first, again):
            yield first, again


def _could_be_once(first: dict[str, Any], again: dict[str, Any]) -> bool:
    one, other = first["date"], again["date"]
    return one is None or other is None or Edtf(one["edtf"]).intersects(Edtf(other["edtf"]))


def _is_of_one_day(first: dict[str, Any], again: dict[str, Any]) -> bool:
    days = {event["date"]["edtf"] if event["date"] else "" for event in (first, again)}
    return len(days) == 1 and len(days.pop()) == _DAY


def _is_new(doc: Doc, event: dict[str, Any], text: Span, words: Words) -> bool:
    """« ont aussi signé une convention », « un deuxième accord », « deux accords »: told as another."""
    at = text.start
    while at > text.sent.start and text.start - at < _BEFORE and doc[at - 1].pos_ in ("ADJ", "NUM", "DET", "PRON"):
        at -= 1
    another = any(words.is_a(token, "another_text") or token.pos_ == "NUM" for token in doc[at : text.start])
    told = doc[doc[event["token"]].sent.start : min(len(doc), event["end"] + _NEAR)]
    beside = any(words.is_a(token, "besides_it") for token in told)
    return another or beside or _is_many(event, text, words)


def _is_many(event: dict[str, Any], text: Span, words: Words) -> bool:
    """« des accords », « un », « l'autre »: no single text that is told of by its noun."""
    return words.is_a(text[0], "several_texts") or text[0].pos_ != "NOUN" or bool(event["rejected"])


def _reads_like(doc: Doc, first: Span, again: Span) -> bool:
    """« une résolution exigeant que le Togo cesse… », « une résolution qui exige que le Togo cesse… »."""
    if first[0].lower_ != again[0].lower_:
        return False
    said = [
        {token.lower_[:_STEM] for token in doc[one.end : min(one.sent.end, one.end + _ASKED)] if token.pos_ in _TOLD}
        for one in (first, again)
    ]
    return len(said[0] & said[1]) >= _SHARED


def _subject(doc: Doc, texts: Sequence[Span], words: Words, behind: int) -> set[str]:
    """What a text is of: the words of its description and some of those right behind, who signs left out."""
    found: set[str] = set()
    for text in texts:
        for token in doc[text.start + 1 : min(text.sent.end, text.end + behind)]:
            if token.i >= text.end and _ends(doc, token, words):
                break
            if token.pos_ in _SAID and not words.is_a(token, "of_any_text") and not words.is_a(token, "any_subject"):
                found.add(token.lower_[:_STEM])
    return found


def _ends(doc: Doc, token: Token, words: Words) -> bool:
    """Whether what is said of a text ends before a word: a mark, a verb, or who signs."""
    named = any(spans.within(doc, group, token.i, token.i + 1) for group in (spans.COUNTRIES, spans.ORGANISATIONS))
    on = words.is_a(token, "text_about") or "Inf" in token.morph.get("VerbForm", [])  # « pour protéger les eaux »
    verb = token.pos_ in ("VERB", "AUX") and not on
    return named or verb or token.is_punct or token.is_space


def _valued(span: Span, ref: str) -> Span:
    if span.kb_id_ == ref:
        return span
    return Span(span.doc, span.start, span.end, label=span.label_, kb_id=ref, span_id=span.id_)
