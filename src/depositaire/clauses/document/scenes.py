"""Scenes: the place that opens a sentence tells whose organs act: « À Lomé, le Parlement a ratifié… »."""

from typing import Final

from spacy.tokens import Doc

from depositaire import spans
from depositaire.clauses.document.antecedents import Authorities
from depositaire.clauses.wording.words import Words
from depositaire.tokens import Tokens
from depositaire.typography import fold

#: How many words the name of a capital may take.
_CAPITAL: Final = 4
#: What parts clauses that each have a place of their own.
_PARTS: Final = (";", ":", "–", "—")
#: How many tokens a sentence may take behind the one that names its place.
_NEXT: Final = 80


def state_of_scene(doc: Doc | Tokens, index: int, words: Words, authorities: Authorities) -> str:
    """The State whose country or capital opens the sentence of a token, or the one before it; empty where none does.

    The sentence before tells it only where neither names another country.
    """
    segments = [one for one in spans.group(doc, spans.SEGMENTS) if one.start <= index]
    if not segments:
        return ""
    start = segments[-1].start
    for part in range(index - 1, start, -1):
        if spans.texts(doc)[part] in _PARTS and (state := _opening(doc, part + 1, index, words, authorities)):
            return state
    if state := _opening(doc, start, index, words, authorities):
        return state
    if len(segments) < 2 or index - segments[-2].start > _NEXT:
        return ""
    before = _opening(doc, segments[-2].start, start, words, authorities)
    named = {span.kb_id_ for span in spans.within(doc, spans.COUNTRIES, segments[-2].start, index)}
    return before if named <= {before} else ""


def _opening(doc: Doc | Tokens, start: int, end: int, words: Words, authorities: Authorities) -> str:
    """« À Lomé, … », « Au Chili, jeudi, … »: the State of the place that stands at a token, with its comma."""
    texts, at = spans.texts(doc), start
    while at < end and not texts[at][0].isalnum():
        at += 1
    if at + 1 >= end or not words.is_a(doc[at], "scene_preposition"):
        return ""
    state, at = _place(doc, at + 1, end, authorities)
    if not state and words.is_a(doc[at], "article"):  # « À la Barbade », not « À La Paz »
        state, at = _place(doc, at + 1, end, authorities)
    dated = next((date.end for date in spans.within(doc, spans.DATES, at, end) if date.start - at <= 1), at)
    return state if any(texts[place] == "," for place in (at, dated) if place < end) else ""


def _place(doc: Doc | Tokens, start: int, end: int, authorities: Authorities) -> tuple[str, int]:
    """The State of the country or capital at a token and one past its name."""
    country = next((span for span in spans.within(doc, spans.COUNTRIES, start, end) if span.start == start), None)
    if country is not None and country.label_ != "DEMONYM" and "+" not in country.kb_id_:
        return country.kb_id_, country.end
    for last in range(min(end, start + _CAPITAL), start, -1):
        name = doc[start:last]
        text = "".join(token.text_with_ws for token in name).strip()
        if text[0].isupper() and (state := authorities.capitals.get(fold(text), "")):
            return state, last
    return "", start
