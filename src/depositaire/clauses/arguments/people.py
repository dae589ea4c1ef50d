"""Where the name of a person begins that a charge or a house is told with: « Lise Aubin, présidente de Rivéo »."""

from collections.abc import Iterable
from typing import Final

from spacy.tokens import Span

from depositaire.clauses.wording.words import Words
from depositaire.tokens import Tokens

#: How many words a person's name has at least, and how far it may go.
_LEAST: Final = 2
_LONGEST: Final = 6
#: Parts of speech that a word with a capital may not have in a name.
_NO_NAME: Final = ("DET", "ADP", "PRON", "AUX", "CCONJ", "SCONJ", "NUM")


def name_start(doc: Tokens, end: int, mentions: Iterable[Span], *, floor: int) -> int:
    """The first token of the person's name that ends at ``end``; ``end`` where none does.

    Args:
        doc: the text.
        end: one past the last token of the name.
        mentions: what is named; a country or a body is no person.
        floor: where the sentence begins.
    """
    start, count = end, 0
    while start > max(floor, end - _LONGEST):
        token = doc[start - 1]
        hyphen = token.text == "-" and count and start - 2 >= floor and doc[start - 2].is_title
        if not (hyphen or (token.is_title and token.pos_ not in _NO_NAME)):
            break
        start, count = start - 1, count + (not hyphen)
    named = any(span.label_ != "PER" and span.start < end and start < span.end for span in mentions)
    return end if count < _LEAST or named else start


def beside_name(doc: Tokens, first: int, mentions: Iterable[Span], words: Words, *, floor: int) -> int:
    """Where a person's name begins that a comma or « et » joins to what opens at ``first``; ``first`` where none does.

    « signé par Lise Aubin, présidente de Rivéo », « entre Lise Aubin et le ministre togolais ».
    """
    if first - 1 <= floor or not (doc[first - 1].text == "," or words.is_a(doc[first - 1], "list_and")):
        return first
    start = name_start(doc, first - 1, mentions, floor=floor)
    return start if start < first - 1 else first
