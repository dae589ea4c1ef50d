"""Clauses that take up the act told before them: « ce que le Togo n'a pas fait », « comme l'ont fait le Togo et … »."""

from typing import Final

from depositaire.clauses.arguments.fillers import Group
from depositaire.clauses.sentences.sentence import Sentence
from depositaire.clauses.sentences.verbgroup import VerbGroup

#: How far before the verb « ce que » may stand, and how far behind it its subject.
_OPENING: Final = 16
_BEHIND: Final = 4


def takes_up(sentence: Sentence, group: VerbGroup) -> bool:
    """Whether the clause of the verb is opened by « ce que » or, right before the verb, by « comme »."""
    doc, words = sentence.doc, sentence.words
    follows = group.index + 1 < sentence.end and any(form.tense == "inf" for form in words.forms(doc[group.index + 1]))
    if follows:
        return False  # « comme l'a fait savoir le ministre »
    for index in range(group.start, max(sentence.start, group.start - _OPENING), -1):
        if words.phrases["what_was_told"].ending(doc, index):
            return True
        if words.is_verb(doc[index - 1]) or doc[index - 1].text in ",;:":
            break
    return bool(group.clitics) and words.phrases["as_was_told"].ending(doc, group.start) > 0


def subject_behind(sentence: Sentence, group: VerbGroup) -> Group | None:
    """Who does the same, behind the verb: « comme l'a fait le Togo », « ce que n'ont fait ni le Togo ni le Bénin »."""
    words = sentence.words
    right_before = any(
        words.phrases[name].ending(sentence.doc, group.start) for name in ("what_was_told", "as_was_told")
    )
    actor = next(sentence.right(group.index + 1), None)
    fits = actor is not None and not actor.prep and "instrument" not in actor.kinds
    return actor if right_before and actor is not None and fits and actor.start - group.index <= _BEHIND else None
