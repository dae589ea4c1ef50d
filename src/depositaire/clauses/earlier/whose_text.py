"""The State that ratifies where its organ or nobody is told to: the one among those who signed the text."""

from collections.abc import Sequence

from depositaire.clauses.arguments.fillers import Filler
from depositaire.clauses.document.organs import is_of_a_body
from depositaire.clauses.earlier.partners import parties_between
from depositaire.clauses.earlier.taken_up import told_types
from depositaire.clauses.earlier.tellings import Told


def is_nameless_organ(item: Told, party: Filler) -> bool:
    """« Le Conseil », « l'Assemblée »: an organ of a State that nothing names."""
    sentence, words = item.sentence, item.sentence.words
    if party.kind != "organisation" or is_of_a_body(sentence, party):
        return False
    return sentence.doc.between(party.start, party.end).text.lower() in words.classes["nameless_parliament"]


def the_state_that_signed(item: Told, told: Sequence[Told], target: Filler) -> list[Filler]:
    """« la ratification de l'accord de prêt signé entre le Mali et la Banque mondiale »: by Mali alone.

    None where several States signed the text, or nobody besides the one, or a union whose members ratify it.
    """
    signed = (other for other in told if "sign" in told_types(other.source))
    of_it = (other for other in signed if any(one.ref == target.ref for one in other.filled.targets))
    first = next(of_it, None)
    sides = parties_between(item, told, target) if first is None else first.filled.parties
    states = {one.ref: one for one in sides if one.kind == "country"}
    bodies = [one for one in sides if one.kind == "organisation"]
    alone = len(states) == 1 and bool(bodies) and not any(is_union_of_states(item, body) for body in bodies)
    return list(states.values()) if alone else []


def is_union_of_states(item: Told, body: Filler) -> bool:
    """« l'accord entre l'Union européenne et le Canada »: any of its members may be meant."""
    doc, words = item.sentence.doc, item.sentence.words
    name = str(doc._.entities.get(body.ref, {}).get("name") or doc.between(body.start, body.end).text)
    return name.lower().partition(" ")[0] in words.classes["union_of_states"]
