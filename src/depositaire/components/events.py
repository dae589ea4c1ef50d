"""Events: each trigger's best frame, with its arguments and attributes, as plain dicts on the Doc."""

from collections.abc import Sequence
from typing import Any, Final

from spacy.language import Language
from spacy.tokens import Doc, Span

from depositaire import spans
from depositaire.clauses.arguments.fillers import Filler
from depositaire.clauses.attributes.around import date_around
from depositaire.clauses.attributes.brought import Brought, bringing_forms, brought, counted_since, credit
from depositaire.clauses.attributes.dates import is_later, is_of_a_text, is_since
from depositaire.clauses.attributes.dating import event_date
from depositaire.clauses.attributes.effects import effect_date, is_condition, is_effect_of_act, is_what_is_left
from depositaire.clauses.attributes.places import event_place
from depositaire.clauses.attributes.roles import Roles, same_roles, told_role
from depositaire.clauses.attributes.same_occasion import place_around
from depositaire.clauses.attributes.scope import is_no_total, is_resulting, total_told, where_counted
from depositaire.clauses.choosing.anybody import is_of_a_kind
from depositaire.clauses.choosing.begun import is_begun_by_signing
from depositaire.clauses.choosing.choice import best_frame
from depositaire.clauses.choosing.distribution import follows_earlier
from depositaire.clauses.choosing.event_types import as_told, types_of
from depositaire.clauses.choosing.openings import is_promising
from depositaire.clauses.choosing.unnamed_members import are_called_upon, is_of_members
from depositaire.clauses.document.antecedents import Authorities, issuer_state
from depositaire.clauses.earlier.echoed import answers, echoed, has_its_own, take_over
from depositaire.clauses.earlier.held import as_held
from depositaire.clauses.earlier.tellings import (
    Told,
    is_counted_among,
    is_of_one_predicate,
    is_over,
    is_said_of_those,
    is_told_by_its_verb,
    needed,
    stays,
)
from depositaire.clauses.frames.deciding import is_by_deciders
from depositaire.clauses.sentences.filling import Filled
from depositaire.clauses.sentences.governing import governing_verb
from depositaire.clauses.sentences.of_document import Sentences
from depositaire.clauses.status.first_done import is_commemorated
from depositaire.clauses.status.made_known import is_by_parliament
from depositaire.clauses.subjects.ordinals import ordinal_of, presented_ordinal
from depositaire.clauses.wording.prepositions import preposition
from depositaire.clauses.wording.words import words
from depositaire.components._implied import alongside, joined, undone
from depositaire.components._one_signing import one_signing
from depositaire.components._others import others
from depositaire.components._parties import Parties
from depositaire.components._tellings import (
    IN_A_ROLE,
    argument,
    by_line,
    by_role,
    chars,
    dated,
    distributed,
    in_descriptions,
    parcelled,
    without_verb,
)
from depositaire.lexicon import Lexicon, read

_PLACED: Final = frozenset(
    {"sign", "adopt", "found", "open", "accede", "ratify", "endorse", "join", "apply", "suspend"}
)
#: What gives a text the year by which it is called: « l'accord de 1992 ».
_DATES_TEXT: Final = frozenset({"sign", "adopt", "found", "open"})
#: Events that one party does after others: « le 27e signataire ».
_NUMBERED: Final = frozenset({"join", "belong", "leave", "sign", "ratify", "accede", "endorse", "apply"})
#: Events that are told only of somebody: a member, named or counted.
_OF_SOMEBODY: Final = frozenset({"join", "leave", "suspend", "apply", "belong", "endorse"})
#: … and of whoever is called upon to do it: « appelle les autres États à soutenir la Déclaration ».
_CALLED_FOR: Final = frozenset({"join", "endorse"})


@Language.factory("depositaire_events", default_config={"lexicons": []})
def create_events(nlp: Language, name: str, lexicons: list[str]) -> "Events":
    """Make the component; ``lexicons`` are paths of the user's own rule files."""
    return Events(read(tuple(lexicons)))


class Events:
    """Writes ``doc._.events``: one dict for each telling of an event; offsets are characters of the Doc."""

    def __init__(self, lexicon: Lexicon) -> None:
        self.words = words(lexicon)
        self.roles = Roles.of(lexicon.role_words)
        self.bringing = bringing_forms(self.words)
        self.parties = Parties(self.words, Authorities.of(lexicon))

    def __call__(self, doc: Doc) -> Doc:
        """Find the events of ``doc``."""
        sentences = Sentences.of(doc, self.words)
        numbers = [
            number
            for index, word in enumerate(spans.lower(doc))
            if word in self.bringing and (number := brought(sentences.at(index), index)) is not None
        ]
        told = self._told(doc, sentences, numbers)
        state = issuer_state(doc, self.parties.authorities) if told else ""
        doc._.events = [event for item in told for event in self._events(item, told, state)]
        for number in numbers:
            doc._.events = credit(number, doc._.events)
        counted_since(doc._.events)
        same_roles(doc, doc._.events, self.words, IN_A_ROLE)
        one_signing(doc, doc._.events, self.words)
        return doc

    def _told(self, doc: Doc, sentences: Sentences, numbers: Sequence[Brought]) -> list[Told]:
        """The triggers whose frame is filled; words that are part of another's expression are none."""
        told: list[Told] = []
        consumed = {index for number in numbers for index in range(*number.counted)} | set(in_descriptions(doc))
        tokens = spans.tokens(doc)
        for span in spans.group(doc, spans.TRIGGERS):
            if span.start in consumed or not tokens[span.start].dep_:  # what is not parsed has no rule's words
                continue
            if not is_promising(tokens, self.words, span, told):
                continue
            filled = best_frame(sentences.at(span.start), span, told)
            if filled is None:
                continue
            if told and _is_adjective_of(told[-1], filled, span):
                consumed.add(span.start)
                continue
            if told and told[-1].span.start == span.start:  # « en est le dixième soutien » is no noun besides
                if told[-1].trigger.form != "noun" or filled.trigger.form == "noun":
                    continue
                told.pop()
            source, echo_of = filled.trigger, None
            if source.echo:
                before = echoed(filled, span, told)
                if before is None or not self._has_its_day(filled, span):
                    continue
                if filled.trigger.settles or answers(filled, before):
                    told.remove(before)
                if filled.trigger.settles:
                    filled.parties = before.filled.parties
                source, echo_of = before.source, before.span.start
                if not has_its_own(filled, span, before):
                    take_over(filled, before)
            item = Told(span, filled, source, needed(filled, span.end), echo_of)
            consumed.update(range(span.start + 1, span.end), range(*(item.needed or (0, 0))))
            consumed.update(() if filled.voted is None else (filled.voted,))
            told.append(item)
        return [
            item
            for item in told
            if not (
                is_counted_among(item, told)
                or is_said_of_those(item, told)
                or is_told_by_its_verb(item, told)
                or is_begun_by_signing(item, told)
                or is_effect_of_act(item, told)
                or is_what_is_left(item, told)
                or is_condition(item)
            )
        ]

    def _has_its_day(self, filled: Filled, span: Span) -> bool:
        """Whether an echo that needs a day has it, to come where it tells a plan: « Le mandat débutera le 3 mai »."""
        if "date" not in filled.trigger.requires:
            return True
        date = event_date(filled.sentence, Told(span, filled, filled.trigger, None).window(), (), past=False)
        return date is not None and (filled.trigger.status != "planned" or is_later(filled.sentence.doc, date))

    def _events(self, item: Told, told: Sequence[Told], state: str) -> list[dict[str, Any]]:
        """The dicts of one telling: one for each target, and one for each party where they act each in turn."""
        sentence, span, trigger = item.sentence, item.span, item.trigger
        doc, window = sentence.doc, item.window()
        beside = (other for other in told if other.sentence is sentence and other is not item)
        rivals = [other.window() for other in beside if not is_of_one_predicate(item, other)]
        group = item.filled.group
        done = group is not None and group.tense in ("perfect", "past")
        done = done or (trigger.form == "noun" and is_commemorated(sentence, span.start))
        date = effect_date(item, told) or event_date(sentence, window, rivals, past=done)
        date = date or date_around(item, window, rivals, done=done)
        start, end = where_counted(item, window, rivals)
        total = total_told(item, start, end)
        if (date is None and "date" in trigger.requires) or (total is None and "total" in trigger.requires):
            return []
        place = event_place(item, window, date, rivals) or place_around(item, window, date)
        ordinal = ordinal_of(sentence, start, end, window, rivals)
        if ordinal is None and len(item.filled.parties) == 1 and all(one.trigger_start < span.start for one in rivals):
            ordinal = presented_ordinal(sentence)
        if item.filled.parties and follows_earlier(sentence, item.filled.parties[0]):
            ordinal = None  # « C'est le deuxième pays à le faire, après le Togo »
        made: list[dict[str, Any]] = []
        for kind, target in types_of(doc, item.source, item.filled.targets):
            event_type = as_held(item, as_told(item, told, kind, target))
            of_members = event_type != "belong" and is_of_members(item.filled)
            parties = self.parties.of(item, told, event_type, target, state)
            counted = item.filled.counted is not None
            if event_type == "belong" and parties and is_over(item):
                continue
            called = event_type in _CALLED_FOR and are_called_upon(item.filled)
            if event_type in _OF_SOMEBODY and not (parties or total or of_members or counted or called):
                continue
            if counted and target is None:
                continue
            if not parties and total is None and is_of_a_kind(item.filled):
                continue
            if event_type == "sign" and not parties and self.parties.is_a_persons(item, target):
                continue
            if not parties and date is None and total is None and _is_mentioned(item, event_type, target):
                continue
            event_type = self.parties.type(item, event_type, target, parties)
            held = event_type in IN_A_ROLE or kind in IN_A_ROLE
            role = told_role(item, window, event_type, self.roles) if held else None
            since = event_type != "belong" or role == "founder" or (date is not None and is_since(date, self.words))
            own = (
                date
                if since and (event_type in _DATES_TEXT or date is None or not is_of_a_text(date, self.words))
                else None
            )
            event = {
                "type": event_type,
                "parties": [
                    argument(doc, party) for party in {party.ref: party for party in reversed(parties)}.values()
                ][::-1],
                "target": None if target is None else argument(doc, target),
                "role": role,
                "status": self.parties.status(item, event_type)
                or ("actual" if event_type == "belong" and stays(item) else None),
                "date": dated(doc, own),
                "place": chars(doc, *place) if place and event_type in _PLACED else None,
                "ordinal": ordinal if event_type in _NUMBERED else None,
                "total": None if is_no_total(total, event_type, parties) else total,
                "counted": item.filled.counted is not None,
                "of_members": is_of_members(item.filled),
                "sentence": chars(doc, *sentence.whole),
                "trigger": chars(doc, span.start, span.end),
                "token": span.start,
                "end": span.end,
                "rejected": item.source.rejected,
                "denied": trigger.denied,
                "held_later": trigger.held_later,
                "resulting": is_resulting(sentence, event_type),
                "headline": sentence.is_title,
                "homes": self.parties.homes(doc, parties),
                "verbless": "ahead" in trigger.frame,
                "by_body": item.filled.deciding
                or (trigger.frame.get("subject") == "target" and event_type in ("join", "suspend"))
                or is_by_deciders(item.filled),
                "echo_of": None if trigger.takes_up else item.echo_of,
                "alike": trigger.alike or (trigger.clitic and item.source.status == "negated"),
                "same_case": trigger.same_case,
                "excepted": False,
                "asked": False,
                "done": done or _is_voted(item),
                "form": trigger.form,
                "lemma": span.kb_id_,
                "rule": trigger.id,
            }
            made += others(item, event, parties)
            made += undone(item, event)
            made += alongside(item, event)
            made += joined(item, event)
            made += without_verb(item, event)
            made += (
                by_line(item, event)
                or by_role(item, event, self.roles)
                or parcelled(item, told, event, self.roles)
                or distributed(sentence, told, event, self.roles)
            )
        return made


def _is_voted(item: Told) -> bool:
    """« Les députés ont voté la ratification de la Convention »: by a house of a State that nothing names."""
    verb = governing_verb(item.sentence, item.span.start) if item.trigger.form == "noun" else None
    if verb is None or verb.tense not in ("perfect", "past"):
        return False
    forms = item.sentence.words.forms(item.sentence.doc[verb.index])
    return any(form.lemma in item.trigger.light for form in forms) and is_by_parliament(item.sentence, verb)


def _is_mentioned(item: Told, event_type: str, target: Filler | None) -> bool:
    """« L'accord signé prévoit deux centres »: a text without a name is called signed, and no signing is told.

    Also « cinq ans à compter de son adoption »: an act that only gives a day its place.
    """
    if event_type == "adopt" and item.trigger.form == "noun":
        before = preposition(item.sentence.doc, item.span.start, item.sentence.words, floor=item.sentence.start)[0]
        return item.sentence.words.is_a_phrase(before, "time_since")
    group, doc = item.filled.group, item.sentence.doc
    if event_type != "sign" or target is None or group is None or not group.participle:
        return False
    return all(span.id_ == "described" for span in spans.group(doc, spans.INSTRUMENTS) if span.kb_id_ == target.ref)


def _is_adjective_of(before: Told, filled: Filled, span: Span) -> bool:
    """« observateur associé »: a word of the rule that the word right before it tells by already."""
    first = before.filled
    same = first.trigger.id == filled.trigger.id and filled.trigger.form == "predicate"
    alike = first.parties == filled.parties and first.targets == filled.targets
    return same and alike and before.span.end == span.start
