"""« salué par Israël, qui a fait savoir qu'il quittera l'Unesco »: who says so in a relative clause. Private."""

from collections.abc import Sequence
from typing import Final

from spacy.tokens import Doc, Span, Token

from depositaire.clauses.wording.words import Words

#: How far before the pronoun « qui » may stand.
_FAR: Final = 16
_WHO: Final = {"ORG": "organisation", "COUNTRY": "country", "CAPITAL": "country"}


def of_who_says_so(doc: Doc, token: Token, named: Sequence[Span], words: Words) -> Span | None:
    """The name before « qui » where only the clause of who says so parts it from the pronoun, as what it stands for."""
    start = token.sent.start
    if token.i - 1 <= start or not words.is_a(doc[token.i - 1], "relative_object"):
        return None
    if words.is_a(token, "plural_pronoun"):
        return None
    for index in range(token.i - 2, max(start, token.i - _FAR), -1):
        if doc[index].text in ";:«":
            return None
        if words.is_a(doc[index], "relative_subject"):
            end = index - (doc[index - 1].text == ",")
            who = next((span for span in named if span.end == end and span.label_ in _WHO), None)
            if who is None or not _fits(doc, who, token, words):
                return None
            return Span(doc, who.start, who.end, label="NOM", kb_id=who.kb_id_, span_id=_WHO[who.label_])
    return None


def _fits(doc: Doc, who: Span, token: Token, words: Words) -> bool:
    """Whether no other gender or number is told of the name by its article."""
    if not who.start:
        return True
    before, feminine = doc[who.start - 1], words.is_a(token, "feminine_pronoun")
    if before.lower_ in words.classes["plural_article"]:
        return False
    other = "masculine_article" if feminine else "feminine_article"
    return not words.is_a(before, other)
