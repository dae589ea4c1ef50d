"""Acts told in a relative clause of the deed by which they are done: « l'instrument par lequel le Togo ratifie … »."""

from typing import Final

from depositaire.clauses.sentences.governing import is_turned_down
from depositaire.clauses.sentences.sentence import Sentence
from depositaire.clauses.status.noun_status import noun_status

#: How far before a verb the relative pronoun may stand, and how far before that one the deed.
_FAR: Final = 18
_NOUN: Final = 9
#: Acts that take effect some time after they are notified.
_NOTIFIED: Final = ("leave", "denounce")


def status_of_deed(sentence: Sentence, index: int, event_type: str) -> str:
    """« n'a pas reçu l'acte par lequel », « a annulé le décret par lequel »: the act is as much done as its deed.

    « a reçu la lettre par laquelle le Togo quitte l'OIF »: what is only notified is a plan.
    """
    doc, words = sentence.doc, sentence.words
    deed = _deed_of(sentence, index)
    if deed is None:
        return "actual"
    if is_turned_down(sentence, deed):
        return "negated"
    if event_type in _NOTIFIED and words.is_a(doc[deed], "notice") and words.is_form_of(doc[index], "withdrawing"):
        present = any(form.tense in ("pres", "impf", "ppres") for form in words.forms(doc[index]))
        return "planned" if present else noun_status(sentence, deed, deed + 1, event_type)
    return noun_status(sentence, deed, deed + 1, event_type)


def _is_present_participle(sentence: Sentence, index: int) -> bool:
    return any(form.tense == "ppres" for form in sentence.words.forms(sentence.doc[index]))


def _deed_of(sentence: Sentence, index: int) -> int | None:
    doc, words = sentence.doc, sentence.words
    if index > sentence.start and words.is_a(doc[index - 1], "notice") and _is_present_participle(sentence, index):
        return index - 1  # « la lettre dénonçant l'accord »
    for by in range(index - 1, max(sentence.start, index - _FAR), -1):
        if doc[by].text in ";:" or words.is_a(doc[by], "relative_subject"):
            return None
        if words.phrases["by_which"].at(doc, by):
            near = range(by - 1, max(sentence.start - 1, by - _NOUN), -1)
            return next((noun for noun in near if words.is_a(doc[noun], "deed")), None)
    return None
