"""Conditions behind a verb: « rejoindra l'OIF si le sommet l'accepte », « n'entrera en vigueur que si… »."""

from typing import Final

from depositaire.clauses.sentences.sentence import Sentence
from depositaire.clauses.sentences.verbgroup import VerbGroup
from depositaire.clauses.wording.words import FINITE

#: How far behind its verb a condition may begin, in tokens.
_REACH: Final = 30
#: What a condition is of: « si Berlin l'accepte », « si dix États ratifient », and not « si possible ».
_NAMED: Final = ("PROPN", "NUM")
#: What parts that which is said from the verb of who says it.
_CLOSING: Final = (",", "»", "”", '"')


def is_on_condition(sentence: Sentence, index: int) -> bool:
    """Whether a condition follows the verb at ``index`` before any other verb with a tense does."""
    doc, words = sentence.doc, sentence.words
    for position in range(index + 1, min(sentence.end, index + _REACH)):
        token = doc[position]
        if token.text in ";:":
            return False
        if words.phrases["by_report"].at(doc, position):
            return False
        if words.phrases["condition"].at(doc, position) or _is_if(sentence, position):
            return not (words.is_a(doc[position - 1], "no_condition") or words.is_verb(doc[position - 1]))
        tensed = token.pos_ in ("VERB", "AUX") and {form.tense for form in words.forms(token)} & FINITE
        if tensed and not sentence.in_date(position) and sentence.at(position) is None:
            return False
    return False


def _is_if(sentence: Sentence, index: int) -> bool:
    """« si Berlin l'accepte », « si dix États le ratifient »: « si » before a name or a number."""
    after = index + 1
    if after >= sentence.end or not sentence.words.phrases["if_word"].at(sentence.doc, index):
        return False
    return sentence.doc[after].pos_ in _NAMED


def is_demanded(sentence: Sentence, group: VerbGroup) -> bool:
    """« Le Togo doit ratifier au plus vite, plaide l'ONG »: what somebody is told to do is no plan of his."""
    doc, words, governor = sentence.doc, sentence.words, group.governor
    if governor is None or not words.is_form_of(doc[governor.index], "obligation"):
        return False
    for position in range(governor.index + 1, min(sentence.end, group.index + _REACH)):
        if doc[position].text in ";:":
            return False
        if words.phrases["without_delay"].at(doc, position):
            return True
        said = words.is_form_of(doc[position], "demanding") and not words.is_a(doc[position - 1], "article")
        if position > group.index and said and doc[position - 1].text in _CLOSING:
            return True
    return False


def is_as_long_as(sentence: Sentence, index: int) -> bool:
    """« n'entrera pas en vigueur tant que le Togo ne l'aura pas ratifié »: it may, once what bars it is over."""
    doc, words = sentence.doc, sentence.words
    for position in range(index + 1, min(sentence.end, index + _REACH)):
        if doc[position].text in ";:":
            return False
        if words.phrases["as_long_as"].at(doc, position):
            return True
    return False


def may_then(sentence: Sentence, group: VerbGroup | None) -> bool:
    """« Grâce au Togo, la Convention pourra entrer en vigueur »: nothing bars any more what a text does by itself."""
    above = group.governor.group if group is not None and group.governor is not None else None
    if group is None or above is None or above.negated or above.restricted or above.tense != "fut":
        return False
    may = sentence.words.is_form_of(sentence.doc[above.index], "possibility")
    return may and not is_on_condition(sentence, group.index)
