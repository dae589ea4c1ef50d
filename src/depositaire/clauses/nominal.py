"""The frame of a noun, and of the verb that carries it out."""

from typing import Final

from spacy.tokens import Doc

from depositaire.clauses.filling import Filled, assign, beside, complements, takes
from depositaire.clauses.governing import governing_verb
from depositaire.clauses.neighbours import bare_left, is_pronoun
from depositaire.clauses.relatives import after_all
from depositaire.clauses.sentence import Sentence, clause_end
from depositaire.clauses.subjects import subject_of
from depositaire.clauses.verbs import verb_group
from depositaire.clauses.words import Words
from depositaire.lexicon import Trigger

#: How far before « son retrait » its agent may stand.
_NEAR_AGENT: Final = 8


def fill_noun(sentence: Sentence, trigger: Trigger, start: int, end: int) -> Filled | None:
    doc, words = sentence.doc, sentence.words
    for form in words.forms(doc[start]):
        verb = verb_group(doc, start, form.lemma, words, floor=sentence.start)
        if verb is not None and verb.auxiliary is not None:
            return None  # « est entrée en vigueur » is a verb
    filled = Filled(right=clause_end(sentence, end))
    frame = dict(trigger.frame)
    complements(sentence, trigger, frame, end, filled, None)
    if "before" in frame and not filled.targets:
        beside(sentence, trigger, frame["before"], start, end, filled)
    if not filled.parties and frame.get("par") == "party":
        agent = next(
            (item for item in sentence.left(start) if item.prep == "par" and start - item.end < _NEAR_AGENT), None
        )
        if agent is not None and not any(token.pos_ in ("VERB", "AUX") for token in doc[agent.start : start]):
            assign(filled, trigger, "party", agent)  # « le dépôt par l'Arménie de l'instrument »
    owner = determiner(doc, start, sentence.start, words)
    governing = governing_verb(sentence, start)
    light = governing is not None and any(form.lemma in trigger.light for form in words.forms(doc[governing.index]))
    if trigger.needs_light and not light:
        return None
    if owner == "possessive" and "possessive" in frame:
        slot = frame["possessive"]
        group = subject_of(sentence, governing) if governing is not None else None
        if group is None:
            group = bare_left(sentence, start)
        agent = next(
            (item for item in sentence.left(start) if item.prep == "par" and start - item.end < _NEAR_AGENT), None
        )
        if slot == "party" and agent is not None and (governing is None or agent.start > governing.index):
            group = agent  # « l'annonce par la Turquie de son retrait »
        if slot == "target" and is_pronoun(sentence, group):
            group = None
        if group is not None and (slot != "party" or not filled.parties):
            assign(filled, trigger, slot, group)
        if (slot == "party" and not filled.parties) or (slot == "target" and not filled.targets):
            filled.anaphoric = slot
    if light and governing is not None and not filled.parties:
        group = subject_of(sentence, governing)
        if group is not None and not governing.passive:
            filled.parties.extend(f for f in group.fillers if f.kind != "instrument" and f not in filled.targets)
        if governing.passive:
            agent = next((item for item in sentence.right(governing.index) if item.prep == "par"), None)
            if agent is not None:
                filled.parties.extend(f for f in agent.fillers if f.kind != "instrument")
    if light and governing is not None and not filled.parties and not governing.passive:
        filled.parties.extend(after_all(sentence, governing, filled))
    if light and governing is not None and not filled.targets:
        for item in sentence.right(governing.index + 1):
            slot = frame.get(item.prep, "")
            if "target" in slot and item.start < clause_end(sentence, governing.index + 1):
                filled.targets.extend(f for f in item.fillers if takes(trigger, f) and f not in filled.parties)
                break
    return filled


def determiner(doc: Doc, start: int, floor: int, words: Words) -> str:
    for index in range(start - 1, max(floor, start - 4) - 1, -1):
        if words.is_a(doc[index], "possessive"):
            return "possessive"
        if words.is_a(doc[index], "demonstrative"):
            return "demonstrative"
        if doc[index].pos_ not in ("ADJ", "NUM"):
            break
    return ""
