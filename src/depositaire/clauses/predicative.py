"""The frame of a noun that says what somebody is or becomes: « membre », « signataire »."""

from typing import Final

from depositaire.clauses.filling import Filled, assign, beside, complements
from depositaire.clauses.governing import copula_of
from depositaire.clauses.lists import announced, in_parentheses
from depositaire.clauses.nominal import determiner
from depositaire.clauses.relatives import relative_oblique
from depositaire.clauses.sentence import Sentence, clause_end
from depositaire.clauses.subjects import subject_of
from depositaire.lexicon import Trigger

_ASIDE: Final = 30


def fill_predicate(sentence: Sentence, trigger: Trigger, start: int, end: int) -> Filled | None:
    doc, words = sentence.doc, sentence.words
    copula = copula_of(sentence, start)
    kind = "bare" if copula is None else copula[0]
    if trigger.copula != kind:
        return None
    filled = Filled(right=clause_end(sentence, end))
    frame = dict(trigger.frame)
    verb = copula[1] if copula is not None else None
    if verb is not None and (verb.reflexive or (trigger.tense and verb.tense not in trigger.tense)):
        return None
    filled.group = verb
    complements(
        sentence, trigger, {k: v for k, v in frame.items() if k not in ("subject", "object")}, end, filled, None
    )
    if "aside" in frame:
        group = in_parentheses(sentence, end, min(sentence.end, end + _ASIDE))
        filled.parties = list(group.fillers) if group is not None else announced(sentence, end)
        return filled
    if "list" in frame:
        return _fill_list(sentence, trigger, start, end, filled)
    if verb is not None and "subject" in frame:
        group = subject_of(sentence, verb)
        filled.subject = group
        if group is not None:
            assign(filled, trigger, frame["subject"], group)
        relative_oblique(sentence, trigger, frame, verb, filled)
        if not filled.parties and frame["subject"] == "party":
            filled.parties.extend(filler for filler in announced(sentence, end) if filler not in filled.targets)
    if "before" in frame:
        beside(sentence, trigger, frame["before"], start, end, filled)
    if not filled.targets and "target" in frame.get("possessive", "") and determiner(doc, start, sentence.start, words):
        filled.anaphoric = "target"
    if not filled.targets and verb is not None and any(words.is_a(doc[i], "clitic") for i in verb.clitics):
        filled.anaphoric = "target"
    return filled


def _fill_list(sentence: Sentence, trigger: Trigger, start: int, end: int, filled: Filled) -> Filled | None:
    """« Les membres de l'OIF sont : … »: the names that follow the verb."""
    doc, words = sentence.doc, sentence.words
    for index in range(end, min(sentence.end, end + 14)):
        if words.is_form_of(doc[index], "being"):
            items = [
                group
                for group in sentence.right(index + 1)
                if not group.prep and "instrument" not in group.kinds and doc[group.start].text != "("
            ]
            colon = any(token.text == ":" for token in doc[index : items[0].start]) if items else False
            if items and (colon or items[0].start - index <= 3):
                filled.parties = [filler for group in (items if colon else items[:1]) for filler in group.fillers]
                filled.right = items[-1].end
                return filled
    return None
