"""Who negotiates a text that has no name is to sign it: « Le Togo négocie un accord avec le Bénin. Il sera signé »."""

from typing import Final

from depositaire import spans
from depositaire.clauses.arguments.fillers import Filler
from depositaire.clauses.document.topic import named
from depositaire.clauses.earlier.tellings import Told
from depositaire.clauses.sentences.sentence import Sentence
from depositaire.clauses.sentences.verbgroup import VerbGroup
from depositaire.clauses.sentences.verbs import verb_group
from depositaire.clauses.subjects.subject import subject_of

#: How many sides talks have at least.
_PAIR: Final = 2


def negotiators(item: Told, target: Filler) -> list[Filler]:
    """Those who negotiate the text where it was told of last, two at least; none where others are told to act."""
    sentence = item.sentence
    named_here = [sentence.at(party.start) for party in item.filled.parties]
    if any(group is None or not sentence.words.is_a_phrase(group.prep, "with") for group in named_here):
        return []
    if target.kind != "instrument" or target.ref in {text.ref for text in named(sentence.doc)}:
        return []
    before = (
        text
        for text in spans.group(sentence.doc, spans.INSTRUMENTS)
        if text.kb_id_ == target.ref and text.start < sentence.end
    )
    text = max(before, key=lambda one: one.start, default=None)
    if text is None:
        return []
    own = sentence if sentence.start <= text.start < sentence.end else _around(sentence, text.start)
    if own is None:
        return []
    verb = _negotiating(own, text.start, text.end)
    sides = _in_talks(own, text.start) if verb is None else _sides(own, verb)
    refs = {side.ref: side for side in sides}
    return list(refs.values()) if len(refs) > 1 else []


def _sides(own: Sentence, verb: VerbGroup) -> list[Filler]:
    """« Le Togo négocie avec le Bénin », « négocié par le Togo et le Bénin »."""
    subject = None if verb.passive else subject_of(own, verb)
    sides = [] if subject is None else list(subject.actors)
    for group in own.right(verb.index):
        by = verb.passive and own.words.is_a_phrase(group.prep, "agent")
        if by or own.words.is_a_phrase(group.prep, "with"):
            sides += group.actors
    return sides


def _in_talks(own: Sentence, text: int) -> list[Filler]:
    """« des pourparlers entre le Togo et le Bénin », « a ouvert avec le Bénin des négociations »: before a text."""
    doc, words = own.doc, own.words
    noun = next((i for i in range(text - 1, own.start - 1, -1) if words.is_a(doc[i], "talks")), None)
    if noun is None or any(token.text in ";:" for token in doc[noun:text]):
        return []
    groups = [group for group in own.groups if group.end <= text and "instrument" not in group.kinds]
    among = [group for group in groups if group.prep in words.classes["between"] and group.start > noun]
    if among:
        return list(among[0].actors)
    partners = [group for group in groups if words.is_a_phrase(group.prep, "with")]
    first = next((group for group in groups if not group.prep and group.end <= noun), None)
    if first is None or (len(first.fillers) < _PAIR and not partners):
        return []
    return [*first.actors, *(side for group in partners for side in group.actors)]


def _around(sentence: Sentence, index: int) -> Sentence | None:
    """The sentence of a token that stands before."""
    segments = spans.group(sentence.doc, spans.SEGMENTS)
    found = next((one for one in segments if one.start <= index < one.end), None)
    return None if found is None else Sentence.read(sentence.doc, found.start, found.end, sentence.words)


def _negotiating(sentence: Sentence, start: int, end: int) -> VerbGroup | None:
    """« négocient un accord », « un accord a été préparé par… »: the verb that has the text as its object."""
    doc, words = sentence.doc, sentence.words
    for index in (*range(start - 1, sentence.start - 1, -1), *range(end, sentence.end)):
        if not words.is_form_of(doc[index], "negotiating"):
            continue
        for form in words.forms(doc[index]):
            group = verb_group(sentence, index, form.lemma)
            if group is not None and group.passive == (index >= end):
                return group
    return None
