"""The day and place of the occasion told before: « À cette occasion, … », « … y ont signé », the items of a list."""

from collections.abc import Iterator
from typing import Final

from spacy.tokens import Span

from depositaire import spans
from depositaire.clauses.arguments.towns import towns
from depositaire.clauses.attributes.dates import is_dateline, is_later, is_since
from depositaire.clauses.attributes.named_before import named_before
from depositaire.clauses.attributes.places import DONE_SOMEWHERE, recalled, says_where
from depositaire.clauses.earlier.taken_up import told_types
from depositaire.clauses.earlier.tellings import Told
from depositaire.clauses.sentences.windows import Window
from depositaire.clauses.wording.words import Words
from depositaire.tokens import Tokens

#: How far back the occasion may be told, in tokens.
BACK: Final = 200
#: Tenses of what is done.
DONE: Final = ("pres", "perfect", "past", "impf")
#: An EDTF day.
DAY: Final = len("2025-06-13")
#: Acts that a ceremony crowns.
_AT_A_CEREMONY: Final = DONE_SOMEWHERE | {"accede", "join", "denounce"}
#: How far before its day the verb may stand by which an occasion takes place.
_HELD: Final = 3


def occasion_date(item: Told, window: Window, *, done: bool) -> Span | None:
    """The day of the occasion that a clause takes up, or of the list in which it stands."""
    found = _of_the_occasion(item, window) or _of_the_list(item, done=done)
    if found is None and (ceremony := _ceremony(item)) is not None:
        found = next(iter(dates_told(item, *ceremony)), None)
        found = None if found is None or (done and is_later(item.sentence.doc, found)) else found
    return found


def place_around(item: Told, window: Window, date: Span | None) -> tuple[int, int] | None:
    """Tokens of the place that « y », « à cette occasion » or « ce jour-là » say again."""
    doc, words = item.sentence.doc, item.sentence.words
    if date is not None and words.phrases["same_day"].occur(doc, date.start, date.end):
        told = [other for other in spans.within(doc, spans.DATES, 0, date.start) if other.kb_id_ == date.kb_id_]
        occasion = told[-1] if told and not is_dateline(told[-1]) else None
    else:
        if (found := recalled(item)) is not None:
            return found
        takes_up = _takes_up_occasion(item, window) or named_before(item.sentence) is not None
        occasion = _of_the_occasion(item, window) if takes_up else _of_the_list(item, done=True)
    if occasion is None:
        ceremony = _ceremony(item)
        return None if ceremony is None else next(iter(towns(doc, *ceremony, words)), None)
    named = towns(doc, occasion.sent.start, occasion.sent.end, words)
    return min(named, key=lambda place: abs(place[0] - occasion.start), default=None)


def _ceremony(item: Told) -> tuple[int, int] | None:
    """« … ont signé un accord. La cérémonie s'est tenue mardi à Lima »: the next sentence, that says when and where."""
    doc, words, group = item.sentence.doc, item.sentence.words, item.filled.group
    start = item.sentence.end
    if start + 2 >= len(doc) or not told_types(item.source) & _AT_A_CEREMONY or item.trigger.status == "negated":
        return None
    if group is not None and (group.negated or group.tense not in DONE):
        return None
    if not words.is_a(doc[start], "determiner") or not words.is_a(doc[start + 1], "ceremony_told"):
        return None
    end = doc[start].sent.end
    return (start, end) if _has_taken_place(doc, start + 2, end, words) else None


def _has_taken_place(doc: Tokens, start: int, end: int, words: Words) -> bool:
    """« s'est tenue », « a eu lieu », « avait été organisée » right behind a noun.

    The forms alone decide: a sentence without act is not parsed.
    """
    at = start
    while at < end and (words.is_a(doc[at], "reflexive_pronoun") or words.is_form_of(doc[at], "auxiliary")):
        if any(form.tense in ("fut", "cond") for form in words.forms(doc[at])):
            return False
        at += 1
    if at == start or at >= end:
        return False
    if words.is_a(doc[at], "coming_about"):  # « a eu lieu »
        return True
    return any(form.tense == "ppast" for form in words.forms(doc[at])) and words.is_form_of(doc[at], "taking_place")


def dates_told(item: Told, start: int, end: int) -> list[Span]:
    """The dates between two tokens, that of a dateline aside."""
    return [date for date in spans.within(item.sentence.doc, spans.DATES, start, end) if not is_dateline(date)]


def _takes_up_occasion(item: Told, window: Window) -> bool:
    sentence = item.sentence
    return sentence.words.phrases["same_occasion"].occur(sentence.doc, sentence.start, window.trigger_start) or (
        sentence.words.phrases["same_occasion"].occur(sentence.doc, window.trigger_end, window.end)
    )


def _of_the_occasion(item: Told, window: Window) -> Span | None:
    """« Le forum s'est tenu mercredi à Nairobi. À cette occasion, … », « … Les deux pays y ont signé … »."""
    if _takes_up_occasion(item, window):
        return next(_past(item), None)
    if (occasion := named_before(item.sentence)) is not None:
        return next((date for date in _past(item) if occasion.start <= date.start < occasion.end), None)
    if not says_where(item):
        return None
    place = recalled(item)
    at = item.sentence.start - 1 if place is None else place[0]
    return next((date for date in _past(item) if at >= 0 and date.sent == item.sentence.doc[at].sent), None)


def _of_the_list(item: Told, *, done: bool) -> Span | None:
    """« Réunis hier à Lomé, les ministres ont décidé ce qui suit : » before the items of a list: the day of each."""
    doc, words, start = item.sentence.doc, item.sentence.words, item.sentence.start
    segments = spans.within(doc, spans.SEGMENTS, max(0, start - BACK), item.sentence.end)
    group = item.filled.group
    told = group is not None and not group.negated and group.tense in DONE and item.trigger.status != "negated"
    if not told or not segments or segments[-1].label_ != "ITEM":
        return None
    lead = next((segment for segment in reversed(segments) if segment.label_ != "ITEM"), None)
    if lead is None or any(words.is_form_of(token, "saying") for token in doc[lead.start : lead.end]):
        return None
    for date in dates_told(item, lead.start, lead.end):
        held = any(
            words.is_form_of(token, "taking_place") for token in doc[max(lead.start, date.start - _HELD) : date.start]
        )
        if held and len(date.kb_id_) == DAY and not (done and is_later(doc, date)):
            return date
    return None


def _past(item: Told) -> Iterator[Span]:
    """The days told before its sentence and not later than the publication; nearest sentence first, first day first."""
    doc, words, start = item.sentence.doc, item.sentence.words, item.sentence.start
    for segment in reversed(spans.within(doc, spans.SEGMENTS, max(0, start - BACK), start)):
        for date in dates_told(item, segment.start, segment.end):
            if len(date.kb_id_) == DAY and not is_later(doc, date) and not is_since(date, words):
                yield date
