"""« le pays » where no State is named: the one whose people, organs or capital were spoken of. Private."""

from typing import Final

from spacy.tokens import Doc, Span, Token

from depositaire import spans
from depositaire.clauses.document.antecedents import Authorities
from depositaire.clauses.wording.words import Words
from depositaire.typography import fold

#: How many sentences back the State may be spoken of.
_BACK: Final = 3
#: How many words the name of a capital may take.
_CAPITAL: Final = 4


def only_nation(doc: Doc, token: Token, words: Words, authorities: Authorities) -> str:
    """The one State that the sentence of ``token``, or the nearest before it, speaks of by adjective or capital.

    « Le président togolais s'est rendu à Genève. Le pays… », « En visite à Lomé, … Le pays… »; empty where the nearest
    sentence that speaks of any speaks of several.
    """
    for start, end in _sentences(doc, token):
        told = _adjectives(doc, start, end) | _organs(doc, start, end, words, authorities)
        for codes in (told, _capitals(doc, start, end, words, authorities)):
            if codes:
                return codes.pop() if len(codes) == 1 else ""
    return ""


def host(doc: Doc, token: Token, words: Words, authorities: Authorities) -> str:
    """« Le sommet s'est tenu à Lomé. Le pays hôte… »: the State of the place last named."""
    for start, end in _sentences(doc, token)[:2]:
        placed = _capitals(doc, start, end, words, authorities) | {
            span.kb_id_
            for span in spans.within(doc, spans.COUNTRIES, start, end)
            if span.label_ == "COUNTRY" and _is_placed(doc, span, words)
        }
        if placed:
            return placed.pop() if len(placed) == 1 else ""
    return ""


def _sentences(doc: Doc, token: Token) -> list[tuple[int, int]]:
    """The tokens of the sentence before ``token``, then of those before it, nearest first."""
    segments = [one for one in spans.group(doc, spans.SEGMENTS) if one.start <= token.i][-_BACK - 1 :]
    return [(one.start, min(one.end, token.i)) for one in reversed(segments)]


def _adjectives(doc: Doc, start: int, end: int) -> set[str]:
    found = spans.within(doc, spans.COUNTRIES, start, end)
    return {code for span in found if span.label_ == "DEMONYM" for code in span.kb_id_.split("+")}


def _organs(doc: Doc, start: int, end: int, words: Words, authorities: Authorities) -> set[str]:
    """« Le ministère lituanien de la Défense a notifié le retrait du pays »: the States in the names of organs."""
    names = (
        span.text
        for span in spans.within(doc, spans.ORGANISATIONS, start, end)
        if doc._.entities.get(span.kb_id_, {}).get("kind") in words.classes["organ_of_state"]
    )
    return {state for name in names if (state := authorities.named_in(name))}


def _capitals(doc: Doc, start: int, end: int, words: Words, authorities: Authorities) -> set[str]:
    """The States in whose capitals something is."""
    codes, at = set(), start
    while at + 1 < end:
        at += 1
        if not (words.is_a(doc[at - 1], "scene_preposition") and doc[at].is_title):
            continue
        for last in range(min(end, at + _CAPITAL), at, -1):
            state = authorities.capitals.get(fold(doc[at:last].text), "")
            if state:
                codes.add(state)
                at = last - 1
                break
    return codes


def _is_placed(doc: Doc, span: Span, words: Words) -> bool:
    """« au Togo », « en Chine »: it is where something takes place."""
    before = doc[span.start - 1] if span.start else None
    return before is not None and words.is_a(before, "scene_preposition")
