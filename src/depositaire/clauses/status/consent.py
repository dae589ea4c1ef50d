"""Who only lets others act: a State that ratifies the accession of another, those who give their assent."""

from depositaire.clauses.sentences.governing import governing_verb
from depositaire.clauses.sentences.sentence import Sentence
from depositaire.clauses.sentences.verbgroup import VerbGroup
from depositaire.clauses.status.cues import edges
from depositaire.clauses.status.made_known import is_by_a_state


def is_allowed_by_a_state(sentence: Sentence, start: int) -> bool:
    """« Le Sénat a ratifié l'adhésion de la Suède »: whether the verb above a noun lets it be done."""
    verb = governing_verb(sentence, start)
    return verb is not None and not verb.negated and is_consent_of_a_state(sentence, verb, start)


def is_consented_to(sentence: Sentence, start: int) -> bool:
    """« la ratification de l'adhésion de la Suède »: another State's consent to what a noun tells, by its noun."""
    doc, words = sentence.doc, sentence.words
    behind = (edge for edge in edges(sentence, start) if edge > sentence.start + 1)
    return any(
        words.is_a(doc[edge - 1], "complement_preposition") and words.is_a(doc[edge - 2], "ratification_noun")
        for edge in behind
    ) and not words.is_a(doc[start - 1], "possessive")


def is_consent_of_a_state(sentence: Sentence, verb: VerbGroup, start: int) -> bool:
    """« La Turquie a approuvé l'adhésion de la Suède »: with the consent of a State it is no member yet.

    « Le Togo a ratifié son adhésion »: its own consent makes it one.
    """
    token, words = sentence.doc[verb.index], sentence.words
    if words.is_form_of(token, "ratifying"):
        return not words.is_a(sentence.doc[start - 1], "possessive")
    return words.is_form_of(token, "accepting") and is_by_a_state(sentence, verb)


def consents(sentence: Sentence, verb: VerbGroup, start: int) -> bool:
    """« a donné jeudi, à une voix près, son aval à la ratification »: who lets it be done has not done it yet."""
    given = (sentence.start, verb.start) if verb.passive else (verb.index + 1, start)  # « le feu vert est donné à »
    return next(sentence.words.phrases["consent"].within(sentence.doc, *given), None) is not None
