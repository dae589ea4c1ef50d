"""Those with whom somebody means to conclude a text: « étudie avec le Pérou la possibilité de signer l'accord »."""

from depositaire.clauses.arguments.fillers import Group
from depositaire.clauses.sentences.filling import Filled
from depositaire.clauses.sentences.governing import governing_verb
from depositaire.clauses.sentences.sentence import Sentence
from depositaire.clauses.sentences.verbgroup import VerbGroup
from depositaire.clauses.subjects.neighbours import is_pronoun
from depositaire.clauses.subjects.subject import subject_of


def jointly(filled: Filled, start: int) -> None:
    """Make the subject of the verb that plans or weighs an act, and those with whom it does, the parties."""
    sentence, words = filled.sentence, filled.sentence.words
    if filled.trigger.frame.get(words.word("with")) != "party" or not filled.targets:
        return
    verb = _planning(filled, start)
    with_ = _with_whom(sentence, verb, start) if verb is not None else None
    subject = subject_of(sentence, verb) if verb is not None and with_ is not None else None
    if verb is None or with_ is None or subject is None or is_pronoun(sentence, subject):
        return
    acting = [*subject.actors, *with_.actors]
    if {party.ref for party in filled.parties} <= {actor.ref for actor in acting}:
        filled.parties = list({actor.ref: actor for actor in filled.without_targets(acting)}.values())


def _planning(filled: Filled, start: int) -> VerbGroup | None:
    """The verb with a cue that the act hangs on."""
    sentence = filled.sentence
    if filled.group is None:
        verb = governing_verb(sentence, start)
    else:
        governor = filled.group.governor
        verb = None
        while governor is not None:
            verb = governor.group or governing_verb(sentence, governor.index)
            governor = verb.governor if verb is not None else None
    if verb is None or verb.passive or verb.index > start:
        return None
    forms = sentence.words.forms(sentence.doc[verb.index])
    weighs = any(
        cue.status in ("planned", "hypothetical")
        for form in forms
        for cue in sentence.words.verb_cues.get(form.lemma, ())
    )
    return verb if weighs else None


def _with_whom(sentence: Sentence, verb: VerbGroup, start: int) -> Group | None:
    """The group with « avec » between the verb and the act, where it is the only one."""
    groups = [group for group in sentence.right(verb.index + 1) if group.end <= start]
    with_ = [group for group in groups if sentence.words.is_a_phrase(group.prep, "with")]
    return with_[0] if len(with_) == 1 else None
