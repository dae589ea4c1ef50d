"""Clefts: « c'est à l'initiative du Togo que l'Alliance a vu le jour »."""

from typing import Final

from depositaire.clauses.arguments.fillers import Group
from depositaire.clauses.sentences.sentence import Sentence

#: How many tokens may stand between what is put forward and its « que ».
_BEHIND: Final = 12


def is_cleft(sentence: Sentence, group: Group) -> bool:
    """Whether a group is what « c'est … que » puts forward."""
    doc, words = sentence.doc, sentence.words
    opens = opens_cleft(sentence)
    if not opens or group.start != sentence.start + opens:
        return False
    return any(
        words.is_a(token, "relative_object") for token in doc[group.end : min(sentence.end, group.end + _BEHIND)]
    )


def is_told_of_text(sentence: Sentence, adjective: int) -> bool:
    """« c'est un accord important que le Togo signe »: an adjective right behind a text governs no clause."""
    text = sentence.at(adjective - 1) if adjective > sentence.start else None
    described = text is not None and text.kinds == {"instrument"} and adjective <= text.end <= adjective + 1
    return described and sentence.doc[adjective].pos_ == "ADJ"


def opens_cleft(sentence: Sentence) -> int:
    """How many tokens « c'est », « ce fut » takes at the start of a sentence; 0 where it stands not there."""
    doc, words = sentence.doc, sentence.words
    if not words.is_a(doc[sentence.start], "cleft") or sentence.start + 1 >= sentence.end:
        return 0
    return 2 if words.is_form_of(doc[sentence.start + 1], "being") else 0
