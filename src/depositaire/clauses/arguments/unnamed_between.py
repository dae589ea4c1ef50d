"""Those of a list who have no name: « l'Université de Lille, plusieurs communes et la société Rivéo »."""

from typing import Final

from depositaire.clauses.arguments.list_ends import is_plural
from depositaire.clauses.wording.words import Words
from depositaire.tokens import Token, Tokens

_MARKS: Final = "();:.«»–—"
#: How many tokens may say what a name behind them is.
_PRESENTED: Final = 10
#: … and how many those may take who hold an office.
_OFFICIALS: Final = 40
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


def are_officials(doc: Tokens, start: int, end: int, words: Words) -> bool:
    """Whether between two tokens there are only persons in office, with or without names, who stand for nobody named.

    « par le président de la Ligue, Ali Juma, | le maire de Lille, Lise Aubin, | le directeur de l'Unesco et… »
    """
    if end - start > _OFFICIALS or end >= len(doc):
        return False
    if any(token.text in _MARKS or words.is_a(token, "boundary") or words.is_verb(token) for token in doc[start:end]):
        return False
    said, part = 0, []
    for token in doc[start:end]:
        if not (token.text == "," or words.is_a(token, "list_and")):
            part.append(token)
            continue
        if part and not _is_official(part, words):
            return False
        said += bool(part and not part[0].text[0].isupper())
        part = []
    return bool(said) and not part


def _is_official(part: list[Token], words: Words) -> bool:
    """« Ali Juma », « le maire de Lille », « gouverneur de la province »."""
    if all(token.text[0].isupper() or words.is_a(token, "particle") or token.text == "-" for token in part):
        return True
    led = words.is_a(part[0], "article") and len(part) > 1
    return part[led].lower_ in words.stand_ins


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
