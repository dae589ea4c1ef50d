"""Choice: which rule's frame is filled best, and the types of event it gives."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Final

from spacy.tokens import Span

from depositaire.clauses.arguments.fillers import Filler
from depositaire.clauses.choosing.anybody import is_of_anybody
from depositaire.clauses.choosing.assembled import is_by_assembled
from depositaire.clauses.choosing.begun import is_what_a_text_is_for
from depositaire.clauses.choosing.below import listed_below
from depositaire.clauses.choosing.counted import counted_actors
from depositaire.clauses.choosing.in_turn import targets_in_turn
from depositaire.clauses.choosing.itemised import itemise, sure_texts
from depositaire.clauses.choosing.openings import promising
from depositaire.clauses.choosing.private_persons import is_of_a_person
from depositaire.clauses.choosing.recall import recall_target
from depositaire.clauses.choosing.tallied import tallied
from depositaire.clauses.choosing.unnamed_members import are_called_upon
from depositaire.clauses.choosing.voiced import body_of_speaker, body_of_us
from depositaire.clauses.document.answers import who_answers
from depositaire.clauses.document.bodies import is_founded, is_founder
from depositaire.clauses.document.joinable import is_joinable
from depositaire.clauses.document.notes import take_noted
from depositaire.clauses.document.topic import text_events, text_kind
from depositaire.clauses.earlier.clitics import recall_party
from depositaire.clauses.earlier.echoed import follows_others
from depositaire.clauses.earlier.taken_up import take_up
from depositaire.clauses.earlier.tellings import Told
from depositaire.clauses.frames.deciding import decided_in_organ
from depositaire.clauses.frames.frame import fill, lacking_words
from depositaire.clauses.sentences.absolute import is_absolute, past_adverbial
from depositaire.clauses.sentences.filling import Filled, expression, expression_end
from depositaire.clauses.sentences.governing import governing_verb
from depositaire.clauses.sentences.sentence import Sentence
from depositaire.clauses.status.predication import verbs_of_subject
from depositaire.clauses.subjects.adjectives import is_by_adjective
from depositaire.clauses.subjects.counted_names import named_among
from depositaire.clauses.subjects.members import through_members
from depositaire.clauses.subjects.ordinals import has_ordinal
from depositaire.clauses.subjects.parse import is_plain, subjects
from depositaire.lexicon import Trigger
from depositaire.tokens import Tokens

#: How many parties make a list.
_LIST: Final = 3
_PAIR: Final = 2
#: How far behind a verb the participle of a passive infinitive may stand.
_INFINITIVE: Final = 4
#: What who joins in a text that others signed is told to do.
_JOINING: Final = ("accede", "endorse")


@dataclass(frozen=True)
class Lack:
    """Why a rule tells nothing of a word."""

    rule: Trigger
    what: str
    """``near``, ``also``, ``not_near``, ``form``, ``person``, ``absolute``, ``close``, ``joinable``, ``party``,
    ``target`` or ``kind``."""


def best_frame(sentence: Sentence, span: Span, told: Sequence[Told]) -> Filled | None:
    """The frame that is filled best, in the order of the rules; None where no rule for ``span`` applies."""
    best: Filled | None = None
    for trigger in promising(sentence, span, told):
        filled = judged(sentence, trigger, span, told)
        if isinstance(filled, Lack):
            continue
        if trigger.echo:
            best = best or filled
        elif best is None or (filled.is_better(best) and not _are_joined(best, filled.targets)):
            best = filled
    return best


def _are_joined(best: Filled, targets: Sequence[Filler]) -> bool:
    """« Rivéo a quitté l'OIF et rejoint ainsi Plinor »: companies that did so before, by an echo, and no targets."""
    echo = best.trigger.echo and best.trigger.already
    return echo and {target.ref for target in targets} <= {party.ref for party in best.parties}


def judged(sentence: Sentence, trigger: Trigger, span: Span, told: Sequence[Told]) -> Filled | Lack:
    """The frame of one rule filled, or what it lacks."""
    lacking = lacking_words(sentence, trigger, span.start, span.end)
    if lacking:
        return Lack(trigger, lacking)
    if is_what_a_text_is_for(sentence, trigger, span.start):
        return Lack(trigger, "form")
    if trigger.form == "verb" and "ordinal" in trigger.requires:
        end = expression_end(sentence, trigger, span.end)
        if not has_ordinal(sentence, span.end, end):
            return Lack(trigger, "form")
    filled = fill(sentence, trigger, span.start, span.end, span.kb_id_)
    if filled is None:
        return Lack(trigger, "form")
    if trigger.status == "negated" and not trigger.negated and filled.group is not None and filled.group.negated:
        return Lack(trigger, "form")  # « si le Sénat ne rejette pas le traité »
    if is_of_anybody(filled) or (
        not listed_below(filled, span.start, span.end)
        and not tallied(filled, span.end)
        and not (
            trigger.types.binding == "sign" and _is_between_two(filled, named=True)
        )  # « X a signé l'accord entre… »
        and is_of_a_person(filled, span)
    ):
        return Lack(trigger, "person")
    if trigger.absolute and not is_absolute(filled, span.end):
        return Lack(trigger, "absolute")
    if trigger.undone_by and _is_undone(sentence, trigger, span):
        return Lack(trigger, "not_near")
    if trigger.close and not _is_close(filled, span.end):
        return Lack(trigger, "close")
    of_texts = trigger.types.organisation is None or any(target.kind == "instrument" for target in filled.targets)
    if trigger.types.binding is not None and of_texts:
        itemise(filled, span.end)
    sure_texts(filled)
    if trigger.form == "verb":
        targets_in_turn(filled, span.end)
    named = bool(filled.targets)
    if trigger.types.binding == "adopt" and trigger.types.organisation is None and not filled.parties:
        filled.parties += through_members(filled)
    filled.counted = None if filled.parties else counted_actors(filled, span.start, span.end)
    if not filled.parties:
        filled.parties += named_among(filled, span.start, span.end) or who_answers(filled)
    take_noted(filled, span)
    take_up(filled, span, told)
    filled.targets += body_of_us(filled, span)
    recall_target(filled, span, told)
    filled.targets += body_of_speaker(filled, span)
    filled.recalled = bool(filled.targets) and not named
    decided_in_organ(filled, span.end)
    if filled.recalled and trigger.types.organisation == "apply" and _is_run_for(filled):
        return Lack(trigger, "kind")
    if is_by_adjective(filled) and not filled.targets:
        filled.parties.clear()  # « la candidature française aux Jeux »
    recall_party(filled, told)
    if trigger.types.organisation == "found":
        doc, words = sentence.doc, sentence.words
        sure = is_founder(doc, filled.parties) or words.is_a_phrase(span.kb_id_, "founding")
        filled.targets = [target for target in filled.targets if is_founded(doc, target, words, sure=sure)]
        if _is_provided_for(filled):
            filled.targets = [target for target in filled.targets if target.kind != "instrument"]
    if trigger.state and trigger.status == "negated":  # « la CGT rejette l'accord »: not hers to ratify
        filled.parties = [party for party in filled.parties if not _is_of_persons(filled, party)]
    lacking = _lacking_slot(filled)
    if trigger.echo and trigger.already and not follows_others(filled, told):
        lacking = "party"
    if trigger.echo and trigger.voice == "passive" and trigger.frame and _is_of_something_else(filled):
        return Lack(trigger, "form")
    if trigger.by_assembled and not is_by_assembled(filled, span.end):
        lacking = "form" if lacking else "party"
    if not lacking and not trigger.echo and not types_of(sentence.doc, trigger, filled.targets):
        lacking = "kind" if filled.targets else "target"
    return Lack(trigger, lacking) if lacking else filled


def _is_of_something_else(filled: Filled) -> bool:
    """« Le sommet est suivi par le ministre », not « son exemple est suivi »: its subject is no party and no act."""
    sentence, group = filled.sentence, filled.group
    if group is None or group.auxiliary is None:
        return False
    return any(
        is_plain(sentence, token) and not sentence.words.is_a(token, "followed_up")
        for token in subjects(sentence, group, sentence.start, group.start)
    )


def _is_undone(sentence: Sentence, trigger: Trigger, span: Span) -> bool:
    """« a gelé sa participation », « dont la participation est suspendue »: what the verb makes of the noun."""
    verb = governing_verb(sentence, span.start)
    doc, words = sentence.doc, sentence.words
    said = {form.lemma for form in words.forms(doc[verb.index])} if verb is not None and not verb.reflexive else set()
    for token, _ in verbs_of_subject(sentence, span.start, span.end):
        following = doc.lower[token.i + 1] if token.i + 1 < sentence.end else ""
        for form in words.forms(token):
            said |= {form.lemma, f"{form.lemma} {following}"}
        behind = doc[token.i + 1 : min(sentence.end, token.i + 1 + _INFINITIVE)]  # « pourrait être suspendue »
        if any(words.is_form_of(one, "being") and "inf" in {form.tense for form in words.forms(one)} for one in behind):
            said |= {form.lemma for one in behind for form in words.forms(one) if form.tense == "ppast"}
    return not said.isdisjoint(trigger.undone_by)


def _is_close(filled: Filled, end: int) -> bool:
    """Whether a State acts and only adverbs part the verb from the target it names: « n'est plus de l'OIF ».

    Adverbs, a day and what the rule wants near: « a demandé lundi d'adhérer à l'OIF ».
    """
    sentence = filled.sentence
    if any(party.kind != "country" for party in filled.parties):
        return False  # « le satellite est de l'ESA »
    group = sentence.at(filled.targets[0].start) if filled.targets else None
    if group is None:
        return not filled.targets
    words, index = sentence.words, end
    wanted = expression(sentence, filled.trigger, end) if filled.trigger.near else None
    while index < group.start:
        if wanted is not None and index == wanted[0]:
            index = wanted[1]
            continue
        token, after = sentence.doc[index], past_adverbial(sentence, index)
        set_off = wanted is not None and token.text == ","  # « d'adhérer, lundi, à l'OIF »
        dated = any(sentence.in_date(at) for at in range(index, after))
        if (after == index and not set_off and not words.is_a(token, "negative")) or (dated and wanted is None):
            return False
        index = max(after, index + 1)
    return True


def _is_of_persons(filled: Filled, party: Filler) -> bool:
    """Whether it is a body of a kind that is no State's and has none as members."""
    doc, words = filled.sentence.doc, filled.sentence.words
    kind = doc._.entities.get(party.ref, {}).get("kind")
    return party.kind == "organisation" and kind in words.classes["not_of_states"]


def _is_provided_for(filled: Filled) -> bool:
    """« L'Accord établit une feuille de route »: what a text provides for is no other text that somebody adopts."""
    group, subject = filled.group, filled.subject
    active = group is not None and group.finite and not group.passive
    return active and subject is not None and subject.kinds == {"instrument"}


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
    between = trigger.types.binding == "sign" and _is_between_two(filled)
    if "party" in trigger.requires and not filled.parties and not (counted or called or between):
        return "party"
    if "pair" in trigger.requires and len(filled.parties) < _PAIR and not between:
        return "party"
    if (trigger.by_members and filled.counted) or ("list" in trigger.requires and len(filled.parties) < _LIST):
        return "party"
    if trigger.by_members and not all(
        party.kind == "organisation" and is_joinable(doc, party, words) for party in filled.parties
    ):
        return "party"
    return "target" if "target" in trigger.requires and not filled.targets else ""


def _is_between_two(filled: Filled, *, named: bool = False) -> bool:
    """« La convention entre l'OIF et l'Unesco a été reconduite »: those whose text it is stand right behind it.

    ``named``: and they are the parties by that.
    """
    sentence = filled.sentence
    if (
        bool(filled.parties) != named
        or not filled.targets
        or not sentence.start <= filled.targets[0].start < sentence.end
    ):
        return False
    behind = next(sentence.right(filled.targets[0].end), None)
    near = behind is not None and behind.start - filled.targets[0].end <= 1 and len(behind.fillers) >= _PAIR
    alone = behind is not None and set(filled.parties) <= set(behind.fillers)
    return near and alone and behind is not None and sentence.words.is_a_phrase(behind.prep, "between")


def types_of(doc: Tokens, trigger: Trigger, targets: Sequence[Filler]) -> list[tuple[str, Filler | None]]:
    """The type of event for each target, or for none."""
    if not targets:
        return [(trigger.types.none, None)] if trigger.types.none else []
    typed = ((trigger.types.of(_kind(doc, target)), target) for target in targets)
    told = ((event_type, target) for event_type, target in typed if event_type is not None)
    return [(event_type, target) for event_type, target in told if event_type in text_events(doc, target, event_type)]


def as_told(item: Told, told: Sequence[Told], event_type: str, target: Filler | None) -> str:
    """The type of what is done to a text by who joins in what was told of it: « s'y joindra ».

    So of what a party does that was told to accede: « Dernier pays à adhérer à la Convention, il a déposé son
    instrument ».
    """
    if not item.trigger.as_told or target is None:
        return event_type
    if event_type == "ratify":
        return "accede" if _accedes(item, told, target) else event_type
    if event_type not in _JOINING or not item.filled.recalled:
        return event_type
    doc = item.sentence.doc
    before = (other for other in reversed(told) if other.span.start < item.span.start)
    for other in before:
        for other_type, what in types_of(doc, other.source, other.filled.targets):
            if what is not None and what.ref == target.ref:
                return "sign" if other_type == "sign" else event_type
    return event_type


def _accedes(item: Told, told: Sequence[Told], target: Filler) -> bool:
    """Whether one of its parties was told, before, to accede to the same text."""
    refs = {party.ref for party in item.filled.parties}
    return any(
        (kind, what and what.ref) == ("accede", target.ref)
        for other in told
        if other.span.start < item.span.start and refs & {party.ref for party in other.filled.parties}
        for kind, what in types_of(item.sentence.doc, other.source, other.filled.targets)
    )


def _kind(doc: Tokens, target: Filler) -> str:
    if target.kind == "organisation":
        return "organisation"
    return text_kind(doc, target)
