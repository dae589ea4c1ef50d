"""What a pronoun before a verb stands for: « y adhérer », « l'avait exclue », « lui a conféré le statut »."""

from collections.abc import Sequence

from depositaire.clauses.fillers import Group
from depositaire.clauses.filling import Filled
from depositaire.clauses.neighbours import is_pronoun
from depositaire.clauses.tellings import Told

#: The classes of pronouns, with the class of the positions of a frame that each takes.
_PLACES = (("clitic_to", "to_a_body"), ("clitic_of", "complement_preposition"), ("object_clitic", "object"))


def clitic_slots(filled: Filled) -> set[str]:
    """The slots of the frame that the pronouns before its verb stand for."""
    if filled.group is None:
        return set()
    doc, words, frame = filled.sentence.doc, filled.sentence.words, filled.trigger.frame
    found: set[str] = set()
    for index in filled.group.clitics:
        for name, places in _PLACES:
            if words.is_a(doc[index], name):
                keys = words.classes.get(places, frozenset({places}))
                found |= {slot for key, slots in frame.items() if key in keys for slot in slots.split("|")}
    return found


def recall_party(filled: Filled, told: Sequence[Told]) -> None:
    """Fill the party that a pronoun before the verb stands for: « la Confédération, qui l'avait exclue »."""
    group = filled.group
    if group is None or filled.parties or "party" not in clitic_slots(filled):
        return
    doc, words, sentence = filled.sentence.doc, filled.sentence.words, filled.sentence
    several = any(words.is_a(doc[index], "clitic_plural") for index in group.clitics)
    targets = {target.ref for target in filled.targets}
    before = [item for item in sentence.left(group.start) if _fits(item, targets, several=several)]
    bare = [item for item in before if not item.prep and not is_pronoun(sentence, item)]
    if bare or before:
        filled.parties.extend((bare or before)[0].fillers)
        return
    for item in reversed(told):
        parties = item.filled.parties
        if item.sentence is not sentence and parties and (len(parties) > 1) == several:
            filled.parties.extend(party for party in parties if party.ref not in targets)
            return


def _fits(group: Group, targets: set[str], *, several: bool) -> bool:
    """Whether it can be what the pronoun stands for: no text, not the target, one or several."""
    if "instrument" in group.kinds or any(filler.ref in targets for filler in group.fillers):
        return False
    return (len(group.fillers) > 1) == several
