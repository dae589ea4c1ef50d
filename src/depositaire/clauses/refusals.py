"""Demands that were turned down, and when: « sa candidature, déposée en mai, a été rejetée jeudi »."""

from typing import Final

from spacy.tokens import Span

from depositaire import spans
from depositaire.clauses.cues import CLAUSE
from depositaire.clauses.governing import governing_verb
from depositaire.clauses.predication import predicate_status
from depositaire.clauses.sentence import Sentence
from depositaire.tokens import Token

#: How far before a date its verb may stand, and the verb that refuses.
_FAR: Final = 8
_NEAR: Final = 3


def was_rejected(sentence: Sentence, start: int, end: int, event_type: str) -> bool:
    """Whether somebody turned the noun down: « sa candidature n'a pas été retenue », « a rejeté sa demande »."""
    if predicate_status(sentence, start, end, event_type) == "negated":
        return True
    doc, words = sentence.doc, sentence.words
    verb = governing_verb(sentence, start)
    if verb is not None and words.is_form_of(doc[verb.index], "rejecting") and not verb.negated:
        return True
    return any(
        words.is_form_of(token, "rejecting") and token.pos_ == "VERB"
        for token in doc[end : min(sentence.end, end + CLAUSE)]
    )


def refused_on(sentence: Sentence, date: Span | None) -> tuple[Span | None, Span | None]:
    """The day of a demand, « déposée en mai », and that of its refusal: « a rejeté jeudi », « Jeudi, … a rejeté ».

    Args:
        sentence: the sentence.
        date: the date that stands nearest to the demand, if any.
    """
    verb = None if date is None else _verb_before(sentence, date)
    if verb is not None and sentence.words.is_form_of(verb, "performing"):
        return date, _refused(sentence, date)
    return None, _refused(sentence, None) or date


def _refused(sentence: Sentence, other: Span | None) -> Span | None:
    """The date beside the verb that refuses."""
    for date in spans.within(sentence.doc, spans.DATES, sentence.start, sentence.end):
        verb = _verb_before(sentence, date)
        if date != other and verb is not None and date.start - verb.i <= _NEAR:
            cues = (cue for form in sentence.words.forms(verb) for cue in sentence.words.verb_cues.get(form.lemma, ()))
            if sentence.words.is_form_of(verb, "rejecting") or any(cue.status == "negated" for cue in cues):
                return date
    return None


def _verb_before(sentence: Sentence, date: Span) -> Token | None:
    before = reversed(sentence.doc[max(sentence.start, date.start - _FAR) : date.start])
    return next((token for token in before if token.pos_ == "VERB"), None)
