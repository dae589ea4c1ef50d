"""Roles of the parts of a list: « regroupe treize membres (A, B) et six observateurs (C, D) »."""

from collections.abc import Sequence
from typing import Final

from depositaire import spans
from depositaire.clauses.arguments.fillers import Filler
from depositaire.clauses.attributes.roles import Roles
from depositaire.clauses.sentences.sentence import Sentence
from depositaire.clauses.wording.numerals import cardinal_at

#: How far before a noun its number may stand.
_NUMBER: Final = 3


def role_parts(sentence: Sentence, start: int, parties: Sequence[Filler], roles: Roles) -> list[tuple[str, Filler]]:
    """Each party behind token ``start`` with the role that its part of the list has; none where they have but one."""
    parts: list[tuple[str, Filler]] = []
    role, end = "", start
    for party in sorted(parties, key=lambda party: party.start):
        if not start <= party.start < sentence.end:
            return []
        role = _opened(sentence, end, party.start, roles) or role
        parts.append((role, party))
        end = party.end
    told = {role for role, _ in parts}
    return parts if len(told) > 1 and "" not in told else []


def _opened(sentence: Sentence, start: int, end: int, roles: Roles) -> str:
    """The role of the last noun between two tokens that counts those behind it or names them by what they are."""
    doc, words = sentence.doc, sentence.words
    named = spans.covered(doc, spans.ORGANISATIONS, spans.INSTRUMENTS, start=start, end=end)
    said = [
        (at, -rank, role)
        for rank, (role, told) in enumerate(roles.words)
        for at, _ in told.within(doc, start, end)
        if at not in named
    ]
    for at, _, role in sorted(said, reverse=True):
        before = range(max(start, at - _NUMBER), at)
        counted = any(cardinal_at(doc, index)[0] is not None for index in before)
        if counted or words.phrases["in_role"].ending(doc, at):
            return role
    return ""
