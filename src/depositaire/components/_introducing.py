"""Nouns that introduce a name and mean nothing else: « le mouvement « En marche ! » ». Private."""

from collections.abc import Sequence
from typing import Final

from spacy.tokens import Doc, Span, Token

from depositaire import spans
from depositaire.clauses.wording.words import Words

_OPENING: Final = ("«", "“", '"')
#: How many words may describe a noun between it and a name.
_DESCRIBED: Final = 2


def announces(doc: Doc, token: Token, named: Sequence[Span], words: Words, *, of_bodies: bool) -> bool:
    """« le mouvement « En marche ! » »: a noun before a name is part of naming it."""
    after = token.i + 1
    quoted = after < len(doc) and doc[after].text in _OPENING
    if quoted and not (token.i and words.is_a(doc[token.i - 1], "demonstrative")):
        return True
    while after < len(doc) and not doc[after].text[-1].isalnum() and doc[after].text not in ",.;:()":
        after += 1
    behind = nation_behind(doc, token)  # « le groupe togolais Ecobank »
    described = _described_to(doc, token)
    titled = token.i + 1 < described < token.sent.end and doc[described].is_title
    if titled and of_bodies:
        return True  # « l'alliance rivale Rivéo », and not « le conseiller fédéral Parmelin »
    at = (after, token.i + 1, described) if behind is None else (behind.end,)
    return any(span.start in at for span in named) or (behind is not None and doc[behind.end].is_title)


def _described_to(doc: Doc, token: Token) -> int:
    """What stands behind the noun and the words in small letters that describe it."""
    after = token.i + 1
    while after - token.i <= _DESCRIBED and after < token.sent.end and doc[after].pos_ in ("ADJ", "NOUN", "PROPN"):
        if not doc[after].is_lower:
            break
        after += 1
    return after


def nation_behind(doc: Doc, token: Token) -> Span | None:
    """The nationality right behind the noun: « le groupe togolais »."""
    near = spans.within(doc, spans.COUNTRIES, token.i + 1, min(len(doc) - 1, token.i + 3))
    return next((span for span in near if span.start == token.i + 1 and span.label_ == "DEMONYM"), None)
