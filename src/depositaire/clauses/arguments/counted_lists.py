"""Lists that go on over a number: « le Togo et trois de ses voisins (le Mali, le Bénin et le Ghana) »."""

from typing import Final

from depositaire.clauses.arguments.fillers import Group
from depositaire.clauses.wording.numerals import cardinal_at
from depositaire.clauses.wording.words import Words
from depositaire.tokens import Tokens

#: What may stand around the noun that is counted.
_AROUND: Final = ("ADP", "DET", "NUM", "ADJ", "NOUN", "ADV", "PROPN", "PRON")
_OPENING: Final = "(,:–—"


def are_counted(doc: Tokens, left: Group, right: Group, words: Words) -> bool:
    """Whether ``right`` opens the names of those that are counted behind ``left``."""
    joint = left.end + (left.end + 1 < len(doc) and doc[left.end].text == ",")  # « , ainsi que deux organisations »
    length = words.phrases["strong_separator"].at(doc, joint) if joint < len(doc) else 0
    if not length or right.prep not in ("", left.prep) or right.kinds not in ({"country"}, {"organisation"}):
        return False
    start = joint + length
    start += words.phrases["agent"].at(doc, start)  # « ainsi que par deux organisations »
    gap = doc[start : right.start]
    bracket = doc[right.start].text == "("
    said = gap if bracket else gap[:-1]
    if not said or not (bracket or gap[-1].text in _OPENING):
        return False
    number = next((value for at in (start, start + 1) if (value := cardinal_at(doc, at)[0]) is not None), None)
    if number is None or number < 2 or not all(token.pos_ in _AROUND for token in said):
        return False
    after = doc[right.end] if right.end < len(doc) else None
    goes_on = after is not None and (after.text == "," or words.is_a(after, "coordinator"))
    if right.kinds == {"organisation"} and not goes_on:
        return False  # one name is of a body that has them, or that is set beside
    nouns = ("member_noun", "company_noun") if right.kinds == {"organisation"} else ("member_noun",)
    named = any(words.is_a(token, noun) for token in said for noun in nouns)
    return named or any(_are_neighbours(token.lower_, words) for token in said)


def _are_neighbours(word: str, words: Words) -> bool:
    """« trois de ses voisins »: several States by what they are to others."""
    rule = words.stand_ins.get(word)
    return rule is not None and rule.adjectival and word.endswith(tuple(words.classes["plural_noun_ending"]))
