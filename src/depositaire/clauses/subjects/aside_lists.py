"""Lists that a sentence gives in an aside, in parentheses or between dashes."""

from dataclasses import replace
from typing import Final

from depositaire.clauses.arguments.fillers import Group
from depositaire.clauses.sentences.sentence import Sentence
from depositaire.clauses.subjects.lists import acts_next
from depositaire.clauses.wording.words import FINITE

_DASHES: Final = ("–", "—", "-")


def in_parentheses(sentence: Sentence, start: int, end: int) -> Group | None:
    """The list that an aside in parentheses gives."""
    for group in sentence.right(start):
        if (
            group.start < end
            and not group.prep
            and sentence.doc[group.start].text == "("
            and "instrument" not in group.kinds
        ):
            said = any(
                sentence.words.is_verb(token) and {form.tense for form in sentence.words.forms(token)} & FINITE
                for token in sentence.doc[start : group.start]
            )  # « Les membres profitent de l'Arrangement (ARM) »
            acts = acts_next(sentence, group.end)  # « l'OIF (les deux derniers sont en place) »
            return None if said or acts or _is_acronym(sentence, group) else group
    return None


def _is_acronym(sentence: Sentence, group: Group) -> bool:
    """« les membres du Mouvement de la rive (MDR) »: another name of what stands before the brackets."""
    first = group.fillers[0]
    alone = len(group.fillers) == 1 and first.kind == "organisation" and first.end - first.start == 1
    return alone and sentence.doc[first.start].text.isupper()


def set_off(sentence: Sentence, start: int, end: int) -> Group | None:
    """« les pays de l'AES – le Mali, le Niger et le Burkina Faso – », « …, à savoir le Mali et le Niger »."""
    doc, words = sentence.doc, sentence.words
    for group in sentence.right(start):
        if group.start >= end or group.prep or len(group.fillers) < 2 or "instrument" in group.kinds:
            continue
        namely = words.phrases["namely"].ending(doc, group.start)
        dashed = None if namely else _between_dashes(sentence, group)
        parted = any(words.is_verb(token) for token in doc[start : group.start - namely])
        return None if parted else (group if namely else dashed)
    return None


def _between_dashes(sentence: Sentence, group: Group) -> Group | None:
    """« – le Mali, le Niger et le Togo – ainsi que le Bénin »: those up to the second dash, or to the full stop."""
    doc = sentence.doc
    if doc[group.start - 1].text not in _DASHES:
        return None
    ends = [index for index in range(group.start, min(group.end + 1, len(doc))) if doc[index].text in _DASHES]
    close = next((index for index in ends if not any(one.start < index < one.end for one in group.fillers)), None)
    if close is None:
        stops = group.end < len(doc) and doc[group.end].text == "."
        return group if stops else None
    inner = tuple(filler for filler in group.fillers if filler.end <= close)
    return replace(group, fillers=inner, end=inner[-1].end) if len(inner) > 1 else None
