"""Choice: which rule's frame is filled best, and the types of event it gives."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Final

from spacy.tokens import Span

from depositaire.clauses.absolute import is_absolute
from depositaire.clauses.actors import are_called_upon, is_of_a_person
from depositaire.clauses.adjectives import is_by_adjective
from depositaire.clauses.bodies import is_founded, is_founder
from depositaire.clauses.clitics import recall_party
from depositaire.clauses.counted import counted_actors
from depositaire.clauses.counted_names import named_among
from depositaire.clauses.fillers import Filler
from depositaire.clauses.filling import Filled, expression_end, takes
from depositaire.clauses.frames import fill, lacking_words, may_apply
from depositaire.clauses.itemised import itemise
from depositaire.clauses.members import through_members
from depositaire.clauses.recall import is_joinable, recall_target
from depositaire.clauses.sentence import Sentence
from depositaire.clauses.taken_up import take_up
from depositaire.clauses.tallied import tallied
from depositaire.clauses.tellings import Told
from depositaire.clauses.topic import text_kind
from depositaire.lexicon import Trigger
from depositaire.tokens import Token, Tokens

#: How many parties make a list.
_LIST: Final = 3
#: What a text does by itself or a body does with it, and how a body begins: nobody else does that in turn.
_BY_ITSELF: Final = frozenset({"enter_into_force", "open", "adopt", "found"})


@dataclass(frozen=True)
class Lack:
    """Why a rule tells nothing of a word."""

    rule: Trigger
    what: str
    """``near``, ``also``, ``not_near``, ``form``, ``person``, ``absolute``, ``joinable``, ``party``, ``target`` or
    ``kind``."""


#: What a body does to a State, whatever tells it: « La suspension du Mali par l'UA… La Cédéao a fait de même ».
_BY_BODIES: Final = frozenset({"suspend"})
#: How far back an expression that only echoes (« emboîter le pas ») reaches, in tokens.
_ECHO: Final = 60


def best_frame(sentence: Sentence, span: Span, told: Sequence[Told]) -> Filled | None:
    """The frame that is filled best, in the order of the rules; None where no rule for ``span`` applies."""
    best: Filled | None = None
    for trigger in sentence.words.triggers[span.label_, span.kb_id_]:
        if not may_apply(sentence, trigger):
            continue
        filled = judged(sentence, trigger, span, told)
        if isinstance(filled, Lack):
            continue
        if trigger.echo:
            best = best or filled
        elif best is None or filled.is_better(best):
            best = filled
    return best


def judged(sentence: Sentence, trigger: Trigger, span: Span, told: Sequence[Told]) -> Filled | Lack:
    """The frame of one rule filled, or what it lacks."""
    lacking = lacking_words(sentence, trigger, span.start, span.end)
    if lacking:
        return Lack(trigger, lacking)
    filled = fill(sentence, trigger, span.start, span.end, span.kb_id_)
    if filled is None:
        return Lack(trigger, "form")
    if trigger.status == "negated" and not trigger.negated and filled.group is not None and filled.group.negated:
        return Lack(trigger, "form")  # « si le Sénat ne rejette pas le traité »
    if not tallied(filled, span.end) and is_of_a_person(filled, span):
        return Lack(trigger, "person")
    if trigger.absolute and not is_absolute(filled, span.end):
        return Lack(trigger, "absolute")
    if trigger.types.binding is not None and trigger.types.organisation is None:
        itemise(filled, span.end)
    named = bool(filled.targets)
    if trigger.types.binding == "adopt" and trigger.types.organisation is None and not filled.parties:
        filled.parties += through_members(filled)
    filled.counted = None if filled.parties else counted_actors(filled, span.start, span.end)
    if not filled.parties:
        filled.parties += named_among(filled, span.start, span.end)
    take_up(filled, span, told)
    recall_target(filled, span, told)
    filled.recalled = bool(filled.targets) and not named
    if filled.recalled and trigger.types.organisation == "apply" and _is_run_for(filled):
        return Lack(trigger, "kind")
    if is_by_adjective(filled) and not filled.targets:
        filled.parties.clear()  # « la candidature française aux Jeux »
    recall_party(filled, told)
    if trigger.types.organisation == "found":
        doc, words = sentence.doc, sentence.words
        sure = is_founder(doc, filled.parties) or words.is_a_phrase(span.kb_id_, "founding")
        filled.targets = [target for target in filled.targets if is_founded(doc, target, words, sure=sure)]
    lacking = _lacking_slot(filled)
    if not lacking and not trigger.echo and not types_of(sentence.doc, trigger, filled.targets):
        lacking = "kind" if filled.targets else "target"
    return Lack(trigger, lacking) if lacking else filled


def _is_run_for(filled: Filled) -> bool:
    """« Il annoncera sa candidature »: where a political party is in mind, and none applies to it, somebody runs."""
    doc, words = filled.sentence.doc, filled.sentence.words
    targets, parties = (
        {doc._.entities.get(filler.ref, {}).get("kind") for filler in fillers}
        for fillers in (filled.targets, filled.parties)
    )
    return bool(targets & words.classes["of_elections"]) and not parties & words.classes["of_elections"]


def _lacking_slot(filled: Filled) -> str:
    """Which slot that the rule requires is empty, or ``joinable`` where its body cannot be joined and must be."""
    doc, trigger, words = filled.sentence.doc, filled.trigger, filled.sentence.words
    if trigger.joinable and not all(is_joinable(doc, target, words) for target in filled.targets):
        return "joinable"
    counted = filled.counted is not None and not (trigger.state and trigger.status)  # a parliament votes, no delegates
    called = trigger.echo and are_called_upon(filled)  # « invite les autres signataires à faire de même »
    if "party" in trigger.requires and not filled.parties and not counted and not called:
        return "party"
    if (trigger.by_members and filled.counted) or ("list" in trigger.requires and len(filled.parties) < _LIST):
        return "party"
    if trigger.by_members and not all(
        party.kind == "organisation" and is_joinable(doc, party, words) for party in filled.parties
    ):
        return "party"
    return "target" if "target" in trigger.requires and not filled.targets else ""


def types_of(doc: Tokens, trigger: Trigger, targets: Sequence[Filler]) -> list[tuple[str, Filler | None]]:
    """The type of event for each target, or for none."""
    if not targets:
        return [(trigger.types.none, None)] if trigger.types.none else []
    typed = ((trigger.types.of(_kind(doc, target)), target) for target in targets)
    return [(event_type, target) for event_type, target in typed if event_type is not None]


def as_told(item: Told, told: Sequence[Told], event_type: str, target: Filler | None) -> str:
    """The type of what is done to a text by who joins in what was told of it: « s'y joindra »."""
    if not item.trigger.as_told or event_type != "accede" or target is None or not item.filled.recalled:
        return event_type
    doc = item.sentence.doc
    before = (other for other in reversed(told) if other.span.start < item.span.start)
    for other in before:
        for other_type, what in types_of(doc, other.source, other.filled.targets):
            if what is not None and what.ref == target.ref:
                return "sign" if other_type == "sign" else event_type
    return event_type


def _kind(doc: Tokens, target: Filler) -> str:
    if target.kind == "organisation":
        return "organisation"
    return text_kind(doc, target)


def _is_alone(trigger: Trigger) -> bool:
    """Whether the rule tells what nobody else can do too: what a text does by itself, how a body was founded."""
    told = {trigger.types.binding, trigger.types.text, trigger.types.organisation} - {None}
    return bool(told) and told <= _BY_ITSELF


def echoed(filled: Filled, span: Span, told: Sequence[Told]) -> Told | None:
    """The act told just before that a verb like « suivre » takes up, done by somebody else and without an object."""
    sentence, words = filled.sentence, filled.trigger.echoes
    if words:
        told = [item for item in told if item.span.kb_id_ in words]
    if filled.trigger.settles:
        return told[-1] if told and sentence.start - told[-1].sentence.end <= 0 else None
    before = next((item for item in reversed(told) if not (_is_alone(item.source) or _is_aside(item))), None)
    same = before is not None and before.filled.parties == filled.parties and not _is_still_to_do(filled, before)
    if before is None or same or _says_what(filled, span):
        return None
    gap = sentence.start - before.sentence.end
    if filled.trigger.form == "noun" and sentence.words.is_a(span[0], "that_of"):
        return before if gap <= 0 and _is_that_of(filled, span, before) else None
    if filled.trigger.form == "noun":
        return before if gap < ("ahead" in filled.trigger.frame) else None
    goes_on = any(token.text == ";" for token in sentence.doc[sentence.start : span.start])
    if gap > (_ECHO if filled.trigger.near and not goes_on else 0):
        return None
    if filled.trigger.form == "predicate":
        return before
    after = sentence.doc[span.end : min(sentence.end, span.end + 1)]
    dated = sentence.in_date(span.end) or sentence.in_date(span.end + 1)  # « a suivi le 10 juillet »
    has_object = not dated and any(token.pos_ in ("DET", "NOUN", "PROPN") for token in after)
    if has_object and _names_who_acted(filled, span, before):
        done = {party.ref for party in before.filled.parties}
        filled.parties = [party for party in filled.parties if party.ref not in done]
        return before if filled.parties else None
    return before if filled.trigger.near or not has_object or (filled.group and filled.group.clitics) else None


def _is_aside(item: Told) -> bool:
    """« Conclu à Lisbonne en 1994, ce pacte… »: a participle that names nobody is no act that others take up."""
    group = item.filled.group
    return group is not None and group.participle and not (item.filled.parties or item.filled.counted)


def _says_what(filled: Filled, span: Span) -> bool:
    """« Le Burundi avait ouvert la voie : son départ a pris effet en 2017 »: what it did is told behind the colon."""
    sentence = filled.sentence
    end = expression_end(sentence, filled.trigger, span.end)
    return end + 1 < sentence.end and sentence.doc[end].text == ":"


def _is_still_to_do(filled: Filled, before: Told) -> bool:
    """« Le Togo, qui ne l'a pas encore signé, le fera en mai »: who has not done it may do it yet."""
    denied = before.filled.group is not None and before.filled.group.negated
    return denied and filled.group is not None and not filled.group.negated


def _names_who_acted(filled: Filled, span: Span, before: Told) -> bool:
    """« Le Bénin imitera le Togo »: whom it follows did the act before."""
    followed = next(filled.sentence.right(span.end), None)
    if followed is None or followed.prep or followed.start - span.end > 1:
        return False
    return {filler.ref for filler in followed.fillers} <= {party.ref for party in before.filled.parties}


def _is_that_of(filled: Filled, span: Span, before: Told) -> bool:
    """« Celui de la Turquie date de 2021 »: the demonstrative stands for the noun that told the act before.

    It is of its gender, and no other noun with a complement comes between.
    """
    words = filled.sentence.words
    noun, told = filled.sentence.doc[before.span.start], {party.ref for party in before.filled.parties}
    if before.trigger.form != "noun" or not told or {party.ref for party in filled.parties} <= told:
        return False
    feminine = words.is_a(span[0], "feminine_that")
    between = (token for token in filled.sentence.doc[before.span.end : span.start] if token.pos_ == "NOUN")
    rivals = (token for token in between if _is_feminine(token) is feminine)
    return _is_feminine(noun) is feminine and not any(
        words.is_a(token.nbor(1), "complement_preposition") for token in rivals
    )


def _is_feminine(noun: Token) -> bool | None:
    gender = noun.morph.get("Gender", [])
    return gender[0] == "Fem" if gender else None


def take_over(filled: Filled, before: Told) -> None:
    """Give an echo the target of the act before; where a body does what a body did, the party, and itself as target.

    « L'UA a suspendu le Mali. La CEDEAO a fait de même »: who undergoes it is the same.
    """
    acting = filled.parties and all(takes(before.source, party) for party in filled.parties)
    undergone = before.filled.targets and all(party.kind == "country" for party in before.filled.parties)
    subject = before.filled.subject
    by_body = (subject is not None and set(subject.fillers) & set(before.filled.targets)) or (
        before.source.types.organisation in _BY_BODIES
    )
    if acting and undergone and by_body:
        filled.parties, filled.targets = before.filled.parties, filled.parties
    else:
        filled.targets = before.filled.targets
