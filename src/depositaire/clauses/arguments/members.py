"""Members of a body beside others who act with them: « entre les États de l'AELE et le Togo »."""

from dataclasses import replace
from typing import Final

from depositaire.clauses.arguments.fillers import Group
from depositaire.clauses.wording.prepositions import preposition
from depositaire.clauses.wording.words import Words
from depositaire.tokens import Tokens

#: How many tokens an acronym takes with its brackets.
_BRACKET: Final = 3
#: Under what members act beside others.
_UNDER: Final = ("between", "with", "agent")


def with_others(doc: Tokens, prep: str, first: int, end: int, words: Words, *, floor: int) -> tuple[str, int]:
    """The preposition of the members of a body that ends at ``end``, where others follow that stand under it, too.

    It begins at the second value; both are those of the body itself where it has no such noun, or no others follow.
    """
    noun, own = first - 1, (prep, first)
    if not words.is_a_phrase(prep, "complement_preposition") or noun <= floor or not _are_members(doc, noun, words):
        return own
    noun -= words.is_a(doc[noun - 1], "member_noun")  # « les États membres de l'AELE »
    if end + _BRACKET < len(doc) and doc[end].text == "(":
        end += _BRACKET
    if end + 1 >= len(doc) or not words.is_a(doc[end], "and") or words.phrases["preposition"].at(doc, end + 1):
        return own
    under, opens = preposition(doc, noun, words, floor=floor)
    return (under, opens) if any(words.is_a_phrase(under, name) for name in _UNDER) else own


def without_members(doc: Tokens, group: Group, floor: int, words: Words) -> Group:
    """Those beside the members of a body: these are not named, and the body is no party."""
    first = group.fillers[0]
    if first.kind != "organisation" or not any(words.is_a_phrase(group.prep, name) for name in _UNDER):
        return group
    prep, opens = preposition(doc, first.start, words, floor=floor)
    if not words.is_a_phrase(prep, "complement_preposition") or not _are_members(doc, opens - 1, words):
        return group
    if len(group.fillers) > 1:
        return replace(group, fillers=group.fillers[1:])
    return replace(group, start=opens, prep=prep)


def _are_members(doc: Tokens, noun: int, words: Words) -> bool:
    """Whether a noun is one for many members.

    It is none for bodies called by their place, nor for those who fight for a body: « les universités de Pau »,
    « les rebelles du MNLA ».
    """
    plural = tuple(words.classes["plural_noun_ending"])
    rule = words.stand_ins.get(doc[noun].lower_)
    named = words.is_a(doc[noun], "plural_body") or (rule is not None and rule.of_bodies)
    return not named and words.is_a(doc[noun], "member_noun") and doc[noun].lower_.endswith(plural)
