"""Arguments joined to somebody who is not named: « signé par le maire et l'Université de Lille ».

What stands behind the first of them, under « par », « entre » or « avec », stands under it, too.
"""

from collections.abc import Iterator, Sequence
from dataclasses import replace
from typing import Final

from depositaire.clauses.arguments.fillers import Group
from depositaire.clauses.arguments.people import beside_name
from depositaire.clauses.wording.words import Words
from depositaire.tokens import Token, Tokens

#: How many tokens those may take who stand before.
_REACH: Final = 40
#: What may stand between the preposition and those who are not named.
_OPENING: Final = ("DET", "NUM", "ADJ", "NOUN", "PROPN")


def under_shared(doc: Tokens, groups: Sequence[Group], words: Words, *, floor: int) -> Iterator[Group]:
    """The groups; those joined to somebody who is not named take the preposition he stands under."""
    for place, group in enumerate(groups):
        before = groups[place - 1] if place else None
        first = beside_name(doc, group.start, (), words, floor=floor)  # « et Lise Aubin, directrice de Rivéo »
        shared = None
        if _goes_on(doc, group, first, words, floor) and not _is_behind_aside(doc, before, first):
            shared = _shared(doc, first, words, before.end if before is not None else floor)
        if shared is not None and _has_its_own_verb(doc, group, words):
            # « L'accord signé par le maire et Rivéo prévoit… »: the verb is of what was signed.
            shared = None if any(_is_finite(token, words) for token in doc[floor:shared]) else shared
            shared = None if shared == floor else shared
        yield group if shared is None else replace(group, prep=doc[shared].lower_)


def _goes_on(doc: Tokens, group: Group, first: int, words: Words, floor: int) -> bool:
    """Whether the group goes on a list: « et l'Université », « , l'Université et Rivéo »."""
    if group.prep or "instrument" in group.kinds or not group.nominal or first <= floor + 1:
        return False
    before, last = doc[first - 1], doc[first - 2]
    several = last.lower_.endswith(tuple(words.classes["plural_noun_ending"]))  # « avec deux pays, le Togo et le Mali »
    return words.is_a(before, "list_and") or (before.text == "," and len(group.fillers) > 1 and not several)


def _is_behind_aside(doc: Tokens, before: Group | None, first: int) -> bool:
    """« L'Université, représentée par Lise Aubin, et la société Rivéo »: whether commas shut off what is between."""
    if before is None or "instrument" in before.kinds or doc[before.end].text != ",":
        return False
    return before.end < first - 2 and doc[first - 2].text == ","


def _has_its_own_verb(doc: Tokens, group: Group, words: Words) -> bool:
    if doc.root(group.start, group.fillers[-1].end).dep_.startswith("nsubj"):
        return True
    index = group.end
    depth = 0  # « le Togo, le Mali (pour l'Afrique), ont été élus »
    while index < len(doc) and (depth or doc[index].is_title or doc[index].text in ",("):
        depth += (doc[index].text == "(") - (doc[index].text == ")")
        index += 1
    return index < len(doc) and _is_finite(doc[index], words)


def _shared(doc: Tokens, first: int, words: Words, start: int) -> int | None:
    """The preposition of those who stand between tokens ``start`` and ``first``, where no verb or pause does.

    « Le Brésil avec 12 voix et le Mali » got as many votes each.
    """
    for index in range(first - 2, max(start - 1, first - _REACH), -1):
        token = doc[index]
        if words.is_a(token, "party_preposition"):
            opens = doc[index + 1].pos_ in _OPENING and index + 2 < first
            return index if opens and not any(words.is_a(one, "votes") for one in doc[index + 1 : first]) else None
        if token.text in ";:.()«»–—" or words.is_a(token, "boundary") or _is_finite(token, words):
            return None
    return None


def _is_finite(token: Token, words: Words) -> bool:
    return words.is_verb(token) and {form.tense for form in words.forms(token)} != {"ppast"}
