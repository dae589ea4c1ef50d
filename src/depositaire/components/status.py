"""Status: actual, planned, hypothetical or negated, for each event on the Doc."""

from dataclasses import replace
from typing import Any, Final

from spacy.language import Language
from spacy.tokens import Doc, Span

from depositaire import spans
from depositaire.clauses.attributes.dates import is_since
from depositaire.clauses.attributes.mandates import first_days
from depositaire.clauses.document.answers import answer_to, is_claimed_wrongly
from depositaire.clauses.sentences.governing import copula_of, governing_verb
from depositaire.clauses.sentences.occasions import is_finite_between
from depositaire.clauses.sentences.sentence import Sentence, Sentences
from depositaire.clauses.sentences.verbgroup import VerbGroup
from depositaire.clauses.sentences.verbs import verb_group
from depositaire.clauses.status.among import status_among
from depositaire.clauses.status.asking import asking_noun, runs_for
from depositaire.clauses.status.at_once import takes_effect_at_once
from depositaire.clauses.status.by_deed import status_of_deed
from depositaire.clauses.status.by_the_way import is_of_a_past_day
from depositaire.clauses.status.conditions import may_then
from depositaire.clauses.status.cues import settled, strongest
from depositaire.clauses.status.first_done import is_once
from depositaire.clauses.status.main_verbs import is_told_as_past
from depositaire.clauses.status.noun_status import noun_status
from depositaire.clauses.status.once_meant import was_meant, was_not_yet
from depositaire.clauses.status.predication import predicate_status
from depositaire.clauses.status.questions import is_asked
from depositaire.clauses.status.refusals import acceptance, decided_on, is_of_the_examination, was_rejected
from depositaire.clauses.status.resolved import is_resolved, is_resolved_noun
from depositaire.clauses.status.verb_status import verb_status
from depositaire.clauses.wording.words import words
from depositaire.components._tellings import dated
from depositaire.edtf import Edtf
from depositaire.lexicon import Lexicon, read

#: What the clause says over the status that a rule gives: « invite le Parlement à voter le traité » is no plan.
_OVER: Final = {
    "actual": ("negated",),
    "planned": ("negated", "hypothetical"),
    "hypothetical": ("negated",),
    "negated": ("negated",),
}


#: A membership that does not yet hold.
_TO_COME: Final = ("planned", "hypothetical")
#: Tenses of what somebody will do and has not done.
_AHEAD: Final = ("fut", "cond", "pres")
#: What somebody may do « pour rejoindre » another body.
_DEPARTURES: Final = frozenset({"leave", "denounce"})
#: What is done with a text on a day: « vient de signer une convention pour les années 2025-2029 » is none to come.
_OF_TEXTS: Final = frozenset({"sign", "ratify", "adopt", "endorse"})
#: What a body does to those in it, or to those whom it takes in.
_OF_MEMBERS: Final = frozenset({"join", "leave", "suspend"})


@Language.factory("depositaire_status", default_config={"lexicons": []})
def create_status(nlp: Language, name: str, lexicons: list[str]) -> "Status":
    """Make the component; ``lexicons`` are paths of the user's own rule files."""
    return Status(read(tuple(lexicons)))


class Status:
    """Sets ``status`` in each dict of ``doc._.events``."""

    def __init__(self, lexicon: Lexicon) -> None:
        self.words = words(lexicon)

    def __call__(self, doc: Doc) -> Doc:
        """Decide the status of every event of ``doc``."""
        sentences = Sentences.of(doc, self.words)
        answers: list[dict[str, Any]] = []
        told: dict[int, tuple[str, dict[str, Any]]] = {}
        mandates = first_days(doc, self.words) if doc._.events else {}
        for event in doc._.events:
            sentence = sentences.at(event["token"])
            found = settled(sentence, event["end"], self._status(sentence, event), event["type"])
            if event["verbless"]:
                before = told.get(event["echo_of"])  # « le Bénin aussi »
                found = event["status"] or (before[0] if before is not None else "actual")
            if found == "actual" and self._is_asked(sentence, event):
                said = answer_to(sentence)
                found, event["asked"] = said or "hypothetical", said is None
            if found in ("actual", "planned") and is_claimed_wrongly(sentence):
                found = "negated"
            if event["rejected"] and (answered := self._answered(doc, sentence, event)) is not None:
                event["date"], answer = answered
                answers.append(answer)
                found = "actual"
            if event["type"] == "apply" and event["form"] == "noun":
                event["date"] = self._of_demand(doc, sentence, event)
            if event["type"] in ("join", "apply") and (asked := self._asked_for(sentence, event)) is not None:
                event["type"], found = "apply", asked  # « soutient la demande du Togo d'adhérer à l'OIF »
                if (demand := self._demand(doc, sentence, event)) is not None:
                    event["date"], answer = demand  # « sa demande d'adhérer à l'OIF a été rejetée »
                    answers.append(answer)
                    found = "actual"
            if found in ("planned", "hypothetical") and self._is_resolved(sentence, event):
                found = "actual"
            if found == "planned" and event["type"] in _DEPARTURES:
                found = "actual" if takes_effect_at_once(sentences, sentence, event["end"]) else found
            if found == "hypothetical":
                found = self._left_for(doc, sentence, event) or found
            if found == "hypothetical" and event["type"] == "enter_into_force":
                found = "planned" if may_then(sentence, _group_of(sentence, event)) else found
            if found == "actual" and event["held_later"]:
                event["date"] = self._held_from(doc, sentence, event) or event["date"]
            if found == "actual" and event["type"] == "join" and (day := _first_day(event, mandates)) is not None:
                event["date"] = dated(sentence.doc, day)
            if (found == "actual" or self._is_due(sentence, event, found)) and self._is_to_come(doc, event):
                over = event["type"] in _OF_TEXTS and is_told_as_past(_group_of(sentence, event))
                over = over or (found == "actual" and self._is_of_a_past_day(doc, sentence, event))
                found, event["date"] = (found, None) if over else ("planned", event["date"])
            elif found == "planned" and (
                self._is_narrated(doc, sentence, event) or self._is_over(doc, sentence, event)
            ):
                found = "actual"
            if found == "actual":
                found = self._as_before(sentences, event, told)
            elif found == "negated" and event["same_case"] and told.get(event["echo_of"], ("",))[0] == "negated":
                found = "actual"  # « n'a pas signé. Ce n'est pas le cas du Bénin »
            told.setdefault(event["token"], (found, event))
            if event["excepted"]:
                found = "actual" if found == "negated" else "negated"
            event["status"] = found if event["status"] is None or found in _OVER[event["status"]] else event["status"]
            if event["status"] in ("planned", "hypothetical") and self._is_of_the_plan(doc, sentence, event):
                event["date"] = None
            past = was_not_yet if event["status"] == "negated" else was_meant
            event["once_meant"] = event["status"] != "actual" and past(sentence, _group_of(sentence, event))
            if event["type"] == "belong" and event["status"] in _TO_COME and not event["asked"]:
                event["type"] = "join"  # « sera membre », « souhaite être membre »
            if event["type"] == "apply" and event["parties"]:
                event["total"] = None  # who asks makes them no more
        doc._.events = [event for event in doc._.events if not (event["asked"] and event["type"] == "belong")] + answers
        return doc

    def _as_before(
        self, sentences: Sentences, event: dict[str, Any], told: dict[int, tuple[str, dict[str, Any]]]
    ) -> str:
        """What is done in turn, by what became of the act before.

        « a notifié son retrait ; le Bénin a suivi » is as much a plan; « signera, comme le Bénin l'a fait » is none.
        « a rejeté l'accord, le Bénin a fait de même » is as much denied, « a appelé à le quitter » as much wished for;
        « c'est le cas du Bénin » is as it was before.
        """
        before = told.get(event["echo_of"])
        if before is None:
            return "actual"
        status, act = before
        if event["same_case"]:
            return status
        if status == "planned":
            verb = _verb_of(sentences.at(act["token"]), act)
            while verb is not None and verb.governor is not None and verb.governor.group is not None:
                verb = verb.governor.group
            return "actual" if verb is not None and verb.tense in _AHEAD else status
        if event["alike"] and "negated" in (status, act["status"]):
            return "negated"
        return "hypothetical" if event["alike"] and status == "hypothetical" else "actual"

    def _answered(
        self, doc: Doc, sentence: Sentence, event: dict[str, Any]
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

    def _of_demand(self, doc: Doc, sentence: Sentence, event: dict[str, Any]) -> dict[str, Any] | None:
        """The day of a demand, if it is not that on which others look into it, or on which it is taken back."""
        date, verb = event["date"], governing_verb(sentence, event["token"])
        if verb is not None and self.words.is_form_of(sentence.doc[verb.index], "taking_back"):
            return None  # « a retiré en 2015 sa candidature »
        dates = spans.within(doc, spans.DATES, sentence.start, sentence.end)
        said = next((one for one in dates if date and one.start_char == date["span"][0]), None)
        return None if said is not None and is_of_the_examination(sentence, said) else date

    def _is_asked(self, sentence: Sentence, event: dict[str, Any]) -> bool:
        """« Le Togo a-t-il signé l'accord ? »."""
        return is_asked(sentence, event["token"], _verb_of(sentence, event), noun=event["form"] == "noun")

    def _demand(
        self, doc: Doc, sentence: Sentence, event: dict[str, Any]
    ) -> tuple[dict[str, Any] | None, dict[str, Any]] | None:
        """As ``_answered``, of the noun that asks for the act."""
        group = _group_of(sentence, event)
        noun = None if group is None else asking_noun(sentence, group)
        if noun is None:
            return None
        return self._answered(doc, sentence, {**event, "token": noun, "end": noun + 1, "rejected": "join"})

    def _asked_for(self, sentence: Sentence, event: dict[str, Any]) -> str | None:
        """The status of what asks for the act, where a noun or verb does: « a lancé les démarches pour adhérer »."""
        group = _group_of(sentence, event)
        if group is None:
            return None
        noun = asking_noun(sentence, group)
        return runs_for(sentence, group) if noun is None else noun_status(sentence, noun, group.start, "apply")

    def _is_resolved(self, sentence: Sentence, event: dict[str, Any]) -> bool:
        """« L'OIF a décidé de suspendre le Mali »: what a body decides of those in it is done by its decision."""
        if event["form"] == "noun" and event["type"] in _OF_MEMBERS and event["target"]:
            return is_resolved_noun(sentence, event["token"], event["target"]["ref"])
        group = verb_group(sentence, event["token"], event["lemma"]) if event["form"] == "verb" else None
        return group is not None and bool(event["by_body"]) and is_resolved(sentence, group)

    def _left_for(self, doc: Doc, sentence: Sentence, event: dict[str, Any]) -> str | None:
        """« quittera SkyTeam pour intégrer Star Alliance »: the status of what its party leaves for it."""
        group = verb_group(sentence, event["token"], event["lemma"]) if event["form"] == "verb" else None
        if group is None or group.tense != "inf" or group.start == sentence.start:
            return None
        if not self.words.is_a(sentence.doc[group.start - 1], "purpose"):
            return None
        parties = {party["ref"] for party in event["parties"]}
        before = (other for other in doc._.events if other["type"] in _DEPARTURES and other["token"] < event["token"])
        of_it = (other for other in before if parties & {party["ref"] for party in other["parties"]})
        said = (other["status"] for other in of_it if other["sentence"] == event["sentence"])
        return next((status for status in said if status != "negated"), None)

    def _is_of_the_plan(self, doc: Doc, sentence: Sentence, event: dict[str, Any]) -> bool:
        """Whether the date is that of the decision or wish: « ont décidé hier de signer »."""
        date, published = event["date"], doc._.published
        if date is None or not published:
            return False
        group = verb_group(sentence, event["token"], event["lemma"]) if event["form"] == "verb" else None
        end = Edtf(date["edtf"]).end
        return not (group and group.finite) and end is not None and end.isoformat() <= published

    def _is_narrated(self, doc: Doc, sentence: Sentence, event: dict[str, Any]) -> bool:
        """« il rejoindra l'OTAN en 1999 »: a plain future of what is long past."""
        date, published = event["date"], doc._.published
        if date is None or not published or event["form"] != "verb":
            return False
        group = verb_group(sentence, event["token"], event["lemma"])
        end = Edtf(date["edtf"]).end
        return group is not None and group.tense == "fut" and end is not None and str(end.year) < published[:4]

    def _is_over(self, doc: Doc, sentence: Sentence, event: dict[str, Any]) -> bool:
        """« annonce la signature, le 28 février, d'un contrat »: the day beside the noun is past.

        Not where the words of a plan give the day: « la signature est prévue pour le 28 février ».
        """
        date, published = event["date"], doc._.published
        if date is None or not published or event["form"] != "noun" or date["span"][0] < event["trigger"][1]:
            return False
        if predicate_status(sentence, event["token"], event["end"], event["type"]) == "planned":
            return False
        span = doc.char_span(*date["span"])
        if span is not None and is_finite_between(sentence.doc, event["end"], span.start, self.words):
            return False  # « le protocole d'adhésion du Togo a été signé lundi »
        end = Edtf(date["edtf"]).end
        return end is not None and end.isoformat() <= published

    def _is_due(self, sentence: Sentence, event: dict[str, Any], found: str) -> bool:
        """« doit être signé le 9 décembre »: with its day, what must be done is a plan."""
        if found != "hypothetical" or event["form"] != "verb":
            return False
        group = verb_group(sentence, event["token"], event["lemma"])
        governor = group.governor if group is not None else None
        return governor is not None and governor.cue is not None and governor.cue.passive is not None

    def _is_to_come(self, doc: Doc, event: dict[str, Any]) -> bool:
        """Whether the event's own date is later than the publication: « rejoint l'OTAN le 1er juillet prochain »."""
        date, published = event["date"], doc._.published
        if date is None or not published:
            return False
        start = Edtf(date["edtf"]).start
        later = start is not None and start.isoformat() > published
        span = doc.char_span(*date["span"])
        return later and not (span is not None and is_since(span, self.words))  # « s'applique depuis le 1er juillet »

    def _is_of_a_past_day(self, doc: Doc, sentence: Sentence, event: dict[str, Any]) -> bool:
        """« La convention, signée le 12 décembre, protège les lacs »: the day is that of the year before."""
        span = doc.char_span(*event["date"]["span"])
        if span is None or event["form"] == "predicate":
            return False
        return is_of_a_past_day(sentence, span, _group_of(sentence, event), event["token"], event["end"])

    def _held_from(self, doc: Doc, sentence: Sentence, event: dict[str, Any]) -> dict[str, Any] | None:
        """« élue mardi pour un mandat qui débutera le 1er janvier »: the day, after the word, that is yet to come."""
        after = spans.within(doc, spans.DATES, sentence.doc[event["token"]].i, sentence.end)
        days = (dated(sentence.doc, date) for date in after if self.words.is_a(doc[date.start - 1], "from_day"))
        return next((day for day in days if self._is_to_come(doc, {"date": day})), None)

    def _status(self, sentence: Sentence, event: dict[str, Any]) -> str:
        index = event["token"]
        if event["form"] == "verb":
            group = verb_group(sentence, index, event["lemma"])
            if group is None or (event["type"] == "belong" and group.tense == "ppres" and not group.negated):
                return "actual"  # « Regroupant dix pays, l'OIF tiendra son sommet »
            told = verb_status(sentence, _meant(group, event))
            return strongest(told, status_of_deed(sentence, index, event["type"]), status_among(sentence, group))
        if event["form"] == "predicate":
            copula = copula_of(sentence, index)
            if copula is None:
                return "planned" if is_once(sentence, index, event["end"]) else "actual"
            return verb_status(sentence, _meant(copula[1], event))
        return noun_status(sentence, index, event["end"], event["type"])


def _first_day(event: dict[str, Any], mandates: dict[str, Span]) -> Span | None:
    """The day from which who was elected sits, where another sentence of the document gives it.

    Of an election it is any such day; of who « entre ainsi au Conseil » that of the election to this body.
    """
    if event["held_later"]:
        return mandates.get("")
    return mandates.get(event["target"]["ref"]) if event["target"] and not event["date"] else None


def _group_of(sentence: Sentence, event: dict[str, Any]) -> VerbGroup | None:
    """The verb of an act, or that of what somebody is or becomes."""
    if event["form"] == "predicate" and (copula := copula_of(sentence, event["token"])) is not None:
        return copula[1]
    return verb_group(sentence, event["token"], event["lemma"]) if event["form"] == "verb" else None


def _verb_of(sentence: Sentence, event: dict[str, Any]) -> VerbGroup | None:
    """The verb that tells an event, or of a predicate its copula; None of a noun."""
    if event["form"] == "verb":
        return verb_group(sentence, event["token"], event["lemma"])
    copula = copula_of(sentence, event["token"]) if event["form"] == "predicate" else None
    return copula[1] if copula is not None else None


def _meant(group: VerbGroup, event: dict[str, Any]) -> VerbGroup:
    """The verb group without its negation where the rule is itself a denial: « ne fait plus partie »."""
    return replace(group, negated=False) if event["denied"] else group
