"""The date and place of an event that its own clause does not give: those of the occasion it is told of."""

from collections.abc import Iterator, Sequence
from typing import Final

from spacy.tokens import Span

from depositaire import spans
from depositaire.clauses.cues import edges
from depositaire.clauses.dating import is_dateline, is_later, is_since
from depositaire.clauses.matrix import said_before
from depositaire.clauses.occasions import clause_start, is_finite_between
from depositaire.clauses.places import places, recalled, says_where
from depositaire.clauses.tellings import Told
from depositaire.clauses.windows import Window
from depositaire.tokens import Tokens

#: How far back the occasion may be told, in tokens.
_BACK: Final = 200
#: Tenses of what is done.
_DONE: Final = ("pres", "perfect", "past", "impf")
#: An EDTF day.
_DAY: Final = len("2025-06-13")


def date_around(item: Told, window: Window, rivals: Sequence[Window], *, done: bool) -> Span | None:
    """The date of an event whose clause gives none.

    It is that of the clause before a colon, of the act by which it is done (« l'acte par lequel … »), of the words
    that do it (« annonce mardi qu'il quittait », « avec effet immédiat »), or of the occasion told before.

    Args:
        item: the telling.
        window: its window.
        rivals: those of the others of its sentence.
        done: whether it is told as done, so that no later date is its own.
    """
    doc, words = item.sentence.doc, item.sentence.words
    if (found := _that_day(item, window)) is not None:
        return found
    for found in (
        _of_its_cause(item, rivals),
        _before_colon(item, window, rivals),
        _of_what_does_it(item, window),
        _of_what_follows(item, rivals),
    ):
        if found is not None and not (done and is_later(doc, found)) and not is_since(found, words):
            return found
    return _of_the_occasion(item, window)


def place_around(item: Told, window: Window, date: Span | None) -> tuple[int, int] | None:
    """Tokens of the place that « y », « à cette occasion » or « ce jour-là » say again."""
    doc, words = item.sentence.doc, item.sentence.words
    if date is not None and words.phrases["same_day"].occur(doc, date.start, date.end):
        told = [other for other in spans.within(doc, spans.DATES, 0, date.start) if other.kb_id_ == date.kb_id_]
        occasion = told[-1] if told and not is_dateline(told[-1]) else None
    else:
        if (found := recalled(item)) is not None:
            return found
        occasion = _of_the_occasion(item, window) if _takes_up_occasion(item, window) else None
    if occasion is None:
        return None
    named = places(doc, occasion.sent.start, occasion.sent.end, words)
    return min(named, key=lambda place: abs(place[0] - occasion.start), default=None)


def _before(item: Told, start: int, end: int) -> list[Span]:
    doc = item.sentence.doc
    return [date for date in spans.within(doc, spans.DATES, start, end) if not is_dateline(date)]


def _that_day(item: Told, window: Window) -> Span | None:
    """« le 3 mai, jour de son ouverture à la signature »; « ne sera plus membre à partir de cette date »."""
    sentence, doc, phrases = item.sentence, item.sentence.doc, item.sentence.words.phrases
    if item.trigger.form == "noun":
        for edge in edges(sentence, item.span.start):
            if length := phrases["day_of"].ending(doc, edge):
                near = spans.within(doc, spans.DATES, sentence.start, edge)
                return near[-1] if near and edge - length - near[-1].end <= 1 else None
    if not phrases["that_date"].occur(doc, window.trigger_end, window.end):
        return None
    before = spans.within(doc, spans.DATES, max(0, sentence.start - _BACK), sentence.start)
    return next((date for date in reversed(before) if len(date.kb_id_) == _DAY), None)


def _of_what_follows(item: Told, rivals: Sequence[Window]) -> Span | None:
    """« En déposant son instrument, le Vanuatu est devenu, le 12 août, … »: the day of what is done by it."""
    sentence, words, group = item.sentence, item.sentence.words, item.filled.group
    verb = group.index if group is not None else item.window().governor
    if verb is None or {form.tense for form in words.forms(sentence.doc[verb])} != {"ppres"}:
        return None
    if verb == sentence.start or not words.is_a(sentence.doc[verb - 1], "gerund"):
        return None
    later = [rival for rival in rivals if rival.trigger_start > item.span.end]
    dates = _before(item, item.span.end, sentence.end)
    return dates[0] if dates and later else None


def _of_its_cause(item: Told, rivals: Sequence[Window]) -> Span | None:
    """« La session s'est achevée vendredi par l'octroi … », « a vu lundi ses effectifs croître avec l'arrivée … »."""
    sentence, phrases, start = item.sentence, item.sentence.words.phrases, item.span.start
    if item.trigger.form != "noun" or any(rival.trigger_end <= start for rival in rivals):
        return None
    by = (phrases["means"], phrases["brought_about"])
    if not any(kind.ending(sentence.doc, end) for end in edges(sentence, start) for kind in by):
        return None
    dates = _before(item, sentence.start, start)
    return dates[-1] if dates else None


def _before_colon(item: Told, window: Window, rivals: Sequence[Window]) -> Span | None:
    """« Le conseil a tranché samedi : la fédération quitte la Confédération », told by no other."""
    sentence, doc, group = item.sentence, item.sentence.doc, item.filled.group
    if group is not None and (group.negated or group.tense not in _DONE):
        return None
    colon = next((i for i in range(window.start - 1, sentence.start, -1) if doc[i].text == ":"), None)
    if colon is None or any(rival.trigger_start < colon for rival in rivals):
        return None
    dates = _before(item, sentence.start, colon)
    return dates[-1] if dates and is_finite_between(doc, sentence.start, colon, sentence.words) else None


def _of_what_does_it(item: Told, window: Window) -> Span | None:
    """« un décret du 18 mai par lequel … », « a annoncé samedi qu'il suspendait … », « …, avec effet immédiat »."""
    sentence, doc, words = item.sentence, item.sentence.doc, item.sentence.words
    group = item.filled.group
    tense = group.tense if group is not None else ""
    for index in range(window.start - 1, clause_start(sentence, window.start), -1):
        if words.phrases["relative_means"].at(doc, index) and tense in _DONE:
            dates = _before(item, sentence.start, index)
            return dates[-1] if dates else None
    saying = said_before(sentence, window.start) if tense == "impf" else None
    if saying is None and words.phrases["at_once"].occur(doc, sentence.start, sentence.end):
        saying = window.governor
    if saying is None:
        return None
    near = [
        date for date in _before(item, sentence.start, window.trigger_start) if ";" not in _between(doc, date, saying)
    ]
    return min(near, key=lambda date: abs(date.start - saying), default=None)


def _between(doc: Tokens, date: Span, index: int) -> str:
    start, end = sorted((date.start, index))
    return doc.between(start, end).text


def _takes_up_occasion(item: Told, window: Window) -> bool:
    sentence = item.sentence
    return sentence.words.phrases["same_occasion"].occur(sentence.doc, sentence.start, window.trigger_start) or (
        sentence.words.phrases["same_occasion"].occur(sentence.doc, window.trigger_end, window.end)
    )


def _of_the_occasion(item: Told, window: Window) -> Span | None:
    """« Le forum s'est tenu mercredi à Nairobi. À cette occasion, … », « … Les deux pays y ont signé … »."""
    if _takes_up_occasion(item, window):
        return next(_past(item), None)
    if not says_where(item):
        return None
    place = recalled(item)
    at = item.sentence.start - 1 if place is None else place[0]
    return next((date for date in _past(item) if at >= 0 and date.sent == item.sentence.doc[at].sent), None)


def _past(item: Told) -> Iterator[Span]:
    """The days told before its sentence and not later than the publication; nearest sentence first, first day first."""
    doc, words, start = item.sentence.doc, item.sentence.words, item.sentence.start
    for segment in reversed(spans.within(doc, spans.SEGMENTS, max(0, start - _BACK), start)):
        for date in _before(item, segment.start, segment.end):
            if len(date.kb_id_) == _DAY and not is_later(doc, date) and not is_since(date, words):
                yield date
