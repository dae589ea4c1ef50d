"""Pronouns of those whom nobody names: « certains ont dit qu'ils ne signeront pas ». Private to ``coreference``."""

from typing import Final

from spacy.tokens import Doc, Token

from depositaire.clauses.wording.words import Words

#: How many tokens a subject and its verb with its auxiliaries take.
_CLAUSE: Final = 12


def is_of_unnamed(doc: Doc, token: Token, words: Words) -> bool:
    """Whether the pronoun of what is said stands for the unnamed subject who says it: « certains », « d'autres pays ».

    Not « tous », nor « les deux pays », who were named before.
    """
    that = token.i - 1
    if that <= token.sent.start or not words.is_a(doc[that], "relative_object"):
        return False
    saying = doc[that - 1]
    if not words.is_form_of(saying, "saying"):
        return False
    first = max(token.sent.start, saying.i - _CLAUSE)
    for index in range(saying.i - 1, first - 1, -1):
        if words.is_a(doc[index], "unnamed_some"):
            return all(one.pos_ not in ("VERB", "CCONJ", "PUNCT") for one in doc[index : saying.i])
    return False
