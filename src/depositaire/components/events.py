"""Events: each trigger's best frame, with its arguments and attributes, as plain dicts on the Doc."""

from typing import Any, Final

from spacy.language import Language
from spacy.tokens import Doc, Span

from depositaire import spans
from depositaire.clauses.arguments import Filler
from depositaire.clauses.attributes import Window, event_date, event_place, ordinal_of, role_of, total_of
from depositaire.clauses.frames import Filled, Sentence, clause_end, fill, takes
from depositaire.clauses.words import words
from depositaire.lexicon import Lexicon, Trigger, read

_PLACED: Final = frozenset({"sign", "adopt", "found", "open", "accede", "ratify", "endorse", "join"})
_MEMBERSHIP: Final = frozenset({"join", "leave", "suspend", "apply", "belong", "found"})


@Language.factory("depositaire_events", default_config={"lexicons": []})
def create_events(nlp: Language, name: str, lexicons: list[str]) -> "Events":
    """Make the component; ``lexicons`` are paths of the user's own rule files."""
    return Events(read(tuple(lexicons)))


class Events:
    """Writes ``doc._.events``: one dict for each telling of an event; offsets are characters of the Doc."""

    def __init__(self, lexicon: Lexicon) -> None:
        self.words = words(lexicon)
        self.roles = lexicon.role_words

    def __call__(self, doc: Doc) -> Doc:
        """Find the events of ``doc``."""
        events: list[dict[str, Any]] = []
        sentences: dict[int, Sentence] = {}
        consumed: set[int] = set()
        for span in doc.spans[spans.TRIGGERS]:
            if span.start in consumed:
                continue
            segment = _segment(doc, span.start)
            if segment.start not in sentences:
                sentences[segment.start] = Sentence.read(doc, segment.start, segment.end, self.words)
            sentence = sentences[segment.start]
            best = self._best(sentence, span)
            if best is None:
                continue
            trigger, filled = best
            near = self.words.near.get(trigger.id + "+")
            if near is not None:
                reach = clause_end(sentence, span.end, through_infinitives=True)
                for start, end in list(near.within(doc, span.end, reach))[:1]:
                    consumed.update(range(start, end))
            consumed.update(range(span.start + 1, span.end))
            events += self._events(sentence, span, trigger, filled)
        doc._.events = events
        return doc

    def _best(self, sentence: Sentence, span: Span) -> tuple[Trigger, Filled] | None:
        """The rule whose frame is filled best, in the order of the rules."""
        best: tuple[Trigger, Filled] | None = None
        for trigger in self.words.triggers[span.label_, span.kb_id_]:
            filled = fill(sentence, trigger, span.start, span.end, span.kb_id_)
            if filled is None:
                continue
            self._recall_target(sentence, span, trigger, filled)
            if "party" in trigger.requires and not filled.parties or "target" in trigger.requires and not filled.targets:
                continue
            if not filled.targets and trigger.types.none is None or not self._types(sentence.doc, trigger, filled):
                continue
            if best is None or filled.score() > best[1].score():
                best = trigger, filled
        return best

    def _recall_target(self, sentence: Sentence, span: Span, trigger: Trigger, filled: Filled) -> None:
        """What a pronoun or possessive stands for (« l'a ratifiée », « y adhérer », « sa ratification »).

        Also, where the rule says so, the body or text that is meant when none is named.
        """
        verb = filled.group
        clitic = verb is not None and any(
            not self.words.is_a(sentence.doc[index], "reflexive") for index in verb.clitics
        )
        wanted = clitic or filled.anaphoric == "target"
        if filled.targets or not (wanted or trigger.recall and filled.parties):
            return
        parties = {party.ref for party in filled.parties}
        fit = [
            filler
            for filler in _named(sentence.doc)
            if takes(trigger, filler) and filler.ref not in parties and (wanted or self._is_joinable(sentence.doc, filler))
        ]
        before = [filler for filler in fit if filler.end <= span.start]
        if before:
            filled.targets.append(max(before, key=lambda filler: filler.start))
        elif fit and not wanted:
            filled.targets.append(fit[0])

    def _is_joinable(self, doc: Doc, filler: Filler) -> bool:
        kind = doc._.entities.get(filler.ref, {}).get("kind")
        return filler.kind == "instrument" or kind in self.words.classes["joinable"]

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

    def _events(
        self, sentence: Sentence, span: Span, trigger: Trigger, filled: Filled
    ) -> list[dict[str, Any]]:
        doc = sentence.doc
        window = self._window(sentence, span, filled)
        date = event_date(sentence, window, since=True)
        left = filled.group.start if filled.group else span.start
        made = []
        for event_type, target in self._types(doc, trigger, filled):
            parties = [party for party in filled.parties if target is None or party.ref != target.ref]
            place = event_place(sentence, window) if event_type in _PLACED else None
            role = None
            if event_type in _MEMBERSHIP - {"found"}:
                role = trigger.role or role_of(sentence, min(left, span.start) - 3, max(filled.right, span.end), self.roles)
            made.append(
                {
                    "type": event_type,
                    "parties": [_argument(doc, party) for party in dict.fromkeys(parties)],
                    "target": None if target is None else _argument(doc, target),
                    "role": role,
                    "status": trigger.status,
                    "date": None if date is None else _date(doc, date),
                    "place": None if place is None else _chars(doc, *place),
                    "ordinal": ordinal_of(sentence, window.start, window.end),
                    "total": total_of(sentence, window.start, window.end),
                    "sentence": _chars(doc, sentence.start, sentence.end),
                    "trigger": _chars(doc, span.start, span.end),
                    "token": span.start,
                    "end": span.end,
                    "form": trigger.form,
                    "lemma": span.kb_id_,
                    "rule": trigger.id,
                }
            )
        return made

    def _window(self, sentence: Sentence, span: Span, filled: Filled) -> Window:
        """From the subject's side of the trigger to where its clause ends, no further than a neighbouring trigger."""
        doc = sentence.doc
        others = [item for item in doc.spans[spans.TRIGGERS] if sentence.start <= item.start < sentence.end and item.start != span.start]
        start, end = sentence.start, sentence.end
        first = min([span.start, *(party.start for party in filled.parties), *([filled.subject.start] if filled.subject else [])])
        del others
        for token in doc[sentence.start : first]:
            if token.text in ";":
                start = token.i + 1
        limit = max(filled.right, span.end)
        if limit < end:
            end = limit
        return Window(start, max(end, span.end), span.start, span.end)


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


def _date(doc: Doc, span: Span) -> dict[str, Any]:
    return {"edtf": span.kb_id_, "qualifier": span.id_ or None, "span": _chars(doc, span.start, span.end)}
