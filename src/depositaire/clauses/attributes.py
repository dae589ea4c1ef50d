"""Attributes of an event: its own date, its place, the role."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Final

from spacy.tokens import Doc, Span, Token

from depositaire import spans
from depositaire.clauses.sentence import Sentence
from depositaire.clauses.words import Words
from depositaire.lexicon import RoleWords

_COMMA, _VERB, _LEFT = 5, 18, 3
_OPENING: Final = 3
_BESIDE: Final = 4


@dataclass(frozen=True)
class Window:
    """The part of a sentence that speaks of one event, tokens half-open, and its trigger."""

    start: int
    end: int
    trigger_start: int
    trigger_end: int
    open: bool = False
    """Whether what follows its clause still says when it took place: « le retrait … est effectif depuis … »."""


def event_date(sentence: Sentence, window: Window, rivals: Sequence[Window]) -> Span | None:
    """The event's own date: the one in its sentence that is nearer to its trigger than to any other's.

    A date that opens the sentence (« Le 3 mai, … ») belongs to all its events that have none of their own.
    """
    doc = sentence.doc
    dates = spans.within(doc, spans.DATES, sentence.start, sentence.end)
    found = [date for date in dates if _same_aside(doc, date, window)]
    own = [
        date
        for date in found
        if all(
            _distance(doc, date, window, sentence.words) <= _distance(doc, date, rival, sentence.words)
            for rival in rivals
        )
    ]
    reach = sentence.end if window.open else max(window.end, window.trigger_end)
    own = [
        date
        for date in own
        if (date.start < reach or date.end <= window.start)
        and (window.open or _distance(doc, date, window, sentence.words) < _VERB)
        and not _of_another_verb(doc, date, window)
    ]
    if own:
        return min(own, key=lambda date: _distance(doc, date, window, sentence.words))
    opening = [date for date in found if date.end <= window.start and date.start - sentence.start <= _OPENING]
    return opening[0] if opening else None


def _of_another_verb(doc: Doc, date: Span, window: Window) -> bool:
    """« l'avis diffusé mardi, Malte n'a pas signé »: the date belongs to the participle right before it."""
    for token in reversed(doc[max(date.sent.start, date.start - 3) : date.start]):
        if window.trigger_start <= token.i < window.trigger_end:
            return False
        if token.pos_ == "VERB":
            return not window.start <= token.i < window.trigger_end
        if token.pos_ not in ("ADP", "DET", "ADV", "PUNCT"):
            return False
    return False


def _same_aside(doc: Doc, date: Span, window: Window) -> bool:
    """A date in parentheses belongs to what is told in them."""
    start, end = sorted((date.start, window.trigger_start))
    depth = sum((token.text == "(") - (token.text == ")") for token in doc[start:end])
    return depth == 0


def _distance(doc: Doc, date: Span, window: Window, words: Words) -> int:
    if date.end <= window.trigger_start:
        gap, cost = doc[date.end : window.trigger_start], _LEFT
    elif date.start >= window.trigger_end:
        gap, cost = doc[window.trigger_end : date.start], 0
    else:
        return 0
    for token in gap:
        cost += 1
        if token.text == ";":
            cost += _VERB
        elif token.text == ",":
            cost += _COMMA
        elif token.pos_ == "VERB" and not _is_participle(token, words):
            cost += _VERB
    return cost


def _is_participle(token: Token, words: Words) -> bool:
    tenses = {form.tense for form in words.forms(token)}
    return "ppast" in tenses and (tenses == {"ppast"} or "Part" in token.morph.get("VerbForm", []))


def event_place(sentence: Sentence, window: Window, date: Span | None) -> tuple[int, int] | None:
    """Tokens of the place after « à »: a capitalised name that is no argument and no date; nearest to the trigger.

    It stands in the event's window, or beside the event's date.
    """
    doc, words = sentence.doc, sentence.words
    named = (spans.DATES, spans.ORGANISATIONS, spans.INSTRUMENTS, spans.COUNTRIES)
    taken = spans.covered(doc, *named, start=sentence.start, end=sentence.end)
    best, lowest = None, 10_000
    for index in range(sentence.start, sentence.end - 1):
        beside = date is not None and date.start - _BESIDE <= index < date.end + _BESIDE
        if not (beside or window.start <= index < window.end) or not words.is_a(doc[index], "place_preposition"):
            continue
        start = index + 1
        end = start
        while (
            end < sentence.end
            and end not in taken
            and (
                _is_proper(doc[end])
                or (
                    end > start
                    and words.is_a(doc[end], "place_link")
                    and end + 1 < sentence.end
                    and _is_proper(doc[end + 1])
                )
            )
        ):
            end += 1
        if end == start or doc[start].is_digit:
            continue
        cost = abs(start - window.trigger_end) + (_LEFT if end <= window.trigger_start else 0)
        if cost < lowest:
            best, lowest = (start, end), cost
    return best


def _is_proper(token: Token) -> bool:
    return (
        token.text[0].isupper() and (token.is_alpha or "-" in token.text or "'" in token.text) and not token.is_stop
    ) or token.text == "-"


def role_of(sentence: Sentence, start: int, end: int, roles: tuple[RoleWords, ...]) -> str | None:
    """The first role in the order of the rules whose words stand between two tokens."""
    found = {token.lower_ for token in sentence.doc[max(sentence.start, start) : min(end, sentence.end)]}
    return next((rule.role for rule in roles if not found.isdisjoint(rule.words)), None)
