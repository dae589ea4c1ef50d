"""Who signs what nobody is told to sign: those whom the sentence before has brought together."""

from collections.abc import Sequence
from typing import Final

from depositaire import spans
from depositaire.clauses.arguments.fillers import Filler, Group
from depositaire.clauses.arguments.groups import groups
from depositaire.clauses.document.homes import one_spoken_of_last
from depositaire.clauses.document.topic import named
from depositaire.clauses.earlier.taken_up import told_types
from depositaire.clauses.earlier.tellings import Told
from depositaire.clauses.sentences.sentence import Sentence

#: How many sides a text between States has.
_PAIR: Final = 2


def of_those_who_met(item: Told, target: Filler) -> list[Filler]:
    """« Le Ghana et le Togo coopèrent. Un accord sera signé en mai »; « … a reçu son homologue togolais. Un accord… ».

    Of a text in the passive, told in the sentence behind the one that is about two or more; one that has a name may be
    of many, if no headline says who is meant.
    """
    sentence = item.sentence
    if target.start < sentence.start or not (_is_of_nobody(item) or _opens_as_done(item, target)):
        return []
    segments = [one for one in spans.group(sentence.doc, spans.SEGMENTS) if one.end <= sentence.whole[0]]
    headline = bool(segments) and segments[-1].label_ == "TITLE"
    if not headline and target.ref in {text.ref for text in named(sentence.doc)}:
        return []
    found = groups(sentence.doc, segments[-1].start, segments[-1].end, sentence.words) if segments else []
    subject = next((one for one in found if one.actors), None)
    if subject is None or len(subject.kinds) != 1 or "instrument" in subject.kinds:
        return []
    if subject.prep and not (headline and sentence.words.is_a_phrase(subject.prep, "between")):
        return []
    refs = {filler.ref: filler for filler in (*subject.fillers, *_with_whom(sentence, subject, found))}
    return list(refs.values()) if len(refs) > 1 else []


def of_the_signers(item: Told, told: Sequence[Told], target: Filler) -> list[Filler]:
    """« Le Ghana et le Togo ont signé un traité. Il a été ratifié en mai »: by the two that signed it."""
    counted = item.filled.counted
    if not _is_of_nobody(item) and (counted is None or counted.number != _PAIR):
        return []
    for other in reversed(told):
        if other.span.start >= item.span.start or "sign" not in told_types(other.source):
            continue
        if any(one.ref == target.ref for one in other.filled.targets):
            signers = other.filled.parties
            return signers if len(signers) == _PAIR and all(one.kind == "country" for one in signers) else []
    return []


def of_whom_it_is_told(item: Told) -> list[Filler]:
    """« Le Togo tient parole. La Convention a été ratifiée mardi »: the State that the sentence before is about.

    Of what a State does by itself, in the passive, where the sentence itself names no other.
    """
    sentence = item.sentence
    if not _is_of_nobody(item) or any("country" in group.kinds for group in sentence.groups):
        return []
    told = one_spoken_of_last(sentence.doc, sentence.whole[0], sentence.words, back=1)
    return [told] if told is not None else []


def _is_of_nobody(item: Told) -> bool:
    """Whether the verb is passive and nobody is told to act, not even by number."""
    group = item.filled.group
    return group is not None and group.passive and not group.participle and item.filled.counted is None


def _opens_as_done(item: Told, target: Filler) -> bool:
    """« L'accord, signé lundi à Lomé, porte sur la pêche »: a text that opens its sentence, and its participle."""
    group, sentence, words = item.filled.group, item.sentence, item.sentence.words
    if group is None or not group.passive or not group.participle or item.filled.counted is not None:
        return False
    article = target.start - 1
    if article < sentence.start or not words.is_a(sentence.doc[article], "definite") or not sentence.opens_at(article):
        return False
    gap = sentence.doc[target.end : group.index]
    return all(token.text == "," or token.pos_ == "ADV" for token in gap)


def _with_whom(sentence: Sentence, subject: Group, found: Sequence[Group]) -> list[Filler]:
    """Whom the subject has met: « a reçu la présidente togolaise », « s'est entretenu avec le Togo »."""
    doc, words = sentence.doc, sentence.words
    for other in found:
        between = doc[subject.end : other.start]
        met = any(words.is_form_of(token, "meeting") for token in between)
        under = not other.prep or words.is_a_phrase(other.prep, "with")
        if other.start >= subject.end and met and under and other.kinds == subject.kinds:
            return list(other.fillers)
    return []
