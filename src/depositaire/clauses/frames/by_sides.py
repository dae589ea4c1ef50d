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
    behind = [side for side in sides if _has_a_body(sentence, side, sides, bodies, stop)]
    states = [one for one in sides if one not in behind and not _is_of_a_body(one, sides, bodies, group.index)]
    tokens = sentence.doc[group.index + 1 : stop]
    agents = sum(sentence.words.is_a_phrase(token.lower_, "agent") for token in tokens)
    if len({side.ref for side in sides}) < _SIDES or agents < len(sides):
        return
    known = {side.ref for side in states} | {side.ref for side in behind}
    filled.parties = [*states, *(party for party in filled.parties if party.ref not in known)]


def _is_of_a_body(side: Filler, sides: list[Filler], bodies: list[Filler], verb: int) -> bool:
    """« et par la directrice de Rivéo, côté chinois »: a body has just been named that is on this side."""
    floor = max((other.end for other in sides if other.end <= side.start), default=verb)
    return any(floor <= body.start < side.start for body in bodies)


def _has_a_body(sentence: Sentence, side: Filler, sides: list[Filler], bodies: list[Filler], stop: int) -> bool:
    """« du côté marocain par l'ONEE »: the agent behind a side is a body, or who leads one, and not the State."""
    doc, words = sentence.doc, sentence.words
    limit = min((other.start for other in sides if other.start > side.start), default=stop)
    for body in bodies:
        own = sentence.at(body.start) if side.end <= body.start < limit else None
        if own is None or own.start > side.end + 1 or not words.is_a_phrase(own.prep, "agent"):
            continue
        if not any(token.text == "," or words.is_a(token, "list_and") for token in doc[own.start : body.start]):
            return True
    return False


def _next_clause(sentence: Sentence, start: int) -> int:
    """Where the next verb or the sentence ends what a verb tells."""
    tokens = sentence.doc[start : sentence.end]
    return next(
        (token.i for token in tokens if token.pos_ in ("VERB", "AUX") and sentence.words.is_verb(token)), sentence.end
    )
