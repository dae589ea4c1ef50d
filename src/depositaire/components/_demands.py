"""What somebody asks for, and what became of it: of the events on the Doc. Private."""

from typing import Any

from spacy.tokens import Doc

from depositaire import spans
from depositaire.clauses.sentences.governing import governing_verb
from depositaire.clauses.sentences.sentence import Sentence
from depositaire.clauses.status.asking import asking_noun, runs_for
from depositaire.clauses.status.noun_status import noun_status
from depositaire.clauses.status.refusals import acceptance, decided_on, is_of_the_examination, was_rejected
from depositaire.components._tellings import dated
from depositaire.components._told_verbs import group_of


def what_became(
    doc: Doc, sentence: Sentence, event: dict[str, Any]
) -> tuple[dict[str, Any] | None, dict[str, Any]] | None:
    """The day of a demand, and what became of what it asks for: « a été rejetée », « a été acceptée »."""
    if was_rejected(sentence, event["token"], event["end"], event["type"]):
        status, verbs = "negated", "rejecting"
    elif accepted := acceptance(sentence, event["token"], event["end"]):
        status, verbs = accepted, "accepting"
    else:
        return None
    dates = spans.within(doc, spans.DATES, sentence.start, sentence.end)
    said = event["date"] and event["date"]["span"][0]
    demand, answer = decided_on(sentence, next((one for one in dates if one.start_char == said), None), verbs)
    told = {"type": event["rejected"], "status": status, "date": dated(sentence.doc, answer), "ordinal": None}
    told |= {"total": event["total"] if status == "actual" else None}
    return dated(sentence.doc, demand), {**event, **told}


def of_demand(doc: Doc, sentence: Sentence, event: dict[str, Any]) -> dict[str, Any] | None:
    """The day of a demand, if it is not that on which others look into it, or on which it is taken back."""
    date, verb = event["date"], governing_verb(sentence, event["token"])
    if verb is not None and sentence.words.is_form_of(sentence.doc[verb.index], "taking_back"):
        return None  # « a retiré en 2015 sa candidature »
    dates = spans.within(doc, spans.DATES, sentence.start, sentence.end)
    said = next((one for one in dates if date and one.start_char == date["span"][0]), None)
    return None if said is not None and is_of_the_examination(sentence, said) else date


def demand_told(
    doc: Doc, sentence: Sentence, event: dict[str, Any]
) -> tuple[dict[str, Any] | None, dict[str, Any]] | None:
    """As ``what_became``, of the noun that asks for the act."""
    group = group_of(sentence, event)
    noun = None if group is None else asking_noun(sentence, group)
    if noun is None:
        return None
    return what_became(doc, sentence, {**event, "token": noun, "end": noun + 1, "rejected": "join"})


def asked_for(sentence: Sentence, event: dict[str, Any]) -> str | None:
    """The status of what asks for the act, where a noun or verb does: « a lancé les démarches pour adhérer »."""
    group = group_of(sentence, event)
    if group is None:
        return None
    noun = asking_noun(sentence, group)
    return runs_for(sentence, group) if noun is None else noun_status(sentence, noun, group.start, "apply")
