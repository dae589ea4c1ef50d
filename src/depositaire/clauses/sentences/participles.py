"""Participles in a row, at the head of a sentence or behind a name: « Le Togo, exclu en 2015 et réadmis depuis, … »."""

from typing import Final

from depositaire.clauses.arguments.fillers import Group
from depositaire.clauses.sentences.sentence import Sentence
from depositaire.clauses.sentences.verbgroup import VerbGroup
from depositaire.clauses.sentences.verbs import verb_group
from depositaire.clauses.wording.words import FINITE

#: How far before a participle the one may stand that it goes on from.
_ROW: Final = 24


def opens_row(sentence: Sentence, group: VerbGroup) -> bool:
    """« Brouillée en 1992, réadmise dix ans plus tard, l'Islande… »: participles between commas open the sentence."""
    before = sentence.doc[sentence.start : group.start]
    words, head = sentence.words, sentence.doc[group.index].head
    noun = head.pos_ in ("NOUN", "PROPN") and not sentence.in_date(head.i)
    said_of = noun and sentence.start < head.i < group.start  # without a determiner, what opens it is a participle too
    return (
        group.start > sentence.start
        and not said_of  # « au titre de la coopération, lancée en 2010, le Groupe… »
        and words.is_a(before[-1], "participle_row")
        and not any(item.end <= group.start and not item.prep for item in sentence.groups)
        and not any({form.tense for form in words.forms(token)} & FINITE and words.is_verb(token) for token in before)
    )


def apposed_before(sentence: Sentence, start: int) -> VerbGroup | None:
    """« Le Togo, exclu de l'OIF en 2015 et réintégré en 2019, … »: the participle from which what starts there goes on.

    A relative clause may: « l'OIF, lancée par le Togo et que le Mali a rejointe ».
    """
    doc, words = sentence.doc, sentence.words
    if start <= sentence.start or not words.is_a(doc[start - 1], "participle_row"):
        return None
    for index in range(start - 2, max(sentence.start, start - _ROW), -1):
        if doc[index].text in ";:(" or words.is_a(doc[index], "boundary"):
            return None
        for form in words.forms(doc[index]):
            first = verb_group(sentence, index, form.lemma)
            if first is not None:
                return first if first.participle and doc[first.start - 1].text == "," else None
    return None


def opening_participle(sentence: Sentence, group: VerbGroup) -> VerbGroup | None:
    """« Adopté en 2017 et ouvert à la signature…, le traité »: the participle that opens the sentence."""
    doc = sentence.doc
    for token in doc[sentence.start : group.start]:
        if token.is_punct or token.is_space:
            continue
        for form in sentence.words.forms(token):
            if form.tense == "ppast":
                first = verb_group(sentence, token.i, form.lemma)
                if first is not None and first.participle:
                    return first
        return None
    return None


def in_a_row(sentence: Sentence, start: int, *, text: bool = False) -> Group | None:
    """« Le Mali, sorti de la Cédéao et membre de l'OIF, … »: the name that the noun at ``start`` is apposed to too.

    With ``text`` that of a text: « Le traité, conclu en 1994 et applicable depuis 1998, … ».
    """
    doc, words = sentence.doc, sentence.words
    while start > sentence.start and words.is_a(doc[start - 1], "determiner"):
        start -= 1
    if start <= sentence.start or not words.is_a(doc[start - 1], "coordinator"):
        return None
    for index in range(start - 2, max(sentence.start, start - _ROW), -1):
        if doc[index].text in ";:(" or (words.is_verb(doc[index]) and not _is_participle(sentence, index)):
            return None
        if doc[index].text == ",":
            group = sentence.at(index - 1)
            said = _is_participle(sentence, index + 1) or words.is_a(doc[index + 1], "member_noun")
            bare = group is not None and not group.prep and group.end == index
            bare = bare and group is not None and ("instrument" in group.kinds) == text
            return group if said and bare else None
    return None


def _is_participle(sentence: Sentence, index: int) -> bool:
    groups = (verb_group(sentence, index, form.lemma) for form in sentence.words.forms(sentence.doc[index]))
    return any(group is not None and group.participle for group in groups)
