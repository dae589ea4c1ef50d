"""The two that « les deux parties » are where no list names them: who visits, and whom; or whom the text names next."""

from collections.abc import Iterator, Sequence
from typing import Final

from spacy.tokens import Doc, Span

from depositaire import spans
from depositaire.clauses.arguments.groups import groups
from depositaire.clauses.document.antecedents import Authorities
from depositaire.clauses.wording.words import Words
from depositaire.tokens import Tokens
from depositaire.typography import fold

#: How many « les deux pays » are.
_PAIR: Final = 2
#: How many sentences back the visit may be told, and how far ahead the two may be named.
_BACK: Final = 3
_AHEAD: Final = 3
#: How many words the name of a capital may take.
_CAPITAL: Final = 3


def pair_before(doc: Doc | Tokens, index: int, segments: Sequence[Span], authorities: Authorities) -> list[str]:
    """« La délégation turque est arrivée à Bangui. Les deux parties… »: the only two States told of last."""
    states: dict[str, None] = {}
    for segment in reversed([one for one in segments if one.start <= index][-_BACK:]):
        told = sorted(_told(doc, segment.start, min(segment.end, index), authorities))
        states |= dict.fromkeys(state for _, state in told)
        if len(states) >= _PAIR:
            break
    return list(states) if len(states) == _PAIR else []


def pair_behind(doc: Tokens, index: int, segments: Sequence[Span], words: Words) -> list[str]:
    """« Les deux pays ont signé un accord. C'est à Lomé que le Togo et le Bénin… »: the pair that comes to be named."""
    if any(span.end <= index and span.label_ != "DEMONYM" for span in spans.group(doc, spans.COUNTRIES)):
        return []
    own = next((place for place, one in enumerate(segments) if one.start <= index < one.end), None)
    if own is None:
        return []
    ahead = [(index, segments[own].end), *((one.start, one.end) for one in segments[own + 1 : own + 1 + _AHEAD])]
    for start, end in ahead:
        named = [group for group in groups(doc, start, end, words) if group.kinds == {"country"}]
        refs = list(dict.fromkeys(filler.ref for group in named for filler in group.fillers))
        if len(refs) >= _PAIR:
            return refs if len(refs) == _PAIR else []
    return []


def _told(doc: Doc | Tokens, start: int, end: int, authorities: Authorities) -> Iterator[tuple[int, str]]:
    """The States of a stretch by name, adjective or capital, each with its place."""
    taken: set[int] = set()
    for name in (spans.COUNTRIES, spans.ORGANISATIONS, spans.INSTRUMENTS):
        for span in spans.within(doc, name, start, end):
            taken.update(range(span.start, span.end))
            if name == spans.COUNTRIES:
                yield from ((span.start, state) for state in span.kb_id_.split("+"))
    texts = spans.texts(doc)
    for at in range(start, end):
        if at in taken or not texts[at][0].isupper():
            continue
        for last in range(min(end, at + _CAPITAL), at, -1):
            name = "".join(token.text_with_ws for token in doc[at:last]).strip()
            if state := authorities.capitals.get(fold(name), ""):
                yield at, state
                break
