"""The frame of a verb."""

from depositaire.clauses.filling import Filled, assign, complements
from depositaire.clauses.neighbours import is_pronoun, opens_sentence
from depositaire.clauses.relatives import inverted, relative_object, relative_oblique
from depositaire.clauses.sentence import Sentence, clause_end
from depositaire.clauses.subjects import subject_of
from depositaire.clauses.verbgroup import VerbGroup
from depositaire.clauses.verbs import verb_group
from depositaire.lexicon import Trigger


def fill_verb(sentence: Sentence, trigger: Trigger, index: int, lemma: str) -> Filled | None:
    doc, words = sentence.doc, sentence.words
    group = verb_group(doc, index, lemma, words, floor=sentence.start)
    if group is None:
        return None
    if trigger.reflexive is not None and trigger.reflexive != group.reflexive:
        return None
    if trigger.clitic and not group.clitics:
        return None
    if trigger.voice is not None and trigger.voice != ("passive" if group.passive else "active"):
        return None
    filled = Filled(group=group, right=clause_end(sentence, max(index + 1, near_end(sentence, trigger, index + 1))))
    frame = dict(trigger.frame)
    if group.passive and trigger.voice != "passive":
        swapped = {"subject": frame.get("object", "other"), "par": frame.get("subject", "other")}
        frame = {key: slot for key, slot in frame.items() if key not in ("subject", "object")} | swapped
    subject = subject_of(sentence, group)
    filled.subject = subject
    if frame.get("subject") == "target" and (is_pronoun(sentence, subject) or _after_pronoun(sentence, group)):
        filled.anaphoric = "target"
    elif subject is not None:
        assign(filled, trigger, frame.get("subject", "other"), subject)
    if "object" in frame or not group.passive:
        antecedent = relative_object(sentence, group)
        if antecedent is not None:
            assign(filled, trigger, frame.get("object", "other"), antecedent)
    relative_oblique(sentence, trigger, frame, group, filled)
    complements(sentence, trigger, frame, index + 1, filled, subject)
    inverted(sentence, trigger, frame, group, filled, subject)
    return filled


def _after_pronoun(sentence: Sentence, group: VerbGroup) -> bool:
    before = group.start - 1
    if group.participle and opens_sentence(sentence, group.start):
        comma = next((i for i in range(group.index, sentence.end - 1) if sentence.doc[i].text == ","), sentence.end)
        return comma + 1 < sentence.end and sentence.words.is_a(sentence.doc[comma + 1], "subject_pronoun")
    return before >= sentence.start and sentence.words.is_a(sentence.doc[before], "subject_pronoun")


def near_end(sentence: Sentence, trigger: Trigger, start: int) -> int:
    """One past what the rule needs near, where that holds an infinitive (« cessera d'être membre »)."""
    near = sentence.words.near.get(trigger.id + "+")
    if near is None:
        return start
    found = next(near.within(sentence.doc, start, clause_end(sentence, start, through_infinitives=True)), None)
    return found[1] if found is not None else start
