"""Nouns that say themselves of what they are, and so take up no act told before: « la sortie du film »."""

from typing import Final

from depositaire.clauses.sentences.sentence import Sentence
from depositaire.clauses.subjects.parse import is_plain
from depositaire.clauses.wording.prepositions import preposition

#: How far behind a noun its complement may stand.
_COMPLEMENT: Final = 6


def is_of_something(sentence: Sentence, end: int) -> bool:
    """« la signature de l'artiste », « le retour au Togo des réfugiés »: it is of no party.

    Nor a text, a right or a seat, nor when or where it is done: « la signature de l'accord », « la signature à Lomé ».
    """
    doc, words = sentence.doc, sentence.words
    for token in doc[end : min(sentence.end, end + _COMPLEMENT)]:
        if token.is_punct or token.pos_ in ("VERB", "AUX", "CCONJ", "PRON"):
            return False
        prep, first = preposition(doc, token.i, words, floor=end)
        of = bool(prep) and words.is_a_phrase(prep, "complement_preposition")
        if of and (sentence.at(token.i) is not None or sentence.in_date(token.i)):
            return False
        if of and token.pos_ == "NOUN":
            if words.is_a(token, "time_limit"):
                return False  # « la suspension d'une durée de trois ans »
            new = any(words.is_a(one, "indefinite") for one in doc[first : token.i])  # « d'un électorat russophile »
            return is_plain(sentence, token) or (new and not words.is_a(token, "member_noun"))
    return False
