"""Those who meet, and what they vote: « les délégués ont approuvé la convention », « par 98 voix contre 12 »."""

from collections.abc import Iterator
from typing import Final

from depositaire.clauses.sentences.filling import Filled
from depositaire.clauses.sentences.sentence import Sentence
from depositaire.clauses.subjects.members import actor_of
from depositaire.clauses.subjects.parse import subjects
from depositaire.clauses.wording.numerals import cardinal_at

#: How far behind a preposition the noun may stand: « par une très large majorité de délégations ».
_NOUN: Final = 8
#: What may stand before the noun.
_LEADING: Final = ("DET", "ADJ", "ADV", "NUM", "ADP")


def is_by_assembled(filled: Filled, end: int) -> bool:
    """Whether those who meet do it, of no State or body that is named; the trigger ends before token ``end``."""
    sentence = filled.sentence
    if filled.parties:
        return False
    if filled.group is not None:
        actors = (actor_of(filled), *_of_those_above(filled), *_undergoing(filled))
        return any(actor is not None and _are_assembled(sentence, *actor) for actor in actors)
    preps = {prep for prep, slot in filled.trigger.frame.items() if "party" in slot}
    for index in range(end, min(filled.right, sentence.end)):
        length = sentence.words.phrases["preposition"].at(sentence.doc, index)
        named = length and sentence.doc.between(index, index + length).text.lower() in preps
        contracted = sentence.words.canonical.get(sentence.doc[index].lower_, "") in preps
        if (named or contracted) and _are_assembled(sentence, index + max(length, 1), sentence.end):
            return True
    return False


def _of_those_above(filled: Filled) -> Iterator[tuple[int, int]]:
    """« devraient approuver », « ont réussi à s'entendre »: who does what governs an active infinitive."""
    group = filled.group
    while group is not None and not group.passive and group.governor is not None:
        group = group.governor.group
        if group is not None:
            yield from (
                (token.i, group.start) for token in subjects(filled.sentence, group, filled.sentence.start, group.start)
            )


def _undergoing(filled: Filled) -> Iterator[tuple[int, int]]:
    """« Les travaux ont été sanctionnés par la Charte »: the subject of a passive that its rule wants."""
    group, sentence = filled.group, filled.sentence
    if group is not None and filled.trigger.voice == "passive" and filled.trigger.frame.get("subject") == "party":
        yield from ((token.i, group.start) for token in subjects(sentence, group, sentence.start, group.start))


def _are_assembled(sentence: Sentence, start: int, stop: int) -> bool:
    """Whether the nouns from token ``start`` on are who meets, most of them, or their votes."""
    doc, words = sentence.doc, sentence.words
    for index in range(start, min(stop, start + _NOUN)):
        token = doc[index]
        if sentence.at(index) is not None or sentence.in_date(index):
            return False
        if words.is_a(token, "assembled"):
            return True
        if index > start and words.is_a(token, "votes") and cardinal_at(doc, index - 1)[0] is not None:
            return True
        if token.pos_ not in _LEADING and not words.is_a(token, "quantity"):
            return False
    return False
