"""Clauses of a sentence that stand for themselves: each with a subject and a verb of its own, read as a sentence is.

« Le Togo a quitté l'OIF et la Suède a rejoint l'Otan », « …, tandis que le Chili l'a signé ». A clause that hangs on
« que », a relative pronoun or « si » is not parted from what it hangs on.
"""

from typing import Final

from depositaire import spans
from depositaire.clauses.words import FINITE, Words
from depositaire.tokens import Token, Tokens

#: How far behind what joins it a clause may have its verb.
_REACH: Final = 30
#: Parts of speech in a subject.
_NOMINAL: Final = ("NOUN", "PROPN")
_BESIDE_NOUN: Final = ("DET", "ADJ", "NUM", "ADP", "ADV")
#: What parts a clause from one before it, which says nothing of it.
_PARTING: Final = (":", ";")
_RELATIVES: Final = ("relative_subject", "relative_object", "relative_oblique")


def independent(doc: Tokens, start: int, end: int, words: Words) -> list[tuple[int, int]]:
    """The bounds of the clauses between two tokens, in order and without a gap.

    Args:
        doc: the text.
        start: the first token of a sentence.
        end: one past its last.
        words: the tables.
    """
    lower, joining = doc.lower, words.phrases["joining_clauses"]
    candidates = [index for index in range(start + 2, end - 2) if lower[index] in joining.by_first]
    if not candidates:
        return [(start, end)]
    named = spans.covered(doc, *_NAMES, start=start, end=end)
    if _opens_with_date(doc, start, end):
        return [(start, end)]  # « Le 3 mai, le Togo a signé et le Bénin a ratifié »: it is the day of both
    bounds = [start]
    for index in candidates:
        length = joining.at(doc, index)
        if (
            length
            and index not in named
            and _is_whole(doc, bounds[-1], index, named, words)
            and _acts(doc, index + length, min(end, index + length + _REACH), named, words)
        ):
            bounds.append(index + length)
    return list(zip(bounds, [*bounds[1:], end], strict=True))


_NAMES: Final = (spans.COUNTRIES, spans.ORGANISATIONS, spans.INSTRUMENTS, spans.DATES, spans.ANAPHORS)


def _opens_with_date(doc: Tokens, start: int, end: int) -> bool:
    dates = spans.within(doc, spans.DATES, start, end)
    comma = next((index for index in range(start, end) if doc[index].text == ","), start)
    return any(date.end <= comma for date in dates)


def _is_whole(doc: Tokens, start: int, end: int, named: frozenset[int], words: Words) -> bool:
    """Whether a clause that has its verb ends, and nothing in it is left open: a bracket, « que », « si »."""
    found, depth = False, 0
    for token in doc[start:end]:
        depth += (token.text == "(") - (token.text == ")")
        found = found and token.text not in _PARTING
        if token.i in named:
            continue
        if words.is_a(token, "opens_condition") or any(words.is_a(token, name) for name in _RELATIVES):
            return False
        found = found or _is_finite(token, words)
    return found and depth == 0


def _acts(doc: Tokens, start: int, end: int, named: frozenset[int], words: Words) -> bool:
    """Whether a subject and its verb follow: names and nouns with what belongs to them, then a conjugated verb."""
    noun, several, index = False, False, start
    while index < end:
        token = doc[index]
        if index in named or (token.pos_ in _NOMINAL and not _is_finite(token, words)):
            noun = True
        elif _is_finite(token, words):
            alone = not several and not words.is_a(doc[start], "plural_article")
            agrees = not (alone and token.lower_.endswith(tuple(words.classes["plural_ending"])))
            return noun and agrees and doc[index - 1].text != ","
        elif token.text == "," and noun:
            close = _past_aside(doc, index, end, words)
            if close is not None:
                return close < end and _verb_follows(doc, close, end, words)
        elif noun and words.is_a(token, "coordinator"):
            several = True
        elif (token.pos_ == "ADP" and not noun) or not (
            token.pos_ in _BESIDE_NOUN or words.is_a(token, "clitic") or words.is_a(token, "negation")
        ):
            return False
        index += 1
    return False


def _past_aside(doc: Tokens, comma: int, end: int, words: Words) -> int | None:
    """One past the comma that closes « , qui préside le groupe, », « , réunie à Lomé, »; None where none opens."""
    opening = doc[comma + 1] if comma + 1 < end else None
    if opening is None:
        return None
    relative = any(words.is_a(opening, name) for name in _RELATIVES)
    participle = {form.tense for form in words.forms(opening)} == {"ppast"}
    if not (relative or participle):
        return None
    return next((index + 1 for index in range(comma + 2, end) if doc[index].text == ","), None)


def _verb_follows(doc: Tokens, start: int, end: int, words: Words) -> bool:
    index = start
    while index < end and (words.is_a(doc[index], "clitic") or words.is_a(doc[index], "negation")):
        index += 1
    return index < end and _is_finite(doc[index], words)


def _is_finite(token: Token, words: Words) -> bool:
    return words.is_verb(token) and bool({form.tense for form in words.forms(token)} & FINITE)
