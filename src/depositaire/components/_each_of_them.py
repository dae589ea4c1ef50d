"""« Tous deux ont signé », « l'un et l'autre », « aucun des deux », « tous »: those named together.

Private to ``coreference``.
"""

from typing import Final

from spacy.tokens import Doc, Token

from depositaire import spans
from depositaire.clauses.document.antecedents import together
from depositaire.clauses.wording.numerals import cardinal_at
from depositaire.clauses.wording.words import Words

_PAIR: Final = 2
_JOINING: Final = ("CCONJ", "SCONJ")


def each_of_them(doc: Doc, token: Token, words: Words) -> tuple[str, str]:
    """Those whom the phrase that ends with ``token`` stands for and their kind, where it opens a clause."""
    start = token.i + 1 - words.phrases["each_of_them"].ending(doc, token.i + 1)
    before = doc[start - 1] if start > token.sent.start else None
    opens = before is None or before.is_punct or before.pos_ in _JOINING or words.is_a(before, "relative_object")
    if start > token.i or not opens or not _is_before_verb(doc, token, words):
        return "", ""
    segments, every = spans.group(doc, spans.SEGMENTS), words.is_a(token, "every_one")
    if every and not (before is None or before.is_punct):
        return "", ""  # « tant que tous ne l'ont pas approuvé »
    if every:  # « Le projet réunit le Ghana et le Togo. Tous ont signé »
        segments = [one for one in segments if one.start <= token.i][-_PAIR:]
    fillers = together(spans.tokens(doc), token.i + 1, words, segments)
    wanted = cardinal_at(doc, token.i)[0] or _PAIR
    if (every and len(fillers) < wanted) or (not every and len(fillers) != wanted):
        return "", ""
    return "+".join(filler.ref for filler in fillers), fillers[0].kind


def _is_before_verb(doc: Doc, token: Token, words: Words) -> bool:
    """Whether a verb follows, with its pronouns and its negation."""
    index = token.i + 1
    while index < token.sent.end - 1 and (
        words.is_a(doc[index], "clitic") or words.is_a(doc[index], "negation") or doc[index].pos_ == "ADV"
    ):
        index += 1
    return index < token.sent.end and (doc[index].pos_ == "AUX" or words.is_verb(doc[index]))
