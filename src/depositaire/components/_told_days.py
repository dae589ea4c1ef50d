"""What the day of an event on the Doc says of its status, and the day that another sentence gives. Private."""

from typing import Any

from spacy.tokens import Doc, Span

from depositaire import spans
from depositaire.clauses.attributes.dates import is_since
from depositaire.clauses.sentences.occasions import is_finite_between
from depositaire.clauses.sentences.sentence import Sentence
from depositaire.clauses.sentences.verbs import verb_group
from depositaire.clauses.status.by_the_way import is_of_a_past_day
from depositaire.clauses.status.consent import is_allowed_by_a_state
from depositaire.clauses.status.predication import predicate_status
from depositaire.clauses.wording.words import Words
from depositaire.components._tellings import dated
from depositaire.components._told_verbs import group_of
from depositaire.edtf import Edtf


def is_of_the_plan(doc: Doc, sentence: Sentence, event: dict[str, Any]) -> bool:
    """Whether the date is that of the decision or wish: « ont décidé hier de signer »."""
    date, published = event["date"], doc._.published
    if date is None or not published:
        return False
    group = verb_group(sentence, event["token"], event["lemma"]) if event["form"] == "verb" else None
    end = Edtf(date["edtf"]).end
    return not (group and group.finite) and end is not None and end.isoformat() <= published


def is_narrated(doc: Doc, sentence: Sentence, event: dict[str, Any]) -> bool:
    """« il rejoindra l'OTAN en 1999 »: a plain future of what is long past."""
    date, published = event["date"], doc._.published
    if date is None or not published or event["form"] != "verb":
        return False
    group = verb_group(sentence, event["token"], event["lemma"])
    end = Edtf(date["edtf"]).end
    return group is not None and group.tense == "fut" and end is not None and str(end.year) < published[:4]


def is_over(doc: Doc, sentence: Sentence, event: dict[str, Any]) -> bool:
    """« annonce la signature, le 28 février, d'un contrat »: the day beside the noun is past.

    Not where the words of a plan give the day: « la signature est prévue pour le 28 février ».
    """
    date, published = event["date"], doc._.published
    if date is None or not published or event["form"] != "noun" or date["span"][0] < event["trigger"][1]:
        return False
    if predicate_status(sentence, event["token"], event["end"], event["type"]) == "planned":
        return False
    if event["type"] == "join" and is_allowed_by_a_state(sentence, event["token"]):
        return False  # « a ratifié l'adhésion de la Suède à l'OTAN le 3 août 2022 »
    span = doc.char_span(*date["span"])
    if span is not None and is_finite_between(sentence.doc, event["end"], span.start, sentence.words):
        return False  # « le protocole d'adhésion du Togo a été signé lundi »
    end = Edtf(date["edtf"]).end
    return end is not None and end.isoformat() <= published


def is_due(sentence: Sentence, event: dict[str, Any], found: str) -> bool:
    """« doit être signé le 9 décembre »: with its day, what must be done is a plan."""
    if found != "hypothetical" or event["form"] != "verb":
        return False
    group = verb_group(sentence, event["token"], event["lemma"])
    governor = group.governor if group is not None else None
    return governor is not None and governor.cue is not None and governor.cue.passive is not None


def is_to_come(doc: Doc, event: dict[str, Any], words: Words) -> bool:
    """Whether the event's own date is later than the publication: « rejoint l'OTAN le 1er juillet prochain »."""
    date, published = event["date"], doc._.published
    if date is None or not published:
        return False
    start = Edtf(date["edtf"]).start
    later = start is not None and start.isoformat() > published
    span = doc.char_span(*date["span"])
    return later and not (span is not None and is_since(span, words))  # « s'applique depuis le 1er juillet »


def is_told_of_a_past_day(doc: Doc, sentence: Sentence, event: dict[str, Any]) -> bool:
    """« La convention, signée le 12 décembre, protège les lacs »: the day is that of the year before."""
    span = doc.char_span(*event["date"]["span"])
    if span is None or event["form"] == "predicate":
        return False
    return is_of_a_past_day(sentence, span, group_of(sentence, event), event["token"], event["end"])


def held_from(doc: Doc, sentence: Sentence, event: dict[str, Any]) -> dict[str, Any] | None:
    """« élue mardi pour un mandat qui débutera le 1er janvier »: the day, after the word, that is yet to come."""
    after = spans.within(doc, spans.DATES, sentence.doc[event["token"]].i, sentence.end)
    days = (dated(sentence.doc, date) for date in after if sentence.words.is_a(doc[date.start - 1], "from_day"))
    return next((day for day in days if is_to_come(doc, {"date": day}, sentence.words)), None)


def first_day(event: dict[str, Any], mandates: dict[str, Span]) -> Span | None:
    """The day from which who was elected sits, where another sentence of the document gives it.

    Of an election it is any such day; of who « entre ainsi au Conseil » that of the election to this body.
    """
    if event["held_later"]:
        return mandates.get("")
    return mandates.get(event["target"]["ref"]) if event["target"] and not event["date"] else None
