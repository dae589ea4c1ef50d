"""The States that brackets give behind the name of a body: « l'Igad (Djibouti, Éthiopie, Kenya) », its members."""

from typing import Final

from depositaire.clauses.arguments.fillers import Group
from depositaire.clauses.document.joinable import kind_of, may_have_states
from depositaire.clauses.sentences.filling import Filled
from depositaire.clauses.sentences.sentence import Sentence

#: How many words what a body is may take behind its name: « l'Igad, organisation régionale est-africaine (… ».
_APPOSED: Final = 12
_NOUN_PHRASE: Final = ("NOUN", "ADJ", "ADP", "DET", "PROPN", "NUM", "ADV", "CCONJ")


def members_in_brackets(filled: Filled, bracket: int) -> Filled | None:
    """Fill the frame with the body before a bracket and the States in it; None where it holds anything else."""
    sentence = filled.sentence
    states = next(sentence.right(bracket), None)
    body = next((group for group in sentence.left(bracket) if group.fillers[-1].kind == "organisation"), None)
    if states is None or body is None or states.start != bracket or states.kinds != {"country"}:
        return None
    if (
        states.end >= sentence.end
        or sentence.doc[states.end].text != ")"
        or not _is_of_the_body(sentence, body, bracket)
    ):
        return None
    target = body.fillers[-1]
    known = body.end < bracket or kind_of(sentence.doc, target) in sentence.words.classes["of_states"]
    if not known or not may_have_states(filled, target):
        return None
    filled.targets, filled.parties = [target], list(states.fillers)
    return filled


def _is_of_the_body(sentence: Sentence, body: Group, bracket: int) -> bool:
    """Whether only a noun that says what the body is parts it from the bracket, and the body is of no persons."""
    doc, words = sentence.doc, sentence.words
    before = doc[body.start - 1] if body.start > sentence.start and body.prep else None
    plural = tuple(words.classes["plural_noun_ending"])
    if before is not None and before.pos_ == "NOUN" and before.is_lower and before.lower_.endswith(plural):
        return False  # « des experts de la FAO (France, Italie, Espagne) »
    said = doc[body.end : bracket]
    if not said:
        return True
    return (
        len(said) <= _APPOSED
        and said[0].text == ","
        and any(words.is_a(token, "body_noun") for token in said)
        and all(token.pos_ in _NOUN_PHRASE for token in said[1:])
    )
