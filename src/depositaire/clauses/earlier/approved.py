"""Parliaments that approve what others conclude: « Le Parlement européen a approuvé la conclusion de l'accord »."""

from depositaire.clauses.arguments.fillers import Filler
from depositaire.clauses.document.organs import is_parliament
from depositaire.clauses.earlier.tellings import Told
from depositaire.clauses.sentences.governing import governing_verb
from depositaire.clauses.subjects.subject import subject_of


def approving_house(item: Told) -> list[Filler]:
    """The parliament that approves the conclusion or the signature that a noun tells; empty where none does."""
    sentence, words = item.sentence, item.sentence.words
    verb = governing_verb(sentence, item.span.start) if item.trigger.form == "noun" else None
    if verb is None or verb.passive or verb.negated or not words.is_form_of(sentence.doc[verb.index], "approving"):
        return []
    subject = subject_of(sentence, verb)
    return [] if subject is None else [one for one in subject.fillers if is_parliament(sentence, one)]
