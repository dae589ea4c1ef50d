"""Those of a list who have no name: « l'Université de Lille, plusieurs communes et la société Rivéo »."""

from typing import Final

from depositaire.clauses.arguments.list_ends import is_plural
from depositaire.clauses.wording.words import Words
from depositaire.tokens import Token, Tokens

_MARKS: Final = "();:.«»–—"
#: How many tokens may say what a name behind them is.
_PRESENTED: Final = 10
#: How many tokens an acronym takes with its brackets.
_BRACKET: Final = 3


def are_unnamed(doc: Tokens, start: int, end: int, words: Words) -> bool:
    """Whether from the comma at ``start`` on there are only noun phrases of a list, which ``et`` closes.

    ``et`` stands before the last of them, or before the name that begins at ``end``.
    """
    if end - start < len((",", "les", "élus", "et")) or doc[start].text != ",":
        return False
    if any(token.text in _MARKS or _leaves(token, words) for token in doc[start:end]):
        return False
    opened, noun, closed = start + 1, False, False
    for index in range(start + 1, end):
        token = doc[index]
        if token.text == "," or words.is_a(token, "list_and"):
            if not noun or closed:
                return False
            opened, noun, closed = index + 1, False, token.text != ","
        elif index == opened and not (words.is_a(token, "determiner") or token.pos_ == "NUM"):
            return False
        else:
            noun = noun or token.pos_ == "NOUN"
    return closed and (noun or opened == end)


def is_presented(doc: Tokens, start: int, end: int, behind: int, words: Words) -> bool:
    """« le Togo et son premier partenaire, la Ligue des ports, ont signé »: what the last of a list is, and its name.

    ``et`` stands at ``start``, the name begins at ``end``, a comma at ``behind`` shuts it off, and several act. Its
    acronym may stand before the comma: « , la Ligue des ports (LP), ont signé ».
    """
    if behind + _BRACKET < len(doc) and doc[behind].text == "(" and doc[behind + _BRACKET - 1].text == ")":
        behind += _BRACKET
    if not 4 <= end - start <= _PRESENTED or behind + 1 >= len(doc) or doc[behind].text != ",":
        return False
    if not words.is_a(doc[start], "list_and") or not words.is_a(doc[start + 1], "determiner"):
        return False
    said = doc[start + 1 : end - 1]
    if doc[end - 1].text != "," or any(token.is_punct or _leaves(token, words) for token in said):
        return False
    auxiliary = doc[behind + 1]
    return any(token.pos_ == "NOUN" for token in said) and is_plural(auxiliary, words) and words.is_verb(auxiliary)


def _leaves(token: Token, words: Words) -> bool:
    """Whether a word is no part of a noun phrase with adjectives and complements with « de »."""
    of = words.is_a(token, "determiner") or words.is_a(token, "complement_preposition")
    return words.is_a(token, "boundary") or words.is_verb(token) or (token.pos_ == "ADP" and not of)
