"""The date of an event that its own clause does not give, but what stands around it."""

from collections.abc import Sequence
from typing import Final

from spacy.tokens import Span

from depositaire import spans
from depositaire.clauses.attributes.dates import is_later, is_since
from depositaire.clauses.attributes.same_occasion import BACK, DAY, DONE, dates_told, occasion_date
from depositaire.clauses.earlier.tellings import Told
from depositaire.clauses.sentences.independent import opening_date
from depositaire.clauses.sentences.occasions import clause_start, is_finite_between
from depositaire.clauses.sentences.windows import Window
from depositaire.clauses.status.cues import edges
from depositaire.clauses.status.matrix import said_before
from depositaire.tokens import Tokens

#: How far into a sentence the act stands that opens it: « Quarante-deuxième pays africain à ratifier … ».
_OPENING: Final = 8


def date_around(item: Told, window: Window, rivals: Sequence[Window], *, done: bool) -> Span | None:
    """The date of an event whose clause gives none.

    It is that of the clause before a colon, of the act by which it is done (« l'acte par lequel … »), of the words
    that do it (« annonce mardi qu'il quittait », « avec effet immédiat »), of all clauses of the sentence, or of the
    occasion told before.

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
        _of_the_step(item),
        _of_all_clauses(item),
    ):
        if found is not None and not (done and is_later(doc, found)) and not is_since(found, words):
            return found
    return occasion_date(item, window, done=done)


def _of_all_clauses(item: Told) -> Span | None:
    """« Le 3 mai, le Togo a signé et le Bénin a ratifié »: the day that opens the sentence of several clauses."""
    sentence = item.sentence
    start, _ = sentence.whole
    return opening_date(sentence.doc, start, sentence.start, sentence.words) if start < sentence.start else None


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
    before = spans.within(doc, spans.DATES, max(0, sentence.start - BACK), sentence.start)
    return next((date for date in reversed(before) if len(date.kb_id_) == DAY), None)


def _of_what_follows(item: Told, rivals: Sequence[Window]) -> Span | None:
    """« En déposant son instrument, le Vanuatu est devenu, le 12 août, … »: the day of what is done by it."""
    sentence, words, group = item.sentence, item.sentence.words, item.filled.group
    verb = group.index if group is not None else item.window().governor
    if verb is None or {form.tense for form in words.forms(sentence.doc[verb])} != {"ppres"}:
        return None
    if verb == sentence.start or not words.is_a(sentence.doc[verb - 1], "gerund"):
        return None
    later = [rival for rival in rivals if rival.trigger_start > item.span.end]
    dates = dates_told(item, item.span.end, sentence.end)
    return dates[0] if dates and later else None


def _of_the_step(item: Told) -> Span | None:
    """« Dernier pays à ratifier la Convention, le Ghana a franchi le pas mardi »: the day of the clause it opens."""
    sentence, words, group = item.sentence, item.sentence.words, item.filled.group
    if group is None or "inf" not in group.tense or group.start - sentence.start > _OPENING:
        return None
    if group.start == sentence.start or not words.is_a(sentence.doc[group.start - 1], "to_infinitive"):
        return None
    step = next((at for at, _ in words.phrases["the_step"].within(sentence.doc, item.span.end, sentence.end)), None)
    if step is None:
        return None
    return min(dates_told(item, item.span.end, sentence.end), key=lambda date: abs(date.start - step), default=None)


def _of_its_cause(item: Told, rivals: Sequence[Window]) -> Span | None:
    """« La session s'est achevée vendredi par l'octroi … », « a vu lundi ses effectifs croître avec l'arrivée … »."""
    sentence, phrases, start = item.sentence, item.sentence.words.phrases, item.span.start
    if item.trigger.form != "noun" or any(rival.trigger_end <= start for rival in rivals):
        return None
    by = (phrases["means"], phrases["brought_about"])
    if not any(kind.ending(sentence.doc, end) for end in edges(sentence, start) for kind in by):
        return None
    dates = dates_told(item, sentence.start, start)
    return dates[-1] if dates else None


def _before_colon(item: Told, window: Window, rivals: Sequence[Window]) -> Span | None:
    """« Le conseil a tranché samedi : la fédération quitte la Confédération », told by no other."""
    sentence, doc, group = item.sentence, item.sentence.doc, item.filled.group
    if group is not None and (group.negated or group.tense not in DONE):
        return None
    colon = next((i for i in range(window.start - 1, sentence.start, -1) if doc[i].text == ":"), None)
    if colon is None or any(rival.trigger_start < colon for rival in rivals):
        return None
    if any(sentence.words.is_form_of(token, "saying") for token in doc[sentence.start : colon]):
        return None
    dates = dates_told(item, sentence.start, colon)
    return dates[-1] if dates and is_finite_between(doc, sentence.start, colon, sentence.words) else None


def _of_what_does_it(item: Told, window: Window) -> Span | None:
    """« un décret du 18 mai par lequel … », « a annoncé samedi qu'il suspendait … », « …, avec effet immédiat »."""
    sentence, doc, words = item.sentence, item.sentence.doc, item.sentence.words
    group = item.filled.group
    tense = group.tense if group is not None else ""
    for index in range(window.start - 1, clause_start(sentence, window.start), -1):
        if words.phrases["relative_means"].at(doc, index) and tense in DONE:
            dates = dates_told(item, sentence.start, index)
            return dates[-1] if dates else None
    saying = said_before(sentence, window.start) if tense == "impf" else None
    if saying is None and words.phrases["at_once"].occur(doc, sentence.start, sentence.end):
        saying = window.governor
    if saying is None:
        return None
    near = [
        date
        for date in dates_told(item, sentence.start, window.trigger_start)
        if ";" not in _between(doc, date, saying)
    ]
    return min(near, key=lambda date: abs(date.start - saying), default=None)


def _between(doc: Tokens, date: Span, index: int) -> str:
    start, end = sorted((date.start, index))
    return doc.between(start, end).text
