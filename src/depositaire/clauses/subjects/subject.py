"""Subjects: who does, or in the passive undergoes, what a verb says."""

from depositaire.clauses.arguments.fillers import Group
from depositaire.clauses.sentences.once import once
from depositaire.clauses.sentences.sentence import Sentence
from depositaire.clauses.sentences.verbgroup import VerbGroup
from depositaire.clauses.subjects.controlled import controlled
from depositaire.clauses.subjects.in_a_row import in_a_row
from depositaire.clauses.subjects.of_finite import of_finite
from depositaire.clauses.subjects.of_participles import of_participle
from depositaire.clauses.subjects.said_behind import speaker_behind
from depositaire.clauses.subjects.unnamed import is_by_unnamed


@once
def subject_of(sentence: Sentence, group: VerbGroup) -> Group | None:
    """Who does (or, in the passive, undergoes) what the verb says, infinitives and participles followed up."""
    governor = group.governor
    if is_by_unnamed(sentence, group):
        return None
    if governor is not None and (seen := _seen(sentence, group)) is not None:
        return seen
    if governor is not None and governor.cue is None and governor.group is not None:
        return subject_of(sentence, governor.group)
    if governor is not None and governor.cue is not None:
        return controlled(sentence, group, subject_of) or speaker_behind(sentence, group.start)
    if group.participle or group.tense in ("ppres", "inf", "inf-perfect"):
        return of_participle(sentence, group, subject_of)
    return in_a_row(sentence, group, _whole(sentence, group, of_finite(sentence, group, subject_of)))


def _whole(sentence: Sentence, group: VerbGroup, found: Group | None) -> Group | None:
    """« Le Mali, qui recevait, et l'ambassadeur du Togo à Lima ont signé »: the list that the subject begins."""
    if found is None or found.prep:
        return found
    lists = (item for item in sentence.left(group.start) if not item.prep and item.start >= found.end)
    return next((item for item in lists if item.fillers[: len(found.fillers)] == found.fillers), found)


def _seen(sentence: Sentence, group: VerbGroup) -> Group | None:
    """« a vu le Royaume-Uni quitter l'Union », « aimerait voir le Togo signer »: who is seen to do it."""
    left = next(sentence.left(group.start), None)
    if left is None or left.end != group.start or left.prep or left.start <= sentence.start:
        return None
    return left if sentence.words.is_form_of(sentence.doc[left.start - 1], "seeing") else None
