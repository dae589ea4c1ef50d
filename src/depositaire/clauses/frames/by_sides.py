"""Who signs a text, told side by side: « signé pour le Niger par X et pour le Bénin par Y », « côté guinéen par… »."""

from typing import Final

from depositaire import spans
from depositaire.clauses.arguments.fillers import Filler
from depositaire.clauses.sentences.filling import Filled
from depositaire.clauses.sentences.sentence import Sentence

#: How many sides make a text of several.
_SIDES: Final = 2


def by_sides(filled: Filled) -> None:
    """Add the States on whose sides somebody signs, one agent for each, with the bodies for which others do."""
    sentence, group = filled.sentence, filled.group
    if group is None or filled.trigger.types.binding != "sign" or filled.trigger.form != "verb":
        return
    stop = _next_clause(sentence, group.index + 1)
    named = spans.within(sentence.doc, spans.COUNTRIES, group.index + 1, stop)
    sides = [
        Filler("country", span.kb_id_, span.start, span.end)
        for span in named
        if sentence.words.phrases["signing_side"].ending(sentence.doc, span.start) and "+" not in span.kb_id_
    ]
    bodies = [party for party in filled.parties if party.kind == "organisation"]
    states = [side for side in sides if not _is_of_a_body(side, sides, bodies, group.index)]
    tokens = sentence.doc[group.index + 1 : stop]
    agents = sum(sentence.words.is_a_phrase(token.lower_, "agent") for token in tokens)
    if len({side.ref for side in sides}) < _SIDES or agents < len(sides):
        return
    known = {side.ref for side in states}
    filled.parties = [*states, *(party for party in filled.parties if party.ref not in known)]


def _is_of_a_body(side: Filler, sides: list[Filler], bodies: list[Filler], verb: int) -> bool:
    """« et par la directrice de Rivéo, côté chinois »: a body has just been named that is on this side."""
    floor = max((other.end for other in sides if other.end <= side.start), default=verb)
    return any(floor <= body.start < side.start for body in bodies)


def _next_clause(sentence: Sentence, start: int) -> int:
    """Where the next verb or the sentence ends what a verb tells."""
    tokens = sentence.doc[start : sentence.end]
    return next(
        (token.i for token in tokens if token.pos_ in ("VERB", "AUX") and sentence.words.is_verb(token)), sentence.end
    )
