"""Absolute use: a word after which its clause says nothing but when, how long or in what capacity."""

from typing import Final

from depositaire.clauses.sentences.filling import Filled, expression_end
from depositaire.clauses.sentences.sentence import Sentence
from depositaire.clauses.wording.words import FINITE

#: How many words may lead to a date: « dès le 1er », « au cours de l'année ».
_LEAD: Final = 4
#: How many words may tell the capacity: « en tant que membre à part entière ».
_CAPACITY: Final = 6


def is_absolute(filled: Filled, end: int) -> bool:
    """Whether nothing that ``end`` governs follows: « Le Japon ne reviendra pas », « est parti en 2007 »."""
    sentence, words, noun = filled.sentence, filled.sentence.words, filled.trigger.form != "verb"
    index = expression_end(sentence, filled.trigger, end)
    if filled.trigger.form == "noun":
        index = max([index, *(party.end for party in filled.parties if party.start >= end)])
    while index < sentence.end:
        token = sentence.doc[index]
        if token.is_punct or words.is_a(token, "boundary") or words.is_a(token, "coordinator"):
            return True
        if _opens_a_clause(sentence, index) or _is_what_is_said(filled, index):
            return True
        after = past_adverbial(sentence, index)
        if after == index and noun and (token.pos_ in ("ADJ", "VERB", "AUX") or words.is_a(token, "transparent")):
            after = index + 1
        if after == index:
            return noun and token.pos_ not in ("ADP", "NOUN", "PROPN", "DET")
        index = after
    return True


def _is_what_is_said(filled: Filled, index: int) -> bool:
    """« Le dernier pays admis est le Togo »: the verb whose subject a participle tells more of."""
    words, token = filled.sentence.words, filled.sentence.doc[index]
    if filled.group is None or not filled.group.participle or not words.is_form_of(token, "listing"):
        return False
    return bool({form.tense for form in words.forms(token)} & FINITE)


def past_adverbial(sentence: Sentence, index: int) -> int:
    """The token after the date, adverb or capacity that starts at ``index``; ``index`` where none does."""
    doc, words = sentence.doc, sentence.words
    date = next((i for i in range(index, min(sentence.end, index + _LEAD)) if sentence.in_date(i)), None)
    if date is not None and all(doc[i].pos_ in ("ADP", "DET", "ADV", "ADJ") for i in range(index, date)):
        while date < sentence.end and sentence.in_date(date):
            date += 1
        return date
    if doc[index].pos_ in ("ADP", "NUM"):  # « de deux ans », « pour une décennie », « dix ans plus tard »
        units = (i for i in range(index + 1, min(sentence.end, index + _LEAD)) if words.is_a(doc[i], "span_of_time"))
        unit = next(units, 0)
        if unit and all(doc[i].pos_ in ("NUM", "DET", "ADJ") for i in range(index + 1, unit)):
            return unit + 1
    for name in ("adverbial", "adverb", "of_a_seat"):
        if length := words.phrases[name].at(doc, index):
            return index + length
    if length := words.phrases["capacity"].at(doc, index):
        after = index + length
        while after < min(sentence.end, index + _CAPACITY) and sentence.at(after) is None and not doc[after].is_punct:
            after += 1
        return after
    return index + (doc[index].pos_ == "ADV" or doc[index].is_space)


def _opens_a_clause(sentence: Sentence, index: int) -> bool:
    """« est parti en claquant la porte », « est revenue après dix ans d'absence », « élu dans le cadre d'un vote »."""
    words, doc = sentence.words, sentence.doc
    if any(words.phrases[name].at(doc, index) for name in ("circumstance", "in_a_frame")):
        return True
    if words.is_a(doc[index], "soft_boundary"):
        return True
    following = doc[index + 1 : min(sentence.end, index + 2)]
    return any(form.tense == "ppres" for token in following for form in words.forms(token))
