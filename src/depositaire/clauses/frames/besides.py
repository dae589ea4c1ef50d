"""What « outre » names beside others: « a signé, outre la Charte, le Pacte », « se compose, outre le Togo, de… »."""

from depositaire.clauses.arguments.fillers import Group
from depositaire.clauses.sentences.filling import Filled
from depositaire.clauses.sentences.sentence import Sentence


def besides(filled: Filled) -> None:
    """Add it to the parties or to the targets of a verb, whichever it is of the kind of."""
    verb, words = filled.group, filled.sentence.words
    for group in filled.sentence.groups if verb is not None else ():
        added = words.is_a_phrase(group.prep, "in_addition") and not words.is_a_phrase(group.prep, "excepting")
        if not added or not _is_of_the_clause(filled, group):
            continue
        fresh = [filler for filler in group.fillers if filler not in filled.parties + filled.targets]
        if _is_a_target(filled, group):
            filled.targets += fresh
        elif filled.parties and "instrument" not in group.kinds:
            filled.parties[:0] = fresh


def _is_of_the_clause(filled: Filled, group: Group) -> bool:
    """Whether it opens the sentence, up to a comma, or the relative clause, or stands behind the verb."""
    sentence, verb = filled.sentence, filled.group
    if verb is None:
        return False
    before = sentence.doc[group.start - 1] if group.start > sentence.start else None
    if group.end == verb.start and before is not None and sentence.words.is_a(before, "relative_subject"):
        return True  # « l'OIF, qui outre le Togo compte le Bénin »
    if group.end <= verb.start:
        if _is_of_the_last(sentence, group, verb.start):
            return False
        between = sentence.doc[group.end : verb.start]
        return sentence.opens_at(group.start) and any(token.text == "," for token in between)
    return verb.index < group.start < filled.right


def _is_of_the_last(sentence: Sentence, group: Group, verb: int) -> bool:
    """« Outre le Togo, il s'agit du Mali, qui a signé »: of the last alone, not « c'est le Mali qui a signé »."""
    doc, words = sentence.doc, sentence.words
    cleft = any(words.is_a(token, "cleft") for token in doc[group.end : group.end + 2])
    return words.is_a(doc[verb - 1], "relative_subject") and not cleft


def _is_a_target(filled: Filled, group: Group) -> bool:
    """Texts beside a text; bodies beside a body, where countries are the parties: « a rejoint, outre l'OIF, … »."""
    kinds = {target.kind for target in filled.targets}
    if filled.trigger.frame.get("subject") == "target" or group.kinds != kinds:
        return False
    return group.kinds == {"instrument"} or (bool(filled.parties) and {p.kind for p in filled.parties} == {"country"})
