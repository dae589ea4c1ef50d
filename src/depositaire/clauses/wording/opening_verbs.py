"""Verbs that open a line, their subject above it: « La Conférence : 1. ADOPTE la Charte ; 2. Invite le Togo… »."""

from spacy.tokens import Doc

from depositaire import spans
from depositaire.clauses.wording.words import Words


def opening_verbs(doc: Doc, start: int, end: int, words: Words) -> list[int]:
    """The tokens between ``start`` and ``end``, the bounds of a segment, that are such verbs; it needs no parse.

    A form of a third person with a capital, first in its line but for a bullet or a number, with its object, « que » or
    an infinitive behind it: nouns of the same form (« Visite », « Demande ») do not stand there without an article.
    """
    texts, lower, found, opens = spans.texts(doc), spans.lower(doc), [], True
    for index in range(start, end - 1):
        text = texts[index]
        if opens and text[0].isupper() and _is_third_person(lower[index], words):
            governs = (
                lower[index + 1] in words.classes["article"] or lower[index + 1] in words.classes["relative_object"]
            )
            infinitive = index + 2 < end and lower[index + 1] in words.classes["before_infinitive"]
            if governs or (infinitive and any(form.tense == "inf" for form in words.verbs.get(lower[index + 2], ()))):
                found.append(index)
        opens = "\n" in text or (opens and not text[0].isalpha())
    return found


def _is_third_person(word: str, words: Words) -> bool:
    present = any(form.tense == "pres" for form in words.verbs.get(word, ()))
    return present and not word.endswith(tuple(words.classes["not_third_person"]))
