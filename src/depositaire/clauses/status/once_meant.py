"""What somebody once meant to do: « envisageait de rejoindre l'OIF », « avait annoncé son intention de partir »."""

from depositaire.clauses.sentences.governing import governing_verb
from depositaire.clauses.sentences.sentence import Sentence
from depositaire.clauses.sentences.verbgroup import Governor, VerbGroup
from depositaire.clauses.sentences.verbs import verb_group
from depositaire.clauses.status.matrix import said_before


def was_meant(sentence: Sentence, group: VerbGroup | None) -> bool:
    """Whether the verb above all that govern an act stands in a past that is over: what became of it is told apart.

    So does « avait annoncé qu'il quitterait l'OIF »; not « a annoncé qu'il quittait l'OIF », which may be the news.
    """
    if group is None:
        return False
    if group.governor is None:
        said = said_before(sentence, group.start)
        return said is not None and any(
            is_over(sentence, above)
            for form in sentence.words.forms(sentence.doc[said])
            if (above := verb_group(sentence, said, form.lemma)) is not None
        )
    governor: Governor | None = group.governor
    while governor is not None:
        above = governor.group
        if above is None and governor.form == "noun":
            above = governing_verb(sentence, governor.index)
        if above is None or above.index >= group.index:
            return False
        group, governor = above, above.governor
    return (group.tense == "impf" and not group.negated) or is_over(sentence, group)


def was_not_yet(sentence: Sentence, group: VerbGroup | None) -> bool:
    """« n'était pas encore exclue », « avait signé sans ratifier »: not done in a past that is over."""
    if group is None or (group.governor is not None and group.governor.cue is not None):
        return False
    if group.tense == "inf":
        return group.start > sentence.start and sentence.words.is_a(sentence.doc[group.start - 1], "without")
    return group.negated and (group.tense == "impf" or _is_pluperfect(sentence, group))


def is_over(sentence: Sentence, group: VerbGroup) -> bool:
    """« avait annoncé »: whether a verb stands in the pluperfect, and is not denied."""
    return not group.negated and _is_pluperfect(sentence, group)


def _is_pluperfect(sentence: Sentence, group: VerbGroup) -> bool:
    if group.tense != "perfect" or group.auxiliary is None:
        return False
    return any(form.tense == "impf" for form in sentence.words.forms(sentence.doc[group.auxiliary]))
