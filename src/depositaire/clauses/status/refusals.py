"""Demands that were turned down or accepted, and when: « sa candidature, déposée en mai, a été rejetée jeudi »."""

from typing import Final

from spacy.tokens import Span

from depositaire import spans
from depositaire.clauses.sentences.governing import governing_verb
from depositaire.clauses.sentences.sentence import Sentence
from depositaire.clauses.sentences.verbgroup import VerbGroup
from depositaire.clauses.sentences.verbs import verb_group
from depositaire.clauses.status.cues import CLAUSE, edges, strongest
from depositaire.clauses.status.made_known import is_by_a_state
from depositaire.clauses.status.predication import predicate_status, verbs_of_subject
from depositaire.clauses.status.verb_status import verb_status
from depositaire.tokens import Token

#: How far before a date its verb may stand, and the verb that refuses.
_FAR: Final = 8
_NEAR: Final = 3


def was_rejected(sentence: Sentence, start: int, end: int, event_type: str) -> bool:
    """Whether somebody turned the noun down: « sa candidature n'a pas été retenue », « a rejeté sa demande »."""
    doc, words = sentence.doc, sentence.words
    if any(words.is_a(doc[edge - 1], "no_such") for edge in edges(sentence, start) if edge > sentence.start):
        verbs = verbs_of_subject(sentence, start, end)  # « aucune demande n'est sur la table », « n'a été retenue »
        return any(verb.passive and words.is_form_of(token, "accepting") for token, verb in verbs)
    if rejection_before(sentence, start) is not None:
        return True
    if predicate_status(sentence, start, end, event_type) == "negated":
        verbs = verbs_of_subject(sentence, start, end)  # « n'a pas été déposée », « n'a pas été examinée »
        return not any(verb.passive and verb.negated and not words.is_form_of(t, "accepting") for t, verb in verbs)
    for token, verb in verbs_of_subject(sentence, start, end):  # « n'a pas réuni les deux tiers des voix »
        votes = words.phrases["votes_needed"].within(doc, token.i, min(sentence.end, token.i + CLAUSE))
        if verb.negated and words.is_form_of(token, "gathering") and next(votes, None) is not None:
            return True
    governing = governing_verb(sentence, start)
    turned_down = governing is not None and words.is_form_of(doc[governing.index], "turning_down")
    if governing is not None and turned_down and not governing.negated:
        return not _is_put_off(sentence, governing.index)
    return any(
        words.is_form_of(token, "turning_down") and token.pos_ == "VERB" and not words.is_a(token.nbor(1), "that_of")
        for token in doc[end : min(sentence.end - 1, end + CLAUSE)]
    )


def _is_put_off(sentence: Sentence, verb: int) -> bool:
    """« a repoussé à la fin de 2028 sa demande »: until when, and not turned down."""
    doc, words = sentence.doc, sentence.words
    if not words.is_form_of(doc[verb], "putting_off") or not words.is_a(doc[verb + 1], "put_off_to"):
        return False
    return any(sentence.in_date(index) for index in range(verb + 2, min(sentence.end, verb + 2 + 2 * _NEAR)))


def rejection_before(sentence: Sentence, start: int) -> int | None:
    """« le rejet de la candidature », « le refus opposé à sa candidature »: the noun that says it was turned down."""
    doc, words = sentence.doc, sentence.words
    first = next(
        (edge - 1 for edge in edges(sentence, start) if edge > sentence.start and _is_linked(doc[edge - 1])), None
    )
    if first is None or first <= sentence.start:
        return None
    noun = first - 1
    while noun > sentence.start and (doc[noun].pos_ in ("ADJ", "ADV") or words.is_form_of(doc[noun], "opposing")):
        noun -= 1
    group = sentence.at(noun)
    if group is not None and words.is_a_phrase(group.prep, "agent"):  # « le rejet par l'OIF de sa candidature »
        noun = group.start - 1
    if not words.is_a(doc[noun], "rejection"):
        return None
    verb = governing_verb(sentence, noun)  # « a levé son veto à la candidature »
    lifted = verb is not None and not verb.negated and words.is_form_of(doc[verb.index], "lifting")
    return None if lifted else noun


def _is_linked(token: Token) -> bool:
    return token.pos_ == "ADP"


def acceptance(sentence: Sentence, start: int, end: int) -> str | None:
    """The status of what a demand asks for, where somebody accepts it: « a été retenue », « va agréer la demande ».

    None where the sentence says nothing of that, or only that it was not accepted; a plan, where one State accepts it.
    """
    doc, words = sentence.doc, sentence.words
    for token, group in verbs_of_subject(sentence, start, end):
        if words.is_form_of(token, "accepting") and (group.passive or group.participle) and not group.negated:
            return _accepted(sentence, group)
    if (will := _will_be_accepted(sentence, end)) is not None:
        return verb_status(sentence, will)
    verb = governing_verb(sentence, start)
    if verb is None or verb.negated or verb.passive:
        return None
    said = words.phrases["accepting_expressions"].within(doc, verb.index, start)
    itself = doc[start].head.i == verb.index and words.is_form_of(doc[verb.index], "accepting")
    return _accepted(sentence, verb) if itself or next(said, None) is not None else None


def _accepted(sentence: Sentence, verb: VerbGroup) -> str:
    """« La Turquie a accepté la candidature du Togo »: with the consent of a State it is no member yet."""
    status = verb_status(sentence, verb)
    return strongest("planned", status) if is_by_a_state(sentence, verb) else status


def _will_be_accepted(sentence: Sentence, end: int) -> VerbGroup | None:
    """« devrait être acceptée en juin »: the passive infinitive behind the noun."""
    for token in sentence.doc[end : min(sentence.end, end + CLAUSE)]:
        if sentence.words.is_a(token, "boundary"):
            return None
        if sentence.words.is_form_of(token, "accepting"):
            groups = (verb_group(sentence, token.i, form.lemma) for form in sentence.words.forms(token))
            return next((group for group in groups if group and group.passive and group.governor is not None), None)
    return None


def decided_on(sentence: Sentence, date: Span | None, verbs: str) -> tuple[Span | None, Span | None]:
    """The day of a demand, « déposée en mai », and that of its decision: « a rejeté jeudi », « Jeudi, … a rejeté ».

    Args:
        sentence: the sentence.
        date: the date that stands nearest to the demand, if any.
        verbs: the class of the verbs that decide.
    """
    verb = None if date is None else _verb_before(sentence, date)
    words = sentence.words
    if verb is not None and words.is_form_of(verb, "performing") and not words.is_form_of(verb, verbs):
        return date, _decided(sentence, date, verbs)
    return None, _decided(sentence, None, verbs) or date


def _decided(sentence: Sentence, other: Span | None, verbs: str) -> Span | None:
    """The date beside the verb that decides."""
    for date in spans.within(sentence.doc, spans.DATES, sentence.start, sentence.end):
        verb = _verb_before(sentence, date)
        if date != other and verb is not None and date.start - verb.i <= _NEAR:
            cues = (cue for form in sentence.words.forms(verb) for cue in sentence.words.verb_cues.get(form.lemma, ()))
            denied = verbs == "rejecting" and any(cue.status == "negated" for cue in cues)
            if denied or sentence.words.is_form_of(verb, verbs):
                return date
    return None


def is_of_the_examination(sentence: Sentence, date: Span) -> bool:
    """« sa candidature sera examinée en mai »: the day is not that of the demand."""
    verb = _verb_before(sentence, date)
    return verb is not None and sentence.words.is_form_of(verb, "examining")


def _verb_before(sentence: Sentence, date: Span) -> Token | None:
    before = reversed(sentence.doc[max(sentence.start, date.start - _FAR) : date.start])
    return next((token for token in before if token.pos_ == "VERB"), None)
