"""Status: actual, planned, hypothetical or negated, for each event on the Doc."""

from typing import Any, Final

from spacy.language import Language
from spacy.tokens import Doc

from depositaire.clauses.attributes.mandates import first_days
from depositaire.clauses.document.answers import answer_to, is_claimed_wrongly
from depositaire.clauses.sentences.governing import copula_of
from depositaire.clauses.sentences.of_document import Sentences
from depositaire.clauses.sentences.sentence import Sentence
from depositaire.clauses.sentences.verbs import verb_group
from depositaire.clauses.status.among import status_among
from depositaire.clauses.status.at_once import takes_effect_at_once
from depositaire.clauses.status.by_deed import status_of_deed
from depositaire.clauses.status.conditions import may_then
from depositaire.clauses.status.cues import settled, strongest
from depositaire.clauses.status.first_done import is_once
from depositaire.clauses.status.main_verbs import is_told_as_past
from depositaire.clauses.status.noun_status import noun_status
from depositaire.clauses.status.once_meant import was_meant, was_not_yet
from depositaire.clauses.status.questions import is_asked
from depositaire.clauses.status.resolved import is_judged, is_resolved, is_resolved_noun
from depositaire.clauses.status.verb_status import verb_status
from depositaire.clauses.wording.words import Words, words
from depositaire.components._demands import asked_for, demand_told, of_demand, what_became
from depositaire.components._tellings import dated
from depositaire.components._told_days import (
    first_day,
    held_from,
    is_due,
    is_narrated,
    is_of_the_plan,
    is_over,
    is_to_come,
    is_told_of_a_past_day,
)
from depositaire.components._told_verbs import group_of, meant
from depositaire.lexicon import read

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
    return Status(words(read(tuple(lexicons))))


class Status:
    """Sets ``status`` in each dict of ``doc._.events``.

    Args:
        words: the tables to read the sentences with.
    """

    def __init__(self, words: Words) -> None:
        self.words = words

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
            if event["rejected"] and (answered := what_became(doc, sentence, event)) is not None:
                event["date"], answer = answered
                answers.append(answer)
                found = "actual"
            if event["type"] == "apply" and event["form"] == "noun":
                event["date"] = of_demand(doc, sentence, event)
            if event["type"] in ("join", "apply") and (asked := asked_for(sentence, event)) is not None:
                event["type"], found = "apply", asked  # « soutient la demande du Togo d'adhérer à l'OIF »
                if (demand := demand_told(doc, sentence, event)) is not None:
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
                found = "planned" if may_then(sentence, group_of(sentence, event)) else found
            if found == "actual" and event["held_later"]:
                event["date"] = held_from(doc, sentence, event) or event["date"]
            if found == "actual" and event["type"] == "join" and (day := first_day(event, mandates)) is not None:
                event["date"] = dated(sentence.doc, day)
            if (found == "actual" or is_due(sentence, event, found)) and is_to_come(doc, event, self.words):
                over = event["type"] in _OF_TEXTS and is_told_as_past(group_of(sentence, event))
                over = over or (found == "actual" and is_told_of_a_past_day(doc, sentence, event))
                found, event["date"] = (found, None) if over else ("planned", event["date"])
            elif found == "planned" and (is_narrated(doc, sentence, event) or is_over(doc, sentence, event)):
                found = "actual"
            if found == "actual":
                found = self._as_before(sentences, event, told)
            elif found == "negated" and event["same_case"] and told.get(event["echo_of"], ("",))[0] == "negated":
                found = "actual"  # « n'a pas signé. Ce n'est pas le cas du Bénin »
            told.setdefault(event["token"], (found, event))
            if event["excepted"]:
                found = "actual" if found == "negated" else "negated"
            implied = event["denied"] and event["form"] == "noun"  # « pas de levée de la suspension »: it is suspended
            over = event["status"] is None or (found in _OVER[event["status"]] and not implied)
            event["status"] = found if over else event["status"]
            if event["status"] in ("planned", "hypothetical") and is_of_the_plan(doc, sentence, event):
                event["date"] = None
            past = was_not_yet if event["status"] == "negated" else was_meant
            event["once_meant"] = event["status"] != "actual" and past(sentence, group_of(sentence, event))
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
            verb = group_of(sentences.at(act["token"]), act)
            while verb is not None and verb.governor is not None and verb.governor.group is not None:
                verb = verb.governor.group
            return "actual" if verb is not None and verb.tense in _AHEAD else status
        if event["alike"] and "negated" in (status, act["status"]):
            return "negated"
        return "hypothetical" if event["alike"] and status == "hypothetical" else "actual"

    def _is_asked(self, sentence: Sentence, event: dict[str, Any]) -> bool:
        """« Le Togo a-t-il signé l'accord ? »."""
        return is_asked(sentence, event["token"], group_of(sentence, event), noun=event["form"] == "noun")

    def _is_resolved(self, sentence: Sentence, event: dict[str, Any]) -> bool:
        """« L'OIF a décidé de suspendre le Mali »: what a body decides of those in it is done by its decision."""
        if event["form"] == "noun" and event["type"] in _OF_MEMBERS and event["target"]:
            suspends = event["type"] == "suspend"
            return is_resolved_noun(sentence, event["token"], event["target"]["ref"], suspends=suspends)
        group = verb_group(sentence, event["token"], event["lemma"]) if event["form"] == "verb" else None
        if group is not None and event["type"] == "suspend" and is_judged(sentence, group):
            return True
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

    def _status(self, sentence: Sentence, event: dict[str, Any]) -> str:
        index = event["token"]
        if event["form"] == "verb":
            group = verb_group(sentence, index, event["lemma"])
            if group is None or (event["type"] == "belong" and group.tense == "ppres" and not group.negated):
                return "actual"  # « Regroupant dix pays, l'OIF tiendra son sommet »
            told = verb_status(sentence, meant(group, event))
            return strongest(told, status_of_deed(sentence, index, event["type"]), status_among(sentence, group))
        if event["form"] == "predicate":
            copula = copula_of(sentence, index)
            if copula is None:
                return "planned" if is_once(sentence, index, event["end"]) else "actual"
            return verb_status(sentence, meant(copula[1], event))
        return noun_status(sentence, index, event["end"], event["type"])
