"""The body that a role is told of: « L'Assemblée générale a admis le Togo comme membre de l'OIF »."""

from typing import Final

from depositaire.clauses.arguments.fillers import Group
from depositaire.clauses.sentences.filling import Filled
from depositaire.clauses.sentences.governing import copula_of

#: How many words may qualify the noun for a role: « membre à part entière de l'OIF ».
_QUALIFIED: Final = 5


def member_of(filled: Filled) -> None:
    """Make it the target in the place of the organ that decides, where it stands behind who is admitted."""
    sentence, words, verb = filled.sentence, filled.sentence.words, filled.group
    if filled.trigger.types.organisation != "join" or verb is None or not filled.parties:
        return
    if "party" not in (filled.trigger.frame.get("object"), filled.trigger.frame.get("subject")):
        return
    by = False
    for group in sentence.right(max([verb.index + 1, *(party.end for party in filled.parties)])):
        if verb.passive and words.is_a_phrase(group.prep, "agent"):
            by = True
            continue  # « a été élu par l'Assemblée générale membre du Conseil »
        made = verb.passive and _is_made(filled, group)
        if ((by or group.start >= filled.right) and not made) or group.kinds != {"organisation"}:
            return
        of = any(words.is_a_phrase(group.prep, name) for name in ("complement_preposition", "owner_preposition"))
        if not of or group.person:
            return
        role = next(
            (at for at in range(group.start - 1, group.start - 1 - _QUALIFIED, -1) if _is_role(filled, at)), None
        )
        if role is not None and (made or words.phrases["in_role"].ending(sentence.doc, role)):
            filled.targets = [filler for filler in group.fillers if filled.takes(filler)] or filled.targets
        return


def _is_made(filled: Filled, group: Group) -> bool:
    """« élu, jeudi par l'Assemblée générale, membre du Conseil »: whether the verb makes its subject that."""
    for at in range(group.start - 1, group.start - 1 - _QUALIFIED, -1):
        if _is_role(filled, at):
            made = copula_of(filled.sentence, at)
            return made is not None and filled.group is not None and made[1].index == filled.group.index
    return False


def _is_role(filled: Filled, index: int) -> bool:
    """« membre », « observateur »: a noun for a role, behind who gets it."""
    sentence = filled.sentence
    return index > sentence.start and any(
        sentence.words.is_a(sentence.doc[index], name) for name in ("member_noun", "bare_role")
    )
