"""When an act takes effect: « son retrait, qui prendra effet le 1er janvier », « le retrait sera effectif en mai »."""

from collections.abc import Sequence
from typing import Final

from spacy.tokens import Span

from depositaire import spans
from depositaire.clauses.earlier.taken_up import told_types
from depositaire.clauses.earlier.tellings import Told
from depositaire.clauses.sentences.governing import governing_verb
from depositaire.clauses.sentences.sentence import Sentence
from depositaire.clauses.status.cues import edges
from depositaire.clauses.wording.numerals import cardinal_at

#: Acts that are announced long before they take effect.
_ANNOUNCED: Final = frozenset({"leave", "denounce", "suspend"})
#: How far after its noun an act may be said to take effect, and how far after that the day.
_FAR: Final = 30
_DAY: Final = 8
#: How far before « effet » its verb stands.
_VERB: Final = 3
#: How far before its verb the time may stand that runs.
_LIMIT: Final = 6


def effect_date(item: Told, told: Sequence[Told]) -> Span | None:
    """The day on which what a noun announces takes effect, where its sentence says so."""
    at = _said_of(item, told)
    if at is None:
        return None
    dates = spans.within(item.sentence.doc, spans.DATES, at, item.sentence.end)
    return next((date for date in dates if date.start <= at + _DAY), None)


def is_effect_of_act(item: Told, told: Sequence[Told]) -> bool:
    """« la dénonciation de l'accord, qui prendra effet en mai »: it is the act that does, not the text.

    « le retrait du Togo de l'accord, effectif depuis le 3 mai », « …, dont le préavis court »: nor there.
    """
    if "enter_into_force" not in told_types(item.source):
        return False
    if item.trigger.form == "predicate":
        return any(_has_text_of(other, item) for other in told if other.sentence is item.sentence)
    if item.trigger.form != "verb":
        return False
    if item.filled.group is not None and _is_time_limit(item.sentence, item.filled.group.start):
        return True
    if _is_of_act_before(item, told):
        return True
    acts = (_said_of(other, told) for other in told if other.sentence is item.sentence and other is not item)
    return any(at is not None and item.span.start < at <= item.span.start + _VERB for at in acts)


def _is_of_act_before(item: Told, told: Sequence[Told]) -> bool:
    """« Le Togo a dénoncé l'accord. Elle ne prendra effet qu'en mai »: the pronoun stands for what was just told."""
    words, sentence = item.sentence.words, item.sentence
    group, subject = item.filled.group, item.filled.subject
    if group is None or (sentence.doc[subject.start].pos_ != "PRON" if subject else not item.filled.recalled):
        return False
    reach = sentence.doc[item.span.end : min(sentence.end, item.span.end + _VERB + 1)]
    if not any(words.is_a(token, "effect") for token in reach):
        return False
    before = [other for other in told if other.span.start < item.span.start]
    last = before[-1] if before else None
    near = last is not None and (last.sentence is sentence or last.sentence.end == sentence.start)
    return last is not None and near and bool(told_types(last.source) & _ANNOUNCED)


def _has_text_of(act: Told, item: Told) -> bool:
    """Whether an act's noun has the same words for its text as what is said behind them."""
    if act.trigger.form != "noun" or "enter_into_force" in told_types(act.source):
        return False
    shared = {target.start for target in act.filled.targets} & {target.start for target in item.filled.targets}
    return any(act.span.start < start < item.span.start for start in shared)


def _is_time_limit(sentence: Sentence, start: int) -> bool:
    """« dont le préavis de six mois court à partir de lundi »: it is no text that begins to run."""
    near = sentence.doc[max(sentence.start, start - _LIMIT) : start]
    return any(sentence.words.is_a(token, "time_limit") for token in near)


def is_what_is_left(item: Told, told: Sequence[Told]) -> bool:
    """« Avec le départ du Togo, l'OIF ne compte plus que onze membres »: a count of those who stay."""
    group, words = item.filled.group, item.sentence.words
    if group is None or not group.restricted or item.source.types.organisation != "belong":
        return False
    if not any(words.is_a(token, "any_more") for token in item.sentence.doc[group.index + 1 : group.index + _VERB]):
        return False
    own = {target.ref for target in item.filled.targets}
    return any(
        other.sentence is item.sentence
        and "leave" in told_types(other.source)
        and own & {target.ref for target in other.filled.targets}
        for other in told
    )


def is_condition(item: Told) -> bool:
    """« entrera en vigueur trente jours après sa ratification par dix États »: what must come first is not told."""
    sentence, words = item.sentence, item.sentence.words
    if item.filled.parties or item.trigger.form == "predicate":
        return False
    if item.trigger.form == "noun" and _is_needed(item):
        return True
    if item.trigger.form == "verb":
        return _is_awaited(item)
    after = any(words.phrases["after_act"].ending(sentence.doc, edge) for edge in edges(sentence, item.span.start))
    return after and any(
        form.tense == "fut" for token in sentence.doc[sentence.start : item.span.start] for form in words.forms(token)
    )


def _is_needed(item: Told) -> bool:
    """« doit réunir quinze ratifications pour prendre effet », « il faut quinze ratifications »: how many, not who."""
    sentence, start, doc = item.sentence, item.span.start, item.sentence.doc
    counted = start > sentence.start and (doc[start - 1].like_num or cardinal_at(doc, start - 1)[0] is not None)
    verb = governing_verb(sentence, start) if counted else None
    above = None if verb is None or verb.governor is None else verb.governor.group
    return any(one is not None and sentence.words.is_form_of(doc[one.index], "needing") for one in (verb, above))


def _is_awaited(item: Told) -> bool:
    """« s'appliquera dès que dix États l'auront ratifiée »: the same, told of those who are only counted."""
    sentence, words, group = item.sentence, item.sentence.words, item.filled.group
    auxiliary = None if group is None else group.auxiliary
    if group is None or auxiliary is None:
        return False
    to_come = group.tense == "fut" or any(form.tense == "fut" for form in words.forms(sentence.doc[auxiliary]))
    before = range(max(sentence.start, group.start - _FAR) + 1, group.start + 1)
    when = next((end for end in reversed(before) if words.phrases["as_soon_as"].ending(sentence.doc, end)), None)
    return (
        to_come
        and when is not None
        and any(form.tense == "fut" for token in sentence.doc[sentence.start : when] for form in words.forms(token))
    )


def _said_of(item: Told, told: Sequence[Told]) -> int | None:
    """The token of « effet » or « effectif » that a verb says of a noun."""
    sentence, end = item.sentence, item.span.end
    if item.trigger.form != "noun" or not told_types(item.source) & _ANNOUNCED:
        return None
    others = {other.span.start for other in told if other is not item and other.trigger.form == "noun"}
    for index in range(end, min(sentence.end, end + _FAR)):
        if sentence.doc[index].text in ";:" or index in others:
            return None
        if sentence.words.is_a(sentence.doc[index], "effect") and _has_verb(sentence, index):
            return index
    return None


def _has_verb(sentence: Sentence, index: int) -> bool:
    """« prendra effet », « sera effectif », « deviendra effective »."""
    words = sentence.words
    return any(
        words.is_form_of(token, kind)
        for token in sentence.doc[max(sentence.start, index - _VERB) : index]
        for kind in ("happening", "becoming", "staying")
    )
