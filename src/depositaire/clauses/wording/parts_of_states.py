"""Provinces and States of a federation, told by a noun: « l'État indien du Kerala », « la province du Katanga »."""

from spacy.tokens import Doc

from depositaire import spans
from depositaire.clauses.wording.words import Words
from depositaire.tokens import Tokens


def part_of_a_state(doc: Doc | Tokens, noun: int, words: Words) -> int:
    """Where the name begins behind a noun for a part of a State, its article before it; 0 where none does.

    « l'État plurinational de Bolivie » is a State, and « l'État de droit » is none at all.
    """
    if not (words.is_a(doc[noun], "part_of_a_state") and noun and words.is_a(doc[noun - 1], "definite")):
        return 0
    of = noun + 1
    while of < len(doc) and doc[of].pos_ == "ADJ" and doc[of].is_lower:
        of += 1
    if of + 1 >= len(doc) or not words.is_a(doc[of], "complement_preposition"):
        return 0
    at = of + 1 + words.is_a(doc[of + 1], "article")
    if at >= len(doc) or not doc[at].text[0].isupper():
        return 0
    return 0 if any(one.start <= at for one in spans.within(doc, spans.COUNTRIES, at - 1, len(doc))[:1]) else at
