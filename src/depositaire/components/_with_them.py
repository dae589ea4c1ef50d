"""« a signé avec lui », « avec elle », « avec eux »: who was named last and is not the subject. Private."""

from typing import Final

from spacy.tokens import Doc, Span, Token

from depositaire import spans
from depositaire.clauses.document.antecedents import together
from depositaire.clauses.wording.words import Words

_KINDS: Final = {"ORG": "organisation", "COUNTRY": "country", "CAPITAL": "country", "DEMONYM": "country"}


def with_them(doc: Doc, token: Token, found: list[Span], words: Words) -> Span | None:
    """The pronoun at ``token`` with those it stands for; None where nobody is named in its sentence or the last."""
    if not token.i or not words.is_a_phrase(doc[token.i - 1].lower_, "with") or not words.is_a(token, "them"):
        return None
    own = _subject(doc, token, found)
    if words.is_a(token, "several_of_them"):
        several = together(spans.tokens(doc), token.i, words, spans.group(doc, spans.SEGMENTS))
        refs = [one.ref for one in several if one.ref not in own]
        return _span(doc, token, "+".join(refs), several[0].kind) if len(refs) > 1 else None
    start = token.sent.start
    floor = doc[start - 1].sent.start if start else start
    named = spans.ordered(
        span
        for name in (spans.COUNTRIES, spans.ORGANISATIONS)
        for span in spans.within(doc, name, floor, token.i)
        if span.label_ in _KINDS and span.kb_id_ not in own and "+" not in span.kb_id_
    )
    return _span(doc, token, named[-1].kb_id_, _KINDS[named[-1].label_]) if named and own else None


def _span(doc: Doc, token: Token, ref: str, kind: str) -> Span:
    return Span(doc, token.i, token.i + 1, label="NOM", kb_id=ref, span_id=kind)


def _subject(doc: Doc, token: Token, found: list[Span]) -> set[str]:
    """Whom the subject of the verb names or stands for."""
    verb = token.head
    while verb.dep_ in ("conj", "xcomp", "obl:mod", "nmod", "obj") and not any(_is_subject(c) for c in verb.children):
        verb = verb.head
    subject = next((child for child in verb.children if _is_subject(child) and child.i < token.i), None)
    if subject is None:
        return set()
    inside = (subject.left_edge.i, min(subject.right_edge.i + 1, token.i))
    named = [span for name in (spans.COUNTRIES, spans.ORGANISATIONS) for span in spans.within(doc, name, *inside)]
    named += [span for span in found if inside[0] <= span.start < inside[1] and span.label_ == "NOM"]
    return {ref for span in named for ref in span.kb_id_.split("+")}


def _is_subject(token: Token) -> bool:
    return token.dep_.startswith("nsubj")
