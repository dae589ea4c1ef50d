"""Status of a noun: what governs it, what it is the subject of, and what is said of it."""

from collections.abc import Iterator
from typing import Final

from depositaire.clauses.sentences.carriers import relative_verb
from depositaire.clauses.sentences.governing import governing_verb, is_turned_down, qualifies_its_noun
from depositaire.clauses.sentences.sentence import Sentence
from depositaire.clauses.sentences.set_off import set_off_before
from depositaire.clauses.sentences.verbgroup import VerbGroup
from depositaire.clauses.status.by_means import is_means_of_done
from depositaire.clauses.status.by_the_way import status_by_the_way
from depositaire.clauses.status.came_about import has_come_about
from depositaire.clauses.status.challenged import status_if_challenged
from depositaire.clauses.status.consent import consents, is_consent_of_a_state, is_consented_to
from depositaire.clauses.status.cues import CLAUSE, edges, phrase_status, strongest
from depositaire.clauses.status.first_done import comes_before_plan, is_commemorated, is_once
from depositaire.clauses.status.in_headings import status_in_heading
from depositaire.clauses.status.made_known import is_by_parliament, status_of
from depositaire.clauses.status.main_verbs import follows_done, of_what_failed
from depositaire.clauses.status.predication import is_scheduled, predicate_status, verbs_of_subject
from depositaire.clauses.status.verb_status import cue_status, verb_status

_NEAR: Final = 3
#: How far before what it is about an enactment may stand: « le deuxième décret adopté par le Conseil concerne ».
_ENACTED: Final = 7
#: What is announced or notified some time before it takes effect.
_NOTIFIED: Final = ("leave", "denounce")
#: What one joins or takes on, which « après » before it puts ahead where the verb is in the future.
_TAKEN_ON: Final = ("join", "sign", "ratify", "accede")


def noun_status(sentence: Sentence, start: int, end: int, event_type: str) -> str:
    """The status of an event told by a noun: what governs it, what it is the subject of, the words beside it."""
    doc, words = sentence.doc, sentence.words
    if event_type == "apply" and _waits_for_an_answer(sentence, start):
        return "actual"
    if event_type == "apply" and any(
        words.is_a(doc[edge - 1], "indefinite") for edge in edges(sentence, start) if edge
    ):
        event_type = ""  # « n'exclut pas une candidature »: it has not applied, as who rejects « la candidature » tells
    if event_type == "leave" and words.is_a(doc[start], "putting_out"):
        event_type = "suspend"  # « a annoncé l'exclusion du Togo »: it is done as it is announced
    if event_type == "ratify" and _is_what_a_law_is_about(sentence, start):
        return "planned"
    if event_type == "found" and _is_what_a_text_is_meant_for(sentence, start):
        return "planned"
    recent = start > sentence.start and words.is_a(doc[start - 1], "recent")  # « la récente exclusion du Togo »
    if recent or is_commemorated(sentence, start) or _is_since_when(sentence, start):
        return "actual"
    first = _of_ceremony(sentence, start)
    behind = any(words.phrases["after_act"].ending(doc, edge) for edge in edges(sentence, first))
    handed = first < start or words.is_a(doc[start], "handing_over")
    if behind and (handed or follows_done(sentence, start, end)):
        return "actual"  # « a quitté l'OIF un an après son adhésion », « après le dépôt du dixième instrument »
    if has_come_about(sentence, end) or is_means_of_done(sentence, start, event_type):
        return "actual"
    beside = status_by_the_way(sentence, start, end) or status_if_challenged(sentence, start, event_type)
    if beside is not None:
        return beside
    statuses = [
        "actual",
        phrase_status(sentence, start, "noun", of=event_type),
        *_adjectives(sentence, end, event_type),
    ]
    parted = False  # « ne voit aucun obstacle à l'adhésion »: it is the obstacle that is denied
    aside = set_off_before(sentence, start)
    made = event_type == "apply" and start > sentence.start and words.is_a(doc[start - 1], "possessive")
    for index in [*_cue_range(sentence, start), *range(end, min(sentence.end, end + 2))]:
        if index in aside or (made and words.is_a(doc[index], "course_of_action")):
            continue  # « salue, à l'issue de longs débats, l'adhésion », « le processus de leur demande d'adhésion »
        dated = sentence.in_date(index)  # « le dépôt, la veille, de l'instrument »
        if doc[index].pos_ not in ("VERB", "AUX") and not dated and not _is_of_a_name(sentence, index):
            cues = words.noun_cues_at(doc, index)
            said = [
                status_of(sentence, cue, index) for cue in cues if "noun" in cue.governs and cue.speaks_of(event_type)
            ]
            failed = index < start and (is_turned_down(sentence, index) or _is_denied(sentence, index))
            statuses += ["negated"] if said and failed else said
            parted = parted or (index < start and any(cue.denied is not None and "noun" in cue.governs for cue in cues))
    if any(words.phrases["before_act"].ending(doc, edge) for edge in edges(sentence, start)):
        statuses.append("actual" if follows_done(sentence, start, end) else "hypothetical")
    if is_once(sentence, start, end) or (behind and event_type in _TAKEN_ON and comes_before_plan(sentence, start)):
        statuses.append("planned")
    if any(words.is_a(doc[edge - 1], "no_such") for edge in edges(sentence, start) if edge > sentence.start):
        statuses.append("negated")
    verb = governing_verb(sentence, start)
    if first < start and verb is not None and words.is_form_of(doc[verb.index], "approving"):
        statuses.append("planned")  # « a approuvé le dépôt d'une candidature »
    if verb is not None and not parted and not any(token.text == ":" for token in doc[verb.index : start]):
        statuses.append(_of_governing(sentence, verb, start, event_type))
    told = relative_verb(sentence, end)
    if told is not None and words.is_form_of(doc[told.index], "doing"):
        statuses.append(verb_status(sentence, told))  # « la candidature que le Togo déposera »
    elif told is not None and words.is_form_of(doc[told.index], "rejecting") and not told.negated:
        statuses.append("actual" if event_type == "apply" else "negated")  # « la suspension que l'OIF a refusée »
    if told is not None and event_type in _NOTIFIED and not told.negated:
        statuses.append(_of_notice(sentence, told))  # « le retrait que le Togo avait annoncé »
    statuses += [
        predicate_status(sentence, start, end, event_type),
        status_in_heading(sentence, start, end, event_type),
    ]
    undergone = (above for _, above in verbs_of_subject(sentence, start, end) if event_type == "join" and above.passive)
    for above in undergone:
        if is_consent_of_a_state(sentence, above, start):
            statuses.append("hypothetical" if above.negated else "planned")
    if event_type == "join" and is_consented_to(sentence, start):
        statuses.append("planned")  # « la ratification de l'adhésion du Togo par le Mali »
    found = strongest(*statuses)
    return "planned" if found == "hypothetical" and is_scheduled(sentence, start, end, event_type) else found


def _waits_for_an_answer(sentence: Sentence, start: int) -> bool:
    """« attend une réponse à sa demande d'adhésion », « examine une demande d'adhésion »: it has been made."""
    doc, words = sentence.doc, sentence.words
    for edge in edges(sentence, start):
        answered = edge - 2 >= sentence.start and words.is_a(doc[edge - 2], "answer")
        if answered and words.is_a(doc[edge - 1], "to"):
            return True
    verb = governing_verb(sentence, start)
    if verb is None or verb.index >= start:
        return False
    back = any(
        words.is_a(doc[edge - 1], name) for edge in edges(sentence, start) for name in ("definite", "possessive")
    )
    return words.is_form_of(doc[verb.index], "looking_into") or (
        back and words.is_form_of(doc[verb.index], "taking_back")  # « a décidé de retirer sa demande d'adhésion »
    )


def _is_since_when(sentence: Sentence, start: int) -> bool:
    """« réclame une réforme depuis son adhésion »: what is asked for is not the act that says since when."""
    behind = (edge for edge in edges(sentence, start) if edge > sentence.start)
    return any(sentence.words.is_a(sentence.doc[edge - 1], "since") for edge in behind)


def _is_what_a_law_is_about(sentence: Sentence, start: int) -> bool:
    """« Le premier décret concerne la ratification de la Convention »: what a law lets happen is to come."""
    doc, words = sentence.doc, sentence.words
    for edge in edges(sentence, start):
        length = words.phrases["bears_on"].ending(doc, edge) if edge > sentence.start else 0
        before = doc[max(sentence.start, edge - length - _ENACTED) : edge - length] if length else ()
        if any(words.is_a(noun, "enactment") for noun in before):
            return True
    return False


def _is_what_a_text_is_meant_for(sentence: Sentence, start: int) -> bool:
    """« ont signé un mémorandum pour la création du réseau Vigie »: who signs a text will do what it is for."""
    doc, words = sentence.doc, sentence.words
    for edge in edges(sentence, start):
        length = words.phrases["meant_for"].ending(doc, edge) if edge > sentence.start else 0
        text = sentence.at(edge - length - 1) if length and edge - length > sentence.start else None
        if text is not None and text.kinds == {"instrument"}:
            return True
    return False


def _is_denied(sentence: Sentence, noun: int) -> bool:
    """« dément tout projet de retrait », « a renoncé au projet d'adhésion »: the verb before the noun says no."""
    verb = governing_verb(sentence, noun)
    if verb is None or verb.negated or verb.index > noun:
        return False
    cues = (
        cue
        for form in sentence.words.forms(sentence.doc[verb.index])
        for cue in sentence.words.verb_cues.get(form.lemma, ())
    )
    return any("noun" in cue.governs and cue.status == "negated" for cue in cues)


def _of_notice(sentence: Sentence, told: VerbGroup) -> str:
    """What a verb that announces makes of what it is said of; « actual » where it announces nothing."""
    forms = sentence.words.forms(sentence.doc[told.index])
    cues = (cue for form in forms for cue in sentence.words.verb_cues.get(form.lemma, ()))
    return "planned" if any(cue.status == "planned" and "subject" in cue.governs for cue in cues) else "actual"


def _of_ceremony(sentence: Sentence, start: int) -> int:
    """The noun by which an act is done, « le dépôt du quinzième instrument »; the act itself where there is none."""
    doc, words = sentence.doc, sentence.words
    for edge in edges(sentence, start):
        before = edge - 1
        if before > sentence.start and words.is_a(doc[before], "complement_preposition"):
            before -= 1  # « le dépôt de l'instrument »
        if before >= sentence.start and words.is_a(doc[before], "handing_over"):
            return before
    return start


def _is_of_a_name(sentence: Sentence, index: int) -> bool:
    """« l'Appel de Paris porte sa signature »: a word of the name of a text asks for nothing."""
    group = sentence.at(index)
    return group is not None and "instrument" in group.kinds and sentence.doc[index].is_title


def _cue_range(sentence: Sentence, start: int) -> range:
    """Where a noun that governs the one at ``start`` may stand: close by, or further where « de » links them."""
    doc, words = sentence.doc, sentence.words
    first = start
    while first > sentence.start and (
        words.is_a(doc[first - 1], "possessive") or doc[first - 1].pos_ in ("ADJ", "DET")
    ):
        first -= 1
    linked = first > sentence.start and (
        words.is_a(doc[first - 1], "complement_preposition") or words.is_form_of(doc[first - 1], "enacting")
    )  # « le projet de loi n° 12 portant approbation »
    left = max(sentence.start, start - (CLAUSE if linked else _NEAR + 2))
    behind = first - 2
    while behind > sentence.start and (
        sentence.in_date(behind)
        or doc[behind].text == ","
        or (sentence.at(behind) is None and doc[behind].pos_ == "ADJ")
    ):
        behind -= 1  # « Feu vert des députés, mardi soir, à la ratification », « Aval du Parlement chilien à »
    whose = sentence.at(max(sentence.start, behind))
    if (
        whose is not None
        and whose.end == behind + 1
        and sentence.words.is_a_phrase(whose.prep, "complement_preposition")
    ):
        left = max(sentence.start, min(left, whose.start - _NEAR))  # « Feu vert de l'OIF à l'adhésion du Togo »
    aside = set_off_before(sentence, start)
    left = max(sentence.start, left - len(aside))
    for index in range(start - 1, left - 1, -1):
        verb = doc[index].pos_ in ("VERB", "AUX") and not doc[index].like_num  # « la loi n°70.25 portant approbation »
        named = words.noun_phrases.ending(doc, index + 1) > 1  # « Feu vert des députés à la ratification »
        acts = verb and index < first - 1 and index not in aside and not named
        if acts and not qualifies_its_noun(sentence, index, start):
            return range(index + 1, start)
    return range(left, start)


def _adjectives(sentence: Sentence, end: int, event_type: str) -> Iterator[str]:
    """« l'adhésion prochaine du Togo », « l'adhésion en cours », and not « les ratifications requises pour »."""
    if end >= sentence.end or sentence.doc[end].pos_ not in ("ADJ", "VERB", "ADP") or sentence.at(end) is not None:
        return
    governs = "subject" if sentence.doc[end].pos_ == "ADP" else "noun"
    for phrases, cue in sentence.words.phrase_cues:
        length = phrases.at(sentence.doc, end) if governs in cue.governs and cue.speaks_of(event_type) else 0
        if length and sentence.doc[end + length - 1].pos_ != "ADP":
            yield cue.status


def _of_governing(sentence: Sentence, verb: VerbGroup, start: int, event_type: str) -> str:
    """« autorise la ratification », « souhaite l'adhésion », « procédera à la signature », « il n'y a pas eu de … »."""
    if of_what_failed(sentence, verb):
        return "negated"  # « la motion demandant l'exclusion du Togo a été rejetée »
    if sentence.words.is_form_of(sentence.doc[verb.index], "needing") and _is_for_it(sentence, start):
        return "hypothetical"  # « il manque dix ratifications pour l'entrée en vigueur »
    if sentence.words.is_form_of(sentence.doc[verb.index], "having") and any(
        sentence.words.is_a(sentence.doc[index], "clitic_to") for index in verb.clitics
    ):
        return verb_status(sentence, verb)
    if sentence.words.is_form_of(sentence.doc[verb.index], "consenting") and consents(sentence, verb, start):
        return strongest("planned", verb_status(sentence, verb))
    if event_type == "join" and is_consent_of_a_state(sentence, verb, start):
        ahead = verb.negated and sentence.words.is_form_of(sentence.doc[verb.index], "ratifying")
        return "hypothetical" if ahead else strongest("planned", verb_status(sentence, verb))
    for lemma in _lemmas(sentence, verb.index):
        for cue in sentence.words.verb_cues.get(lemma, ()):
            fits = cue.reflexive is None or cue.reflexive == verb.reflexive
            if fits and "noun" in cue.governs and cue.speaks_of(event_type, verb.tense):
                if cue.by_parliament is not None and not verb.negated and is_by_parliament(sentence, verb):
                    return cue.by_parliament
                return cue_status(sentence, cue, verb)
    if sentence.words.is_form_of(sentence.doc[verb.index], "remarking"):
        return "actual"  # « a refusé de commenter la rupture »
    above = verb_status(sentence, verb)
    marked = sentence.words.is_form_of(sentence.doc[verb.index], "marked_by")
    if marked and sentence.words.is_a(sentence.doc[verb.index + 1], "marked_with"):
        return above  # « sera couronnée par la signature »
    between = sentence.doc[verb.index + 1 : start]
    object_of = all(
        token.pos_ in ("DET", "ADJ", "ADV", "NUM") or sentence.in_date(token.i) for token in between
    )  # « espère arracher vendredi l'adoption »
    wished = object_of and verb.governor is not None and verb.governor.cue is not None  # « espère boucler la … »
    return above if wished or sentence.words.is_form_of(sentence.doc[verb.index], "doing") else "actual"


def _is_for_it(sentence: Sentence, start: int) -> bool:
    """« pour l'entrée en vigueur »: whether it is what something is for."""
    return any(sentence.words.is_a(sentence.doc[edge - 1], "purpose") for edge in edges(sentence, start) if edge)


def _lemmas(sentence: Sentence, index: int) -> Iterator[str]:
    """The infinitives of a verb, with the word behind it where it takes two: « faire part », « rendre public »."""
    doc, forms = sentence.doc, sentence.words.forms
    following = doc[index + 1].lower_ if index + 1 < sentence.end else ""
    for form in forms(doc[index]):
        yield from (form.lemma, f"{form.lemma} {following}")
    if index > sentence.start:  # « faire connaître »: the infinitive is the verb that the noun hangs on
        yield from (f"{form.lemma} {doc[index].lower_}" for form in forms(doc[index - 1]))
