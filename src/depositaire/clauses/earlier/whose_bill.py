"""The State whose bill or decree lets it ratify: « le projet de loi portant approbation de l'accord avec le Mali »."""

from collections.abc import Sequence
from typing import Final

from depositaire import spans
from depositaire.clauses.arguments.fillers import Filler
from depositaire.clauses.document.homes import one_spoken_of_last
from depositaire.clauses.earlier.partners import parties_between
from depositaire.clauses.earlier.taken_up import told_types
from depositaire.clauses.earlier.tellings import Told
from depositaire.clauses.earlier.whose_text import is_union_of_states
from depositaire.clauses.subjects.parse import subjects

#: How many sentences back the State may be spoken of.
_BACK: Final = 3
#: How many tokens may stand between an organ and its State.
_BESIDE: Final = 2


def of_the_bill(
    item: Told, told: Sequence[Told], target: Filler, state: str, organ: Filler | None = None
) -> list[Filler]:
    """The State at home among those whose text it is, or else the one that the document speaks of or for.

    At home is the one whose authorities publish the document, then the one spoken of, then the first that the text is
    between. Empty where no bill, decree or organ of a State is told to let it.

    Args:
        item: the telling.
        told: all tellings of the document.
        target: what is ratified.
        state: the State whose authorities publish the document, empty where none is clear.
        organ: the house or cabinet that acts, where the clause names it.
    """
    place = _act_of_state(item) if organ is None else (organ.start, organ.end)
    if place is None:
        return []
    sentence = item.sentence
    sides = _sides(item, told, target)
    states = {one.ref: one for one in sides if one.kind == "country" and "+" not in one.ref}
    bodies = [one for one in sides if one.kind == "organisation"]
    if any(is_union_of_states(item, body) for body in [*bodies, *_bodies_behind(item, target)]):
        others, states = {span.kb_id_ for span in spans.within(sentence.doc, spans.COUNTRIES, *sentence.whole)}, {}
    else:
        others = _partners(item)
    if len(states) == 1 and bodies:
        return list(states.values())
    spoken = one_spoken_of_last(sentence.doc, sentence.whole[0], sentence.words, back=_BACK)
    published = state if not states or sentence.doc._.publisher else ""  # else only what the text names most
    hints = (published, spoken.ref if spoken else "", _only_one(item))
    home = next((ref for ref in hints if ref and ref not in others and (not states or ref in states)), "")
    if home:
        return [states.get(home, Filler("country", home, *place))]
    return list(states.values())[:1] if len(states) > 1 else []


def is_with_whom(item: Told, target: Filler, organ: Filler, state: str) -> bool:
    """« Le Parlement a approuvé l'accord avec l'Inde »: whether a State is a partner of whoever ratifies the text.

    Also « l'accord entre l'Union européenne et l'Inde », which any member of the union may ratify, where the text did
    not speak of India before.
    """
    sentence = item.sentence
    near = spans.within(sentence.doc, spans.COUNTRIES, *sentence.whole)
    if any(span.kb_id_ == state and 0 <= span.start - organ.end <= _BESIDE for span in near):
        return False  # « le Parlement de l'Inde »
    if not any(is_union_of_states(item, body) for body in _bodies_behind(item, target)):
        return state in _partners(item)
    spoken = one_spoken_of_last(sentence.doc, sentence.whole[0], sentence.words, back=_BACK)
    return any(span.kb_id_ == state for span in near) and (spoken is None or spoken.ref != state)


def _only_one(item: Told) -> str:
    """The one State that the document names; empty where it names several."""
    named = {span.kb_id_ for span in spans.group(item.sentence.doc, spans.COUNTRIES)}
    return next(iter(named)) if len(named) == 1 and "+" not in next(iter(named)) else ""


def _bodies_behind(item: Told, target: Filler) -> list[Filler]:
    """The bodies behind a text, some of which may be those that it is between."""
    return [one for group in item.sentence.right(target.end) for one in group.fillers if one.kind == "organisation"]


def _act_of_state(item: Told) -> tuple[int, int] | None:
    """Where the bill, decree, cabinet or house is named that lets the State act."""
    sentence, words, group = item.sentence, item.sentence.words, item.filled.group
    acts = list(words.phrases["act_of_state"].within(sentence.doc, sentence.start, item.span.start))
    if acts:
        return acts[-1]
    if group is None or group.passive:
        return None
    for noun in subjects(sentence, group, sentence.start, group.start):
        length = words.phrases["nameless_cabinet"].at(sentence.doc, noun.i) or int(words.is_a(noun, "deputies"))
        if length:
            return noun.i, noun.i + length
    return None


def _sides(item: Told, told: Sequence[Told], target: Filler) -> list[Filler]:
    """Between whom the text is, as it is told here or where it is signed."""
    for other in told:
        signed = "sign" in told_types(other.source) and any(one.ref == target.ref for one in other.filled.targets)
        if signed and len(other.filled.parties) > 1:
            return other.filled.parties
    found = parties_between(item, told, target)
    if found:
        return found
    words = item.sentence.words
    for group in item.sentence.right(target.end):
        if "instrument" in group.kinds:
            return []
        if words.is_a_phrase(group.prep, "between") and len(group.fillers) > 1:
            return group.actors
    return []


def _partners(item: Told) -> set[str]:
    """« la convention fiscale avec le Danemark »: with whom the text is, and not by whom alone."""
    sentence = item.sentence
    under = (group for group in sentence.groups if sentence.words.is_a_phrase(group.prep, "with"))
    return {one.ref for group in under for one in group.fillers}
