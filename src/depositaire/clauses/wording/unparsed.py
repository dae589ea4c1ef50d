"""Verbs also where a sentence has not been parsed, for want of any word that tells an event."""

from spacy.tokens import Doc

from depositaire.clauses.wording.words import FINITE, Words
from depositaire.tokens import Tokens


def has_verb(doc: Doc | Tokens, start: int, end: int, words: Words) -> bool:
    """Whether a verb stands between two tokens: by the parse or, without it, a word that can be one.

    A word right behind an article is none: « Le président du Togo », « La critique ».
    """
    return any(_is_verb(doc, index, start, words) for index in range(start, end))


def _is_verb(doc: Doc | Tokens, index: int, start: int, words: Words) -> bool:
    token = doc[index]
    if token.dep_:
        return words.is_verb(token)
    finite = any(form.tense in FINITE for form in words.forms(token))
    return finite and not (index > start and words.is_a(doc[index - 1], "article"))
