"""The day of the deed by which an act is done: « a adhéré à la Convention par un instrument remis le 3 mars »."""

from spacy.tokens import Span

from depositaire.clauses.sentences.occasions import is_participle
from depositaire.clauses.sentences.sentence import Sentence
from depositaire.clauses.sentences.windows import Window


def is_of_deed(sentence: Sentence, date: Span, window: Window) -> bool:
    """« par une loi promulguée mardi », « par une lettre du 2 mai », not « par une loi critiquée mardi »."""
    doc, words = sentence.doc, sentence.words
    if not window.trigger_end <= date.start or window.noun:
        return False
    for index in range(date.start - 1, window.trigger_end, -1):
        token = doc[index]
        if token.text in ",;:(":
            return False
        if words.is_a(token, "deed"):
            return words.is_a(doc[index - 1], "determiner") and words.is_a(doc[index - 2], "means")
        verb = token.pos_ in ("VERB", "AUX")
        if verb and not (is_participle(token, words) and words.is_form_of(token, "doing_a_deed")):
            return False
    return False


def is_carried_out(sentence: Sentence, date: Span, window: Window) -> bool:
    """« L'instrument de ratification du Chili, remis à New York le 3 mai, … »: by a participle behind the comma."""
    doc, words = sentence.doc, sentence.words
    comma = next((i for i in range(date.start - 1, window.trigger_end, -1) if doc[i].text == ","), None)
    if comma is None or not window.noun or comma > window.end:
        return False
    return is_participle(doc[comma + 1], words) and words.is_form_of(doc[comma + 1], "performing")
