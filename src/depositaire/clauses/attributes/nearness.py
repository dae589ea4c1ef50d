"""How near a date stands to the trigger of an event."""

from typing import Final

from spacy.tokens import Span

from depositaire.clauses.sentences.occasions import is_finite_between, is_participle
from depositaire.clauses.sentences.sentence import Sentence
from depositaire.clauses.sentences.windows import Window
from depositaire.clauses.wording.words import Words
from depositaire.tokens import Tokens

#: What a gap costs beside its arguments and words: a verb, a comma, an aside between two, lying before the trigger.
VERB: Final = 18
_COMMA, _ASIDE, _LEFT = 5, 6, 3
#: How many tokens an aside may have.
_SHORT: Final = 12


def onset(doc: Tokens, date: Span, words: Words) -> int:
    """Where the words that bring a date in begin: « à compter du 1er mai »."""
    return date.start - words.phrases["effective_from"].ending(doc, date.start)


def distance(sentence: Sentence, date: Span, window: Window) -> int:
    """The cost of the gap between a date and a trigger, or the verb that carries out what the trigger names."""
    doc, words, governor = sentence.doc, sentence.words, window.governor
    if date.start >= window.trigger_end:
        return _gap(sentence, window.trigger_end, onset(doc, date, words))
    if date.end > window.trigger_start:
        return 0
    cost = _gap(sentence, date.end, window.trigger_start) + _LEFT
    if governor is not None and governor < date.start and words.is_form_of(doc[governor], "performing"):
        return min(cost, _gap(sentence, governor + 1, onset(doc, date, words)) + _LEFT)
    return cost


def _gap(sentence: Sentence, index: int, end: int) -> int:
    """What lies between two tokens: an argument counts as one word, an aside as little more."""
    doc, words, cost = sentence.doc, sentence.words, 0
    while index < end:
        token, group = doc[index], sentence.at(index)
        if group is not None:
            cost, index = cost + 1, max(group.end, index + 1)
            continue
        cost += 1
        if token.text == ";" or words.is_a(token, "contrast"):
            cost += VERB
        elif token.text == ",":
            close = next((i for i in range(index + 1, min(end, index + _SHORT)) if doc[i].text == ","), None)
            if close is not None and not is_finite_between(doc, index, close, words):
                cost, index = cost + _ASIDE, close
            else:
                cost += _COMMA
        elif token.pos_ == "VERB" and not is_participle(token, words):
            cost += VERB
        index += 1
    return cost
