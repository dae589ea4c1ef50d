"""Choice: which rule's frame is filled best, and the types of event it gives."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Final

from spacy.tokens import Span

from depositaire.clauses.arguments.fillers import Filler
from depositaire.clauses.choosing.anybody import is_of_anybody
from depositaire.clauses.choosing.assembled import is_by_assembled
from depositaire.clauses.choosing.begun import is_what_a_text_is_for, shows_what_was_told
from depositaire.clauses.choosing.below import listed_below
from depositaire.clauses.choosing.counted import counted_actors
from depositaire.clauses.choosing.event_types import types_of
from depositaire.clauses.choosing.in_turn import targets_in_turn
from depositaire.clauses.choosing.itemised import itemise, sure_texts
from depositaire.clauses.choosing.openings import promising
from depositaire.clauses.choosing.private_persons import is_of_a_person
from depositaire.clauses.choosing.recall import recall_target
from depositaire.clauses.choosing.tallied import tallied
from depositaire.clauses.choosing.unnamed_members import are_called_upon
from depositaire.clauses.choosing.vetoes import (
    is_close,
    is_of_persons,
    is_of_something_else,
    is_of_two_sides,
    is_provided_for,
    is_run_for,
    is_undone,
)
from depositaire.clauses.choosing.voiced import body_of_speaker, body_of_us
from depositaire.clauses.document.answers import who_answers
from depositaire.clauses.document.bodies import is_founded, is_founder
from depositaire.clauses.document.joinable import is_joinable
from depositaire.clauses.document.notes import take_noted
from depositaire.clauses.earlier.clitics import recall_party
from depositaire.clauses.earlier.echoed import follows_others
from depositaire.clauses.earlier.taken_up import take_up
from depositaire.clauses.earlier.tellings import Told
from depositaire.clauses.frames.deciding import decided_in_organ, decided_on
from depositaire.clauses.frames.frame import fill, lacking_words
from depositaire.clauses.sentences.absolute import is_absolute
from depositaire.clauses.sentences.filling import Filled, expression_end
from depositaire.clauses.sentences.governing import governing_verb
from depositaire.clauses.sentences.sentence import Sentence
from depositaire.clauses.subjects.adjectives import is_by_adjective
from depositaire.clauses.subjects.counted_names import named_among
from depositaire.clauses.subjects.members import through_members
from depositaire.clauses.subjects.ordinals import has_ordinal
from depositaire.lexicon import Trigger

#: How many parties make a list.
_LIST: Final = 3
_PAIR: Final = 2


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
    if is_what_a_text_is_for(sentence, trigger, span.start) or shows_what_was_told(sentence, span, told):
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
    if trigger.undone_by and is_undone(sentence, trigger, span):
        return Lack(trigger, "not_near")
    if trigger.close and not is_close(filled, span.end):
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
    if filled.anaphoric == "party" and trigger.form == "noun":
        decided_on(filled, governing_verb(sentence, span.start), span.start, span.end)
    filled.targets += body_of_us(filled, span)
    recall_target(filled, span, told)
    filled.targets += body_of_speaker(filled, span)
    filled.recalled = bool(filled.targets) and not named
    decided_in_organ(filled, span.end)
    if filled.recalled and trigger.types.organisation == "apply" and is_run_for(filled):
        return Lack(trigger, "kind")
    if is_by_adjective(filled) and not filled.targets:
        filled.parties.clear()  # « la candidature française aux Jeux »
    recall_party(filled, told)
    if trigger.types.organisation == "found":
        doc, words = sentence.doc, sentence.words
        sure = is_founder(doc, filled.parties) or words.is_a_phrase(span.kb_id_, "founding")
        filled.targets = [target for target in filled.targets if is_founded(doc, target, words, sure=sure)]
        filled.targets = [target for target in filled.targets if not is_of_two_sides(doc, target)]
        if is_provided_for(filled):
            filled.targets = [target for target in filled.targets if target.kind != "instrument"]
    if trigger.state and trigger.status == "negated":  # « la CGT rejette l'accord »: not hers to ratify
        filled.parties = [party for party in filled.parties if not is_of_persons(filled, party)]
    lacking = _lacking_slot(filled)
    if trigger.echo and trigger.already and not follows_others(filled, told):
        lacking = "party"
    if trigger.echo and trigger.voice == "passive" and trigger.frame and is_of_something_else(filled):
        return Lack(trigger, "form")
    if trigger.by_assembled and not is_by_assembled(filled, span.end):
        lacking = "form" if lacking else "party"
    if not lacking and not trigger.echo and not types_of(sentence.doc, trigger, filled.targets):
        lacking = "kind" if filled.targets else "target"
    return Lack(trigger, lacking) if lacking else filled


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
