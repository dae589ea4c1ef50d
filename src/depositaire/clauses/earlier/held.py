"""States told by their time: what somebody holds from now on it has just come to, what it once did it began with."""

from collections.abc import Iterator
from typing import Final

from depositaire.clauses.earlier.tellings import Told
from depositaire.clauses.status.matrix import said_before

#: How far before its verb or noun, and behind it, the word may stand that a state has begun.
_NEAR: Final = 3


def as_held(item: Told, event_type: str) -> str:
    """The type of what is told as a state: « fait désormais partie » joins, « fut l'un des fondateurs » founds.

    « Adhère depuis 1970 », « y adhéraient déjà » belongs; so does whom a new member joins: « rejoint ainsi le Bénin ».
    """
    if item.trigger.echo and item.trigger.already and event_type == "join":
        return "belong"
    if event_type == "join" and item.filled.parties and _is_held(item):
        return "belong"
    if event_type != "belong" or not item.filled.parties:
        return event_type
    if _has_begun(item):
        return "join"
    return "found" if _once_founded(item) or _held_at_first(item) else event_type


def _has_begun(item: Told) -> bool:
    """« est désormais membre », « Désormais, il fait partie de… », « désormais associée au CERN »."""
    sentence, words, group = item.sentence, item.sentence.words, item.filled.group
    if item.trigger.frame.get("subject" if group is not None else "before") != "party":
        return False  # « l'OIF compte désormais dix membres, dont le Togo »
    if group is not None and (group.negated or group.tense in ("perfect", "past")):
        return False
    if group is not None and group.tense == "impf" and said_before(sentence, group.start) is None:
        return False  # not « a annoncé que le Togo en faisait désormais partie »
    return any(words.phrases["from_now_on"].at(sentence.doc, index) for index in _around(item))


def _held_at_first(item: Told) -> bool:
    """« Le groupe rassemblait au départ quatre pays », « À l'origine, l'ASEAN comptait cinq membres »: its founders."""
    sentence, words, group = item.sentence, item.sentence.words, item.filled.group
    if group is None or group.negated or group.tense not in ("impf", "perfect", "past"):
        return False
    if item.trigger.frame.get("subject") != "target":
        return False
    near = range(sentence.start, min(sentence.end, group.index + 1 + _NEAR))
    return any(words.phrases["at_its_origin"].at(sentence.doc, index) for index in near)


def _is_held(item: Told) -> bool:
    """« adhère à l'OIF depuis 1970 », « auquel adhéraient déjà trois villes »: a membership that goes on."""
    sentence, words, group = item.sentence, item.sentence.words, item.filled.group
    if group is None or group.negated or group.governor is not None or group.tense not in ("pres", "impf"):
        return False
    if not words.is_form_of(sentence.doc[group.index], "adhering"):
        return False
    near = range(group.start, min(sentence.end, item.filled.right + 1))
    return any(words.phrases["held_already"].at(sentence.doc, index) for index in near)


def _around(item: Told) -> Iterator[int]:
    """The tokens where a word of time is said of the state, and of nothing else in the sentence."""
    sentence, group, subject = item.sentence, item.filled.group, item.filled.subject
    if group is None:
        yield from range(max(sentence.start, item.span.start - _NEAR), item.span.start)
        return
    end = max(group.index, item.span.end - 1) + 2
    yield from range(max(sentence.start, group.start - 1), min(sentence.end, end))
    if subject is not None and subject.start - sentence.start <= _NEAR:
        yield from range(sentence.start, subject.start)


def _once_founded(item: Told) -> bool:
    """« ont été l'un des membres fondateurs », « était membre fondateur »: not « est membre fondateur »."""
    doc, words, group = item.sentence.doc, item.sentence.words, item.filled.group
    if group is None or group.negated or group.tense not in ("perfect", "past", "impf"):
        return False
    near = range(max(group.index, item.span.start - _NEAR), min(item.sentence.end, item.span.end + 1))
    return any(words.is_a(doc[index], "of_the_founders") for index in near)
