"""What may stand between two names of a list: separators, asides, days, votes, persons' names and brackets."""

from typing import Final

from depositaire import spans
from depositaire.clauses.arguments.votes import past_votes
from depositaire.clauses.wording.words import FINITE, Words
from depositaire.tokens import Token, Tokens

#: « et, », a word and « , » are this many tokens.
_ASIDE: Final = 4
_RELATIVES: Final = ("relative_subject", "relative_object", "relative_oblique", "whose")


def is_list_gap(doc: Tokens, start: int, end: int, words: Words) -> bool:
    """Only separators, determiners, prepositions, persons' names and parentheses, and at least one separator."""
    voted = past_votes(doc, start, words)
    separators, index, depth, dated = 0, _past_aside(doc, voted, end, words), 0, _dated(doc, start, end)
    if (after := _past_inner_aside(doc, start, end, words)) is not None:
        separators, index = 1, after
    while index < end:
        token = doc[index]
        if token.text in "([":  # « le Togo [2] »
            depth += 1
        elif token.text in ")]":
            depth -= 1
        elif depth == 0:
            length = words.phrases["separator"].at(doc, index)
            alone = token.text == ";" and voted == start and not _is_listed(doc, start, end, words)
            if alone and not _are_grouped(doc, start, end, words):
                return False
            if length:
                separators += 1
                index += min(length, end - index)
                continue
            if not (index in dated or _is_transparent(token, words) or (index == start and _says_whence(doc, index))):
                return False
        index += 1
    return separators > 0


def _dated(doc: Tokens, start: int, end: int) -> range:
    """« le Togo et, en mai, le Chili »: a day between commas, with its preposition."""
    date = next(iter(spans.within(doc, spans.DATES, start, end)), None)
    if date is None or date.end >= end or doc[date.end].text != ",":
        return range(0)
    first = date.start
    while first > start and doc[first - 1].pos_ in ("ADP", "DET"):
        first -= 1
    return range(first, date.end) if first - 1 > start and doc[first - 1].text == "," else range(0)


def _is_listed(doc: Tokens, start: int, end: int, words: Words) -> bool:
    """Whether a colon or a line break before a gap, or in it, announces a list, and none of it has acted."""
    marks = [token.i for token in doc[doc[start].sent.start : end] if token.text in ":\n"]
    return bool(marks) and not _has_acted(doc, marks[-1] + 1, start, words)


def _has_acted(doc: Tokens, start: int, end: int, words: Words) -> bool:
    """« : le Togo, qui l'a signé, ne l'a pas ratifié ; le Mali… »: whether a main clause stands between two tokens."""
    related = False
    for token in doc[start:end]:
        if token.text in ",;":
            related = False
        related = related or any(words.is_a(token, name) for name in _RELATIVES)
        if not related and _is_finite(token, words):
            return True
    return False


def _are_grouped(doc: Tokens, start: int, end: int, words: Words) -> bool:
    """« Le Togo, le Mali (pour l'Afrique) ; le Chili (pour l'Amérique) ont signé »: groups that semicolons part.

    Nothing before the first has told what they do, or each group has brackets that say which it is.
    """
    sentence = doc[start].sent
    if not any(_is_finite(token, words) for token in doc[sentence.start : start]):
        return True
    if doc[start].text != "(":
        return False
    for token in doc[end : sentence.end]:
        if token.text in "(;":
            return True
        if _is_finite(token, words):
            return False
    return False


def _is_finite(token: Token, words: Words) -> bool:
    return words.is_verb(token) and bool({form.tense for form in words.forms(token)} & FINITE)


def _past_aside(doc: Tokens, start: int, end: int, words: Words) -> int:
    """Where a gap goes on after an aside: « , en phase préalable à l'adhésion, ainsi que », « , chargée de…, et »."""
    commas = [index for index in range(start, end) if doc[index].text == ","]
    if len(commas) < 2 or commas[0] != start or not words.phrases["strong_separator"].at(doc, commas[1] + 1):
        return start
    aside = doc[commas[0] + 1 : commas[1]]
    participle = {form.tense for form in words.forms(aside[0])} == {"ppast"} if len(aside) else False
    verbs = (token for token in aside[participle:] if token.pos_ in ("VERB", "AUX"))
    return commas[1] if not any(words.forms(token) for token in verbs) else start


def _past_inner_aside(doc: Tokens, start: int, end: int, words: Words) -> int | None:
    """« la Finlande et, contre toute attente, la Hongrie »: where a gap goes on after what stands behind « et »."""
    if end - start < _ASIDE or not words.is_a(doc[start], "list_and") or doc[start + 1].text != ",":
        return None
    close = next((index for index in range(start + 2, end) if doc[index].text == ","), None)
    if close is None or any(words.is_verb(token) and token.pos_ != "NOUN" for token in doc[start + 2 : close]):
        return None
    return close + 1


def _says_whence(doc: Tokens, index: int) -> bool:
    """« l'opérateur Telma malgache et »: an adjective of a nation behind a name."""
    return any(
        span.label_ == "DEMONYM" and span.start == index
        for span in spans.within(doc, spans.COUNTRIES, index, index + 1)
    )


def _is_transparent(token: Token, words: Words) -> bool:
    if token.is_space or token.text in '«»"“”':
        return True
    if words.is_a(token, "determiner") or words.is_a(token, "list_preposition") or words.is_a(token, "that_of"):
        return True
    if token.is_title and token.pos_ in ("PROPN", "NOUN", "X", "ADJ", ""):
        return True
    return token.text[0].isupper() and words.is_a_phrase(token.lower_.rstrip("."), "title")
