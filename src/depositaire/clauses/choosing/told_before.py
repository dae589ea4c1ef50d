"""The body or text of an act told before that an act without one means too."""

from collections.abc import Sequence
from typing import Final

from spacy.tokens import Span

from depositaire import spans
from depositaire.clauses.arguments.fillers import Filler
from depositaire.clauses.choosing.agreeing import agreeing
from depositaire.clauses.earlier.taken_up import told_types
from depositaire.clauses.earlier.tellings import Told
from depositaire.clauses.sentences.absolute import is_absolute
from depositaire.clauses.sentences.filling import Filled

#: What ends a membership.
OUT: Final = frozenset({"leave", "suspend"})
#: How many tokens before a sentence the others' act may be told.
_LATELY: Final = 80


def told_alike(filled: Filled, parties: set[str], told: Sequence[Told]) -> list[Filler]:
    """The target of the last event of the same type and parties: « L'adhésion de l'ANSSI » is told again."""
    types = told_types(filled.trigger)
    for item in reversed(told):
        same = types & told_types(item.source)
        if same and parties and item.filled.targets and parties <= {party.ref for party in item.filled.parties}:
            return [target for target in item.filled.targets if filled.takes(target)]
    return []


def left_by_others(filled: Filled, span: Span, told: Sequence[Told]) -> list[Filler]:
    """« Rivéo a quitté l'Alliance. Plinor a fait part de son départ »: what another company has left shortly before."""
    bodies = bool(filled.parties) and {party.kind for party in filled.parties} == {"organisation"}
    if filled.trigger.recall is None or filled.trigger.types.organisation != "leave" or not bodies:
        return []
    doc, parties = filled.sentence.doc, {party.ref for party in filled.parties}
    apart = [spans.within(doc, spans.MODEL, party.start, party.end) for party in filled.parties]
    if any(hint.label_ == "PER" for hints in apart for hint in hints) or not is_absolute(filled, span.end):
        return []
    for item in reversed(told):
        others = {party.kind for party in item.filled.parties} or _counted_kinds(item)
        left = [target for target in item.filled.targets if target.kind == "organisation" and filled.takes(target)]
        if item.source.types.organisation == "leave" and left and others:
            near = filled.sentence.start - item.sentence.end <= _LATELY
            known = parties & {party.ref for party in item.filled.parties}
            return left[-1:] if near and others == {"organisation"} and not known else []
    return []


def _counted_kinds(item: Told) -> set[str]:
    """« Cinq banques ont quitté l'Alliance »: of what kind they are who are only counted."""
    counted, sentence = item.filled.counted, item.sentence
    bodies = counted is not None and sentence.words.is_a(sentence.doc[counted.noun], "many_bodies")
    return {"organisation"} if bodies else set()


def last_text(filled: Filled, told: Sequence[Told]) -> Filler | None:
    """The text of the act told last, in the same sentence or the one before: « l'a ratifiée, le Togo y a adhéré »."""
    if filled.trigger.types.organisation is None or filled.trigger.types.binding is None:
        return None
    for item in reversed(told):
        if not is_near(filled, item):
            return None
        texts = [target for target in item.filled.targets if target.kind == "instrument" and filled.takes(target)]
        if texts and agreeing(filled, texts):
            return texts[-1]
    return None


def recalled_just_before(filled: Filled, told: Sequence[Told]) -> Filler | None:
    """« Le Chili y siège toujours. Le Togo a demandé à y entrer »: the body that a pronoun close before stands for."""
    item = told[-1] if told else None
    if item is None or not (item.filled.recalled and is_near(filled, item)):
        return None
    bodies = [target for target in item.filled.targets if target.kind == "organisation" and filled.takes(target)]
    return bodies[-1] if bodies else None


def told_of_them(filled: Filled, told: Sequence[Told], index: int) -> Filler | None:
    """« Membre de l'Alliance des digues, le Pérou y siégera »: the body of what the sentence told of them before.

    Where it names no other up to the pronoun. Nobody is in what he left: « sorti de l'Union, il y siège toujours ».
    """
    parties = {party.ref for party in filled.parties}
    for item in reversed(told):
        left = item.source.types.organisation in OUT and filled.trigger.types.organisation == "belong"
        if item.sentence is not filled.sentence or left:
            return None
        bodies = [one for one in item.filled.targets if one.kind == "organisation" and filled.takes(one)]
        same = parties and parties <= {party.ref for party in item.filled.parties}
        if same and bodies and item.sentence.start <= bodies[-1].start < index:
            between = (group for group in filled.sentence.left(index) if group.start >= bodies[-1].end)
            return None if any("organisation" in one.kinds for one in between) else bodies[-1]
    return None


def is_near(filled: Filled, item: Told) -> bool:
    """Whether an act is told in the same sentence or the one before."""
    return item.sentence is filled.sentence or item.sentence.end == filled.sentence.start
