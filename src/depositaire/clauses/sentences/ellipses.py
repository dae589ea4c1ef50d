"""Clauses without a verb that take up an act for others: « la Finlande aussi », « Paris, non », « Rome, elle, si »."""

from typing import Final

from spacy.tokens import Doc

from depositaire.clauses.arguments.fillers import Filler, Group
from depositaire.clauses.sentences.absolute import past_adverbial
from depositaire.clauses.sentences.sentence import Sentence
from depositaire.tokens import Tokens

_DASHES: Final = ",;:–—"


def left_verbless(sentence: Sentence, start: int, end: int) -> list[Filler]:
    """Who stands right before the words at tokens ``start`` to ``end``, in a clause that says nothing more."""
    doc, words = sentence.doc, sentence.words
    index = start
    for _ in range(2):
        if index > sentence.start and doc[index - 1].text == ",":
            index -= 1
        if index - 1 > sentence.start and words.is_a(doc[index - 1], "tonic_pronoun") and doc[index - 2].text == ",":
            index -= 2  # « la Finlande, elle, non »
    group = next((item for item in sentence.groups if item.end == index), None)
    if group is None or group.prep or "instrument" in group.kinds or not _ends(sentence, end):
        return []
    named = _last_of_a_kind(group)
    return named if _opens(sentence, doc, group, named[0]) else []


def _last_of_a_kind(group: Group) -> list[Filler]:
    """« a rejoint l'Otan, la Finlande aussi »: the names of the kind of the last, which the body seems one of."""
    first = len(group.fillers) - 1
    while first and group.fillers[first - 1].kind == group.fillers[-1].kind:
        first -= 1
    return list(group.fillers[first:])


def _opens(sentence: Sentence, doc: Tokens, group: Group, first: Filler) -> bool:
    """Whether a clause begins with the names: behind punctuation, « et », « mais » or « tandis que »."""
    words = sentence.words
    index = group.start if first is group.fillers[0] else first.start
    while index > sentence.start and words.is_a(doc[index - 1], "determiner"):
        index -= 1
    before = doc[index - 1] if index > sentence.start else None
    return (
        before is None
        or before.text in _DASHES
        or words.is_a(before, "coordinator")
        or words.is_a(before, "boundary")
        or words.is_a(before, "contrast")
    )


def _ends(sentence: Sentence, end: int) -> bool:
    """Whether the clause ends behind its words and a date, and goes on with no verb behind a comma."""
    doc, words, index = sentence.doc, sentence.words, end
    while index < sentence.end and (after := past_adverbial(sentence, index)) > index and not doc[index].is_punct:
        index = after
    if index >= sentence.end:
        return True
    joined = words.is_a(doc[index], "coordinator") or words.is_a(doc[index], "boundary")
    goes_on = doc[index].text == "," and index + 1 < sentence.end and words.is_verb(doc[index + 1])
    return (doc[index].is_punct or doc[index].is_space or joined) and not goes_on


def may_be_verbless(doc: Doc, start: int, end: int) -> bool:
    """Whether a name or comma stands before some words and punctuation or a number behind: asked before a parse."""
    before = doc[start - 1] if start else None
    after = [token for token in doc[end : end + 3] if token.is_punct or token.is_digit]
    return before is not None and (before.text[0].isupper() or before.text == ",") and (bool(after) or end >= len(doc))
