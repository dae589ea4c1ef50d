"""Who they are that a relative clause tells of: « Les banques qui ont quitté l'OIF sont Rivéo et Plinor »."""

from typing import Final

from depositaire.clauses.sentences.filling import Filled
from depositaire.clauses.sentences.sentence import Sentence
from depositaire.clauses.sentences.verbgroup import VerbGroup
from depositaire.clauses.wording.words import FINITE

#: How many tokens may stand between the verb that identifies and the first name: « sont, par ordre : ».
_LEAD: Final = 3


def identified(filled: Filled) -> None:
    """Fill the parties of a verb whose subject is a relative pronoun of unnamed ones, or of their participle."""
    sentence, group = filled.sentence, filled.group
    if filled.parties or group is None or not filled.targets:
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
        or not (_is_relative(sentence, group.start) or group.tense == "ppres" or _is_of_the_first(sentence, group))
    ):
        return
    verb = _listing(sentence, max(target.end for target in filled.targets))
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


def _is_of_the_first(sentence: Sentence, group: VerbGroup) -> bool:
    """« Les premiers à ratifier le traité ont été le Togo et le Mali », « Le premier pays à… fut le Togo »."""
    doc, words, noun = sentence.doc, sentence.words, group.start - 2
    if group.tense != "inf" or noun <= sentence.start or not words.is_a(doc[noun + 1], "to"):
        return False
    first = noun - (words.is_a(doc[noun], "member_noun") and sentence.at(noun) is None)
    return words.is_a(doc[first], "first") and words.is_a(doc[first - 1], "definite")


def _listing(sentence: Sentence, start: int) -> int | None:
    """The first conjugated verb from a token on, where it is one that lists: « sont », « figurent »."""
    words = sentence.words
    for token in sentence.doc[start : sentence.end]:
        if words.is_a(token, "relative_subject") or token.text in ";:":
            return None
        if {form.tense for form in words.forms(token)} & FINITE and words.is_verb(token):
            last = token.i + words.is_form_of(token, "having")  # « ont été »
            return last if last < sentence.end and words.is_form_of(sentence.doc[last], "listing") else None
    return None
