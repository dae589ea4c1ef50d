"""Verbs that open a line, their subject above it: « La Conférence : 1. ADOPTE la Charte ; 2. Invite le Togo… »."""

from spacy.tokens import Doc

from depositaire import spans
from depositaire.clauses.wording.words import Words


def opening_verbs(doc: Doc, start: int, end: int, words: Words) -> list[int]:
    """The tokens between ``start`` and ``end``, the bounds of a segment, that are such verbs; it needs no parse.

    A form of a third person with a capital, behind a bullet or a number or all in capitals, with its object, « que » or
    an infinitive behind it: nouns of the same form (« Visite », « Demande ») do not stand there without an article.
    """
    texts, lower, found, opens = spans.texts(doc), spans.lower(doc), [], True
    marked = False
    for index in range(start, end - 1):
        text = texts[index]
        capital = text.isupper() if not marked else text[0].isupper()
        if opens and capital and _is_third_person(lower[index], words):
            governs = (
                lower[index + 1] in words.classes["article"] or lower[index + 1] in words.classes["relative_object"]
            )
            infinitive = index + 2 < end and lower[index + 1] in words.classes["before_infinitive"]
            if governs or (infinitive and any(form.tense == "inf" for form in words.verbs.get(lower[index + 2], ()))):
                found.append(index)
        marked = opens and not text[0].isalpha() and not text.isspace()
        opens = "\n" in text or (opens and not text[0].isalpha())
    return found


def _is_third_person(word: str, words: Words) -> bool:
    present = any(form.tense == "pres" for form in words.verbs.get(word, ()))
    if word in words.classes["preposition"]:
        return False  # « Entre le Togo et le Bénin »
    return present and not word.endswith(tuple(words.classes["not_third_person"]))
