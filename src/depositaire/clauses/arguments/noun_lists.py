"""Lists that go on over a plural noun whose names stand in brackets or are its examples.

« trois banques (Rivéo, Plinor), ainsi que deux assureurs (Nivalis et Telma) », « Rivéo et des géants comme Plinor ».
"""

from typing import Final

from depositaire import spans
from depositaire.clauses.arguments.fillers import Group
from depositaire.clauses.wording.words import FINITE, Words
from depositaire.tokens import Token, Tokens

#: What may stand around the noun.
_AROUND: Final = ("ADP", "DET", "NUM", "ADJ", "NOUN", "ADV", "PROPN", "X")
#: How many tokens the noun may take with what stands around it.
_LONGEST: Final = 8
_DETERMINERS: Final = ("some_of_many", "definite", "several")


def goes_on_by_noun(doc: Tokens, left: Group, right: Group, words: Words) -> bool:
    """Whether ``right`` gives the names of a further noun of the list that ``left`` begins."""
    if right.person or "instrument" in left.kinds | right.kinds or left.end >= len(doc):
        return False
    return _in_brackets(doc, left, right, words) or _by_example(doc, left, right, words)


def _in_brackets(doc: Tokens, left: Group, right: Group, words: Words) -> bool:
    """« trois banques (Rivéo, Plinor), ainsi que deux assureurs (Nivalis, Telma) »: each noun has its own."""
    shut = _past_bracket(doc, left.end, words)
    if shut == left.end:
        return False
    if right.prep not in ("", left.prep) and not words.is_a(doc[right.start], "some_of_many"):
        return False  # « des assureurs (… » stand under no preposition
    first, second = (
        next((at for at in range(end, start - 1, -1) if doc[at].text == "("), None)
        for start, end in ((left.start, left.fillers[0].start), (shut, right.fillers[0].start))
    )
    if not first or second is None or spans.within(doc, spans.ORGANISATIONS, first - 1, first):
        return False  # « l'AELE (la Norvège, la Suisse) et deux pays (le Togo et le Mali) »
    close = next(
        (token.i for token in doc[right.fillers[0].end : doc[right.start].sent.end] if token.text == ")"), None
    )
    if close is None or _acts_by_itself(doc, left, close + 1, words):
        return False
    return doc[first - 1].is_lower and _is_noun(doc, shut, second, words)


def _by_example(doc: Tokens, left: Group, right: Group, words: Words) -> bool:
    """« Rivéo, Plinor et les géants du secteur comme Nivalis »: some are given for the last of a list."""
    if not words.is_a_phrase(right.prep, "given_as"):
        return False
    return _is_noun(doc, _past_bracket(doc, left.end, words), right.start, words) and not _acts_by_itself(
        doc, left, right.end, words
    )


def _past_bracket(doc: Tokens, start: int, words: Words) -> int:
    """Past « ) », « …) » and « , etc.) » behind the last name; ``start`` where no bracket is shut there."""
    index = start
    while index < len(doc) - 1 and (doc[index].text in ",." or words.is_a(doc[index], "and_so_on")):
        index += 1
    return index + 1 if doc[index].text == ")" else start


def _acts_by_itself(doc: Tokens, left: Group, end: int, words: Words) -> bool:
    """« a quitté l'OIF (…) et deux banques (…) protestent »: a verb was before the list, and another follows."""
    before = doc[doc[left.start].sent.start : left.start]
    acts = end < len(doc) and _is_finite(doc[end], words)
    return acts and any(_is_finite(token, words) for token in before)


def _is_noun(doc: Tokens, start: int, end: int, words: Words) -> bool:
    """Whether « , ainsi que deux assureurs », « et des géants du secteur » stands there, and nothing else."""
    index = start + (start < end and doc[start].text == ",")
    joined = words.phrases["strong_separator"].at(doc, index) if index < end else 0
    index += joined
    index += words.phrases["agent"].at(doc, index) if index < end else 0  # « ainsi que par deux assureurs »
    said = doc[index:end]
    if index == start or not 2 <= len(said) <= _LONGEST:
        return False
    counts = said[0].pos_ == "NUM" or said[0].like_num or any(words.is_a(said[0], one) for one in _DETERMINERS)
    plural = tuple(words.classes["plural_noun_ending"])
    several = any(token.pos_ == "NOUN" and token.is_lower and token.lower_.endswith(plural) for token in said)
    several = several or any(words.is_a(token, "body_noun") for token in said)  # « des ONG »
    return counts and several and all(token.pos_ in _AROUND for token in said)


def _is_finite(token: Token, words: Words) -> bool:
    return words.is_verb(token) and bool({form.tense for form in words.forms(token)} & FINITE)
