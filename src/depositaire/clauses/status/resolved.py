"""What a body decides of those in it, which its decision does: « L'OIF a décidé de suspendre le Mali »."""

from typing import Final

from depositaire.clauses.sentences.governing import governing_verb
from depositaire.clauses.sentences.sentence import Sentence
from depositaire.clauses.sentences.verbgroup import VerbGroup

_DONE: Final = ("perfect", "past")


def is_resolved(sentence: Sentence, group: VerbGroup) -> bool:
    """« a décidé de suspendre », « a pris la décision de suspendre », « ont voté pour suspendre »."""
    doc, words, governor = sentence.doc, sentence.words, group.governor
    if group.passive or governor is None:
        return False
    if governor.form == "noun" and words.is_a(doc[governor.index], "decision"):
        taking = governing_verb(sentence, governor.index)
        return taking is not None and words.is_form_of(doc[taking.index], "taking") and _is_done(taking)
    above = governor.group
    aims = words.is_a(doc[group.start - 1], "purpose") and words.is_form_of(doc[governor.index], "voting")
    resolves = aims or words.is_form_of(doc[governor.index], "resolving")
    return above is not None and resolves and _is_done(above)


def _is_done(verb: VerbGroup) -> bool:
    return verb.tense in _DONE and not verb.negated and not verb.passive
