"""What a body decides of those in it, which its decision does: « L'OIF a décidé de suspendre le Mali »."""

from typing import Final

from depositaire.clauses.document.organs import is_of_a_body
from depositaire.clauses.sentences.governing import governing_verb
from depositaire.clauses.sentences.sentence import Sentence
from depositaire.clauses.sentences.verbgroup import VerbGroup
from depositaire.clauses.sentences.verbs import verb_group
from depositaire.clauses.subjects.parse import subjects
from depositaire.clauses.subjects.subject import subject_of
from depositaire.tokens import Token

_DONE: Final = ("perfect", "past")
#: How far behind the act the verb may stand that says what became of the decision.
_FAR: Final = 16
#: How far behind the act the words may stand that put off what is settled: « accepter le Mali, en principe ».
_NEAR: Final = 4


def is_resolved(sentence: Sentence, group: VerbGroup) -> bool:
    """« a décidé de suspendre », « a maintenu la décision de suspendre », « ont voté pour suspendre »."""
    doc, words, governor = sentence.doc, sentence.words, group.governor
    after = min(sentence.end, group.index + _NEAR)
    if group.passive or next(words.phrases["in_principle"].within(doc, group.index, after), None) is not None:
        return False
    if governor is None:
        return group.tense == "ppres" and _is_taken(sentence, group.start - 1)
    if governor.form == "noun" and words.is_a(doc[governor.index], "decision"):
        at = governor.index
        return _is_taken(sentence, at) or _is_upheld(sentence, at, group) or _is_behind_it(sentence, at, group)
    above = governor.group
    aims = words.is_a(doc[group.start - 1], "purpose") and words.is_form_of(doc[governor.index], "voting")
    resolves = aims or words.is_form_of(doc[governor.index], "resolving")
    return (
        above is not None
        and resolves
        and (_is_done(above) or _is_now(sentence, above) or _is_said_to_be_done(sentence, above))
    )


def is_judged(sentence: Sentence, group: VerbGroup) -> bool:
    """« a décrit la décision de suspendre la Syrie comme un message »: a decision that is judged has been taken."""
    words, governor = sentence.words, group.governor
    if governor is None or governor.form != "noun" or not words.is_a(sentence.doc[governor.index], "decision"):
        return False
    verb = governing_verb(sentence, governor.index)
    if verb is None or not words.is_a(sentence.doc[governor.index - 1], "definite"):
        return False
    judged = words.is_form_of(sentence.doc[verb.index], "judging_what_is_done")
    return judged and (_is_done(verb) or _is_now(sentence, verb))


def is_resolved_noun(sentence: Sentence, noun: int, target: str, *, suspends: bool) -> bool:
    """« L'Assemblée générale de l'OIF a voté en faveur de l'admission du Mali »: so does what a noun tells."""
    above, words = governing_verb(sentence, noun), sentence.words
    if above is None or not (_is_done(above) or _is_now(sentence, above)):
        return False
    decides = any(words.is_form_of(sentence.doc[above.index], name) for name in ("voting", "resolving"))
    subject = subject_of(sentence, above) if decides else None
    if subject is None:
        met = suspends and decides and any(words.is_a(noun, "assembly_noun") for noun in _before(sentence, above))
        return met or (decides and _is_by_its_assembly(sentence, above, target))
    return all(filler.ref == target or is_of_a_body(sentence, filler) for filler in subject.fillers)


def _before(sentence: Sentence, verb: VerbGroup) -> list[Token]:
    """The nouns that are the verb's subject and name nobody: « Le Sommet islamique a décidé »."""
    nouns = subjects(sentence, verb, sentence.start, verb.start)
    return [noun for noun in nouns if sentence.at(noun.i) is None]


def _is_by_its_assembly(sentence: Sentence, verb: VerbGroup, target: str) -> bool:
    """« la conférence de la CEEAC a décidé de la réintégration du Gabon »: the body stands right before the verb."""
    group = next((one for one in sentence.groups if one.end == verb.start), None)
    if group is None or not sentence.words.is_a_phrase(group.prep, "complement_preposition"):
        return False
    before = sentence.doc[max(sentence.start, group.start - _FAR) : group.start]
    meets = any(sentence.words.is_a(token, "assembly_noun") for token in before)
    return meets and {filler.ref for filler in group.fillers} == {target}


def _is_taken(sentence: Sentence, decision: int) -> bool:
    """« a pris la décision de suspendre », « a adopté une résolution suspendant »."""
    words = sentence.words
    taking = governing_verb(sentence, decision) if words.is_a(sentence.doc[decision], "decision") else None
    if taking is None or not words.is_form_of(sentence.doc[taking.index], "deciding_so"):
        return False
    return _is_done(taking) or _is_now(sentence, taking)


def _is_upheld(sentence: Sentence, decision: int, group: VerbGroup) -> bool:
    """« La décision de suspendre le Mali a été prise lundi », « … a été maintenue »: it is the verb's subject."""
    doc, words = sentence.doc, sentence.words
    if not words.is_a(doc[decision - 1], "definite"):
        return False
    for token in doc[group.index + 1 : min(sentence.end, group.index + _FAR)]:
        verbs = (verb_group(sentence, token.i, form.lemma) for form in words.forms(token))
        said = next((verb for verb in verbs if verb is not None and not verb.participle), None)
        if said is not None:
            upheld = said.passive and words.is_form_of(token, "deciding_so")
            return upheld and said.tense in _DONE and not said.negated
    return False


def _is_behind_it(sentence: Sentence, decision: int, group: VerbGroup) -> bool:
    """« après la décision de la FIFA de suspendre le Mali »: what is told happens behind the decision of the body."""
    words = sentence.words
    whose = next(sentence.right(decision + 1), None)
    own = whose is not None and whose.end <= group.start and words.is_a_phrase(whose.prep, "complement_preposition")
    return own and words.phrases["circumstance"].ending(sentence.doc, decision - 1) > 0


def _is_done(verb: VerbGroup) -> bool:
    return verb.tense in _DONE and not verb.negated and not verb.passive


def _is_now(sentence: Sentence, verb: VerbGroup) -> bool:
    """« L'OIF décide de suspendre le Mali »: the present of a report, and not « si l'OIF décide… »."""
    if verb.tense != "pres" or verb.negated or verb.passive or verb.governor is not None:
        return False
    return not any(sentence.words.is_a(token, "boundary") for token in sentence.doc[sentence.start : verb.start])


def _is_said_to_be_done(sentence: Sentence, verb: VerbGroup) -> bool:
    """« annonce avoir décidé de suspendre le Mali »."""
    teller = verb.governor
    if verb.tense != "inf-perfect" or verb.negated or teller is None or teller.group is None:
        return False
    return sentence.words.is_form_of(sentence.doc[teller.index], "saying") and not teller.group.negated
