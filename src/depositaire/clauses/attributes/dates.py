"""What a date is, whatever the event: later than the publication, since when, or that of a dateline."""

from typing import Final

from spacy.tokens import Span

from depositaire import spans
from depositaire.clauses.wording.words import Words
from depositaire.edtf import Edtf
from depositaire.tokens import Tokens

_NAMING: Final = ("PROPN", "PUNCT", "DET", "ADP", "NOUN", "SPACE", "X")
_AFTER_DATELINE: Final = ("–", "—", "-", "--", ":", "(", ")", "/")
_DATELINE: Final = 10
_YEAR: Final = 4


def is_later(doc: Tokens, date: Span) -> bool:
    """Whether a date begins after the publication."""
    start = Edtf(date.kb_id_).start
    return bool(doc._.published) and start is not None and start.isoformat() > doc._.published


def is_since(date: Span, words: Words) -> bool:
    """« membre depuis 2004 »; a date without such a word is not since when."""
    before = date.doc[max(date.sent.start, date.start - 2) : date.start]
    return date.id_ == "from" or any(words.is_a(token, "since") for token in before)


def is_dateline(date: Span) -> bool:
    """« Dakar, le 4 mars 2025 – »: names only before it, and a dash, a bracket or a colon behind."""
    doc = date.doc
    if date.kb_id_ != doc._.published or date.end >= len(doc):
        return False
    start = date.sent.start
    if date.end - start > _DATELINE:
        return False
    before = all(token.pos_ in _NAMING for token in doc[start : date.start])
    return before and any(token.text in _AFTER_DATELINE for token in doc[date.end : date.end + 2])


def is_of_a_text(date: Span, words: Words) -> bool:
    """« l'accord de paix de 1992 », « le traité de 1987 sur les missiles »: the year by which a text is called."""
    doc, start = date.doc, date.start
    texts = spans.within(doc, spans.INSTRUMENTS, date.sent.start, date.sent.end)
    if any(text.start < start < text.end for text in texts):
        return True
    of = start > 1 and words.is_a(doc[start - 1], "complement_preposition")
    return of and any(text.end == start - 1 for text in texts)


def is_term_of_text(date: Span) -> bool:
    """« le contrat de plan 2021-2027 »: the years for which a text holds, in its name or right behind it."""
    years, start = date.kb_id_.split("/"), date.start
    texts = spans.within(date.doc, spans.INSTRUMENTS, date.sent.start, date.sent.end)
    named = any(text.start < start <= text.end for text in texts)
    return named and len(years) > 1 and all(len(year) == _YEAR for year in years)
