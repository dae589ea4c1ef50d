"""Headings: sentences without a finite verb."""

from typing import Final

from depositaire.clauses.sentences.sentence import Sentence

#: What ends the part of a heading that says where or on what: « Pêche : accord entre… ».
_COLONS: Final = ":–—|"
#: How many tokens a label may take, and how soon behind its colon the date follows.
_LABEL: Final = 8
#: Tenses that are not finite.
_INFINITE: Final = frozenset({"ppast", "ppres", "inf"})


def is_heading(sentence: Sentence, start: int) -> bool:
    """Whether the noun at ``start`` opens a heading, or what follows its colon, as something new.

    « Nouvel accord entre… » is new; « L'accord entre… », « Bilan de l'accord entre… » speak of an old one.
    """
    doc, words = sentence.doc, sentence.words
    first = start
    while first > sentence.start and doc[first - 1].text not in _COLONS and not doc[first - 1].is_space:
        token = doc[first - 1]
        new = token.pos_ in ("ADJ", "NUM") or words.is_a(token, "indefinite")
        if not new or words.is_a(token, "definite") or words.is_a(token, "demonstrative"):
            return False
        first -= 1
    rest = doc[start : sentence.end]
    if any(token.text == ":" or (token.text == "(" and sentence.in_date(token.i + 1)) for token in rest):
        return (
            False  # « Accord entre le Gabon et le Togo : mode d'emploi », « Accord entre le Gabon et le Togo (1999) »
        )
    return is_verbless(sentence)


def is_verbless(sentence: Sentence) -> bool:
    """Whether a sentence has no finite verb: « La Slovénie, 23e État membre de l'Agence spatiale européenne »."""
    return not any(_is_finite(sentence, index) for index in range(sentence.start, sentence.end))


def is_label(sentence: Sentence, start: int, end: int) -> bool:
    """Whether the noun at tokens ``start`` to ``end`` labels the date behind its colon: « Adoption : 19 juin 2023 »."""
    colon = label_end(sentence, start, end)
    if colon is None:
        return False
    return any(sentence.in_date(index) for index in range(colon + 1, min(sentence.end, colon + _LABEL)))


def label_end(sentence: Sentence, start: int, end: int) -> int | None:
    """The colon of a line that the noun at tokens ``start`` to ``end`` labels; None where it is no label."""
    doc = sentence.doc
    first = start - sentence.words.phrases["label_lead"].ending(doc, start)
    if first == start > sentence.start and sentence.words.is_a(doc[start - 1], "member_noun"):
        first = start - 1  # « États membres : »
    if not sentence.opens_at(first):
        return None
    colon = next((i for i in range(end, min(sentence.end, end + _LABEL)) if doc[i].text == ":"), None)
    if colon is None or any(_is_finite(sentence, index) for index in range(sentence.start, sentence.end)):
        return None
    return colon


def _is_finite(sentence: Sentence, index: int) -> bool:
    token = sentence.doc[index]
    if sentence.at(index) is not None or not sentence.words.is_verb(token):
        return False
    known = {form.tense for form in sentence.words.forms(token)}
    return bool(known - _INFINITE) if known else "Fin" in token.morph.get("VerbForm", [])
