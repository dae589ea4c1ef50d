"""Asides between a word and its complement: « le lancement, avec l'appui de l'Unesco, d'un observatoire »."""

from typing import Final

from depositaire.clauses.arguments.fillers import Group
from depositaire.clauses.wording.words import Words
from depositaire.tokens import Tokens

#: How many tokens an aside may take up to the names in it.
_LONGEST: Final = 12
#: What a complement may go on: « se retire, en marge de l'Assemblée générale, de l'OIF ».
_GOES_ON: Final = ("NOUN", "VERB", "AUX", "ADJ")
_DASHES: Final = ("–", "—")


def closes_aside(doc: Tokens, left: Group, right: Group, words: Words) -> bool:
    """Whether ``right`` goes on the noun or verb before an aside in which ``left`` stands, and not its list."""
    gap = doc[left.end : right.start]
    if len(gap) != 1 or gap[0].text != "," or not words.is_a_phrase(right.prep, "complement_preposition"):
        return False
    after = doc[right.end : right.end + 1]
    if any(token.text == "," or words.is_a(token, "coordinator") for token in after):
        return False  # « avec l'appui de l'OIF, de l'Unesco et du Togo »
    floor = max(doc[left.start].sent.start, left.start - _LONGEST)
    comma = next((index for index in range(left.start, floor, -1) if doc[index].text == ","), 0)
    if not comma:
        return False
    if words.phrases["occasion"].at(doc, comma + 1):
        return True  # « l'adhésion du Togo, lors du sommet de l'OIF, à l'Unesco »
    word, opens = doc[comma - 1], doc[comma + 1]
    return word.pos_ in _GOES_ON and word.is_lower and opens.pos_ == "ADP"


def behind_dash(doc: Tokens, left: Group, right: Group, words: Words) -> bool:
    """« rejoignent le réseau Alerte – Rivéo, Plinor et la Cimade »: a list behind a dash says who, and goes on none."""
    gap = [token for token in doc[left.end : right.start] if not words.is_a(token, "determiner")]
    if len(gap) != 1 or gap[0].text not in _DASHES or len(left.fillers) > 1:
        return False
    after = doc[right.end : right.end + 1]
    return any(token.text == "," or words.is_a(token, "list_and") for token in after)
