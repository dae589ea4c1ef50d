"""Those whom a line lists behind the noun that labels it: « Ratifications : le Togo, le Mali »."""

from typing import Final

from depositaire.clauses.arguments.fillers import Filler
from depositaire.clauses.sentences.filling import Filled
from depositaire.clauses.sentences.headings import label_end
from depositaire.clauses.sentences.sentence import Sentence
from depositaire.clauses.subjects.lists import acts_next

#: How many tokens may stand between the colon and the first name, and between two names: « (2023), la ».
_LEAD: Final = 1
_GAP: Final = 5


def labelled(filled: Filled, start: int, end: int) -> list[Filler]:
    """The names behind the colon of a line that the noun at tokens ``start`` to ``end`` labels, to the last of them."""
    sentence = filled.sentence
    colon = label_end(sentence, start, end)
    if colon is None or (filled.trigger.form == "predicate" and not _is_bare(sentence, end, colon)):
        return []
    found: list[Filler] = []
    last = colon + 1
    for group in sentence.right(colon + 1):
        if group.prep or group.person or "instrument" in group.kinds:
            break
        if not _is_gap(sentence, last, group.start, _GAP if found else _LEAD):
            break
        found += group.fillers
        last = group.end
    return [] if acts_next(sentence, last) else filled.without_targets(found)


def _is_bare(sentence: Sentence, start: int, end: int) -> bool:
    """« Membres fondateurs (9) : », and not « Membres du jury : », « Membres suspendus : »."""
    between = (token for token in sentence.doc[start:end] if token.is_alpha)
    return all(sentence.words.is_a(token, "label_adjective") for token in between)


def _is_gap(sentence: Sentence, start: int, end: int, most: int) -> bool:
    """Whether only articles, commas and the day in brackets stand at tokens ``start`` to ``end``."""
    doc, words = sentence.doc, sentence.words
    between = [index for index in range(start, end) if not sentence.in_date(index) and not doc[index].is_space]
    return len(between) <= most and all(
        doc[index].is_punct or words.is_a(doc[index], "article") or words.is_a(doc[index], "coordinator")
        for index in between
    )
