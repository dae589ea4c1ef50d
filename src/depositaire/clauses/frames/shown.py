"""A noun behind the verb that shows where it is: « Au bas de l'accord figurent les paraphes du Togo et du Mali »."""

from typing import Final

from depositaire.clauses.frames.nested import is_housed
from depositaire.clauses.sentences.carriers import shows
from depositaire.clauses.sentences.filling import Filled
from depositaire.clauses.sentences.verbs import verb_group

#: How far before the noun the verb may stand: « figurent depuis mardi les paraphes ».
_BEHIND: Final = 6


def shown_ahead(filled: Filled, start: int) -> None:
    """Fill the target with what opens the sentence where a verb that shows the noun at ``start`` follows it."""
    sentence, trigger = filled.sentence, filled.trigger
    first = next(iter(sentence.groups), None)
    if filled.targets or first is None or first.end > start or not sentence.opens_at(first.start):
        return
    slot = trigger.frame.get(first.prep, "") if first.prep else ""
    if not ("target" in slot or (trigger.types.organisation == "apply" and is_housed(sentence, first))):
        return
    if _verb_before(filled, first.end, start):
        filled.assign("target", first)


def is_shown_ahead(filled: Filled, start: int) -> bool:
    """Whether the verb before the noun at ``start`` shows where it is, and the place opens the sentence."""
    first = next(iter(filled.sentence.groups), None)
    return first is not None and bool(filled.targets) and _verb_before(filled, first.end, start)


def _verb_before(filled: Filled, end: int, start: int) -> bool:
    """Whether only days, adverbs and an article part the noun from a verb of the rule that follows token ``end``."""
    sentence = filled.sentence
    for index in range(start - 1, max(end, start - _BEHIND) - 1, -1):
        token = sentence.doc[index]
        for form in sentence.words.forms(token) if token.pos_ in ("VERB", "AUX") else ():
            verb = verb_group(sentence, index, form.lemma)
            if verb is not None and shows(filled.trigger, verb, form.lemma):
                return True
        if not (token.pos_ in ("DET", "ADJ", "ADV", "ADP", "NUM") or sentence.in_date(index)):
            return False
    return False
