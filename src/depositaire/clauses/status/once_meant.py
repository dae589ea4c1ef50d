"""What somebody once meant to do: « envisageait de rejoindre l'OIF », « avait annoncé son intention de partir »."""

from depositaire.clauses.sentences.governing import governing_verb
from depositaire.clauses.sentences.sentence import Sentence
from depositaire.clauses.sentences.verbgroup import VerbGroup


def was_meant(sentence: Sentence, group: VerbGroup | None) -> bool:
    """Whether the verb above all that govern an act stands in a past that is over: what became of it is told apart.

    Not « a annoncé qu'il quittait l'OIF », where nothing governs the act.
    """
    if group is None or group.governor is None:
        return False
    while group.governor is not None:
        above = group.governor.group
        if above is None and group.governor.form == "noun":
            above = governing_verb(sentence, group.governor.index)
        if above is None or above.index >= group.index:
            return False
        group = above
    if group.negated:
        return False
    if group.tense == "impf":
        return True
    if group.tense != "perfect" or group.auxiliary is None:
        return False
    return any(form.tense == "impf" for form in sentence.words.forms(sentence.doc[group.auxiliary]))
