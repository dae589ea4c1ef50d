"""Status of a verb: whether its clause says that the event happened, will, might, or did not."""

from typing import Final

from depositaire.clauses.sentences.governing import governing_verb, is_turned_down
from depositaire.clauses.sentences.ranked import is_still_to_come
from depositaire.clauses.sentences.sentence import Sentence
from depositaire.clauses.sentences.verbgroup import Governor, VerbGroup
from depositaire.clauses.sentences.verbs import verb_group
from depositaire.clauses.status.concessions import conceded
from depositaire.clauses.status.conditions import is_as_long_as, is_demanded, is_on_condition
from depositaire.clauses.status.cues import phrase_status, prevailing, strongest
from depositaire.clauses.status.drafts import is_aim_of_signed, of_a_draft
from depositaire.clauses.status.first_done import is_before_past, is_left_again, is_once
from depositaire.clauses.status.left_to_do import is_left_to_some
from depositaire.clauses.status.made_known import status_of
from depositaire.clauses.status.main_verbs import (
    follows_done,
    is_declined,
    is_done_first,
    is_done_thereby,
    of_an_aim,
    of_what_failed,
)
from depositaire.clauses.status.matrix import announced_before, by_writing, clause_cue, is_notice, said_before
from depositaire.clauses.status.open_infinitives import is_open
from depositaire.clauses.subjects.subject import subject_of
from depositaire.lexicon import Cue

#: How far after a verb « avant » may stand.
_PUT_OFF: Final = 12
#: How far before a participle « voir » may stand: « voir le Venezuela suspendu ».
_SEEN: Final = 8
_TENSE: Final = {"fut": "planned", "cond": "hypothetical", "cond-perfect": "hypothetical"}


def verb_status(sentence: Sentence, group: VerbGroup) -> str:
    """The status of a verb, by its tense, its negation and what governs it."""
    subject = subject_of(sentence, group)
    since = subject.start if subject else None
    apposed = group.participle and group.start > sentence.start and sentence.doc[group.start - 1].text == ","
    if not apposed and (decided := prevailing(sentence, group.start, since=since)) is not None:
        return decided
    if (
        (group.tense == "subj" or group.subjunctive)
        and not group.passive
        and is_before_past(sentence, group.start, group.index + 1)
    ):
        return "actual"
    if group.negated:
        return _denied(sentence, group)
    if group.tense == "inf-perfect" and is_left_again(sentence, group.start):
        return "actual"
    if is_done_first(sentence, group):
        return "actual"
    if is_left_to_some(sentence, group):
        return "negated"
    if (aim := of_an_aim(sentence, group)) is not None:
        return aim
    status = _TENSE.get(group.tense, "actual")
    said_from = group.start if since is None else min(since, group.start)
    announced = group.tense == "cond" and announced_before(sentence, said_from)
    then = said_before(sentence, said_from, by="giving_notice", tenses=("fut",)) if group.tense == "perfect" else None
    if announced or then is not None or is_notice(sentence, group):
        status = "planned"
    if status == "planned" and _goes_on(sentence, group):
        status = "actual"
    governs = "infinitive" if group.tense in ("inf", "inf-perfect") else "clause"
    said = (
        "actual"
        if apposed
        else phrase_status(sentence, group.start, governs, since=since, but=conceded(sentence, group))
    )
    if group.governor is not None:
        by_phrase = group.governor.cue is None and said != "actual"  # « n'est pas hostile à »
        status = strongest(status, "actual" if by_phrase else _governed(sentence, group, group.governor))
    elif group.tense == "ppres":
        main = sentence.doc[group.index].head
        status = strongest(status, _status_at(sentence, main.i, group.start) if main.i != group.index else "actual")
        status = strongest(status, of_a_draft(sentence, group))
    elif group.tense == "inf" and sentence.words.phrases["before_doing"].ending(sentence.doc, group.start):
        status = "actual" if follows_done(sentence, group.start, group.index + 1) else "planned"
    elif is_still_to_come(sentence, group):
        status = "planned"
    elif group.tense == "inf" and _stands_alone(sentence, group):
        status = "hypothetical"
    elif group.participle and is_once(sentence, group.start, group.index + 1):
        status = "planned"
    elif group.participle and (seen := _seen_by(sentence, group)) is not None:
        status = verb_status(sentence, seen)
    unknown = group.governor is None or group.governor.cue is None
    if unknown and strongest(status, said) == "actual" and is_open(sentence, group):
        status = "hypothetical"
    if not apposed and (group.subjunctive or group.tense in ("subj", "pres", "fut") or group.participle):
        forms = sentence.words.forms(sentence.doc[group.index]) if group.tense == "pres" else ()
        may_be = any(form.tense == "subj" for form in forms)
        sure = group.tense == "pres" and not may_be
        said_of = clause_cue(sentence, group.start, subjunctive=group.subjunctive, may_be=may_be, indicative=sure)
        status = strongest(status, said_of)
    done = group.tense == "inf-perfect" or (group.tense == "inf" and group.restricted)
    status = status if done and said == "hypothetical" else strongest(status, said)
    open_ = status == "planned" and (is_on_condition(sentence, group.index) or is_demanded(sentence, group))
    return "hypothetical" if open_ else status


def _seen_by(sentence: Sentence, group: VerbGroup) -> VerbGroup | None:
    """« risque de se voir suspendu », « redoute de voir le Togo exclu »: the infinitive before a participle."""
    doc, words = sentence.doc, sentence.words
    for index in range(group.start - 1, max(sentence.start, group.start - _SEEN) - 1, -1):
        if words.is_form_of(doc[index], "seeing"):
            found = (verb_group(sentence, index, form.lemma) for form in words.forms(doc[index]) if form.tense == "inf")
            return next((seen for seen in found if seen is not None), None)
        if words.is_verb(doc[index]) or words.is_a(doc[index], "boundary"):
            return None
    return None


def _goes_on(sentence: Sentence, group: VerbGroup) -> bool:
    """« resteront suspendus », « a annoncé qu'ils demeureraient suspendus »: what goes on has come about."""
    words, auxiliary = sentence.words, group.auxiliary
    return group.passive and auxiliary is not None and words.is_form_of(sentence.doc[auxiliary], "remaining")


def _denied(sentence: Sentence, group: VerbGroup) -> str:
    """What a negation denies: « n'a pas signé »; « pourrait ne pas signer » leaves it open."""
    if is_put_off(sentence, group):
        return "planned"
    governed = group.governor.group if group.governor is not None else None
    ahead = (governed or group).tense in ("pres", "fut", "cond")
    if _is_for_something(sentence, group) or (ahead and is_as_long_as(sentence, group.index)):
        return "hypothetical"
    governor = group.governor
    may = governor is not None and sentence.words.is_form_of(sentence.doc[governor.index], "possibility")
    return "hypothetical" if may or _is_asked_of_others(governor) else "negated"


def _is_asked_of_others(governor: Governor | None) -> bool:
    """« appelle le Togo à ne pas signer »: what others are asked not to do, they may do."""
    cue = governor.cue if governor is not None else None
    return cue is not None and cue.status == "hypothetical" and cue.control == "object"


def _is_for_something(sentence: Sentence, group: VerbGroup) -> bool:
    """« ne signera pas d'accord sans garanties »: it may, where it is given them."""
    governed = group.governor.group if group.governor is not None else None
    if (governed or group).tense not in ("pres", "fut", "cond"):
        return False
    for token in sentence.doc[group.index + 1 : min(sentence.end, group.index + _PUT_OFF)]:
        if token.is_punct or sentence.words.is_a(token, "boundary"):
            return False
        if sentence.words.is_a(token, "without") and not sentence.words.phrases["adverbial"].at(sentence.doc, token.i):
            return True
    return False


def is_put_off(sentence: Sentence, group: VerbGroup) -> bool:
    """« n'entrera pas en vigueur avant 2027 »: it will, later."""
    if group.tense not in ("fut", "cond"):
        return False
    after = range(group.index + 1, min(sentence.end, group.index + _PUT_OFF))
    return any(
        sentence.words.is_a(sentence.doc[index], "not_before") and sentence.in_date(index + 1) for index in after[:-1]
    )


def cue_status(sentence: Sentence, cue: Cue, group: VerbGroup) -> str:
    """What a verb with a cue says of what it governs, by its own tense and negation."""
    if group.restricted and cue.restricted is not None:
        return cue.restricted
    if group.negated and cue.denied is not None:
        return strongest(cue.denied, _TENSE.get(group.tense, "actual"))  # « ne manquera pas de signer »
    if cue.status == "negated" and group.negated:
        return "hypothetical"
    if group.tense == "inf" and group.governor is not None and _is_done(sentence, group.governor):
        return _denial(group)  # « vient d'achever la ratification »
    if group.tense in cue.tense:
        return strongest(cue.status, _denial(group))
    above = verb_status(sentence, group)
    if cue.status == "negated":
        return "hypothetical" if above == "hypothetical" else "negated"
    return strongest(cue.status, above)


def _denial(group: VerbGroup) -> str:
    return "negated" if group.negated else "actual"


def _is_done(sentence: Sentence, governor: Governor) -> bool:
    """Whether what governs an infinitive says that it is done: « vient d'achever », « est parvenu à boucler »."""
    if governor.cue is None or governor.group is None or governor.cue.status != "actual":
        return False
    return cue_status(sentence, governor.cue, governor.group) == "actual"


def _governed(sentence: Sentence, group: VerbGroup, governor: Governor) -> str:
    """What the governor of an infinitive makes of it."""
    if governor.cue is None:
        return verb_status(sentence, governor.group) if governor.group is not None else "actual"
    if group.passive and governor.cue.passive is not None and not (governor.group and governor.group.negated):
        above: str = governor.cue.passive
    elif governor.group is not None:
        above = cue_status(sentence, governor.cue, governor.group)
    else:
        above = governor.cue.status
    if governor.form == "noun":
        above = _of_noun(sentence, governor.index, governor.cue)
    if (
        above in ("hypothetical", "planned")
        and governor.group is not None
        and (is_declined(sentence, governor.group, group.index) or of_what_failed(sentence, governor.group))
    ):
        above = "negated"
    accepts = governor.group is not None and sentence.words.is_form_of(sentence.doc[governor.index], "undertaking")
    if accepts and above == "planned" and by_writing(sentence, group.start):
        return "actual"  # « l'instrument par lequel le Togo accepte d'être lié »
    if above == "hypothetical" and governor.group is not None and governor.group.tense == "ppres":
        draft = of_a_draft(sentence, governor.group)
        above = draft if draft != "actual" else above  # « la loi permettant au Togo de ratifier »
        above = "planned" if is_aim_of_signed(sentence, governor.group) else above
    if above == "planned" and governor.group is not None and is_done_thereby(sentence, governor.group, group.index):
        above = "actual"
    holds = group.tense == "inf-perfect" or _is_said_to_be(sentence, group, governor)
    return "actual" if holds and above == "planned" else above  # « a annoncé avoir rejoint »


def _is_said_to_be(sentence: Sentence, group: VerbGroup, governor: Governor) -> bool:
    """« annonce être lié par la Convention », « dit être membre »: a state that somebody tells of, without « de »."""
    doc, words = sentence.doc, sentence.words
    being = doc[group.index if group.auxiliary is None else group.auxiliary]
    bare = not words.is_a(doc[group.start - 1], "infinitive_marker")
    holds = words.is_form_of(being, "being") or _is_kept_up(sentence, group)
    return bare and holds and words.is_form_of(doc[governor.index], "saying")


def _is_kept_up(sentence: Sentence, group: VerbGroup) -> bool:
    """« annonce maintenir la suspension »: by its cue, what the verb is told of holds already."""
    forms = sentence.words.forms(sentence.doc[group.index])
    cues = (cue for form in forms for cue in sentence.words.verb_cues.get(form.lemma, ()))
    return any(cue.status == "actual" and cue.only == ("suspend",) for cue in cues)


def _of_noun(sentence: Sentence, noun: int, of: Cue) -> str:
    """« n'a pas l'intention de », « a décliné l'invitation à », « n'exclut pas l'hypothèse de »."""
    if is_turned_down(sentence, noun):
        return "negated"
    verb, status = governing_verb(sentence, noun), status_of(sentence, of, noun)
    if verb is None:
        return status
    for form in sentence.words.forms(sentence.doc[verb.index]):
        for cue in sentence.words.verb_cues.get(form.lemma, ()):
            if "noun" in cue.governs and cue.status == "negated":
                return strongest(status, cue_status(sentence, cue, verb))
    having = verb.governor is not None and sentence.words.is_form_of(sentence.doc[verb.index], "having")
    denied = verb.negated or (having and verb_status(sentence, verb) == "negated")  # « nie avoir l'intention de »
    return "negated" if denied else status


def _stands_alone(sentence: Sentence, group: VerbGroup) -> bool:
    """« Rejoindre l'OTAN reste un objectif »: an infinitive that opens its clause."""
    before = group.start - 1
    return before < sentence.start or sentence.doc[before].is_punct


def _status_at(sentence: Sentence, index: int, gerund: int) -> str:
    """The status that its verb's tense gives a gerund: « rassurerait en signant », « pourrait rassurer en signant ».

    Only behind it does the verb above tell of it, too: « En signant, il devra rassurer ».
    """
    for form in sentence.words.forms(sentence.doc[index]):
        group = verb_group(sentence, index, form.lemma)
        while group is not None and group.governor is not None and index < gerund:
            group = group.governor.group
        if group is not None and group.governor is None:
            return _TENSE.get(group.tense, "actual")
    return "actual"
