"""The date of an event, among those of its sentence."""

from collections.abc import Sequence
from typing import Final

from spacy.tokens import Doc, Span

from depositaire import spans
from depositaire.clauses.occasions import is_finite_between, is_participle, opens
from depositaire.clauses.sentence import Sentence
from depositaire.clauses.windows import Window
from depositaire.clauses.words import Words
from depositaire.edtf import Edtf

#: What a gap costs beside its arguments and words: a comma, an aside between two, a verb, lying before the trigger.
_COMMA, _ASIDE, _VERB, _LEFT = 5, 6, 18, 3
#: How many tokens an aside may have, and a dateline.
_SHORT: Final = 12
_NAMING: Final = ("PROPN", "PUNCT", "DET", "ADP", "NOUN", "SPACE", "X")
_AFTER_DATELINE: Final = ("–", "—", "-", "--", ":", "(", ")", "/")
_DATELINE: Final = 10
#: A date within so many tokens of the beginning of a sentence opens it, comma or not.
_LEAD: Final = 3


def event_date(sentence: Sentence, window: Window, rivals: Sequence[Window], *, past: bool) -> Span | None:
    """The event's own date: the one in its sentence that is nearer to its trigger than to any other's.

    A date in the phrase that opens the sentence (« Le 3 mai, … », « Au terme du Conseil tenu mardi, … ») belongs to
    all its events that have none of their own. ``past``: the event is told as done, so that no later date is its own.
    """
    doc = sentence.doc
    dates = [
        date
        for date in spans.within(doc, spans.DATES, sentence.start, sentence.end)
        if _same_aside(doc, date, window)
        and not _is_dateline(sentence, date)
        and not (past and _is_later(doc, date) and not _is_effect(sentence, date, window))
    ]
    own = [
        date
        for date in dates
        if all(_distance(sentence, date, window) <= _distance(sentence, date, rival) for rival in rivals)
        and _is_within_reach(sentence, date, window)
        and not _of_another_verb(doc, date, window, sentence.words)
    ]
    if own:
        return min(own, key=lambda date: _distance(sentence, date, window))
    if window.predicate is not None:
        said = [date for date in dates if window.predicate <= date.start <= window.predicate + _SHORT]
        if said:
            return said[0]
    opening = [date for date in dates if _opens(sentence, date, window, rivals)]
    return opening[-1] if opening else None


def _is_within_reach(sentence: Sentence, date: Span, window: Window) -> bool:
    reach = max(window.end, window.trigger_end)
    inside = date.start < reach or date.end <= window.start
    return inside and _distance(sentence, date, window) < _VERB


def _is_later(doc: Doc, date: Span) -> bool:
    start = Edtf(date.kb_id_).start
    return bool(doc._.published) and start is not None and start.isoformat() > doc._.published


def _is_effect(sentence: Sentence, date: Span, window: Window) -> bool:
    """« a confirmé son retrait de la CEDEAO à compter du 1er mai »: the noun is to come, what is past is its verb."""
    start = _onset(sentence.doc, date, sentence.words)
    plain = start < date.start and sentence.doc[start - 1].pos_ not in ("ADJ", "VERB")
    return plain and window.governor is not None


def _onset(doc: Doc, date: Span, words: Words) -> int:
    """Where the words that bring a date in begin: « à compter du 1er mai »."""
    return date.start - words.phrases["effective_from"].ending(doc, date.start)


def _is_dateline(sentence: Sentence, date: Span) -> bool:
    """« Dakar, le 4 mars 2025 – »: names only before it, and a dash, a bracket or a colon behind."""
    doc = sentence.doc
    if date.kb_id_ != doc._.published or date.end - sentence.start > _DATELINE or date.end >= len(doc):
        return False
    before = all(token.pos_ in _NAMING for token in doc[sentence.start : date.start])
    return before and any(token.text in _AFTER_DATELINE for token in doc[date.end : date.end + 2])


def _opens(sentence: Sentence, date: Span, window: Window, rivals: Sequence[Window]) -> bool:
    """Whether the date stands in the phrase that opens the sentence, with no verb but participles, before a comma."""
    if date.end > window.start or any(rival.participle and rival.start <= date.start for rival in rivals):
        return False
    if date.start - sentence.start <= _LEAD:
        return not is_finite_between(sentence.doc, sentence.start, date.start, sentence.words)
    return opens(sentence, date.start, date.end, window.start)


def _of_another_verb(doc: Doc, date: Span, window: Window, words: Words) -> bool:
    """« l'avis diffusé mardi, Malte n'a pas signé »: the date belongs to the participle right before it."""
    onset = _onset(doc, date, words)
    for token in reversed(doc[max(date.sent.start, onset - 3) : onset]):
        if window.trigger_start <= token.i < window.trigger_end or words.is_a(token, "member_noun"):
            return False
        if words.is_a(token, "term"):
            return True
        if token.pos_ == "VERB":
            return not window.start <= token.i < window.trigger_end and not (
                window.governor == token.i and words.is_form_of(token, "performing")
            )
        if token.pos_ not in ("ADP", "DET", "ADV", "PUNCT"):
            return False
    return False


def _same_aside(doc: Doc, date: Span, window: Window) -> bool:
    """A date in parentheses belongs to what is told in them."""
    start, end = sorted((date.start, window.trigger_start))
    depth = sum((token.text == "(") - (token.text == ")") for token in doc[start:end])
    return depth == 0


def _distance(sentence: Sentence, date: Span, window: Window) -> int:
    """The cost of the gap between a date and a trigger: an argument counts as one word, an aside as little more."""
    doc, words = sentence.doc, sentence.words
    if date.end <= window.trigger_start:
        index, end, cost = date.end, window.trigger_start, _LEFT
    elif date.start >= window.trigger_end:
        index, end, cost = window.trigger_end, _onset(doc, date, words), 0
    else:
        return 0
    while index < end:
        token, group = doc[index], sentence.at(index)
        if group is not None:
            cost, index = cost + 1, max(group.end, index + 1)
            continue
        cost += 1
        if token.text == ";":
            cost += _VERB
        elif token.text == ",":
            close = next((i for i in range(index + 1, min(end, index + _SHORT)) if doc[i].text == ","), None)
            if close is not None and not is_finite_between(doc, index, close, words):
                cost, index = cost + _ASIDE, close
            else:
                cost += _COMMA
        elif token.pos_ == "VERB" and not is_participle(token, words):
            cost += _VERB
        index += 1
    return cost
