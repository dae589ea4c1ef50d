"""Who alone has not done it yet: « il ne reste plus que l'Inde et le Népal à ratifier le traité »."""

from typing import Final

from depositaire.clauses.sentences.sentence import Sentence
from depositaire.clauses.sentences.verbgroup import VerbGroup

#: How far before the infinitive the verb may stand, and how far before that verb its « ne ».
_FAR: Final = 24
_NEGATION: Final = 2


def is_left_to_some(sentence: Sentence, group: VerbGroup) -> bool:
    """Whether an infinitive says what some only have still to do; not « il ne leur reste plus qu'à ratifier »."""
    doc, words = sentence.doc, sentence.words
    at = group.start - 1
    if group.tense != "inf" or at <= sentence.start or not words.is_a(doc[at], "to"):
        return False
    for index in range(at - 1, max(sentence.start, at - _FAR), -1):
        if not words.is_form_of(doc[index], "left_to_do"):
            continue
        denied = any(words.is_a(token, "negation") for token in doc[max(sentence.start, index - _NEGATION) : index])
        return denied and any(words.is_a(token, "relative_object") for token in doc[index + 1 : at - 1])
    return False
