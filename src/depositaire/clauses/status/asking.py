"""What asks for a membership: « a lancé les démarches pour adhérer », « s'est mis sur les rangs pour entrer »."""

from typing import Final

from depositaire.clauses.sentences.sentence import Sentence
from depositaire.clauses.sentences.verbgroup import VerbGroup
from depositaire.clauses.sentences.verbs import verb_group
from depositaire.clauses.status.verb_status import verb_status

#: How many adjectives may stand between a noun and what it asks for.
_QUALIFIED: Final = 2
#: How far before « sur les rangs » its verb may stand.
_FAR: Final = 8


def asking_noun(sentence: Sentence, group: VerbGroup) -> int | None:
    """The noun that asks for what an infinitive tells: « la demande d'adhérer », « les démarches pour adhérer »."""
    governor = group.governor
    if group.tense == "inf-perfect":
        return None  # « a présenté sa candidature à l'OIF après avoir rejoint l'Unesco »
    if governor is not None and governor.cue is not None and governor.cue.asks:
        return governor.index
    end = _before_aim(sentence, group)
    if end is None:
        return None
    whose = sentence.at(end - 1)  # « la requête du Togo en vue d'adhérer »
    of = whose is not None and sentence.words.is_a_phrase(whose.prep, "complement_preposition")
    noun = (whose.start if whose is not None and of else end) - 1
    while noun > max(sentence.start, end - 1 - _QUALIFIED) and sentence.doc[noun].pos_ in ("ADJ", "ADV"):
        noun -= 1
    return noun if any(cue.asks for cue in sentence.words.noun_cues_at(sentence.doc, noun)) else None


def runs_for(sentence: Sentence, group: VerbGroup) -> str | None:
    """The status of « s'est mis sur les rangs », « est candidat », « a écrit à l'OIF » before what it aims at."""
    words, doc = sentence.words, sentence.doc
    end = _before_aim(sentence, group)
    if end is None:
        return None
    length = words.phrases["running_for"].ending(doc, end)
    first = end - length if length else group.start
    for index in range(first - 1, max(sentence.start, first - _FAR) - 1, -1):
        for form in words.forms(doc[index]):
            verb = verb_group(sentence, index, form.lemma)
            if verb is not None and (verb.finite or verb.governor is not None or verb.tense in ("perfect", "past")):
                asks = bool(length) or words.is_form_of(doc[index], "running")
                return verb_status(sentence, verb) if asks else None
    return None


def _before_aim(sentence: Sentence, group: VerbGroup) -> int | None:
    """Where « pour », « en vue de », « visant à » begins before an infinitive."""
    if group.tense != "inf":
        return None
    length = sentence.words.phrases["aim"].ending(sentence.doc, group.start)
    return group.start - length if length and group.start - length > sentence.start else None
