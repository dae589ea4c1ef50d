"""Persons: who acts for nobody but himself, and so is no party."""

from itertools import pairwise
from typing import Final

from depositaire import spans
from depositaire.clauses.arguments.fillers import Group
from depositaire.clauses.arguments.standins import is_former
from depositaire.clauses.sentences.sentence import Sentence
from depositaire.clauses.sentences.verbgroup import VerbGroup
from depositaire.tokens import Token

#: How many verbs may share a subject or govern one another.
_DEPTH: Final = 4
#: How far before a word a name that the model gives may begin.
_NAME: Final = 6
#: How many words a first and a last name are.
_FULL: Final = 2
#: How far before a name its charge may stand.
_CHARGE: Final = 12


def is_person(sentence: Sentence, token: Token) -> bool:
    """Whether the model takes the token for part of a person's name and no argument lies there."""
    if token.pos_ in ("PRON", "DET", "VERB", "AUX") or sentence.at(token.i) is not None:
        return False
    near = spans.within(sentence.doc, spans.MODEL, max(sentence.start, token.i - _NAME), sentence.end)
    name = next((span for span in near if span.label_ == "PER" and span.start <= token.i < span.end), None)
    return (
        name is not None
        and (len(name) > 1 or _has_first_name(sentence, sentence.doc[name.start]))
        and not _holds_office(sentence, name.start)
        and not sentence.words.phrases["preposition"].ending(sentence.doc, name.start)
    )


def _has_first_name(sentence: Sentence, name: Token) -> bool:
    """Whether the text gives the name after a first name somewhere: the model takes many a company for a person."""
    doc, words = sentence.doc, sentence.words
    for before, token in pairwise(doc):
        if token.text == name.text and before.is_alpha and before.is_title and not words.is_a(before, "company_noun"):
            return True
    return False


def _holds_office(sentence: Sentence, start: int) -> bool:
    """« la commissaire européenne Durand », « le ministre de la Justice, Jean Durand »: a charge before the name."""
    doc, words = sentence.doc, sentence.words
    for index in range(start - 1, max(sentence.start, start - _CHARGE) - 1, -1):
        token = doc[index]
        if token.lower_ in words.stand_ins:
            return not is_former(doc, index, words)
        if token.pos_ in ("VERB", "AUX", "PRON") or (token.is_punct and index < start - 1):
            return False
    return False


def is_named_before(sentence: Sentence, start: int) -> bool:
    """« Durand, membre de l'agence »: whether a person is named right before, a comma between them."""
    doc, index = sentence.doc, start - 1
    while index > sentence.start and doc[index].pos_ in ("DET", "ADJ", "ADV"):
        index -= 1
    if index <= sentence.start or doc[index].text not in ",(":
        return False
    return is_person(sentence, doc[index - 1]) or _is_full_name(sentence, index)


def _is_full_name(sentence: Sentence, end: int) -> bool:
    """« …, Aya Sow, membre du bureau »: two capitalised words between commas, unknown to the text."""
    doc, start = sentence.doc, end
    while start > sentence.start and doc[start - 1].is_title and sentence.at(start - 1) is None:
        start -= 1
    return end - start == _FULL and start > sentence.start and doc[start - 1].text == ","


def is_in_office(sentence: Sentence, group: Group) -> bool:
    """Whether an argument is a person who stands for it: « le ministre sénégalais »."""
    if group.head < 0:
        return False
    rule = sentence.words.stand_ins.get(sentence.doc[group.head].lower_)
    return rule is not None and rule.office


def who_bears(sentence: Sentence, token: Token) -> Group | None:
    """« le président bolivien Luis Arce »: the person in office whose name, told right behind, the token is part of."""
    doc, start = sentence.doc, token.i
    while start > sentence.start and doc[start].is_title and sentence.at(start) is None and token.i - start < _NAME:
        start -= 1
    found = sentence.at(start) if start < token.i else None
    return found if found is not None and found.end == start + 1 and is_in_office(sentence, found) else None


def may_act_for_himself(sentence: Sentence, group: Group) -> bool:
    """« le ministre sénégalais annonce son départ », and not the delegates of several States, who leave with them."""
    return is_in_office(sentence, group) and not (len(group.fillers) > 1 and group.kinds == {"country"})


def _is_called(sentence: Sentence, noun: Token) -> bool:
    """« L'attaquant Joseph Tari »: a noun that stands for nobody, with a person's name beside it."""
    beside = (child for child in noun.children if child.dep_.startswith(("appos", "flat")))
    return sentence.at(noun.i) is None and noun.pos_ == "NOUN" and any(is_person(sentence, name) for name in beside)


def acts_alone(sentence: Sentence, group: VerbGroup) -> bool:
    """« Durand a rejoint le parti », « Durand se rallie et quitte le parti »: a person who stands for nobody.

    Verbs that share the subject and verbs that govern the infinitive or whose aim it is are followed up to it.
    """
    while group.governor is not None and group.governor.group is not None:
        group = group.governor.group
    verb = sentence.doc[group.index]
    for _ in range(_DEPTH):
        own = [child for child in verb.children if child.dep_.startswith("nsubj")]
        for token in own:
            if sentence.words.is_a(token, "relative_subject") and verb.dep_ == "acl:relcl":
                token = verb.head
            if is_person(sentence, token) or _is_called(sentence, token):
                return True
        aim = verb.dep_ == "advcl" and any(form.tense == "inf" for form in sentence.words.forms(verb))
        if own or not (aim or verb.dep_ in ("conj", "xcomp")) or not sentence.start <= verb.head.i < sentence.end:
            return False
        verb = verb.head
    return False
