"""What is only written down yet: « un projet de loi mettant fin à l'accord », « un accord visant à rejoindre »."""

from typing import Final

from depositaire.clauses.sentences.governing import governing_verb
from depositaire.clauses.sentences.sentence import Sentence
from depositaire.clauses.sentences.verbgroup import VerbGroup

#: How far before a participle the draft may begin that holds the act: « projet de loi mettant fin à ».
_DRAFT: Final = 4


def of_a_draft(sentence: Sentence, group: VerbGroup) -> str:
    """« un projet de loi mettant fin à l'accord »: what the noun before a participle makes of it."""
    doc, words = sentence.doc, sentence.words
    near = range(group.start - 1, max(sentence.start, group.start - _DRAFT) - 1, -1)
    for index in near:
        if doc[index].pos_ in ("VERB", "AUX", "PUNCT"):
            break
        cues = words.noun_cues_at(doc, index)
        if said := [cue.status for cue in cues if "infinitive" in cue.governs and cue.status == "planned"]:
            return said[0]
    return "actual"


def is_aim_of_signed(sentence: Sentence, aiming: VerbGroup) -> bool:
    """« a signé une déclaration d'intention visant à rejoindre l'OIF »: what is signed for will be done."""
    text, words = sentence.at(aiming.start - 1), sentence.words
    if text is None or "instrument" not in text.kinds:
        return False
    above = governing_verb(sentence, text.start)
    if above is None or above.negated or above.tense not in ("pres", "perfect", "past") or above.governor is not None:
        return False
    forms = words.forms(sentence.doc[above.index])
    rules = (rule for form in forms for rule in words.triggers.get(("verb", form.lemma), ()))
    return any(rule.types.binding == "sign" for rule in rules)
