"""Frames: from a trigger and its clause to an event's parties and target."""

from typing import Final

from depositaire.clauses.frames.nominal import fill_noun
from depositaire.clauses.frames.predicative import fill_predicate
from depositaire.clauses.frames.several_bodies import several_bodies
from depositaire.clauses.frames.verbal import fill_verb
from depositaire.clauses.sentences.filling import Filled, is_of_another_verb
from depositaire.clauses.sentences.sentence import Sentence, clause_end
from depositaire.clauses.wording.phrases import Phrases
from depositaire.lexicon import Trigger

#: How far before a participle its noun may stand: « le statut de candidat lui a été accordé ».
_BEFORE: Final = 14
#: How far behind a noun the words may stand that the verb needs whose subject it is.
_SHOWN: Final = 14
#: What a rule needs may stand this close behind its word whatever it looks like: « devenue contraignante ».
_CLOSE: Final = 4


def fill(sentence: Sentence, trigger: Trigger, start: int, end: int, lemma: str) -> Filled | None:
    """Fill the frame of ``trigger`` found at tokens ``start`` to ``end``; None where its form is another."""
    match trigger.form:
        case "verb":
            filled = fill_verb(sentence, trigger, start, lemma)
        case "noun":
            filled = fill_noun(sentence, trigger, start, end)
        case _:
            filled = fill_predicate(sentence, trigger, start, end)
    if filled is not None:
        several_bodies(filled, end)
    return filled


def _clause_start(sentence: Sentence, start: int) -> int:
    """Where the clause of the word at ``start`` begins at the earliest: four tokens before it or after another verb."""
    doc, words = sentence.doc, sentence.words
    index = max(sentence.start, start - 4)
    while index > sentence.start:
        before = doc[index - 1]
        if words.is_a(before, "boundary") or before.text in ":;" or words.is_verb(before):
            break
        index -= 1
    return index


def lacking_words(sentence: Sentence, trigger: Trigger, start: int, end: int) -> str:
    """Which of the rule's lists keeps it from applying: ``near``, ``also`` or ``not_near``; empty where none."""
    doc, words = sentence.doc, sentence.words
    near, also, far = words.near[trigger.id]
    if near is not None and not near.opens_in(sentence.vocabulary):
        return "near"
    if far is not None and not far.opens_in(sentence.vocabulary):
        far = None
    if near is None and also is None and far is None:
        return ""
    stop = max(clause_end(sentence, end, through_infinitives=True), min(sentence.end, end + 1))
    if trigger.shown_by:  # « la signature du Togo fait défaut »: the verb is of the noun
        stop = max(stop, min(sentence.end, end + _SHOWN))
    if near is not None and not _stands_near(sentence, near, end, max(stop, min(sentence.end, end + _CLOSE))):
        undergone = any(form.tense == "ppast" for form in words.forms(doc[start]))
        before = near.within(doc, max(sentence.start, start - _BEFORE), start) if undergone else iter(())
        if all(_is_in_a_name(sentence, first) for first, _ in before):
            return "near"
    if also is not None and not also.occur(doc, _clause_start(sentence, start), stop):
        return "also"
    if far is not None:
        reach = min(stop, end + 12)
        found = far.within(doc, max(sentence.start, start - 3), reach)
        # « a été admis à l'OIF lors du sommet »: of the occasion, not of the act
        occasion = next((first for first, _ in words.phrases["occasion"].within(doc, end, reach)), reach)
        if any(
            first <= occasion and not _is_of_the_body(sentence, first) and not _runs_into_a_name(sentence, first, last)
            for first, last in found
        ):
            return "not_near"
    return ""


def _is_in_a_name(sentence: Sentence, index: int) -> bool:
    """« L'Organisation des États américains est composée de »: the word is of a body's name."""
    group = sentence.at(index)
    named = () if group is None else (one for one in group.fillers if one.kind == "organisation")
    return any(one.start <= index < one.end and one.end - one.start > 1 for one in named)


def _stands_near(sentence: Sentence, near: Phrases, start: int, stop: int) -> bool:
    """Whether the words that a rule needs stand between two tokens, and behind no second verb."""
    return any(not is_of_another_verb(sentence, start, first) for first, _ in near.within(sentence.doc, start, stop))


def _runs_into_a_name(sentence: Sentence, start: int, end: int) -> bool:
    """« la candidature de l'Iran à l'Organisation de coopération »: what reads like the phrase opens a body's name."""
    group = sentence.at(end - 1)
    opening = (filler.start for filler in group.fillers if filler.kind == "organisation") if group is not None else ()
    return any(start < first < end and sentence.doc[first].is_title for first in opening)


def _is_of_the_body(sentence: Sentence, index: int) -> bool:
    """« accueilli au sein de la Conférence de Valmort »: the word is of the name of a body that has members."""
    group = sentence.at(index)
    if group is None or not sentence.words.is_a_phrase(group.prep, "inside_of"):
        return False
    return any(filler.start <= index < filler.end for filler in group.fillers)
