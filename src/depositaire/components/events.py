"""Events: each trigger's best frame, with its arguments and attributes, as plain dicts on the Doc."""

from dataclasses import dataclass, replace
from itertools import pairwise
from typing import Any, Final

from spacy.language import Language
from spacy.tokens import Doc, Span

from depositaire import spans
from depositaire.clauses.antecedents import capitals, issuer, issuer_state
from depositaire.clauses.attributes import Window, event_date, event_place, role_of
from depositaire.clauses.counts import ordinal_of, ordinals_of, total_of
from depositaire.clauses.fillers import Filler
from depositaire.clauses.filling import Filled, takes
from depositaire.clauses.frames import fill
from depositaire.clauses.sentence import Sentence, clause_end
from depositaire.clauses.words import words
from depositaire.lexicon import Lexicon, Trigger, read

_PLACED: Final = frozenset({"sign", "adopt", "found", "open", "accede", "ratify", "endorse", "join"})
#: Antecedents are weighed by how often and how near they are named, and twice where an event was told of them.
_SOFT: Final = 10
#: How many tokens may stand between an organ and its country: « le Parlement italien », « le Sénat de la Colombie ».
_BESIDE: Final = 2
#: How far before a noun its number may stand: « les quinze États membres ».
_COUNTED: Final = 4
#: How far from its trigger what it needs may stand and still be one expression with it.
_CLOSE: Final = 6
_TOLD: Final = 2.0
#: Events that one party does after others: « le 27e signataire ».
_NUMBERED: Final = frozenset({"join", "belong", "leave", "sign", "ratify", "accede", "endorse", "apply"})
#: Events that are told only of somebody: a member, named or counted.
_OF_SOMEBODY: Final = frozenset({"join", "leave", "suspend", "apply", "belong", "endorse"})
_MEMBERSHIP: Final = frozenset({"join", "leave", "suspend", "apply", "belong", "found"})


@Language.factory("depositaire_events", default_config={"lexicons": []})
def create_events(nlp: Language, name: str, lexicons: list[str]) -> "Events":
    """Make the component; ``lexicons`` are paths of the user's own rule files."""
    return Events(read(tuple(lexicons)))


@dataclass(frozen=True)
class _Told:
    """A trigger whose frame is filled."""

    sentence: Sentence
    span: Span
    trigger: Trigger
    filled: Filled
    reach: int
    """One past the last word of the trigger, with what it needs near (« entrer en vigueur »)."""
    source: Trigger
    """The rule that gives the type: the trigger's own, or that of the event it echoes."""

    def window(self) -> Window:
        """What speaks of it: from its subject, verb group or trigger to where its clause ends."""
        filled, span = self.filled, self.span
        starts = [span.start, *(party.start for party in filled.parties if party.start >= self.sentence.start)]
        if filled.subject is not None:
            starts.append(filled.subject.start)
        if filled.group is not None:
            starts.append(filled.group.start)
        words, doc, right = self.sentence.words, self.sentence.doc, max(filled.right, span.end)
        goes_on = (
            self.trigger.form == "noun" and right < self.sentence.end and words.is_form_of(doc[right], "happening")
        )
        return Window(
            min(starts), right, span.start, self.reach if self.reach - span.end < _CLOSE else span.end, open=goes_on
        )


class Events:
    """Writes ``doc._.events``: one dict for each telling of an event; offsets are characters of the Doc."""

    def __init__(self, lexicon: Lexicon) -> None:
        self.words = words(lexicon)
        self.roles = lexicon.role_words
        self.capitals = capitals(lexicon)

    def __call__(self, doc: Doc) -> Doc:
        """Find the events of ``doc``."""
        told: list[_Told] = []
        state = issuer_state(doc, self.capitals)
        sentences: dict[int, Sentence] = {}
        consumed: set[int] = set()
        for span in doc.spans[spans.TRIGGERS]:
            if span.start in consumed:
                continue
            segment = _segment(doc, span.start)
            if segment.start not in sentences:
                sentences[segment.start] = Sentence.read(doc, segment.start, segment.end, self.words)
            sentence = sentences[segment.start]
            best = self._best(sentence, span, told)
            if best is None:
                continue
            trigger, filled = best
            source = trigger
            if trigger.echo:
                if not self._is_echo(sentence, span, filled, told):
                    continue
                source, filled.targets = told[-1].source, told[-1].filled.targets
            near, last = self.words.near.get(trigger.id + "+"), span.end
            if near is not None:
                reach = clause_end(sentence, span.end, through_infinitives=True)
                for start, end in list(near.within(doc, span.end, reach))[:1]:
                    consumed.update(range(start, end))
                    last = end
            consumed.update(range(span.start + 1, span.end))
            told.append(_Told(sentence, span, trigger, filled, last, source))
        doc._.events = [event for item in told for event in self._events(item, told, state)]
        return doc

    def _is_echo(self, sentence: Sentence, span: Span, filled: Filled, told: list[_Told]) -> bool:
        """Whether a verb like « suivre » takes up the event told just before, by somebody else and without an object."""
        if not told or sentence.start - told[-1].sentence.end > 0 or told[-1].filled.parties == filled.parties:
            return False
        after = sentence.doc[span.end : min(sentence.end, span.end + 2)]
        return not any(token.pos_ in ("DET", "NOUN", "PROPN") for token in after[:1]) or bool(
            filled.group and filled.group.clitics
        )

    def _is_of_a_person(self, sentence: Sentence, trigger: Trigger, filled: Filled) -> bool:
        """« L'international a signé un contrat avec le club », « j'ai adhéré »: somebody who is no party acts."""
        group = filled.group
        if group is None or group.passive or trigger.frame.get("subject") != "party" or trigger.form != "verb":
            return False
        anchors = {group.index, group.auxiliary}
        for token in sentence.doc[sentence.start : group.start]:
            if token.dep_.startswith("nsubj") and token.head.i in anchors and sentence.at(token.i) is None:
                if self.words.is_a(token, "person_pronoun"):
                    return True
                known = self.words.is_a(token, "member_noun") or self.words.is_a(token, "belonging")
                dated = any(date.start <= token.i < date.end for date in spans.group(sentence.doc, spans.DATES))
                return filled.subject is None and token.pos_ in ("NOUN", "PROPN") and not known and not dated
        return False

    def _best(self, sentence: Sentence, span: Span, told: list[_Told]) -> tuple[Trigger, Filled] | None:
        """The rule whose frame is filled best, in the order of the rules."""
        best: tuple[Trigger, Filled] | None = None
        for trigger in self.words.triggers[span.label_, span.kb_id_]:
            filled = fill(sentence, trigger, span.start, span.end, span.kb_id_)
            if filled is None:
                continue
            if self._is_of_a_person(sentence, trigger, filled):
                continue
            self._recall_target(sentence, span, trigger, filled, told)
            if trigger.joinable and not all(self._is_joinable(sentence.doc, target) for target in filled.targets):
                continue
            if ("party" in trigger.requires and not filled.parties) or (
                "target" in trigger.requires and not filled.targets
            ):
                continue
            if trigger.echo:
                best = best or (trigger, filled)
                continue
            if (not filled.targets and trigger.types.none is None) or not self._types(sentence.doc, trigger, filled):
                continue
            if best is None or filled.score() > best[1].score():
                best = trigger, filled
        return best

    def _recall_target(
        self, sentence: Sentence, span: Span, trigger: Trigger, filled: Filled, told: list[_Told]
    ) -> None:
        """What a pronoun or possessive stands for (« l'a ratifiée », « y adhérer », « sa ratification »).

        Also, where the rule says so, the body or text that is meant when none is named.
        """
        verb = filled.group
        clitic = verb is not None and any(
            not self.words.is_a(sentence.doc[index], "reflexive") for index in verb.clitics
        )
        wanted = clitic or filled.anaphoric == "target"
        if filled.targets or not (wanted or (trigger.recall and (filled.parties or trigger.recall == "alone"))):
            return
        parties = {party.ref for party in filled.parties}
        alike = _told_alike(trigger, parties, told)
        if alike and not wanted:
            filled.targets.extend(alike)
            return
        told_before = [target for item in told for target in item.filled.targets if takes(trigger, target)]
        recalled = [target for target in told_before if target.ref not in parties]
        if not wanted and trigger.recall == "told":
            own = [target for target in recalled if self._is_named(sentence.doc, target)]
            filled.targets.extend((own or recalled)[-1:])
            return
        fit = [
            filler
            for filler in _named(sentence.doc)
            if takes(trigger, filler)
            and filler.ref not in parties
            and (wanted or self._is_joinable(sentence.doc, filler))
        ]
        before = [filler for filler in fit if filler.end <= span.start and self._is_open(sentence, filler)]
        refs = {target.ref for target in told_before}
        own = issuer(sentence.doc)
        if own is not None and not wanted:
            refs.add(own.kb_id_)
        weights: dict[str, float] = {}
        for filler in before:
            weight = (_TOLD if filler.ref in refs else 1.0) / (_SOFT + span.start - filler.start)
            weights[filler.ref] = weights.get(filler.ref, 0.0) + weight
        if weights:
            best = max(weights, key=weights.__getitem__)
            filled.targets.append(max((f for f in before if f.ref == best), key=lambda filler: filler.start))
        elif recalled or fit:
            filled.targets.append((recalled or fit)[-1 if recalled else 0])

    def _is_named(self, doc: Doc, filler: Filler) -> bool:
        return any(
            span.kb_id_ == filler.ref and span.id_ != "described" for span in spans.group(doc, spans.INSTRUMENTS)
        )

    def _is_open(self, sentence: Sentence, filler: Filler) -> bool:
        """An agent (« invité par le Comité à y adhérer ») is not what a pronoun of the same sentence stands for."""
        group = sentence.at(filler.start)
        return group is None or not self.words.is_a_phrase(group.prep, "agent_preposition")

    def _is_since(self, date: Span) -> bool:
        """« membre depuis 2004 »; a date without such a word is not since when."""
        before = date.doc[max(date.sent.start, date.start - 2) : date.start]
        return date.id_ == "from" or any(self.words.is_a(token, "since") for token in before)

    def _is_joinable(self, doc: Doc, filler: Filler) -> bool:
        kind = doc._.entities.get(filler.ref, {}).get("kind")
        return filler.kind == "instrument" or kind not in self.words.classes["not_joinable"]

    def _types(self, doc: Doc, trigger: Trigger, filled: Filled) -> list[tuple[str, Filler | None]]:
        """The type of event for each target."""
        if not filled.targets:
            return [(trigger.types.none, None)] if trigger.types.none else []
        found: list[tuple[str, Filler | None]] = []
        for target in filled.targets:
            if target.kind == "organisation":
                kind = "organisation"
            else:
                kind = "binding" if doc._.entities.get(target.ref, {}).get("binding") else "text"
            event_type = trigger.types.of(kind)
            if event_type is not None:
                found.append((event_type, target))
        return found

    def _between(self, item: _Told, told: list[_Told], target: Filler) -> list[Filler]:
        """The parties of a text told elsewhere: « un accord entre le Ghana et le Togo »… « L'accord a été signé »."""
        for other in (item, *told):
            groups = other.sentence.groups
            for group, following in pairwise(groups):
                near = following.start - group.end <= 1 and following.prep in self.words.classes["between"]
                if near and any(filler.ref == target.ref for filler in group.fillers) and len(following.fillers) > 1:
                    return [filler for filler in following.fillers if filler.kind != "instrument"]
        return []

    def _of_members(self, item: _Told) -> bool:
        """Whether unnamed members do it (« plusieurs pays ont quitté… »), and not a person."""
        doc, group = item.sentence.doc, item.filled.group
        if group is None:
            return False
        anchors = {group.index, group.auxiliary}
        return any(
            token.dep_.startswith("nsubj") and token.head.i in anchors and self.words.is_a(token, "member_noun")
            for token in doc[item.sentence.start : item.sentence.end]
        )

    def _for_state(self, doc: Doc, party: Filler, state: str) -> Filler:
        """A parliament or government stands for the State that publishes the document."""
        kind = doc._.entities.get(party.ref, {}).get("kind")
        if party.kind != "organisation" or kind not in self.words.classes["organ_of_state"]:
            return party
        of = next((span for span in spans.group(doc, spans.COUNTRIES) if 0 <= span.start - party.end <= _BESIDE), None)
        ref = of.kb_id_.split("+")[0] if of is not None else state
        return replace(party, kind="country", ref=ref) if ref else party

    def _events(self, item: _Told, told: list[_Told], state: str) -> list[dict[str, Any]]:
        sentence, span, trigger, filled = item.sentence, item.span, item.trigger, item.filled
        doc = sentence.doc
        window = item.window()
        rivals = [other.window() for other in told if other.sentence is sentence and other is not item]
        date = event_date(sentence, window, rivals)
        if date is None and "date" in trigger.requires:
            return []
        place = event_place(sentence, window, date)
        since = None if date is None or not self._is_since(date) else date
        opening = window.start if filled.subject is not None else sentence.start
        if filled.group is None:
            opening = max(sentence.start, min(window.start, span.start - _COUNTED))
        counted = max(
            [
                opening,
                *(
                    min(rival.end, window.trigger_start)
                    for rival in rivals
                    if rival.trigger_end <= window.trigger_start
                ),
            ]
        )
        until = min([sentence.end, *(rival.start for rival in rivals if rival.start >= window.trigger_end)])
        made = []
        total = total_of(sentence, counted, max(until, window.trigger_end))
        if total is None and "total" in trigger.requires:
            return []
        for event_type, target in self._types(doc, item.source, filled):
            if event_type in _OF_SOMEBODY and not filled.parties and total is None and not self._of_members(item):
                continue
            parties = [party for party in filled.parties if target is None or party.ref != target.ref]
            if not parties and event_type == "sign" and target is not None:
                parties = self._between(item, told, target)
            if trigger.state:
                parties = [self._for_state(doc, party, state) for party in parties]
            role = None
            if event_type in _MEMBERSHIP - {"found"}:
                role = trigger.role or role_of(sentence, window.trigger_start - 3, window.end, self.roles)
            made.append(
                {
                    "type": event_type,
                    "parties": [_argument(doc, party) for party in dict.fromkeys(parties)],
                    "target": None if target is None else _argument(doc, target),
                    "role": role,
                    "status": trigger.status,
                    "date": _date(doc, since if event_type == "belong" else date),
                    "place": _chars(doc, *place) if place and event_type in _PLACED else None,
                    "ordinal": ordinal_of(sentence, counted, window.end) if event_type in _NUMBERED else None,
                    "total": None if total == len(parties) and event_type != "belong" else total,
                    "sentence": _chars(doc, sentence.start, sentence.end),
                    "trigger": _chars(doc, span.start, span.end),
                    "token": span.start,
                    "end": span.end,
                    "rejected": trigger.rejected,
                    "denied": trigger.denied,
                    "form": trigger.form,
                    "lemma": span.kb_id_,
                    "rule": trigger.id,
                }
            )
        return [part for event in made for part in self._distributed(sentence, event)]

    def _distributed(self, sentence: Sentence, event: dict[str, Any]) -> list[dict[str, Any]]:
        """« A et B sont devenus respectivement les 60e et 61e…, le 3 et le 10 mars »: one event each."""
        doc, parties = sentence.doc, event["parties"]
        ordinals = ordinals_of(sentence)
        dates = [date for date in spans.group(doc, spans.DATES) if sentence.start <= date.start < sentence.end]
        said = any(self.words.is_a(token, "distributive") for token in doc[sentence.start : sentence.end])
        if len(parties) < 2 or not (said or len(ordinals) == len(parties)):
            return [event]
        if len(ordinals) != len(parties) and len(dates) != len(parties):
            return [event]
        return [
            {
                **event,
                "parties": [party],
                "ordinal": ordinals[place] if len(ordinals) == len(parties) else event["ordinal"],
                "date": _date(doc, dates[place]) if said and len(dates) == len(parties) else event["date"],
            }
            for place, party in enumerate(parties)
        ]


def _told_alike(trigger: Trigger, parties: set[str], told: list[_Told]) -> list[Filler]:
    """The target of the last event of the same type and parties: « L'adhésion de l'ANSSI » is told again."""
    types = {trigger.types.of(kind) for kind in ("organisation", "binding", "text")} - {None}
    for item in reversed(told):
        same = types & {item.source.types.of(kind) for kind in ("organisation", "binding", "text")}
        if same and parties and item.filled.targets and parties <= {party.ref for party in item.filled.parties}:
            return [target for target in item.filled.targets if takes(trigger, target)]
    return []


def _named(doc: Doc) -> list[Filler]:
    return [
        Filler("organisation" if item.label_ == "ORG" else "instrument", item.kb_id_, item.start, item.end)
        for name in (spans.ORGANISATIONS, spans.INSTRUMENTS)
        for item in spans.group(doc, name)
        if item.id_ != "described"
    ]


def _segment(doc: Doc, index: int) -> Span:
    return next(segment for segment in doc.spans[spans.SEGMENTS] if segment.start <= index < segment.end)


def _argument(doc: Doc, filler: Filler) -> dict[str, Any]:
    return {"kind": filler.kind, "ref": filler.ref, "span": _chars(doc, filler.start, filler.end)}


def _chars(doc: Doc, start: int, end: int) -> list[int]:
    span = doc[start:end]
    text = span.text
    return [span.start_char + len(text) - len(text.lstrip()), span.start_char + len(text.rstrip())]


def _date(doc: Doc, span: Span | None) -> dict[str, Any] | None:
    if span is None:
        return None
    return {"edtf": span.kb_id_, "qualifier": span.id_ or None, "span": _chars(doc, span.start, span.end)}
