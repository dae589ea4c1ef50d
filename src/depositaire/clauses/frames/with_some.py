"""Members of whom « avec » or brackets name some: « compte huit pays, avec A et B », « réunit des firmes (A, B) »."""

from typing import Final

from depositaire.clauses.arguments.fillers import Filler
from depositaire.clauses.sentences.filling import Filled
from depositaire.clauses.subjects.many import is_many

#: How far behind a verb the noun may stand that counts, and how far behind that the names.
_NOUN: Final = 7
_NAMES: Final = 4
#: How many are named at least.
_SEVERAL: Final = 2
#: How far apart the parts of a list in brackets may stand: « ) et ».
_JOINT: Final = 3


def with_some(filled: Filled, start: int) -> None:
    """Add them to the parties that a verb behind which token ``start`` stands only counts."""
    sentence, words = filled.sentence, filled.sentence.words
    if filled.parties or filled.trigger.types.organisation != "belong" or filled.trigger.frame.get("object") != "party":
        return
    filled.parties += filled.without_targets(_in_brackets(filled, start))
    if filled.parties:
        return
    for noun in range(start, min(sentence.end, start + _NOUN)):
        if sentence.at(noun) is not None or not (
            is_many(sentence, noun) and words.is_a(sentence.doc[noun], "member_noun")
        ):
            continue
        group = next(sentence.right(noun + 1), None)
        if group is None or not words.is_a_phrase(group.prep, "with") or group.start - noun > _NAMES:
            continue
        between = sentence.doc[noun + 1 : group.start]
        plain = all(token.text == "," or token.pos_ == "ADJ" or words.is_a(token, "member_noun") for token in between)
        closed = group.end >= sentence.end or sentence.doc[group.end].is_punct
        if plain and closed and not group.person and len(group.actors) >= _SEVERAL:
            filled.assign("party", group)
        return


def _in_brackets(filled: Filled, start: int) -> list[Filler]:
    """« rassemble des entreprises (Rivéo, Plinor) et des universités (Pau, Liège) »: those behind each plural noun."""
    sentence, words, found = filled.sentence, filled.sentence.words, list[Filler]()
    plural, end = tuple(words.classes["plural_noun_ending"]), start
    for group in sentence.right(start):
        opened = next((token.i for token in sentence.doc[group.start : group.fillers[0].start] if token.text == "("), 0)
        noun = sentence.doc[opened - 1]
        many = opened > group.start and words.is_a(noun, "member_noun") and noun.lower_.endswith(plural)
        near = group.start - end <= _JOINT and not any(
            words.is_verb(token) for token in sentence.doc[end : group.start]
        )
        if not (many and near and words.is_a(sentence.doc[group.start], "partitive")):
            break
        found += group.actors
        end = group.end
    return found
