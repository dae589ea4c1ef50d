"""Acts that an aside tells to have come about: « espère que le retrait du Mali, effectif depuis mai, cessera »."""

from typing import Final

from depositaire.clauses.sentences.sentence import Sentence
from depositaire.clauses.sentences.verbs import verb_group

#: How many groups may stand between a noun and the aside: whose act it is, and of what.
_COMPLEMENTS: Final = 2
#: How many tokens a verb with its auxiliaries takes, and the tenses of what has happened.
_VERB: Final = 4
_DONE: Final = ("perfect", "past")
#: How many adverbs may stand before the word that says so.
_ADVERBS: Final = 2


def has_come_about(sentence: Sentence, end: int) -> bool:
    """Whether the aside behind a noun that ends at token ``end``, and behind its complements, says that it is done.

    « , effectif depuis vendredi, », « , intervenu en mai, », and not « , effectif en mai prochain, ».
    """
    doc, words, index = sentence.doc, sentence.words, end
    for _ in range(_COMPLEMENTS):
        group = sentence.at(index) if index < sentence.end else None
        index = group.end if group is not None else index
    if index >= sentence.end or doc[index].text not in (",", "("):
        return index < sentence.end and _is_in_effect(sentence, index)
    index += 1
    for _ in range(_ADVERBS):
        index += index < sentence.end and doc[index].pos_ == "ADV"
    if index + 1 >= sentence.end:
        return False
    if words.is_a(doc[index], "taking_effect"):
        return any(words.is_a(doc[at], "since_then") for at in (index + 1, index + 2) if at < sentence.end)
    return words.is_a(doc[index], "came_about")


def _is_in_effect(sentence: Sentence, start: int) -> bool:
    """« Annoncé en mars, le retrait du Mali est devenu effectif », « est effectif depuis vendredi »."""
    doc, words = sentence.doc, sentence.words
    for index in range(start, min(sentence.end, start + _VERB)):
        for form in words.forms(doc[index]):
            verb = verb_group(sentence, index, form.lemma)
            if verb is None or verb.start != start:
                continue
            after = index + 1
            while after < sentence.end and doc[after].pos_ == "ADV":
                after += 1
            if verb.negated or after + 1 >= sentence.end or not words.is_a(doc[after], "taking_effect"):
                return False
            if words.is_form_of(doc[index], "becoming"):
                return verb.tense in _DONE
            return words.is_form_of(doc[index], "being") and words.is_a(doc[after + 1], "since_then")
    return False
