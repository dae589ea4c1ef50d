"""Whose « son pays » is: « Le ministre togolais, en visite au Japon, a annoncé que son pays avait ratifié… »."""

from collections.abc import Sequence
from typing import Final

from spacy.tokens import Doc

from depositaire import spans
from depositaire.clauses.arguments.fillers import Group
from depositaire.clauses.arguments.groups import groups
from depositaire.clauses.document.homes import one_spoken_of_last
from depositaire.clauses.wording.words import Words
from depositaire.tokens import Tokens

#: How many tokens the sentence before may take.
_BEFORE: Final = 60


def own_country(doc: Doc, index: int, words: Words) -> str:
    """The State of who is told to act before the possessive at token ``index``, or else the one named last.

    Several, joined by ``+``, where it is « leur » of those who act for several States.
    """
    tokens = spans.tokens(doc)
    start = tokens[index].sent.start
    found = [one for one in groups(tokens, start, index, words) if one.kinds == {"country"}]
    bare = [one for one in found if not one.prep and len({filler.ref for filler in one.fillers}) == 1]
    acting = [one for one in bare if _is_subject(tokens, one)] or bare
    if acting:
        return acting[-1].fillers[0].ref
    if words.is_a(tokens[index], "their") and (several := _several(found)):
        return several
    spoken_of = one_spoken_of_last(doc, start, words)
    if spoken_of is not None and not any(_is_subject(tokens, one) for one in found):
        return spoken_of.ref  # « La ministre togolaise est à Paris. Elle a dit au Japon que son pays… »
    if any(words.is_a(token, "subject_pronoun") for token in tokens[start:index]):
        return ""  # « Interrogé par la presse japonaise, il a dit que son pays… »
    before = spans.within(doc, spans.COUNTRIES, max(0, start - _BEFORE), index)
    return before[-1].kb_id_ if before else ""


def _several(found: Sequence[Group]) -> str:
    """« Les gouvernements du Mali et du Niger ont annoncé le retrait de leurs pays »: the States of the first list."""
    refs = next((refs for one in found if len(refs := dict.fromkeys(filler.ref for filler in one.fillers)) > 1), {})
    return "+".join(refs)


def _is_subject(doc: Tokens, group: Group) -> bool:
    return any(token.dep_.startswith("nsubj") for token in doc[group.start : group.end])
