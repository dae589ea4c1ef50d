"""« le premier », « le second »: one of the two that were named together last. Private."""

from typing import Final

from spacy.tokens import Doc, Token

from depositaire import spans
from depositaire.clauses.arguments.groups import groups
from depositaire.clauses.wording.words import Words

#: How many are told apart so.
_PAIR: Final = 2
#: How many sentences back the two may be named.
_BACK: Final = 2


def one_of_two(doc: Doc, token: Token, words: Words, place: int) -> tuple[str, str]:
    """The first or second of the last pair, with its kind; empty where the word is an adjective or there is no pair."""
    if not _stands_alone(doc, token, words):
        return "", ""
    segments = [item for item in spans.group(doc, spans.SEGMENTS) if item.start <= token.i][-_BACK:]
    for segment in reversed(segments):
        found = groups(spans.tokens(doc), segment.start, min(segment.end, token.i), words)
        acting = [group for group in found if "instrument" not in group.kinds and not group.person]
        pairs = [group for group in acting if len(group.fillers) == _PAIR]
        if pairs:
            one = pairs[-1].fillers[place]
            return one.ref, one.kind
        if len(acting) > 1:
            return "", ""
    return "", ""


def other_of_two(doc: Doc, token: Token, words: Words) -> tuple[str, str]:
    """« Le Togo et le Ghana… Lomé a signé. Son voisin… »: the one of the last pair that was not named since."""
    if not token.i or not words.is_a(doc[token.i - 1], "possessive"):
        return "", ""
    segments = [item for item in spans.group(doc, spans.SEGMENTS) if item.start <= token.i][-_BACK - 1 :]
    since: set[str] = set()
    for segment in reversed(segments):
        found = groups(spans.tokens(doc), segment.start, min(segment.end, token.i), words)
        acting = [group for group in found if group.kinds == {"country"} and not group.prep]
        pair = next((group for group in acting if len(group.fillers) == _PAIR), None)
        if pair is not None:
            others = [filler for filler in pair.fillers if filler.ref not in since]
            return (others[0].ref, others[0].kind) if len(others) == 1 else ("", "")
        since |= {filler.ref for group in acting for filler in group.fillers}
    return "", ""


def _stands_alone(doc: Doc, token: Token, words: Words) -> bool:
    """Not « le premier ministre », « le premier à signer », « a été le premier »."""
    if token.i < _PAIR or token.i + 1 >= len(doc) or not token.is_lower:
        return False
    article, before, after = doc[token.i - 1], doc[token.i - 2], doc[token.i + 1]
    said = words.is_a(article, "definite") or words.is_a(article, "complement_preposition")
    follows = after.pos_ in ("VERB", "AUX", "ADV", "PUNCT", "PRON", "CCONJ") or words.is_a(after, "clitic")
    follows = follows or words.is_a(after, "negation") or words.is_a(after, "complement_preposition")
    return said and follows and not words.is_form_of(before, "being")
