"""The day and place of the occasion on which an act is done: « a signé lors du sommet qui s'est tenu mardi »."""

from collections.abc import Sequence

from depositaire.clauses.sentences.occasions import is_participle
from depositaire.clauses.sentences.sentence import Sentence
from depositaire.clauses.sentences.windows import Window

_PARTING = (";", ":", "(")


def is_of_occasion(sentence: Sentence, index: int, window: Window, rivals: Sequence[Window]) -> bool:
    """Whether the day or place at a token is told of an occasion behind the act, and of its taking place only."""
    doc, words = sentence.doc, sentence.words
    occasion = next(
        (at for at in range(window.trigger_end, index) if words.phrases["occasion"].at(doc, at)), window.trigger_end
    )
    if occasion == window.trigger_end and not words.phrases["occasion"].at(doc, occasion):
        return False
    if any(window.trigger_end <= rival.trigger_start < index for rival in rivals):
        return False
    if any(token.text in _PARTING for token in doc[window.trigger_end : index]):
        return False
    if any(token.pos_ in ("VERB", "AUX") for token in doc[window.trigger_end : occasion]):
        return False
    verbs = [token for token in doc[occasion:index] if token.pos_ in ("VERB", "AUX")]
    if not verbs:
        return False
    last = verbs[-1]
    took_place = words.is_form_of(last, "auxiliary") and words.is_a(doc[last.i + 1], "coming_about")  # « a eu lieu »
    return (took_place or words.is_form_of(last, "taking_place")) and all(
        words.is_form_of(verb, "taking_place") or words.is_form_of(verb, "auxiliary") or is_participle(verb, words)
        for verb in verbs
    )
