"""Conditions behind a verb: « rejoindra l'OIF si le sommet l'accepte », « n'entrera en vigueur que si… »."""

from typing import Final

from depositaire.clauses.sentences.sentence import Sentence
from depositaire.clauses.wording.words import FINITE

#: How far behind its verb a condition may begin, in tokens.
_REACH: Final = 30


def is_on_condition(sentence: Sentence, index: int) -> bool:
    """Whether a condition follows the verb at ``index`` before any other verb with a tense does."""
    doc, words = sentence.doc, sentence.words
    for position in range(index + 1, min(sentence.end, index + _REACH)):
        token = doc[position]
        if token.text in ";:":
            return False
        if words.phrases["by_report"].at(doc, position):
            return False
        if words.phrases["condition"].at(doc, position):
            return not (words.is_a(doc[position - 1], "no_condition") or words.is_verb(doc[position - 1]))
        tensed = token.pos_ in ("VERB", "AUX") and {form.tense for form in words.forms(token)} & FINITE
        if tensed and not sentence.in_date(position) and sentence.at(position) is None:
            return False
    return False
