"""Relative clauses in a row: « une charte que le Togo a signée et qui est en vigueur » is one charter."""

from typing import Final

from depositaire.clauses.sentences.sentence import Sentence

#: How far before a relative pronoun behind « et » the one may stand that it goes on from.
_FAR: Final = 30
_PRONOUNS: Final = ("relative_subject", "relative_object")


def first_pronoun(sentence: Sentence, index: int, *, last: bool = True) -> int | None:
    """The pronoun or « que » that opens the row to which the one at ``index``, behind « et », belongs.

    Before the ``last`` of a row a comma may join: « que le Togo a signée, que le Mali a ratifiée et que… ».
    """
    doc, words = sentence.doc, sentence.words
    if index - 1 <= sentence.start:
        return None
    joined = not last and doc[index - 1].text == "," and sentence.at(index - 2) is None
    if not joined and not words.is_a(doc[index - 1], "coordinator"):
        return None
    for at in range(index - 2, max(sentence.start, index - _FAR), -1):
        if doc[at].text in ";:":
            return None
        related = any(words.is_a(doc[at], name) for name in _PRONOUNS)
        related = related and not words.phrases["conjunction_that"].ending(doc, at + 1)
        if related or words.phrases["relative_oblique"].at(doc, at):
            again = first_pronoun(sentence, at, last=False)
            return at if again is None else again
    return None
