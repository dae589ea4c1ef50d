"""Status of a noun: what governs it, what it is the subject of, and what is said of it."""

from collections.abc import Iterator
from typing import Final

from depositaire.clauses.cues import CLAUSE, phrase_status, strongest
from depositaire.clauses.governing import governing_verb
from depositaire.clauses.sentence import Sentence
from depositaire.clauses.status import verb_status
from depositaire.clauses.verbgroup import VerbGroup
from depositaire.clauses.verbs import verb_group
from depositaire.lexicon import Cue

_NEAR: Final = 3


def noun_status(sentence: Sentence, start: int, end: int, event_type: str) -> str:
    """The status of an event told by a noun: what governs it, what it is the subject of, the words beside it."""
    doc, words = sentence.doc, sentence.words
    statuses = ["actual", phrase_status(sentence, start, "noun"), *_adjectives(sentence, end)]
    for index in [*_cue_range(sentence, start), *range(end, min(sentence.end, end + 2))]:
        if doc[index].pos_ not in ("VERB", "AUX"):
            cues = words.noun_cues.get(doc[index].lower_, ())
            statuses += [cue.status for cue in cues if "noun" in cue.governs and _speaks_of(cue, event_type)]
    verb = governing_verb(sentence, start)
    if verb is not None:
        statuses.append(_of_governing(sentence, verb, event_type))
    statuses.append(predicate_status(sentence, start, end))
    return strongest(*statuses)


def _speaks_of(cue: Cue, event_type: str) -> bool:
    return not cue.only or event_type in cue.only


def _cue_range(sentence: Sentence, start: int) -> range:
    """Where a noun that governs the one at ``start`` may stand: close by, or further where « de » links them."""
    doc, words = sentence.doc, sentence.words
    first = start
    while first > sentence.start and (
        words.is_a(doc[first - 1], "possessive") or doc[first - 1].pos_ in ("ADJ", "DET")
    ):
        first -= 1
    linked = first > sentence.start and words.is_a(doc[first - 1], "complement_preposition")
    left = max(sentence.start, start - (CLAUSE if linked else _NEAR + 2))
    for index in range(start - 1, left - 1, -1):
        if doc[index].pos_ in ("VERB", "AUX") and index < first - 1:
            return range(index + 1, start)
    return range(left, start)


def was_rejected(sentence: Sentence, start: int, end: int) -> bool:
    """Whether somebody turned the noun down: « sa candidature n'a pas été retenue », « a rejeté sa demande »."""
    if predicate_status(sentence, start, end) == "negated":
        return True
    doc, words = sentence.doc, sentence.words
    verb = governing_verb(sentence, start)
    if verb is not None and words.is_form_of(doc[verb.index], "rejecting") and not verb.negated:
        return True
    return any(
        words.is_form_of(token, "rejecting") and token.pos_ == "VERB"
        for token in doc[end : min(sentence.end, end + CLAUSE)]
    )


def _adjectives(sentence: Sentence, end: int) -> Iterator[str]:
    """« l'adhésion prochaine du Togo »."""
    for phrases, cue in sentence.words.phrase_cues:
        if (
            "noun" in cue.governs
            and end < sentence.end
            and sentence.doc[end].pos_ in ("ADJ", "VERB")
            and phrases.at(sentence.doc, end)
        ):
            yield cue.status


def _of_governing(sentence: Sentence, verb: VerbGroup, event_type: str) -> str:
    """« autorise la ratification », « souhaite l'adhésion », « procédera à la signature »."""
    above = verb_status(sentence, verb)
    for form in sentence.words.forms(sentence.doc[verb.index]):
        for cue in sentence.words.verb_cues.get(form.lemma, ()):
            fits = _speaks_of(cue, event_type) and (not cue.tense or verb.tense in cue.tense)
            if "noun" in cue.governs and fits:
                return strongest(cue.status, above if above != "negated" or cue.status != "hypothetical" else "negated")
    return above if above != "actual" and sentence.words.is_form_of(sentence.doc[verb.index], "doing") else "actual"


def predicate_status(sentence: Sentence, start: int, end: int) -> str:
    """« L'adhésion du Togo interviendra en 2026 »: the tense of verbs that say that the event takes place."""
    doc, words = sentence.doc, sentence.words
    head = doc[start].head
    candidates = [head.i] if head.i >= end else []
    candidates += range(end, min(sentence.end, end + 25))
    for index in candidates:
        token = doc[index]
        if index != head.i and (words.is_a(token, "boundary") or token.text in ";"):
            break
        if token.pos_ not in ("VERB", "AUX"):
            continue
        for form in words.forms(token):
            group = verb_group(sentence, index, form.lemma)
            if group is None or not (group.finite or group.tense == "perfect"):
                continue
            for cue in words.verb_cues.get(form.lemma, ()):
                if "clause" in cue.governs and cue.tense and group.tense in cue.tense:
                    return cue.status
            if group.negated and words.is_form_of(token, "happening"):
                return "negated"
            return "actual"
    return "actual"
