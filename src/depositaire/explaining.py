"""Why: for each event its rules, cues and words; for a sentence that tells none, what the nearest rule lacked."""

from collections.abc import Iterator
from dataclasses import dataclass, replace
from typing import Any, Final

from spacy.tokens import Doc

from depositaire import spans
from depositaire.assemble import assemble
from depositaire.clauses.choosing.choice import Lack, judged
from depositaire.clauses.earlier.tellings import Told, needed
from depositaire.clauses.sentences.of_document import Sentences
from depositaire.clauses.sentences.sentence import Sentence
from depositaire.clauses.sentences.verbs import verb_group
from depositaire.clauses.wording.words import Words
from depositaire.communique import Communique
from depositaire.components.status import Status
from depositaire.lexicon import Cue, Trigger
from depositaire.pipeline import Extractor
from depositaire.records import Evidence, MembershipEvent, SignatureEvent
from depositaire.typography import Original

_STATUS: Final = "depositaire_status"
#: From a rule that was nearly filled to one that does not speak of this at all.
_NEARNESS: Final = (
    "total",
    "date",
    "ordinal",
    "list",
    "pair",
    "party",
    "target",
    "kind",
    "joinable",
    "person",
    "absolute",
    "close",
    "not_near",
    "near",
    "also",
    "form",
)


@dataclass(frozen=True)
class Telling:
    """One place where an event is told."""

    evidence: Evidence
    rule: str
    tense: str
    """The verb's tense in the table of forms, « negated » after it where it is; empty for nouns."""
    cues: tuple[str, ...]
    """The cues without any of which the status would be another."""


@dataclass(frozen=True)
class Why:
    """An event with its tellings."""

    event: MembershipEvent | SignatureEvent
    tellings: tuple[Telling, ...]


@dataclass(frozen=True)
class WhyNot:
    """A word that may tell an event and does not, with the rule that was nearest to telling one."""

    sentence: str
    word: str
    rule: str
    lacked: str


@dataclass(frozen=True)
class Explanation:
    """What was found in one communiqué and why, what was not found and why not, in the order of the text."""

    events: tuple[Why, ...]
    silent: tuple[WhyNot, ...]


def explain(extractor: Extractor, communique: Communique) -> Explanation:
    """Explain the events of one communiqué and the silence of its other sentences that hold a rule's word.

    Args:
        extractor: the extractor whose record is to be explained.
        communique: what it reads.

    Returns:
        The events of the record that ``extractor`` gives, each with its rules and cues; then one entry for each
        sentence that holds a rule's word and tells no event.

    Raises:
        ValueError: the text is empty or the date is impossible.
    """
    communique = replace(communique.completed(), text=Original(communique.text).composed)
    doc = extractor.doc(communique)
    told: list[dict[str, Any]] = []
    status: Any = extractor.nlp.get_pipe(_STATUS)
    for name, component in extractor.nlp.pipeline:
        if name == _STATUS:
            told = [dict(event) for event in doc._.events]
        doc = component(doc)
    events = tuple(
        Why(event, tuple(_telling(doc, status, told, evidence, event.type) for evidence in event.evidence))
        for event in assemble(doc, communique).events
    )
    return Explanation(events, tuple(_silent(doc, communique.text, status.words, told)))


def in_words(name: str, explanation: Explanation) -> str:
    """An explanation as lines of text: events first, then the sentences without one; ``name`` heads them."""
    lines = [name]
    for why in explanation.events:
        event = why.event
        parties = ", ".join(party.ref for party in event.parties) or "—"
        lines.append(f"  {event.type} {event.status}: {parties} > {event.target.ref if event.target else '—'}")
        for telling in why.tellings:
            lines.append(f"    « {_line(telling.evidence.text)} »")
            because = [f"word « {telling.evidence.trigger.text} »", f"rule {telling.rule}"]
            because += [f"tense {telling.tense}"] if telling.tense else []
            because += [f"cue {cue}" for cue in telling.cues]
            lines.append(f"      {'; '.join(because)}")
    for silence in explanation.silent:
        lines.append(f"  no event: « {_line(silence.sentence)} »")
        lines.append(f"      word « {silence.word} »; rule {silence.rule}; lacked {silence.lacked}")
    return "\n".join(lines)


def _line(text: str) -> str:
    return " ".join(text.split())


def _telling(doc: Doc, status: Status, told: list[dict[str, Any]], evidence: Evidence, event_type: str) -> Telling:
    at = [evidence.trigger.start, evidence.trigger.end]
    here = [event for event in told if event["trigger"] == at]
    event = next((event for event in here if event["type"] == event_type), here[0])
    sentence = Sentences(doc, status.words).at(event["token"])
    group = verb_group(sentence, event["token"], event["lemma"]) if event["form"] == "verb" else None
    tense = "" if group is None else f"{group.tense}, negated" if group.negated else group.tense
    return Telling(evidence, event["rule"], tense, tuple(_deciding(doc, status, event, sentence)))


def _deciding(doc: Doc, status: Status, event: dict[str, Any], sentence: Sentence) -> Iterator[str]:
    """The cues of the sentence whose absence would change the status."""
    base = _decided(doc, status, event)
    for cue in _cues(sentence):
        if _decided(doc, Status(_without(status.words, cue)), event) != base:
            yield cue.id


def _decided(doc: Doc, status: Status, event: dict[str, Any]) -> list[str]:
    kept, doc._.events = doc._.events, [dict(event)]
    decided = [item["status"] for item in status(doc)._.events]
    doc._.events = kept
    return decided


def _cues(sentence: Sentence) -> list[Cue]:
    """The cues that have a word in the sentence."""
    words = sentence.words
    found: dict[str, Cue] = {}
    for token in sentence.doc[sentence.start : sentence.end]:
        cues = [*words.noun_cues.get(token.lower_, ())]
        cues += [cue for form in words.forms(token) for cue in words.verb_cues.get(form.lemma, ())]
        found.update((cue.id, cue) for cue in cues)
    for phrases, cue in words.phrase_cues:
        if next(phrases.within(sentence.doc, sentence.start, sentence.end), None) is not None:
            found[cue.id] = cue
    return list(found.values())


def _without(words: Words, cue: Cue) -> Words:
    def pruned(table: dict[str, tuple[Cue, ...]]) -> dict[str, tuple[Cue, ...]]:
        gone = {word: tuple(other for other in table[word] if other is not cue) for word in cue.words if word in table}
        return table | gone

    return replace(
        words,
        verb_cues=pruned(words.verb_cues),
        noun_cues=pruned(words.noun_cues),
        phrase_cues=tuple(item for item in words.phrase_cues if item[1] is not cue),
    )


def _silent(doc: Doc, text: str, words: Words, told: list[dict[str, Any]]) -> Iterator[WhyNot]:
    """One entry for each sentence that holds a trigger and tells no event: its nearest rule."""
    sentences = Sentences(doc, words)
    speaking = {sentences.at(event["token"]).whole for event in told}
    filled: list[Told] = []
    nearest: dict[tuple[int, int], WhyNot] = {}
    ranks: dict[tuple[int, int], int] = {}
    for span in spans.group(doc, spans.TRIGGERS):
        sentence = sentences.at(span.start)
        start, end = whole = sentence.whole
        if whole in speaking:
            continue
        for rule in words.triggers[span.label_, span.kb_id_]:
            result = judged(sentence, rule, span, filled)
            what = result.what if isinstance(result, Lack) else _unfinished(rule)
            if not isinstance(result, Lack):
                filled.append(Told(span, result, rule, needed(result, span.end)))
            rank = _NEARNESS.index(what)
            if rank < ranks.get(whole, len(_NEARNESS)):
                ranks[whole] = rank
                told_here = doc[start:end]
                said = text[told_here.start_char : told_here.end_char].strip()
                word = text[span.start_char : span.end_char]
                nearest[whole] = WhyNot(said, word, rule.id, _lacked(rule, what))
    yield from nearest.values()


def _unfinished(rule: Trigger) -> str:
    """What a rule whose frame is filled still asks for."""
    return next((slot for slot in ("date", "total") if slot in rule.requires), "party")


def _lacked(rule: Trigger, what: str) -> str:
    match what:
        case "near" | "also":
            listed = rule.near if what == "near" else rule.also
            return f"one of: {', '.join(listed)}"
        case "not_near":
            return f"the absence of: {', '.join(rule.not_near)}"
        case "form":
            return "another form: its voice, its copula, « se » or the verb that carries it out"
        case "person":
            return "a country or body: a person is spoken of"
        case "absolute":
            return "a clause that says no more than when or as what"
        case "close":
            return "a target that no more than adverbs part from it"
        case "list" | "pair":
            return "as many parties as it takes"
        case "joinable":
            return "a body that has members"
        case "kind":
            kinds = [kind for kind in ("organisation", "binding", "text") if rule.types.of(kind)]
            return f"a target of another kind: {', '.join(kinds)}"
    return f"a {what}"
