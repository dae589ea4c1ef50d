"""Who acts as one without a name of their own: « le consortium formé par Rivéo et Plinor a signé »."""

from dataclasses import replace
from typing import Final

from depositaire.clauses.arguments.fillers import Group
from depositaire.clauses.sentences.sentence import Sentence
from depositaire.clauses.sentences.verbgroup import VerbGroup

#: How many tokens may stand between the noun and the word that says of whom it is made up.
_QUALIFIED: Final = 4
#: How many names make a list.
_LIST: Final = 2
_FORMS: Final = frozenset({"ppast", "ppres"})


def made_up(sentence: Sentence, group: VerbGroup) -> Group | None:
    """Those of whom an unnamed body is made up that the verb has as its subject; None where there is none."""
    doc, words = sentence.doc, sentence.words
    left = _list(sentence, group.start - (doc[group.start - 1].text == ","))
    if left is None or "instrument" in left.kinds or len({filler.start for filler in left.fillers}) < _LIST:
        return None
    at = left.start - 1
    if left.prep and not any(words.is_a_phrase(left.prep, name) for name in ("agent", "complement_preposition")):
        return None
    said = {form.tense for form in words.forms(doc[at])} if at > sentence.start else set()
    if not (said & _FORMS and words.is_form_of(doc[at], "making_up")):
        return None
    for noun in range(at - 1, max(sentence.start, at - 1 - _QUALIFIED), -1):
        if words.is_a(doc[noun], "acts_as_one") and sentence.at(noun) is None:
            return replace(left, prep="")
        if doc[noun].pos_ not in ("ADJ", "NOUN", "ADV") and doc[noun].text != ",":
            return None
    return None


def _list(sentence: Sentence, end: int) -> Group | None:
    """The names that end at a token; of « Rivéo et Plinor a signé », too, where the last seems to begin a clause."""
    found: Group | None = None
    for left in sentence.left(end):
        if found is None:
            if left.end != end:
                return None
            found = left
            continue
        gap = sentence.doc[left.end : found.start]
        joins = (token.text == "," or sentence.words.is_a(token, "list_and") for token in gap)
        if found.prep or not len(gap) or not all(joins):
            return found
        found = replace(left, end=found.end, fillers=(*left.fillers, *found.fillers))
    return found
