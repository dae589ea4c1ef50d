"""The verb that carries out a noun: « procéder à la signature », « apporter son soutien »; who is named beside it."""

from dataclasses import replace
from itertools import islice
from typing import Final

from depositaire.clauses.arguments.fillers import Group
from depositaire.clauses.document.organ_bodies import has_organ, whole_body
from depositaire.clauses.frames.complements import complements
from depositaire.clauses.frames.nested import is_housed, is_nested
from depositaire.clauses.frames.pronouns import stands_for_text
from depositaire.clauses.frames.relatives import after_all, behind_verb
from depositaire.clauses.sentences.carriers import shows
from depositaire.clauses.sentences.filling import Filled
from depositaire.clauses.sentences.persons import may_act_for_himself
from depositaire.clauses.sentences.sentence import Sentence, clause_end
from depositaire.clauses.sentences.verbgroup import VerbGroup
from depositaire.clauses.subjects.lists import announced, instanced
from depositaire.clauses.subjects.subject import subject_of
from depositaire.clauses.wording.prepositions import preposition

#: How far behind the noun those may stand whom it counts: « la signature de dix États ».
_COUNTED: Final = 5


def carried_out(filled: Filled, verb: VerbGroup, end: int) -> None:
    """« procéder à la signature », « apporter son soutien »: the noun's party and target are the verb's."""
    sentence = filled.sentence
    if verb.index >= end and any(
        shows(filled.trigger, verb, form.lemma) for form in sentence.words.forms(sentence.doc[verb.index])
    ):
        filled.right = clause_end(sentence, verb.index + 1)
        complements(filled, filled.trigger.frame, verb.index + 1)
        filled.parties = filled.parties or filled.without_targets(announced(sentence, verb.index))
        return
    if "light" in filled.trigger.frame:  # « l'Appel a reçu le soutien du Pérou »
        subject = subject_of(sentence, verb)
        if filled.trigger.frame["light"] == "target" and stands_for_text(sentence, subject, verb):
            filled.anaphoric = "target"
        elif subject is not None:
            decides = subject.organ and filled.trigger.types.organisation is not None
            filled.assign(filled.trigger.frame["light"], replace(subject, person=False) if decides else subject)
            if subject is None or not has_organ(sentence.doc, subject):
                others = filled.parties
                filled.targets = [whole_body(sentence.doc, one, others, sentence.words) for one in filled.targets]
        if not filled.parties:
            ends = (end, *(target.end for target in filled.targets if target.start >= end))
            some = next((some for behind in ends if (some := _instances(sentence, behind))), None)
            some = some or _set_off(sentence, end)
            filled.parties += filled.without_targets(some.fillers if some else announced(sentence, verb.index))
        return
    if not filled.parties and verb.passive:
        agents = (item for item in sentence.right(verb.index) if sentence.words.is_a_phrase(item.prep, "agent"))
        filled.parties += [filler for agent in islice(agents, 1) for filler in agent.actors]
    elif not filled.parties and not _is_of_new_members(sentence, end):
        subject = behind_verb(sentence, verb) or subject_of(sentence, verb)
        if subject is not None and not (filled.trigger.personal and may_act_for_himself(sentence, subject)):
            filled.parties += filled.without_targets(subject.actors)
        if not filled.parties:
            filled.parties += after_all(filled, verb)
    if filled.targets:
        return
    reach = clause_end(sentence, verb.index + 1)
    apply = filled.trigger.types.organisation == "apply"
    for item in sentence.right(verb.index + 1):
        handed_in = apply and is_housed(sentence, item)  # « a été déposée au siège de l'OIF »
        if not handed_in and is_nested(sentence, item, end if item.start >= end else verb.index + 1):
            continue  # « a annoncé la sortie du charbon lors d'une réunion de l'OIF »
        if (handed_in or "target" in filled.trigger.frame.get(item.prep, "")) and item.start < reach:
            filled.targets += [f for f in item.fillers if filled.takes(f) and f not in filled.parties]
            break


def _is_of_new_members(sentence: Sentence, end: int) -> bool:
    """« L'OIF a annoncé l'entrée d'un nouvel État membre »: the noun says of whom, if not by name."""
    words, doc = sentence.words, sentence.doc
    noun = next(
        (at for at in range(end, min(sentence.end, end + _COUNTED)) if words.is_a(doc[at], "member_noun")), None
    )
    if noun is None or sentence.at(noun) is not None:
        return False
    prep, first = preposition(doc, noun, words, floor=end)
    return (
        first == end
        and words.is_a_phrase(prep, "complement_preposition")
        and any(words.is_a(token, "new") for token in doc[first:noun])
    )


def _set_off(sentence: Sentence, end: int) -> Group | None:
    """« compte un nouveau signataire, le Ghana »: the name behind the comma at token ``end``."""
    group = next(sentence.right(end), None)
    if group is None or group.prep or group.start > end + 1 or sentence.doc[end].text != ",":
        return None
    acts = group.end < sentence.end and sentence.words.is_verb(sentence.doc[group.end])
    return None if acts or "instrument" in group.kinds else group


def _instances(sentence: Sentence, end: int) -> Group | None:
    """« dix signatures, dont celle du Chili », « la signature de dix États, dont le Chili »: who are named of many."""
    nouns = (
        i for i in range(end, min(sentence.end, end + _COUNTED)) if sentence.words.is_a(sentence.doc[i], "member_noun")
    )
    found = (instanced(sentence, noun) for noun in (end - 1, *nouns))
    return next((group for group in found if group is not None), None)
