"""« les deux textes », « ces accords »: several texts that were told together. Private to ``coreference``."""

from collections.abc import Callable, Sequence
from typing import Final

from spacy.tokens import Doc, Span, Token

from depositaire import spans
from depositaire.clauses.wording.numerals import cardinal_at
from depositaire.clauses.wording.words import Words

#: How many texts are several, and how many sentences back they may stand.
_PAIR: Final = 2
_BACK: Final = 3


def is_of_several(doc: Doc, token: Token, words: Words) -> bool:
    """« ces accords », « desdits accords », « les deux accords »: not « les accords », « les accords de Minsk »."""
    if token.i < _PAIR or not words.is_a(token, "several_texts"):
        return False
    counted = cardinal_at(doc, token.i - 1)[0] is not None
    article = doc[token.i - 1 - counted]
    pointed = words.is_a(article, "demonstrative") or words.is_a(article, "aforesaid")
    after = doc[token.i + 1] if token.i + 1 < len(doc) else None
    of = after is not None and words.is_a(after, "complement_preposition")
    return pointed or (counted and words.is_a(article, "definite") and not of)


def several_texts(doc: Doc, token: Token, named: Sequence[Span], words: Words, told: Callable[[Span], bool]) -> str:
    """The texts that the noun stands for, joined by ``+``: as many as it counts, or those of the last sentence.

    ``told``: whether something is told of a description, which is no text of its own else.
    """
    if not is_of_several(doc, token, words):
        return ""
    number = cardinal_at(doc, token.i - 1)[0]
    found: dict[str, None] = {}
    for segment in reversed([one for one in spans.group(doc, spans.SEGMENTS) if one.start < token.i][-_BACK:]):
        texts = [one for one in named if one.label_ == "INSTRUMENT" and segment.start <= one.start < segment.end]
        texts = [one for one in texts if one.end < token.i and (one.id_ != "described" or told(one))]
        if any(words.is_a(one[0], "several_texts") and one.id_ == "described" for one in texts):
            return ""  # « ont signé trois accords. Ces accords… »
        plural = {one.kb_id_ for one in texts if one[0].lower_ == token.lower_}
        if number is None and len(plural) == 1:
            return plural.pop()  # « Les Accords de Minsk prévoient un cessez-le-feu. Ces accords… »
        found.update(dict.fromkeys(one.kb_id_ for one in texts))
        if found and (number is None or len(found) >= number):
            break
    return "+".join(found) if len(found) == (number or max(len(found), _PAIR)) else ""
