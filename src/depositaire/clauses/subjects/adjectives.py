"""Adjectives of nations that say whose act a noun tells: « la candidature ukrainienne », « le retrait américain »."""

from typing import Final

from spacy.tokens import Span

from depositaire import spans
from depositaire.clauses.arguments.fillers import Filler
from depositaire.clauses.sentences.filling import Filled
from depositaire.clauses.sentences.sentence import Sentence

#: How many tokens may stand between the noun and its adjective: « le retrait définitif américain ».
_BETWEEN: Final = 1


def by_adjective(sentence: Sentence, end: int) -> list[Filler]:
    """The nation whose adjective follows the noun that ends at token ``end``."""
    doc = sentence.doc
    for span in spans.within(doc, spans.COUNTRIES, end, min(sentence.end, end + _BETWEEN + 2)):
        near = all(token.pos_ == "ADJ" for token in doc[end : span.start])
        if near and _is_adjective(span):
            return [Filler("country", one.kb_id_, one.start, one.end) for one in _row(sentence, span)]
    return []


def _row(sentence: Sentence, first: Span) -> list[Span]:
    """« les candidatures ghanéenne, togolaise et béninoise »: the adjectives that are joined to the first."""
    doc, words, row = sentence.doc, sentence.words, [first]
    for span in spans.within(doc, spans.COUNTRIES, first.end, sentence.end):
        gap = doc[row[-1].end : span.start]
        joined = len(gap) == 1 and (gap[0].text == "," or words.is_a(gap[0], "list_and"))
        if not (joined and _is_adjective(span)):
            break
        row.append(span)
    return row


def _is_adjective(span: Span) -> bool:
    return span.label_ == "DEMONYM" and span.text[0].islower() and "+" not in span.kb_id_


def is_by_adjective(filled: Filled) -> bool:
    """Whether an adjective only says who acts: it is no argument of its own."""
    sentence = filled.sentence
    return bool(filled.parties) and all(
        party.kind == "country" and sentence.start <= party.start < sentence.end and sentence.at(party.start) is None
        for party in filled.parties
    )
