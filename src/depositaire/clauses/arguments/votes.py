"""How many votes each of a list has got: « le Japon, avec 165 voix ; l'Indonésie, 174 ; et le Chili (160) »."""

from depositaire.clauses.wording.numerals import cardinal_at
from depositaire.clauses.wording.words import Words
from depositaire.tokens import Tokens


def past_votes(doc: Tokens, start: int, words: Words) -> int:
    """The token behind the number that stands at ``start``, behind a name; ``start`` where none does.

    With nothing but punctuation behind it, a number counts what the first of the list was said to have.
    """
    index = start
    if index < len(doc) and doc[index].text == ",":
        index += 1
    if index < len(doc) and words.is_a(doc[index], "having_votes"):
        index += 1
    elif index == start:
        return start
    value, length = cardinal_at(doc, index) if index < len(doc) else (None, 0)
    if value is None:
        return start
    end = index + length
    if end < len(doc) and words.is_a(doc[end], "votes"):
        return end + 1
    closed = end == len(doc) or doc[end].is_punct or words.is_a(doc[end], "list_and")
    return end if closed and doc[index].text.isdigit() else start
