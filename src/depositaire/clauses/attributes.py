"""Attributes of an event: its own date, its place, the role, « le 27e », « seize membres »."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import cache
from typing import Final

from num2words import num2words
from spacy.tokens import Doc, Span, Token

from depositaire import spans
from depositaire.clauses.frames import Filled, Sentence
from depositaire.clauses.words import Words
from depositaire.lexicon import RoleWords

_LARGEST: Final = 300
_COMMA, _VERB, _LEFT = 5, 18, 3
_OPENING: Final = 3
_BESIDE: Final = 4
_TOGETHER: Final = 3


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
    found = [date for date in spans.group(doc, spans.DATES) if sentence.start <= date.start and date.end <= sentence.end]
    found = [date for date in found if _same_aside(doc, date, window)]
    own = [
        date
        for date in found
        if all(_distance(doc, date, window, sentence.words) <= _distance(doc, date, rival, sentence.words) for rival in rivals)
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
        elif token.pos_ == "VERB" and {form.tense for form in words.forms(token)} != {"ppast"}:
            cost += _VERB
    return cost


def event_place(sentence: Sentence, window: Window, date: Span | None) -> tuple[int, int] | None:
    """Tokens of the place after « à »: a capitalised name that is no argument and no date; nearest to the trigger.

    It stands in the event's window, or beside the event's date.
    """
    doc, words = sentence.doc, sentence.words
    taken = {i for name in (spans.DATES, spans.ORGANISATIONS, spans.INSTRUMENTS, spans.COUNTRIES) for span in spans.group(doc, name) for i in range(span.start, span.end)}
    best, lowest = None, 10_000
    for index in range(sentence.start, sentence.end - 1):
        beside = date is not None and date.start - _BESIDE <= index < date.end + _BESIDE
        if not (beside or window.start <= index < window.end) or not words.is_a(doc[index], "place_preposition"):
            continue
        start = index + 1
        end = start
        while end < sentence.end and end not in taken and (_is_proper(doc[end]) or end > start and words.is_a(doc[end], "place_link") and end + 1 < sentence.end and _is_proper(doc[end + 1])):
            end += 1
        if end == start or doc[start].is_digit:
            continue
        cost = abs(start - window.trigger_end) + (_LEFT if end <= window.trigger_start else 0)
        if cost < lowest:
            best, lowest = (start, end), cost
    return best


def _is_proper(token: Token) -> bool:
    return token.text[0].isupper() and (token.is_alpha or "-" in token.text or "'" in token.text) and not token.is_stop or token.text == "-"


def role_of(sentence: Sentence, start: int, end: int, roles: tuple[RoleWords, ...]) -> str | None:
    """The first role in the order of the rules whose words stand between two tokens."""
    found = {token.lower_ for token in sentence.doc[max(sentence.start, start) : min(end, sentence.end)]}
    return next((rule.role for rule in roles if not found.isdisjoint(rule.words)), None)


def ordinal_of(sentence: Sentence, start: int, end: int) -> int | None:
    """« le 27e État signataire », « le douzième pays à rejoindre » between two tokens."""
    doc, words = sentence.doc, sentence.words
    for index in range(max(sentence.start, start), min(end, sentence.end)):
        value, length = ordinal_at(doc, index)
        if doc[index].text == ":":
            return None
        if value is None:
            continue
        following = doc[index + length : min(index + length + 4, sentence.end)]
        if any(words.is_a(token, "member_noun") for token in following) or words.is_a(following[0] if len(following) else doc[index], "relative_subject"):
            return value
        before = doc[index - 1] if index > sentence.start else None
        if before is not None and words.is_a(before, "definite") and (not len(following) or not following[0].is_alpha or following[0].pos_ in ("ADP", "VERB", "PUNCT")):
            return value
    return None


def ordinals_of(sentence: Sentence) -> list[int]:
    """The ordinals of « les 60e et 61e signataires », in their order; empty where fewer than two stand together."""
    doc, found, last = sentence.doc, [], -1
    index = sentence.start
    while index < sentence.end:
        value, length = ordinal_at(doc, index)
        if value is None:
            index += 1
            continue
        if found and index - last > _TOGETHER:
            found = []
        found.append(value)
        index = last = index + length
    return found if len(found) > 1 else []


def total_of(sentence: Sentence, start: int, end: int) -> int | None:
    """« réunit seize membres », « porte à 57 le nombre », « 65 pays ont signé » between two tokens."""
    doc, words = sentence.doc, sentence.words
    for index in range(max(sentence.start, start), min(end, sentence.end)):
        value, length = cardinal_at(doc, index)
        if value is None or value < 2 or any(_in_anaphor(doc, index + length + step) for step in range(2)):
            continue
        after = doc[index + length : min(index + length + 3, sentence.end)]
        if len(after) and words.is_a(after[0], "new"):
            continue
        if len(after) and (words.is_a(after[0], "member_noun") or len(after) > 1 and after[0].pos_ in ("ADJ", "ADP") and words.is_a(after[1], "member_noun")):
            return value
        before = doc[max(sentence.start, index - 3) : index]
        if any(words.is_a(token, "counting") for token in (*before, *after)):
            return value
    return None


def cardinal_at(doc: Doc, index: int) -> tuple[int | None, int]:
    """The number that starts at a token, in digits or words, and how many tokens it takes."""
    token = doc[index]
    if token.text.isdecimal() and len(token.text) <= 4 and not _in_span(doc, index):
        return int(token.text), 1
    return _longest(doc, index, _cardinals())


def ordinal_at(doc: Doc, index: int) -> tuple[int | None, int]:
    """The ordinal that starts at a token, in digits or words, and how many tokens it takes."""
    text = doc[index].lower_
    digits = text.rstrip("abcdefghijklmnopqrstuvwxyzèᵉʳ")
    if digits.isdecimal() and text != digits and text[len(digits) :] in _suffixes():
        return int(digits), 1
    if text.isdecimal() and index + 1 < len(doc) and doc[index + 1].lower_ in _suffixes():
        return int(text), 2
    return _longest(doc, index, _ordinals())


def _longest(doc: Doc, index: int, table: dict[str, int]) -> tuple[int | None, int]:
    best: tuple[int | None, int] = (None, 0)
    words = ""
    for length, token in enumerate(doc[index : index + 5], start=1):
        words = f"{words} {token.lower_}".strip().replace(" - ", " ").replace("-", " ").strip()
        if words in table:
            best = (table[words], length)
    return best


def _in_anaphor(doc: Doc, index: int) -> bool:
    """« les deux pays » counts nothing: it says again who they are."""
    return any(span.start <= index < span.end for span in spans.group(doc, spans.ANAPHORS))


def _in_span(doc: Doc, index: int) -> bool:
    return any(span.start <= index < span.end for name in (spans.DATES, spans.INSTRUMENTS) for span in doc.spans[name])


@cache
def _suffixes() -> frozenset[str]:
    """Endings of ordinals in digits: 1er, 2e, 2nd, 27ème."""
    return frozenset(("er", "ère", "ere", "e", "è", "ème", "eme", "nd", "nde", "re", "ᵉ", "ième", "ieme", "es", "èmes"))


@cache
def _cardinals() -> dict[str, int]:
    return dict(_spelled("cardinal"))


@cache
def _ordinals() -> dict[str, int]:
    return dict(_spelled("ordinal"))


def _spelled(to: str) -> Iterator[tuple[str, int]]:
    """French number words up to ``_LARGEST`` with their values, Belgian and Swiss forms included (num2words)."""
    for language in ("fr", "fr_BE", "fr_CH"):
        for number in range(2, _LARGEST):
            written = num2words(number, lang=language, to=to).replace("-", " ")
            yield written, number
