"""The role that a clause gives its party: « comme observateur », « le statut de partenaire », « ce même statut »."""

from collections.abc import Iterable
from dataclasses import dataclass
from typing import Any, Final

from spacy.tokens import Doc

from depositaire import spans
from depositaire.clauses.earlier.tellings import Told
from depositaire.clauses.sentences.occasions import clause_start
from depositaire.clauses.sentences.sentence import Sentence
from depositaire.clauses.sentences.windows import Window
from depositaire.clauses.wording.numerals import cardinal_at
from depositaire.clauses.wording.phrases import Phrases
from depositaire.clauses.wording.words import Words
from depositaire.lexicon import RoleWords
from depositaire.tokens import Tokens

#: How far after a predicate, and after a word that brings a role in, the role goes on: « membre associé ».
_PREDICATE: Final = 2
_BROUGHT_IN: Final = 4
#: How far apart two words may stand that tell one role.
_TOGETHER: Final = 3
#: How far before a trigger its role may stand, and how far after « une demande » what it is for.
_BEFORE: Final = 3
_ASKED: Final = 10
#: How far from a trigger « le même statut » stands.
_NEAR: Final = 8


@dataclass(frozen=True)
class Roles:
    """The words of each role, in the order of the rules."""

    words: tuple[tuple[str, Phrases], ...]

    @classmethod
    def of(cls, rules: Iterable[RoleWords]) -> "Roles":
        """The roles of the rules."""
        return cls(tuple((rule.role, Phrases(rule.words)) for rule in rules))


def role_of(sentence: Sentence, start: int, end: int, roles: Roles, *, counted: bool = True) -> str | None:
    """The role told first between two tokens, in no name and of nobody else's: « aux côtés de ses partenaires ».

    Of words that stand together, « membre observateur », the first in the order of the rules. Where those in it are
    only ``counted``, « l'arrivée du Chili porte à 45 membres … », that may say no role of who comes or goes.
    """
    doc, start, end = sentence.doc, max(sentence.start, start), min(end, sentence.end)
    named = spans.covered(doc, spans.ORGANISATIONS, spans.INSTRUMENTS, start=start, end=end)
    found = [
        (at, rank, role)
        for rank, (role, told) in enumerate(roles.words)
        for at, _ in told.within(doc, start, end)
        if at not in named and not _is_anothers(sentence, at) and (counted or not _is_counted(sentence, at))
    ]
    first = min(found, default=(0, 0, ""))[0]
    together = [(rank, role) for at, rank, role in found if at - first < _TOGETHER]
    return min(together)[1] if together else None


def _is_anothers(sentence: Sentence, index: int) -> bool:
    """« ses partenaires », and not « parmi ses membres »."""
    doc, words = sentence.doc, sentence.words
    return (
        index > sentence.start
        and words.is_a(doc[index - 1], "possessive")
        and not words.phrases["one_of"].ending(doc, index - 1)
    )


def _is_counted(sentence: Sentence, index: int) -> bool:
    """« 45 membres », « douze membres »."""
    before = range(max(sentence.start, index - _TOGETHER), index)
    numbers = ((at, *cardinal_at(sentence.doc, at)) for at in before)
    return any(value is not None and at + length == index for at, value, length in numbers)


def told_role(item: Told, window: Window, event_type: str, roles: Roles) -> str | None:
    """The role of the rule, else what stands beside a predicate, what is brought in, or what the clause says."""
    sentence, start, end = item.sentence, window.trigger_start, window.trigger_end
    found = (
        _brought_in(sentence, end, max(window.end, end), roles)
        or item.trigger.role
        or (role_of(sentence, start, end + _PREDICATE, roles) if item.trigger.form == "predicate" else None)
        or _had(sentence, start, roles)
        or _beside(item, window, event_type, roles)
    )
    if event_type != "apply":
        return found
    if found is None and any(
        sentence.words.is_form_of(token, "becoming") for token in sentence.doc[end : end + _ASKED]
    ):
        found = role_of(sentence, end, end + _ASKED, roles)
    return None if found == "candidate" else found


def _beside(item: Told, window: Window, event_type: str, roles: Roles) -> str | None:
    """The role told around a trigger; a verb is none but in the passive: « s'est associée », « est associée »."""
    start, end, counted = window.trigger_start - _BEFORE, window.end, event_type == "belong"
    group = item.filled.group
    if item.trigger.form != "verb" or group is None or group.passive:
        return role_of(item.sentence, start, end, roles, counted=counted)
    parts = ((start, item.span.start), (item.span.end, end))
    told = (role_of(item.sentence, first, last, roles, counted=counted) for first, last in parts)
    return next((role for role in told if role is not None), None)


def _brought_in(sentence: Sentence, start: int, end: int, roles: Roles) -> str | None:
    """« y entrent comme participants »."""
    brought = sentence.words.phrases["in_role"].within(sentence.doc, start, end)
    told = (role_of(sentence, after, after + _BROUGHT_IN, roles) for _, after in brought)
    return next((role for role in told if role is not None), None)


def _had(sentence: Sentence, before: int, roles: Roles) -> str | None:
    """« le statut d'observateur de la Russie est suspendu »."""
    doc = sentence.doc
    for at, after in sentence.words.phrases["status_of"].within(doc, clause_start(sentence, before), before):
        if not any(token.text == "," for token in doc[at:before]):
            return role_of(sentence, after, after + _BROUGHT_IN, roles)
    return None


def same_roles(doc: Doc | Tokens, events: list[dict[str, Any]], words: Words, types: frozenset[str]) -> None:
    """Give the role told before to an act that takes it up: « le Japon a suivi », « l'Estonie a obtenu ce statut »."""
    before: dict[str, Any] | None = None
    for event in sorted(events, key=lambda event: event["token"]):
        if event["type"] not in types:
            continue
        if event["role"] is None:
            echoed = next((other for other in events if other["token"] == event["echo_of"]), None)
            near = (max(0, event["token"] - _NEAR), event["end"] + _NEAR)
            if echoed is not None:
                event["role"] = echoed["role"]
            elif before is not None and words.phrases["same_role"].occur(doc, *near):
                event["role"] = before["role"]
        if event["role"] is not None:
            before = event
