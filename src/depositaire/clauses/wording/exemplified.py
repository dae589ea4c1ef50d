"""Nouns of which names are the examples: « signé par des pays comme le Togo », « réunit des banques telles que X »."""

from typing import Final

from depositaire.clauses.wording.words import Words
from depositaire.tokens import Token, Tokens

#: How many adjectives may stand behind the noun, and before it.
_ADJECTIVES: Final = 2
_NOUNS: Final = ("member_noun", "company_noun", "body_noun")


def before_example(doc: Tokens, index: int, words: Words, floor: int) -> int:
    """Where « des pays comme » begins whose example a name at ``index`` is; ``index`` where it is none.

    A preposition that is one with the article is left to the name: « les ministres des pays comme le Togo ».
    """
    length = words.phrases["exemplifying"].ending(doc, index)
    noun = index - length - 1
    behind = noun
    while length and noun > floor and behind - noun < _ADJECTIVES and _qualifies(doc[noun], words):
        noun -= 1
    if not length or noun <= floor or not _is_many(doc[noun], words):
        return index
    first = noun
    while first > floor and noun - first < _ADJECTIVES and _is_adjective(doc[first - 1], words):
        first -= 1
    article = first - 1
    if article < floor:
        return index
    governed = article > floor and _governs(doc[article - 1], words)
    if first < noun and words.is_a(doc[article], "complement_preposition"):
        return index if governed else article  # « réunit de grands groupes comme Rivéo »
    if not words.is_a(doc[article], "some_of_many"):
        return index
    return first if governed else article


def _governs(token: Token, words: Words) -> bool:
    """« les ministres des pays comme », and not « compte parmi ses membres des pays comme »."""
    noun = token.pos_ in ("NOUN", "PROPN") and not words.is_verb(token)
    return noun and not words.is_a(token, "member_noun")


def _qualifies(token: Token, words: Words) -> bool:
    """« des pays développés tels que »: an adjective or a participle behind the noun."""
    return _is_adjective(token, words) or (token.pos_ == "VERB" and any(f.tense == "ppast" for f in words.forms(token)))


def _is_adjective(token: Token, words: Words) -> bool:
    return token.pos_ == "ADJ" and not _is_many(token, words)


def _is_many(token: Token, words: Words) -> bool:
    """Whether it is the plural of a noun for members or bodies."""
    plural = token.lower_.endswith(tuple(words.classes["plural_noun_ending"]))
    return plural and any(words.is_a(token, name) for name in _NOUNS)
