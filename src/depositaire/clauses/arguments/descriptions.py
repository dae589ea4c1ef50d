"""What is said of a party before its name: « le géant sud-américain, le Brésil, », « Lise Aubin, ministre du Togo, ».

The description belongs to the party: it stands under the preposition of the whole and is the subject where the parse
takes the description for it.
"""

from collections.abc import Sequence
from dataclasses import replace
from typing import Final

from depositaire.clauses.arguments.fillers import Group
from depositaire.clauses.wording.prepositions import preposition
from depositaire.clauses.wording.words import Words
from depositaire.tokens import Token, Tokens

#: How many tokens a description may take.
_LONG: Final = 11
#: How many words a first name and a name are at least.
_NAME: Final = 2
#: The nouns by which a party or a body is described.
_NOUNS: Final = ("descriptor", "company_noun", "appositive", "body_noun", "to_another")
_CLOSING: Final = (",", ".", ")", ";", ":", "–", "—", "!", "?")


def described(doc: Tokens, groups: Sequence[Group], place: int, words: Words, *, floor: int) -> Group:
    """The group at ``place`` with the description before its comma, if there is one; it must be closed as well."""
    group = groups[place]
    comma = group.start - 1
    if group.prep or "instrument" in group.kinds or comma <= floor or doc[comma].text != ",":
        return group
    if group.end < len(doc) and doc[group.end].text not in _CLOSING and not doc[group.end].is_space:
        return group
    left = max(floor, comma - _LONG, groups[place - 1].end if place else floor)
    head = _named(doc, left, comma, words) if group.person else _said_of(doc, left, comma, words)
    if head is None:
        return group
    prep, first = preposition(doc, head, words, floor=floor)
    fronted = prep and first == floor  # « Parmi les grandes puissances, la Chine… »
    bound = not prep or words.is_a_phrase(prep, "of_described")
    return replace(group, start=first, prep=prep) if first >= left and bound and not fronted else group


def _named(doc: Tokens, left: int, comma: int, words: Words) -> int | None:
    """Where a person's name and what honours it begin that end at a comma: « M. Élie Baptiste »."""
    start = comma
    while start > left and (doc[start - 1].is_title or words.is_a(doc[start - 1], "particle")):
        start -= 1
    if comma - start < _NAME or not doc[start].is_title or words.is_a(doc[start], "determiner"):
        return None
    return start - 1 if start > left and words.is_a_phrase(doc[start - 1].lower_.rstrip("."), "title") else start


def _said_of(doc: Tokens, left: int, comma: int, words: Words) -> int | None:
    """The noun of a description that has a determiner of its own and holds no verb but a participle."""
    for index in range(comma - 1, left, -1):
        token = doc[index]
        if token.is_punct or _acts(token, words) or words.is_a(token, "boundary"):
            return None
        described = (token.is_lower or token.is_upper) and any(words.is_a(token, name) for name in _NOUNS)
        if described and _is_determined(doc, index, left, words):
            return index
    return None


def _acts(token: Token, words: Words) -> bool:
    """Whether a word is a verb, and no participle that goes on a noun: « la banque consacrée à l'eau, »."""
    return words.is_verb(token) and (token.pos_ == "AUX" or {form.tense for form in words.forms(token)} != {"ppast"})


def _is_determined(doc: Tokens, index: int, left: int, words: Words) -> bool:
    """« la première puissance », « les deux géants »: not « en tant que pays », « une économie du bloc »."""
    before = index - 1
    while before > left and (doc[before].pos_ in ("ADJ", "NUM") or doc[before].like_num):
        if words.is_a(doc[before], "indefinite") and words.is_a(doc[index], "body_noun"):
            break  # « d'une agence », and not « un nouveau signataire »
        before -= 1
    if before < left or not words.is_a(doc[before], "determiner"):
        return False
    if words.is_a(doc[before], "possessive"):
        return words.is_a(doc[index], "to_another")  # « avec son principal client, Rivéo, »
    own = doc[before].lower_
    of = words.is_a_phrase(words.canonical.get(own, own), "complement_preposition")
    of_another = before > left and words.is_a(doc[before - 1], "complement_preposition")
    return not of and not (of_another and not words.is_a(doc[index], "body_noun"))  # « membre de la banque bleue, »
