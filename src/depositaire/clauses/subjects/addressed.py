"""Those to whom an act is recommended, or who are praised for it: « recommande au Togo de ratifier »."""

from depositaire.clauses.arguments.fillers import Group
from depositaire.clauses.sentences.sentence import Sentence
from depositaire.clauses.sentences.verbgroup import VerbGroup


def is_addressing(sentence: Sentence, verb: VerbGroup) -> bool:
    """Whether the verb speaks of another's act: « recommande », « félicite »; not « se félicite de »."""
    return not verb.reflexive and sentence.words.is_form_of(sentence.doc[verb.index], "addressing")


def addressed(sentence: Sentence, verb: VerbGroup, stop: int) -> Group | None:
    """« félicite le Togo d'avoir signé », « recommande au Togo la ratification »: who is told it, before ``stop``."""
    words = sentence.words
    for group in sentence.right(verb.index + 1):
        if group.end > stop:
            return None
        if (not group.prep or words.is_a_phrase(group.prep, "to")) and "instrument" not in group.kinds:
            return group
    return None


def of_whom(sentence: Sentence, verb: VerbGroup | None, start: int) -> Group | None:
    """Whose act the noun at ``start`` is, where a verb above it is said to somebody."""
    while verb is not None:
        if is_addressing(sentence, verb) or sentence.words.is_form_of(sentence.doc[verb.index], "threatening"):
            return addressed(sentence, verb, start)
        verb = verb.governor.group if verb.governor is not None else None
    return None
