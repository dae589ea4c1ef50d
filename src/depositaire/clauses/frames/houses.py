"""Whose parliament a text is put before: « La Convention, soumise au Sénat italien, a été approuvée »."""

from typing import Final

from depositaire import spans
from depositaire.clauses.arguments.fillers import Filler
from depositaire.clauses.document.organs import is_parliament
from depositaire.clauses.sentences.filling import Filled, expression

#: How far behind a parliament its State may end.
_BESIDE: Final = 4
#: What a parliament does to a text: what it adopts its State may ratify.
_VOTED: Final = frozenset({"adopt", "ratify"})


def at_the_house(filled: Filled) -> list[Filler]:
    """The State at whose parliament something is done to a text by nobody who is named.

    « adoptée mardi au parlement togolais », « a passé l'étape du Sénat italien ».
    """
    group, trigger, sentence = filled.group, filled.trigger, filled.sentence
    if group is None or filled.parties or not filled.targets or trigger.types.binding not in _VOTED:
        return []
    needed = expression(sentence, trigger, group.index + 1) if trigger.near else None
    if not (group.passive or (needed is not None and trigger.frame.get("subject") == "target")):
        return []
    for found in sentence.groups:
        first = found.fillers[0]
        if not is_parliament(sentence, first) or not (first.kind == "country" or _has_its_state(filled, first)):
            continue
        of = needed is not None and needed[0] < found.start < needed[1]
        if of or sentence.words.is_a_phrase(found.prep, "at_a_house"):
            return [first]
    return []


def _has_its_state(filled: Filled, house: Filler) -> bool:
    """« le Parlement letton », « le Sénat de la Colombie »: not that of a body."""
    doc = filled.sentence.doc
    beside = spans.within(doc, spans.COUNTRIES, house.end, min(len(doc), house.end + _BESIDE))
    return any(not any(token.is_punct for token in doc[house.end : span.start]) for span in beside)
