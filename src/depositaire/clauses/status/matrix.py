"""What the verb or noun before « que » says of the clause that follows."""

from typing import Final

from depositaire.clauses.sentences.chained import first_pronoun
from depositaire.clauses.sentences.clefts import is_told_of_text, opens_cleft
from depositaire.clauses.sentences.sentence import Sentence
from depositaire.clauses.sentences.set_off import set_off_before
from depositaire.clauses.sentences.verbgroup import VerbGroup
from depositaire.clauses.sentences.verbs import verb_group
from depositaire.clauses.status.cues import CLAUSE

#: How far before a verb its « que » may stand, and how far before « que » the word that it hangs on.
_FAR: Final = 20
_BEFORE: Final = 5
_OPENING: Final = ("«", "“", '"')
#: How many tokens before « que » the verb of a wish may stand.
_WISHED: Final = 6
#: How far before « par laquelle » what is written may stand: « l'instrument de ratification par lequel ».
_WRITTEN: Final = 5
_PAST: Final = ("perfect", "past", "impf")


def clause_cue(
    sentence: Sentence, start: int, *, subjunctive: bool, may_be: bool = False, indicative: bool = False
) -> str:
    """« souhaite que le Maroc adhère », « dément que le Maroc ait adhéré »: a cue before « que ».

    A subjunctive without cue tells no fact; a form that ``may_be`` one is one behind what takes no other mood. An
    ``indicative`` of the present behind a noun is of a relative clause: « le soutien que le Togo vient d'apporter ».
    """
    doc, words = sentence.doc, sentence.words
    that = _conjunction(sentence, start, _FAR)
    if that is None or words.phrases["as_soon_as"].ending(doc, that + 1):
        return "actual"  # « que changera pour les employés une fois que le Togo aura signé »: no wish to employ
    if words.phrases["until"].ending(doc, that + 1):
        return "hypothetical"  # « restera suspendu jusqu'à ce que l'OIF décide de l'admettre »
    cleft, aside = _is_cleft(sentence, that), set_off_before(sentence, that)
    hung = aside.start if aside else that
    for before in range(hung - 1, max(sentence.start, hung - _BEFORE) - 1, -1):
        text = sentence.at(before)
        if text is not None and "instrument" in text.kinds:
            continue  # « l'Appel de Paris, que le Togo soutient »
        for cue in words.noun_cues_at(doc, before):
            free = doc[before].pos_ not in ("VERB", "AUX") and not (cleft or indicative)
            if cue.status == "hypothetical" and free:
                return cue.status
        for form in words.forms(doc[before]):
            for cue in words.verb_cues.get(form.lemma, ()):
                if "clause" not in cue.governs or cue.tense or (cue.status == "planned" and not subjunctive):
                    continue  # « il est prévu que le Togo soit admis »
                group = verb_group(sentence, before, form.lemma)
                return (cue.denied or "hypothetical") if group is not None and group.negated else cue.status
    if any(words.phrases["concessive"].ending(doc, end) for end in (that, that + 1)):
        return "hypothetical" if (subjunctive or may_be) and _is_conditional(sentence, that - 1) else "actual"
    return "hypothetical" if subjunctive or (may_be and _takes_subjunctive(sentence, that)) else "actual"


def _is_cleft(sentence: Sentence, that: int) -> bool:
    """« C'est lundi, à l'ouverture de la campagne, que le Togo a signé »: no noun before « que » governs the clause."""
    return 0 < opens_cleft(sentence) < that - sentence.start


def _takes_subjunctive(sentence: Sentence, that: int) -> bool:
    """« il se pourrait que », « mieux vaut que », « il est peu plausible que », « Que le Togo signe ! »."""
    doc, words = sentence.doc, sentence.words
    if that == sentence.start or doc[that - 1].text in _OPENING:
        return True
    if words.phrases["before_subjunctive"].ending(doc, that):
        return True
    if _is_conditional(sentence, that):
        return True
    before = doc[that - 1]
    if before.pos_ != "ADJ" or words.is_a(before, "of_what_is_so") or is_told_of_text(sentence, that - 1):
        return False
    return any(words.is_form_of(token, "judging") for token in doc[max(sentence.start, that - _BEFORE) : that - 1])


def _is_conditional(sentence: Sentence, that: int) -> bool:
    """« Pékin verrait d'un bon œil que »: whether the nearest verb before « que » is in the conditional."""
    for index in range(that - 1, max(sentence.start, that - _WISHED) - 1, -1):
        tenses = {form.tense for form in sentence.words.forms(sentence.doc[index])}
        if sentence.doc[index].pos_ in ("VERB", "AUX"):
            return tenses == {"cond"}
    return False


def announced_before(sentence: Sentence, start: int) -> bool:
    """« a annoncé qu'elle rejoindrait »: the conditional is the future of what was said in the past."""
    return said_before(sentence, start) is not None


def is_notice(sentence: Sentence, group: VerbGroup) -> bool:
    """« a annoncé qu'il quittait l'OIF »: a withdrawal that is made known takes effect later."""
    doc, words = sentence.doc, sentence.words
    if group.tense not in ("pres", "impf") or group.passive or not words.is_form_of(doc[group.index], "withdrawing"):
        return False
    given = said_before(sentence, group.start, by="giving_notice", tenses=(*_PAST, "pres")) is not None
    return given or by_writing(sentence, group.start)


def by_writing(sentence: Sentence, start: int) -> bool:
    """« la lettre par laquelle le Togo quitte l'OIF »: whether a verb says what is done by something written."""
    doc, words = sentence.doc, sentence.words
    for index in range(start - 1, max(sentence.start + 1, start - _FAR), -1):
        if not words.is_a(doc[index], "which"):
            continue
        noun = index - 2  # « par laquelle », « aux termes duquel »
        while noun > sentence.start and doc[noun].pos_ not in ("NOUN", "VERB", "PROPN"):
            noun -= 1
        near = doc[max(sentence.start, noun - _WRITTEN) : index - 1]
        return words.is_a(doc[index - 1], "agent") and any(words.is_a(token, "writing") for token in near)
    return False


def said_before(sentence: Sentence, start: int, *, by: str = "saying", tenses: tuple[str, ...] = _PAST) -> int | None:
    """The verb by which somebody said, in the past where no tenses are given, what follows its « que »."""
    doc, words = sentence.doc, sentence.words
    that = _conjunction(sentence, start, CLAUSE)
    if that is None:
        return None
    said, aside = False, set_off_before(sentence, that)
    hung = aside.start if aside else that
    for before in range(hung - 1, max(sentence.start, hung - CLAUSE) - 1, -1):
        said = said or words.is_form_of(doc[before], by)  # « a fait savoir », « a tenu à préciser »
        for form in words.forms(doc[before]):
            group = verb_group(sentence, before, form.lemma)
            if group is not None and (group.finite or group.tense == "perfect"):
                return before if said and group.tense in tenses else None
    return None


def _conjunction(sentence: Sentence, start: int, reach: int) -> int | None:
    """The nearest « que » before a token."""
    for index in range(start - 1, max(sentence.start - 1, start - reach), -1):
        if sentence.words.is_a(sentence.doc[index], "relative_object"):
            first = first_pronoun(sentence, index)  # « a annoncé que le Togo signerait et que le Mali adhérerait »
            said = first is not None and sentence.words.is_a(sentence.doc[first], "relative_object")
            return first if said else index
    return None
