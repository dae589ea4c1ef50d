"""How many there are, before a noun: « une demi-douzaine de lettres d'intention », « pas moins de sept accords »."""

from typing import Final

from depositaire import spans
from depositaire.clauses.wording.words import Words
from depositaire.tokens import Tokens

#: How many words the quantity may take.
_LONGEST: Final = 4


def before_quantity(doc: Tokens, start: int, words: Words, floor: int) -> int:
    """Where the words begin that say how many of the noun at ``start`` there are; ``start`` where none do."""
    if start - 1 <= floor:
        return start
    rounded = words.phrases["round_a_number"].ending(doc, start)
    rounded = rounded if rounded > 1 or not words.is_a(doc[start - 1], "determiner") else 0
    if rounded and (doc[start].like_num or doc[start].pos_ == "NUM"):
        index = max(start - rounded, floor)
        return index - 1 if index - 1 > floor and words.is_a(doc[index - 1], "negative") else index
    one = words.phrases["one_from"].ending(doc, start)
    if one and start - one >= floor and _is_of_texts(doc, start):
        return start - one
    if not words.is_a(doc[start - 1], "bare_of"):
        return start
    for index in range(start - 2, max(floor, start - 1 - _LONGEST), -1):
        if words.is_a(doc[index], "quantity"):
            return index - 1 if doc[index - 1].text == "-" else index
        if doc[index].pos_ != "ADJ" or not doc[index].is_lower:
            break
    return start


def _is_of_texts(doc: Tokens, start: int) -> bool:
    """« l'un de | ses plus gros contrats »: whether a text is told right behind, no other body or State before it."""
    texts = spans.within(doc, spans.INSTRUMENTS, start, len(doc))
    return bool(texts) and texts[0].start < start + _LONGEST
