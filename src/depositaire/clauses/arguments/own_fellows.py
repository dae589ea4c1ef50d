"""Lists that go on over those who are somebody's: « Orange et ses filiales Sonatel et Orange Mali »."""

from typing import Final

from depositaire.clauses.arguments.fillers import Group
from depositaire.clauses.wording.words import Words
from depositaire.tokens import Token, Tokens

#: What may stand around the noun.
_AROUND: Final = ("ADP", "DET", "ADJ", "NOUN", "ADV", "PROPN", "X")
_OPENING: Final = "(,:–—"
_NOUNS: Final = ("member_noun", "company_noun", "neighbour")


def are_its_fellows(doc: Tokens, left: Group, right: Group, words: Words) -> bool:
    """« le Ghana et son voisin, le Togo, »: whether ``right`` names those whom a possessive gives to ``left``."""
    joint = left.end + (left.end + 1 < len(doc) and doc[left.end].text == ",")  # « , ainsi que ses partenaires »
    length = words.phrases["strong_separator"].at(doc, joint) if joint < len(doc) else 0
    gap = doc[joint + length : right.start]
    if not length or right.prep not in ("", left.prep) or right.person or len(gap) < len(("ses", "alliés")):
        return False
    if not (words.is_a(gap[0], "its_own") or words.is_a(gap[0], "their")):
        return False
    set_off = doc[right.start].text == "(" or gap[-1].text in _OPENING
    said = gap[1:-1] if gap[-1].text in _OPENING else gap[1:]
    if not set_off and words.is_a(said[-1], "complement_preposition"):
        return False  # « le Togo et ses alliés de l'OIF »
    if gap[-1].text == "," and not any(
        t.text == "," or words.is_a(t, "list_and") for t in doc[right.end : right.end + 1]
    ):
        return False  # « le Togo et ses alliés, l'OIF a signé »
    return all(token.pos_ in _AROUND and token.is_lower for token in said) and any(_is_one(t, words) for t in said)


def _is_one(token: Token, words: Words) -> bool:
    """A noun for States, companies and bodies, or for what one State is to another."""
    rule = words.stand_ins.get(token.lower_)
    return any(words.is_a(token, name) for name in _NOUNS) or (rule is not None and rule.adjectival)
