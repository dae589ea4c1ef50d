"""Subjects that are each told of: « Le Togo, qui préside l'Union, et le Ghana, dont le mandat s'achève, ont signé »."""

from typing import Final

from depositaire.clauses.arguments.fillers import Group
from depositaire.clauses.sentences.sentence import Sentence
from depositaire.clauses.sentences.verbgroup import VerbGroup
from depositaire.clauses.subjects.represented import beside_represented

_OPENING: Final = {"(": (")",), "–": ("–",), "—": ("—",), ",": (",",)}
_RELATIVES: Final = ("relative_subject", "relative_object", "relative_oblique")
#: How many make a row.
_ROW: Final = 2


def in_a_row(sentence: Sentence, verb: VerbGroup, found: Group | None) -> Group | None:
    """All subjects of a verb in the plural whose subject seems to be one; ``found`` where nothing is to be added."""
    first = next((group for group in sentence.groups if not group.prep), None)
    if first is None or first.end >= verb.start or not _is_plural(sentence, verb):
        return found
    cut = found is None or (not found.prep and (len(found.fillers) == 1 or found.start >= first.end))
    if not cut or not _stands_first(sentence, first):
        return found
    row = _row(sentence, first, verb.start)
    kinds = {"instrument" in group.kinds for group in row}
    if len(row) < _ROW or len(kinds) > 1 or (found is not None and not set(found.fillers) <= _fillers(row)):
        return found if found is None else beside_represented(sentence, verb, found)
    fillers = tuple(filler for group in row for filler in group.fillers)
    persons = all(group.person for group in row)
    return Group(first.start, row[-1].end, "", fillers, head=first.head, person=persons)


def _fillers(row: list[Group]) -> set[object]:
    return {filler for group in row for filler in group.fillers}


def _is_plural(sentence: Sentence, verb: VerbGroup) -> bool:
    word = sentence.doc[verb.index if verb.auxiliary is None else verb.auxiliary]
    return word.lower_.endswith(tuple(sentence.words.classes["plural_ending"]))


def _stands_first(sentence: Sentence, group: Group) -> bool:
    """Whether no verb and no noun of its own stand before a group."""
    before = sentence.doc[sentence.start : group.start]
    return not any(sentence.words.is_verb(token) and sentence.at(token.i) is None for token in before)


def _row(sentence: Sentence, first: Group, verb: int) -> list[Group]:
    """The groups from ``first`` up to the verb that asides, commas and a last « et » join; empty where they do not."""
    row, joined, at = [first], False, first.end
    while at < verb:
        step = _next(sentence, at, verb)
        if step is None:
            return []
        group, at, coordinated = step
        if group is not None:
            if joined:
                return []
            row.append(group)
            joined = coordinated
    return row if joined else []


def _next(sentence: Sentence, at: int, verb: int) -> tuple[Group | None, int, bool] | None:
    """The next of the row behind token ``at``, or nobody where the verb follows; None where the row breaks off."""
    doc, words = sentence.doc, sentence.words
    if item := _item(sentence, at, verb):
        return item
    token = doc[at]
    closing = _OPENING.get(token.text)
    if closing is None:
        plain = token.pos_ == "ADV" or sentence.in_date(at)
        return (None, at + 1, False) if plain else None
    related = any(words.is_a(doc[at + 1], name) for name in _RELATIVES) or doc[at + 1].pos_ == "ADP"
    for end in range(at + 2, verb):
        if doc[end].text not in closing:
            continue
        behind = end + 1
        if token.text != "," and behind < verb and doc[behind].text == ",":
            behind += 1
        if behind == verb:
            return None, verb, False
        item = _item(sentence, end if token.text == "," else behind, verb) or _item(sentence, behind, verb)
        if item is not None and (item[2] or not related or token.text != ","):
            return item
        if token.text != ",":
            return None, behind, False
    return None


def _item(sentence: Sentence, at: int, verb: int) -> tuple[Group, int, bool] | None:
    """The bare group that begins at a token, behind a comma, « et » or both."""
    doc, words, coordinated, parted = sentence.doc, sentence.words, False, False
    if doc[at].text == ",":
        at, parted = at + 1, True
    if at < verb and words.is_a(doc[at], "and"):
        at, coordinated = at + 1, True
    if at >= verb or not (parted or coordinated or (at and doc[at - 1].text in ",)–—")):
        return None
    group = next((one for one in sentence.groups if one.start == at and not one.prep and one.end <= verb), None)
    return (group, group.end, coordinated or len(group.fillers) > 1) if group is not None else None
