"""The tense of a verb, of which « aller » and its like make a future: « vont siéger », « s'apprête à rejoindre »."""

from depositaire.clauses.sentences.sentence import Sentence
from depositaire.clauses.sentences.verbgroup import VerbGroup


def tense_of(sentence: Sentence, group: VerbGroup) -> str:
    """The tense of a verb; « vont siéger » is a future."""
    above = group.governor.group if group.governor is not None else None
    if group.tense != "inf" or above is None or above.tense != "pres":
        return group.tense
    return "fut" if sentence.words.is_form_of(sentence.doc[above.index], "near_future") else group.tense


def is_ahead(sentence: Sentence, group: VerbGroup) -> bool:
    """« rejoindra », « s'apprête à rejoindre », « devrait rejoindre »: whether what the verb tells is to come."""
    if tense_of(sentence, group) in ("fut", "cond"):
        return True
    above = group.governor.group if group.governor is not None and group.tense == "inf" else None
    return above is not None and sentence.words.is_form_of(sentence.doc[above.index], "about_to")
