"""Texts given one by one behind their number: « ont signé trois accords, dont une convention sur la pêche »."""

from typing import Final

from depositaire.clauses.arguments.fillers import Filler
from depositaire.clauses.sentences.filling import Filled
from depositaire.clauses.sentences.sentence import Sentence
from depositaire.clauses.subjects.parse import subjects

#: How far behind the counted texts, or the verb, the list may be announced, and how close it follows then.
_ANNOUNCED: Final = 16
_CLOSE: Final = 3


def itemise(filled: Filled, end: int) -> None:
    """Put the texts that a list names in the place of the noun that only counts them; ``end`` is the trigger's."""
    counted = _counted_end(filled, end)
    opening = _list_opening(filled.sentence, max(counted, end)) if counted is not None else None
    if opening is None:
        return
    texts = [target for target in filled.targets if target.start >= opening]
    listed = _listed(filled.sentence, opening)
    texts = listed if len(listed) > len(texts) else texts
    if not texts:
        return
    filled.targets = texts
    if all(party.start >= opening for party in filled.parties):
        filled.parties = []  # they are those of one text each


def _counted_end(filled: Filled, end: int) -> int | None:
    """One past the noun that counts the texts, a target or the subject of a verb without one; None where none does."""
    doc, words = filled.sentence.doc, filled.sentence.words
    for target in filled.targets:
        within = target.kind == "instrument" and target.start >= filled.sentence.start
        if within and words.is_a(doc[target.start], "counted_texts"):
            return target.end
    group = filled.group
    if group is None or not group.passive:
        if end < filled.sentence.end and doc[end].text == ":":
            return end
        near = range(end, min(filled.sentence.end, end + _CLOSE))
        counted = next((i + 1 for i in near if words.is_a(doc[i], "counted_texts")), None)
        return counted if counted is not None and all(target.start >= counted for target in filled.targets) else None
    if filled.targets:
        return None
    nouns = subjects(filled.sentence, group, filled.sentence.start, group.start)
    return end if any(words.is_a(doc[noun.i], "counted_texts") for noun in nouns) else None


def _list_opening(sentence: Sentence, start: int) -> int | None:
    """Where the list begins: behind a colon, « dont », « parmi lesquels » or the comma after the counted noun."""
    doc, words = sentence.doc, sentence.words
    for index in range(start, min(sentence.end, start + _ANNOUNCED)):
        if doc[index].text == ";":
            return None
        apposed = index == start and doc[index].text == "," and _listed(sentence, index + 1)
        if doc[index].text == ":" or apposed:
            return index + 1
        if length := words.phrases["instancing"].at(doc, index):
            return index + length
    return None


def _listed(sentence: Sentence, start: int) -> list[Filler]:
    """The texts of a list; each may name those whom it is between."""
    found: list[Filler] = []
    for group in sentence.right(start):
        if not found and (group.prep or group.start - start > _CLOSE):
            return []
        if group.kinds == {"instrument"} and not group.prep:
            found += group.fillers
        elif not group.prep:
            break
    return found
