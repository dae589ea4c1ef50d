"""Infinitives behind words that no cue is known of: « est impatient de rejoindre », « la priorité est de ratifier »."""

from typing import Final

from depositaire.clauses.sentences.sentence import Sentence
from depositaire.clauses.sentences.verbgroup import VerbGroup
from depositaire.clauses.sentences.verbs import verb_group
from depositaire.clauses.wording.numerals import may_be_ordinal

#: Tenses of a main verb behind which the infinitive tells what is not done yet.
_STATES: Final = ("pres", "impf", "cond", "fut", "inf")


def is_open(sentence: Sentence, group: VerbGroup) -> bool:
    """Whether an infinitive with « de » or « à » hangs on a state: « a le droit de quitter », « au Togo de signer ».

    What was done by doing it is no state: « a eu raison de ratifier »; nor is what one is proud of, or the first to do.
    """
    doc, words = sentence.doc, sentence.words
    marker = group.start - 1
    if group.tense != "inf" or group.restricted or marker <= sentence.start:
        return False
    goal = words.is_a(doc[marker], "to")
    if not goal and not words.is_a(doc[marker], "complement_preposition"):
        return False
    if goal and words.is_form_of(doc[sentence.start], "left_to_do"):
        return True  # « Reste au Togo à signer »
    if goal and not _is_qualified(sentence, marker):
        return False
    for index in range(marker - 1, sentence.start - 1, -1):
        token = doc[index]
        counted = goal and (words.is_a(token, "counted_ones") or may_be_ordinal(token.lower_))
        if counted or words.is_a(token, "of_what_one_does") or token.text in ";:":
            return False
        if sentence.at(index) is not None:
            continue
        main = _verb_at(sentence, index)
        if main is None and words.is_verb(token):
            return False  # of a verb in no table nothing is known
        if main is not None and not main.participle:
            being = words.is_form_of(token, "being")
            return main.tense in _STATES and not (main.reflexive and being)  # « se sont bornés à signer »
    return _is_qualified(sentence, marker) or words.is_a_phrase(_first(sentence), "to")


def _is_qualified(sentence: Sentence, marker: int) -> bool:
    """« est déterminé à », « est encore à ratifier », and not « met son veto à », « a dix ans pour »."""
    doc, words, index = sentence.doc, sentence.words, marker - 1
    while index > sentence.start and doc[index].pos_ == "ADV":
        index -= 1
    return doc[index].pos_ == "ADJ" or words.is_form_of(doc[index], "being")


def _first(sentence: Sentence) -> str:
    """The word that opens a sentence, « au » as « à »: « Au Togo de signer »."""
    opening = sentence.doc[sentence.start].lower_
    return sentence.words.canonical.get(opening, opening)


def _verb_at(sentence: Sentence, index: int) -> VerbGroup | None:
    groups = (verb_group(sentence, index, form.lemma) for form in sentence.words.forms(sentence.doc[index]))
    return next((group for group in groups if group is not None), None)
