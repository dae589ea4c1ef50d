"""Status of a verb: whether its clause says that the event happened, will, might, or did not."""

from typing import Final

from depositaire.clauses.cues import CLAUSE, phrase_status, strongest
from depositaire.clauses.governing import governing_verb
from depositaire.clauses.sentence import Sentence
from depositaire.clauses.subjects import subject_of
from depositaire.clauses.verbgroup import VerbGroup
from depositaire.clauses.verbs import verb_group
from depositaire.lexicon import Cue

_TENSE: Final = {"fut": "planned", "cond": "hypothetical"}


def verb_status(sentence: Sentence, group: VerbGroup) -> str:
    """The status of a verb, by its tense, its negation and what governs it."""
    status = _TENSE.get(group.tense, "actual")
    if group.tense == "cond" and _told_before(sentence, group.start):
        status = "planned"
    if group.negated and not _only_restriction(sentence, group):
        return "negated"
    governor = group.governor
    if governor is not None and governor.cue is None and governor.group is not None:
        status = strongest(status, verb_status(sentence, governor.group))
    elif governor is not None and governor.cue is not None:
        above = _governor_status(sentence, governor.cue, governor.group, passive=group.passive)
        done = group.tense == "inf-perfect" and above == "planned"  # « a annoncé avoir rejoint »
        status = strongest(status, "actual" if done else above)
        if governor.form == "noun":
            verb = governing_verb(sentence, governor.index)
            status = "negated" if verb is not None and verb.negated else status
    elif group.tense in ("ppres",) and group.governor is None:
        main = sentence.doc[group.index].head
        status = strongest(status, _status_at(sentence, main.i) if main.i != group.index else "actual")
    if group.tense in ("subj", "pres") or group.participle:
        status = strongest(status, _clause_cue(sentence, group.start))
    governs = "infinitive" if group.tense in ("inf", "inf-perfect") else "clause"
    subject = subject_of(sentence, group)
    return strongest(status, phrase_status(sentence, group.start, governs, since=subject.start if subject else None))


def _told_before(sentence: Sentence, start: int) -> bool:
    """« a annoncé qu'elle rejoindrait »: the conditional is the future of what was said in the past."""
    doc, words = sentence.doc, sentence.words
    for index in range(start - 1, max(sentence.start, start - CLAUSE), -1):
        if not words.is_a(doc[index], "relative_object"):
            continue
        for form in words.forms(doc[index - 1]):
            group = verb_group(sentence, index - 1, form.lemma)
            if (
                group is not None
                and group.tense in ("perfect", "past", "impf")
                and words.is_form_of(doc[index - 1], "saying")
            ):
                return True
        return False
    return False


def _only_restriction(sentence: Sentence, group: VerbGroup) -> bool:
    """« ne … que » restricts, it does not deny."""
    window = sentence.doc[group.start : min(group.index + CLAUSE, sentence.end)]
    negative = any(sentence.words.is_a(token, "negative") for token in window) or any(
        sentence.words.is_a(token, "negative")
        for token in sentence.doc[max(sentence.start, group.start - 3) : group.start]
    )
    return not negative and any(sentence.words.is_a(token, "relative_object") for token in window)


def _governor_status(sentence: Sentence, cue: Cue, group: VerbGroup | None, *, passive: bool) -> str:
    if passive and cue.passive is not None and (group is None or not group.negated):
        return cue.passive
    if group is None:
        return cue.status
    above = verb_status(sentence, group)
    if cue.status == "negated" and group.negated:
        return "hypothetical"
    if cue.status == "negated":
        return "hypothetical" if above == "hypothetical" else "negated"
    if group.tense in cue.tense:
        return strongest(cue.status, "negated" if group.negated else "actual")
    return strongest(cue.status, above)


def _status_at(sentence: Sentence, index: int) -> str:
    for form in sentence.words.forms(sentence.doc[index]):
        group = verb_group(sentence, index, form.lemma)
        if group is not None and group.governor is None:
            return _TENSE.get(group.tense, "actual")
    return "actual"


def _clause_cue(sentence: Sentence, start: int) -> str:
    """« souhaite que le Maroc adhère »: a cue before « que »."""
    doc, words = sentence.doc, sentence.words
    for index in range(start - 1, max(sentence.start, start - 20), -1):
        if not words.is_a(doc[index], "relative_object"):
            continue
        for before in range(index - 1, max(sentence.start, index - 5) - 1, -1):
            for cue in words.noun_cues.get(doc[before].lower_, ()):
                if cue.status == "hypothetical":
                    return cue.status
            for form in words.forms(doc[before]):
                for cue in words.verb_cues.get(form.lemma, ()):
                    if "clause" in cue.governs and cue.status == "hypothetical" and not cue.tense:
                        return cue.status
        return "actual"
    return "actual"
