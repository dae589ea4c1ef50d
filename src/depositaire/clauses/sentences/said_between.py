"""Who says so, between a subject and its verb: « Le Togo, confirme l'Unesco, a signé »."""

from typing import Final

from depositaire.clauses.sentences.once import once
from depositaire.clauses.sentences.sentence import Sentence
from depositaire.clauses.wording.words import FINITE

#: How many tokens such a clause may take, and how many clitics stand before its verb.
_LONGEST: Final = 20
_LEAD: Final = 5


@once
def said_between(sentence: Sentence, index: int) -> range:
    """The clause, from comma to comma, right before the verb at ``index``; empty where there is none.

    It may hold a comma of its own: « a annoncé le ministre des Transports, Paul Ekoué, ».
    """
    doc, close = sentence.doc, index - 1
    if close <= sentence.start or doc[close].text != ",":
        return range(index, index)
    for comma in range(close - 1, max(sentence.start, close - _LONGEST), -1):
        if doc[comma].text in ";:":
            break
        if doc[comma].text == "," and _says(sentence, comma, close):
            return range(comma, close + 1)
    return range(index, index)


def _says(sentence: Sentence, comma: int, close: int) -> bool:
    """« , comme le rappelle … », « , se réjouit … »: a verb comes first, and it is of saying or none stands before."""
    doc, words, index = sentence.doc, sentence.words, comma + 1
    if words.phrases["as_told"].at(doc, index):
        return True
    index += (as_said := words.phrases["as_it_is_told"].at(doc, index))
    while index < comma + _LEAD and words.is_a(doc[index], "clitic"):
        index += 1
    finite = words.is_verb(doc[index]) and bool({form.tense for form in words.forms(doc[index])} & FINITE)
    if as_said and finite:
        return index > comma + 1 + as_said
    if as_said:  # « comme l'Unesco l'a rappelé », and not « comme le Togo »
        return any(
            words.is_a(doc[at - 1], "object_clitic") and words.is_verb(doc[at]) for at in range(index + 1, close)
        )
    if not finite:
        return False
    said = index + 1 if words.is_form_of(doc[index], "auxiliary") else index
    if any(words.is_form_of(doc[said], name) for name in ("saying", "voicing")):
        return True
    return not any(words.is_verb(token) for token in doc[sentence.start : comma])
