"""Status: whether the clause says that the event happened, will, might, or did not."""

from collections.abc import Iterator
from typing import Final

from spacy.tokens import Doc

from depositaire.clauses.frames import Sentence, governing_verb, subject_of
from depositaire.clauses.verbs import VerbGroup, verb_group
from depositaire.clauses.words import Words
from depositaire.lexicon import Cue

_RANK: Final = {"actual": 0, "planned": 1, "hypothetical": 2, "negated": 3}
_TENSE: Final = {"fut": "planned", "cond": "hypothetical"}
_NEAR: Final = 3
_CLAUSE: Final = 12


def strongest(*statuses: str) -> str:
    """Of several statuses the one that prevails: negated, hypothetical, planned, actual."""
    return max(statuses, key=_RANK.__getitem__)


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
            above = governing_verb(sentence, governor.index)
            status = "negated" if above is not None and above.negated else status
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
    for index in range(start - 1, max(sentence.start, start - _CLAUSE), -1):
        if not words.is_a(doc[index], "relative_object"):
            continue
        for form in words.forms(doc[index - 1]):
            group = verb_group(doc, index - 1, form.lemma, words, floor=sentence.start)
            if group is not None and group.tense in ("perfect", "past", "impf") and words.is_form_of(doc[index - 1], "saying"):
                return True
        return False
    return False


def _only_restriction(sentence: Sentence, group: VerbGroup) -> bool:
    """« ne … que » restricts, it does not deny."""
    window = sentence.doc[group.start : min(group.index + _CLAUSE, sentence.end)]
    negative = any(sentence.words.is_a(token, "negative") for token in window) or any(
        sentence.words.is_a(token, "negative") for token in sentence.doc[max(sentence.start, group.start - 3) : group.start]
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
        group = verb_group(sentence.doc, index, form.lemma, sentence.words, floor=sentence.start)
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


def phrase_status(sentence: Sentence, index: int, governs: str, *, since: int | None = None) -> str:
    """The status that a phrase gives to what begins at token ``index``.

    A phrase that governs a clause stands anywhere in it; one that governs an infinitive or a noun stands right before.
    """
    doc, words = sentence.doc, sentence.words
    left = _clause_start(sentence, min(index, since) if since is not None else index)
    statuses = ["actual"]
    for phrases, cue in words.phrase_cues:
        if "clause" in cue.governs and any((since or index) - end <= _CLAUSE for _, end in phrases.within(doc, left, index)):
            statuses.append(cue.status)
        if governs in cue.governs and any(phrases.ending(doc, end) for end in _ends(sentence, index)):
            statuses.append(cue.status)
    return strongest(*statuses)


def _ends(sentence: Sentence, index: int) -> Iterator[int]:
    """Where a phrase that governs the word at ``index`` may end: before it, determiners and adjectives skipped."""
    yield index
    while index > sentence.start and (
        sentence.words.is_a(sentence.doc[index - 1], "determiner") or sentence.doc[index - 1].pos_ in ("ADJ", "ADV", "NUM")
    ):
        index -= 1
        yield index


def _clause_start(sentence: Sentence, index: int) -> int:
    doc, words = sentence.doc, sentence.words
    for position in range(index - 1, sentence.start - 1, -1):
        token = doc[position]
        if token.text in ";:" or words.is_a(token, "relative_subject"):
            return position + 1
        if token.text == "," and position + 1 < index and _has_finite(doc, position + 1, index, words) is False and _has_finite(doc, sentence.start, position, words):
            return position + 1
    return sentence.start


def _has_finite(doc: Doc, start: int, end: int, words: Words) -> bool:
    return any(
        token.pos_ in ("VERB", "AUX") and {form.tense for form in words.forms(token)} - {"ppast", "inf", "ppres"}
        for token in doc[start:end]
    )


def noun_status(sentence: Sentence, start: int, end: int, event_type: str) -> str:
    """The status of an event told by a noun: what governs it, what it is the subject of, the words beside it."""
    doc, words = sentence.doc, sentence.words
    statuses = ["actual", phrase_status(sentence, start, "noun"), *_adjectives(sentence, end)]
    for index in [*_cue_range(sentence, start), *range(end, min(sentence.end, end + 2))]:
        token = doc[index]
        for cue in words.noun_cues.get(token.lower_, ()):
            if "noun" in cue.governs and token.pos_ not in ("VERB", "AUX") and event_type in (cue.only or (event_type,)):
                statuses.append(cue.status)
    verb = governing_verb(sentence, start)
    if verb is not None:
        statuses.append(_of_governing(sentence, verb, event_type))
    statuses.append(_of_predicate(sentence, start, end))
    return strongest(*statuses)


def _cue_range(sentence: Sentence, start: int) -> range:
    """Where a noun that governs the one at ``start`` may stand: close by, or further where « de » links them."""
    doc, words = sentence.doc, sentence.words
    first = start
    while first > sentence.start and (words.is_a(doc[first - 1], "possessive") or doc[first - 1].pos_ in ("ADJ", "DET")):
        first -= 1
    linked = first > sentence.start and words.is_a(doc[first - 1], "complement_preposition")
    left = max(sentence.start, start - (_CLAUSE if linked else _NEAR + 2))
    for index in range(start - 1, left - 1, -1):
        if doc[index].pos_ in ("VERB", "AUX") and index < first - 1:
            return range(index + 1, start)
    return range(left, start)


def settled(sentence: Sentence, end: int, status: str) -> str:
    """A plan that the words after it say is carried out at once: « avec effet immédiat »."""
    if status != "planned":
        return status
    reach = min(sentence.end, end + 2 * _CLAUSE)
    for phrases, cue in sentence.words.phrase_cues:
        if "after" in cue.governs and next(phrases.within(sentence.doc, end, reach), None) is not None:
            return cue.status
    return status


def was_rejected(sentence: Sentence, start: int, end: int) -> bool:
    """Whether the noun is what somebody turned down: « sa candidature n'a pas été retenue », « a rejeté la demande »."""
    if _of_predicate(sentence, start, end) == "negated":
        return True
    doc, words = sentence.doc, sentence.words
    verb = governing_verb(sentence, start)
    if verb is not None and words.is_form_of(doc[verb.index], "rejecting") and not verb.negated:
        return True
    return any(words.is_form_of(token, "rejecting") and token.pos_ == "VERB" for token in doc[end : min(sentence.end, end + _CLAUSE)])


def _adjectives(sentence: Sentence, end: int) -> Iterator[str]:
    """« l'adhésion prochaine du Togo »."""
    for phrases, cue in sentence.words.phrase_cues:
        if "noun" in cue.governs and end < sentence.end and sentence.doc[end].pos_ in ("ADJ", "VERB") and phrases.at(sentence.doc, end):
            yield cue.status


def _of_governing(sentence: Sentence, verb: VerbGroup, event_type: str) -> str:
    """« autorise la ratification », « souhaite l'adhésion », « procédera à la signature »."""
    above = verb_status(sentence, verb)
    for form in sentence.words.forms(sentence.doc[verb.index]):
        for cue in sentence.words.verb_cues.get(form.lemma, ()):
            fits = event_type in (cue.only or (event_type,)) and (not cue.tense or verb.tense in cue.tense)
            if "noun" in cue.governs and fits:
                return strongest(cue.status, above if above != "negated" or cue.status != "hypothetical" else "negated")
    return above if above != "actual" and sentence.words.is_form_of(sentence.doc[verb.index], "doing") else "actual"


def _of_predicate(sentence: Sentence, start: int, end: int) -> str:
    """« L'adhésion du Togo interviendra en 2026 »: the tense of verbs that say that the event takes place."""
    doc, words = sentence.doc, sentence.words
    head = doc[start].head
    candidates = [head.i] if head.i >= end else []
    candidates += [index for index in range(end, min(sentence.end, end + 25))]
    for index in candidates:
        token = doc[index]
        if index != head.i and (words.is_a(token, "boundary") or token.text in ";"):
            break
        if token.pos_ not in ("VERB", "AUX"):
            continue
        for form in words.forms(token):
            group = verb_group(doc, index, form.lemma, words, floor=sentence.start)
            if group is None or not (group.finite or group.tense == "perfect"):
                continue
            for cue in words.verb_cues.get(form.lemma, ()):
                if "clause" in cue.governs and cue.tense and group.tense in cue.tense:
                    return cue.status
            if group.negated and words.is_form_of(token, "happening"):
                return "negated"
            return "actual"
    return "actual"
