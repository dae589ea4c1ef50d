"""Who they are that a relative clause tells of: « Les banques qui ont quitté l'OIF sont Rivéo et Plinor »."""

from typing import Final

from depositaire.clauses.sentences.filling import Filled
from depositaire.clauses.sentences.ranked import is_of_a_rank, listing_verb
from depositaire.clauses.sentences.sentence import Sentence

#: How many tokens may stand between the verb that identifies and the first name: « sont, par ordre : ».
_LEAD: Final = 3


def identified(filled: Filled) -> None:
    """Fill the parties of a verb whose subject is a relative pronoun of unnamed ones, or of their participle."""
    sentence, group = filled.sentence, filled.group
    named = filled.targets or filled.trigger.recall or (group is not None and is_of_a_rank(sentence, group))
    if filled.parties or group is None or not named:
        return
    undergone = group.participle and group.passive and filled.trigger.frame.get("object") == "party"
    if undergone:  # « Parmi les pays admis dans l'OIF figurent le Togo et le Mali »
        if sentence.at(group.start - 1) is not None or not sentence.words.is_a(
            sentence.doc[group.start - 1], "member_noun"
        ):
            return
    elif (
        group.passive
        or filled.trigger.frame.get("subject") != "party"
        or not (_is_relative(sentence, group.start) or group.tense == "ppres" or is_of_a_rank(sentence, group))
    ):
        return
    verb = listing_verb(sentence, max([group.index + 1, *(target.end for target in filled.targets)]))
    if verb is None:
        return
    names = next((item for item in sentence.right(verb + 1)), None)
    if names is None or names.prep or names.start - verb > _LEAD or "instrument" in names.kinds:
        return
    filled.parties += filled.without_targets(names.actors)


def _is_relative(sentence: Sentence, start: int) -> bool:
    """Whether the verb group opens a relative clause of a noun that is no name."""
    before = start - 1
    if before <= sentence.start or not sentence.words.is_a(sentence.doc[before], "relative_subject"):
        return False
    return sentence.at(before - 1) is None
