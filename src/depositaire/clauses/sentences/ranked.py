"""An infinitive that says of which rank somebody is: « Le premier pays à ratifier le traité fut le Togo »."""

from typing import Final

from depositaire.clauses.sentences.sentence import Sentence
from depositaire.clauses.sentences.verbgroup import VerbGroup
from depositaire.clauses.wording.numerals import cardinal_at, may_be_ordinal, ordinal_at
from depositaire.clauses.wording.words import FINITE

#: How far before « à ratifier » its rank may stand: « Le dernier État membre en date à ratifier … ».
_RANKED: Final = 5


def is_of_a_rank(sentence: Sentence, group: VerbGroup) -> bool:
    """« Les premiers à ratifier le traité ont été le Togo et le Mali », « Le 47e pays à… fut le Togo »."""
    doc, words = sentence.doc, sentence.words
    last = group.start - 2
    if "inf" not in group.tense or last <= sentence.start or not words.is_a(doc[last + 1], "to"):
        return False
    for index in range(last, max(sentence.start, last - _RANKED), -1):
        if _is_rank(sentence, index):
            before = index - 1 - (cardinal_at(doc, index - 1)[0] is not None)  # « Les trois premiers pays à … »
            return words.is_a(doc[before], "definite")
        if doc[index].is_punct or sentence.at(index) is not None:
            return False
    return False


def _is_rank(sentence: Sentence, index: int) -> bool:
    """« le premier », « les derniers », « la 47e », « le seul »."""
    doc, words = sentence.doc, sentence.words
    if words.is_a(doc[index], "alone") or words.is_a(doc[index], "rank"):
        return True
    return may_be_ordinal(doc.lower[index]) and ordinal_at(doc, index, words)[0] is not None


def listing_verb(sentence: Sentence, start: int) -> int | None:
    """The first conjugated verb from a token on, where it is one that lists: « sont », « figurent »."""
    words = sentence.words
    for token in sentence.doc[start : sentence.end]:
        if words.is_a(token, "relative_subject") or token.text in ";:":
            return None
        if {form.tense for form in words.forms(token)} & FINITE and words.is_verb(token):
            last = token.i + words.is_form_of(token, "having")  # « ont été »
            return last if last < sentence.end and words.is_form_of(sentence.doc[last], "listing") else None
    return None


def is_still_to_come(sentence: Sentence, group: VerbGroup) -> bool:
    """« Le prochain pays à rejoindre l'OIM sera le Togo »: the verb that says who tells that it is ahead."""
    if group.tense != "inf" or not is_of_a_rank(sentence, group):
        return False
    verb = listing_verb(sentence, group.index + 1)
    return verb is not None and any(form.tense == "fut" for form in sentence.words.forms(sentence.doc[verb]))
