"""Attributes of an event: its place, the role."""

from collections.abc import Sequence
from typing import Final

from spacy.tokens import Span, Token

from depositaire import spans
from depositaire.clauses.sentence import Sentence
from depositaire.clauses.windows import Window
from depositaire.lexicon import RoleWords

#: What lying before the trigger costs.
_LEFT: Final = 3
#: How far from the event's date a place is beside it.
_BESIDE: Final = 4


def event_place(
    sentence: Sentence, window: Window, date: Span | None, rivals: Sequence[Window] = ()
) -> tuple[int, int] | None:
    """Tokens of the place after « à »: a capitalised name that is no argument and no date; nearest to the trigger.

    It stands in the event's window, or beside the event's date, and no nearer behind the trigger of a rival.
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
        if end == start or doc[start].is_digit or _is_of_office(sentence, doc[start]):
            continue
        if not beside and _follows(start, window, rivals):
            continue
        cost = abs(start - window.trigger_end) + (_LEFT if end <= window.trigger_start else 0)
        if cost < lowest:
            best, lowest = (start, end), cost
    return best


def _follows(index: int, window: Window, rivals: Sequence[Window]) -> bool:
    """Whether a token before the trigger stands right behind that of another event: « adoptée à Oslo, compte… »."""
    return index < window.trigger_start and any(
        rival.trigger_end <= index < rival.end and index - rival.trigger_end < window.trigger_start - index
        for rival in rivals
    )


def _is_of_office(sentence: Sentence, token: Token) -> bool:
    """« au Secrétaire général », « d'État à État »: somebody, not a place."""
    return token.lower_ in sentence.words.stand_ins or sentence.words.is_a(token, "member_noun")


def _is_proper(token: Token) -> bool:
    """Whether a token is part of a place's name: « Nuku'alofa » and « N'Djamena » are two tokens."""
    if token.text == "-":
        return True
    name = token.text[0].isupper() and not token.is_stop
    if name and (token.is_alpha or "-" in token.text or "'" in token.text or "’" in token.text):
        return True
    before = token.nbor(-1).text if token.i else ""
    return token.is_alpha and before[-1:] in ("'", "’") and before[:1].isupper() and not token.nbor(-1).whitespace_


def role_of(sentence: Sentence, start: int, end: int, roles: tuple[RoleWords, ...]) -> str | None:
    """The first role in the order of the rules whose words stand between two tokens."""
    found = {token.lower_ for token in sentence.doc[max(sentence.start, start) : min(end, sentence.end)]}
    return next((rule.role for rule in roles if not found.isdisjoint(rule.words)), None)
