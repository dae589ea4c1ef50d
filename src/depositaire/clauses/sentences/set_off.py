"""What is set off by commas before words that go on: « souhaite, selon son ministre, que le Togo signe »."""

from typing import Final

from depositaire.clauses.sentences.once import once
from depositaire.clauses.sentences.sentence import Sentence
from depositaire.clauses.wording.words import FINITE

#: How many tokens an aside may take.
_LONGEST: Final = 20
#: What may stand between an aside and the word that goes on behind it: its preposition, determiners and adjectives.
_OWN: Final = ("ADP", "DET", "ADJ", "NUM")
_RELATED: Final = ("relative_subject", "relative_oblique", "whose", "where")


@once
def set_off_before(sentence: Sentence, index: int) -> range:
    """The aside, from comma to comma, right before the phrase of the word at ``index``; empty where there is none."""
    doc, position = sentence.doc, index
    while position - 1 > sentence.start and doc[position - 1].pos_ in _OWN and sentence.at(position - 1) is None:
        position -= 1
    close = position - 1
    if close <= sentence.start or doc[close].text != ",":
        return range(index, index)
    for comma in range(close - 1, max(sentence.start, close - _LONGEST), -1):
        if doc[comma].text in ";:":
            break
        if doc[comma].text == ",":
            return range(comma, close + 1) if _opens(sentence, comma + 1) else range(index, index)
    return range(index, index)


@once
def set_off_behind(sentence: Sentence, comma: int) -> range:
    """The aside that a comma opens, up to the comma behind which a verb goes on; empty where there is none."""
    doc, words = sentence.doc, sentence.words
    if comma + 1 >= sentence.end or doc[comma].text != "," or not _opens(sentence, comma + 1):
        return range(comma, comma)
    for close in range(comma + 2, min(sentence.end - 1, comma + _LONGEST)):
        if doc[close].text in ";:":
            break
        if doc[close].text != ",":
            continue
        after = close + 1
        while after + 1 < sentence.end and (words.is_a(doc[after], "clitic") or doc[after].pos_ == "ADV"):
            after += 1
        if words.is_verb(doc[after]) and {form.tense for form in words.forms(doc[after])} & FINITE:
            return range(comma, close + 1)
    return range(comma, comma)


def _opens(sentence: Sentence, index: int) -> bool:
    """« comme », « qui », « selon », « a déclaré … »: what no list and no clause of its own begins with."""
    doc, words = sentence.doc, sentence.words
    token = doc[index]
    if token.pos_ == "ADP" or words.phrases["opens_aside"].at(doc, index):
        return True
    if any(words.is_a(token, name) for name in _RELATED):
        return True
    said = index + 1 if words.is_form_of(token, "auxiliary") and index + 1 < sentence.end else index
    finite = {form.tense for form in words.forms(token)} & FINITE  # not « , prévue en juillet, »
    return words.is_verb(token) and bool(finite) and words.is_form_of(doc[said], "saying")
