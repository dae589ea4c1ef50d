"""Withdrawals that take effect on the day: « a annoncé son retrait. La décision prend effet immédiatement »."""

from typing import Final

from depositaire.clauses.sentences.of_document import Sentences
from depositaire.clauses.sentences.sentence import Sentence

#: How many sentences behind the act it may be said.
_NEAR: Final = 3


def takes_effect_at_once(sentences: Sentences, sentence: Sentence, end: int) -> bool:
    """Whether it is said of an act that ends at token ``end``, in its sentence or of « la décision » soon after."""
    if _is_said(sentence, end):
        return True
    doc = sentence.doc
    for _ in range(_NEAR):
        if sentence.end >= len(doc):
            return False
        sentence = sentences.at(sentence.end)
        own = any(sentence.words.is_a(doc[at], "withdrawal_noun") for at in range(sentence.start, sentence.end))
        if own and _is_said(sentence, sentence.start):
            return True
    return False


def _is_said(sentence: Sentence, start: int) -> bool:
    doc, words = sentence.doc, sentence.words
    if any(words.is_a(doc[at], "negative") for at in range(start, sentence.end)):
        return False
    return words.phrases["effect_at_once"].occur(doc, start, sentence.end)
