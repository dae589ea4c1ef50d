"""Recall: what a pronoun or possessive stands for, and the body or text that is meant when none is named."""

from collections.abc import Sequence
from typing import Final

from spacy.tokens import Span

from depositaire import spans
from depositaire.clauses.arguments.fillers import Filler
from depositaire.clauses.choosing.actors import is_through_persons
from depositaire.clauses.choosing.agreeing import is_named
from depositaire.clauses.choosing.candidates import candidates
from depositaire.clauses.choosing.heaviest import heaviest
from depositaire.clauses.choosing.named_behind import (
    behind_absolute,
    joined_in_main_clause,
    named_behind,
    named_in_main_clause,
    named_next,
)
from depositaire.clauses.choosing.narrowed import narrowed
from depositaire.clauses.choosing.omitted import (
    ALONE,
    has_other_object,
    is_of_another,
    is_said_of_another,
    may_recall,
    names_another,
)
from depositaire.clauses.choosing.told_before import (
    last_text,
    left_by_others,
    recalled_just_before,
    told_alike,
    told_of_them,
)
from depositaire.clauses.document.antecedents import issuer
from depositaire.clauses.document.just_named import text_just_named, text_of_sentence
from depositaire.clauses.document.named_next import opens_the_next
from depositaire.clauses.document.topic import text_kind, topic
from depositaire.clauses.earlier.clitics import clitic_slots
from depositaire.clauses.earlier.tellings import Told
from depositaire.clauses.frames.deciding import decided_on
from depositaire.clauses.sentences.filling import Filled
from depositaire.clauses.sentences.governing import governing_verb
from depositaire.clauses.subjects.adjectives import is_by_adjective
from depositaire.clauses.subjects.neighbours import is_pronoun

#: What is done to binding texts only.
_OF_BINDING: Final = frozenset({"ratify", "accede", "denounce"})
#: How far before « l'ont signée » the petition may be named.
_PETITION: Final = 25


def recall_target(filled: Filled, span: Span, told: Sequence[Told]) -> None:
    """Fill the target that is not named: « l'a ratifiée », « y adhérer », « sa ratification ».

    Also, where the rule says so, the body or text that is meant when none is named.
    """
    doc, trigger = filled.sentence.doc, filled.trigger
    if trigger.named or filled.targets:
        return
    if (text := behind_absolute(filled, span)) is not None:
        filled.targets.append(text)
        return
    wanted = filled.anaphoric == "target" or "target" in clitic_slots(filled)
    if filled.anaphoric == "target" and (meant := _meant(filled)):
        filled.targets += [one for one in meant if filled.takes(one)]
        return  # « Le pacte a été lancé par l'Union. Il compte 45 signataires »
    if not wanted and (
        is_said_of_another(filled)
        or has_other_object(filled)
        or names_another(filled, span.end)
        or is_of_another(filled, span.start)
    ):
        return
    if not wanted and (taken := text_just_named(filled, span)) is not None:
        filled.targets.append(taken)
    if not filled.targets and not wanted and not is_through_persons(filled):
        filled.targets.extend(left_by_others(filled, span, told))
    if filled.targets or not (wanted or may_recall(filled, span)):
        return
    if trigger.recall in ALONE and is_through_persons(filled):
        return  # « la ministre en a poussé la porte »
    if wanted and trigger.types.binding == "sign" and _is_of_persons(filled, span.start):
        return
    if not wanted and (main := joined_in_main_clause(filled, span)) is not None:
        filled.targets.append(main)
        return
    parties = {party.ref for party in filled.parties}
    alike = [] if wanted else told_alike(filled, parties, told)
    if alike:
        filled.targets.extend(alike)
        return
    if not wanted and trigger.form == "noun":
        decided_on(filled, governing_verb(filled.sentence, span.start), span.start, span.end, deciding="making_known")
        if filled.targets:
            return
    told_before = _binding(filled, [target for item in told for target in item.filled.targets if filled.takes(target)])
    recalled = [target for target in told_before if target.ref not in parties]
    adjective = is_by_adjective(filled)
    if not wanted and (trigger.recall == "topic" or (adjective and trigger.types.organisation is None)):
        filled.targets.extend(topic(filled, span.start, span.end, recalled))
        return
    if not wanted and (trigger.recall == "told" or adjective):
        filled.targets.extend(([target for target in recalled if is_named(doc, target)] or recalled)[-1:])
        if not recalled and trigger.form == "noun":
            filled.targets.extend(named_next(filled, parties))
        return
    if wanted and (ahead := named_in_main_clause(filled)) is not None:
        filled.targets.append(ahead)
        return
    if wanted and (last := last_text(filled, told)) is not None and last.ref not in parties:
        filled.targets.append(last)
        return
    if wanted and (same := recalled_just_before(filled, told)) is not None and same.ref not in parties:
        filled.targets.append(same)
        return
    if wanted and (theirs := told_of_them(filled, told, span.start)) is not None and theirs.ref not in parties:
        filled.targets.append(theirs)
        return
    refs = {target.ref for target in told_before}
    own = issuer(doc)
    if own is not None and not wanted:
        refs.add(own.kb_id_)
    fit = candidates(filled, told, parties, refs, wanted=wanted, recalling=bool(recalled))
    before = [filler for filler in fit if filler.end <= span.start and _is_open(filled, filler)]
    before = narrowed(filled, told, before, wanted=wanted)
    spoken_of = [filler for filler in before if wanted and _is_spoken_of(filled, filler)]
    if spoken_of:
        filled.targets.append(spoken_of[-1])
    elif before:
        filled.targets.append(heaviest(filled, span, told, before, refs, wanted=wanted))
    elif recalled:
        filled.targets.append(recalled[-1])
    elif fit and not wanted and (behind := named_behind(filled, fit, span.start)) is not None:
        filled.targets.append(behind)
    elif wanted:
        filled.targets.extend(one for one in named_next(filled, parties) if opens_the_next(filled, one))
    elif (text := text_of_sentence(filled)) is not None:
        filled.targets.append(text)


def _meant(filled: Filled) -> tuple[Filler, ...]:
    """The text that the pronoun stands for which is the subject; of a count of members, the body, too."""
    subject, counts = filled.subject, filled.trigger.types.organisation == "belong"
    if subject is None or not is_pronoun(filled.sentence, subject):
        return ()
    return subject.fillers if counts or subject.kinds == {"instrument"} else ()


def _binding(filled: Filled, texts: list[Filler]) -> list[Filler]:
    """Those that bind, where there are any and the rule is of what binds: no declaration is ratified."""
    if filled.trigger.types.binding not in _OF_BINDING:
        return texts
    doc = filled.sentence.doc
    return [text for text in texts if text.kind != "instrument" or text_kind(doc, text) == "binding"] or texts


def _is_of_persons(filled: Filled, index: int) -> bool:
    """« Une pétition circule ; mille personnes l'ont signée »: what was named last is no text that parties sign."""
    doc, phrases = filled.sentence.doc, filled.sentence.words.phrases["signed_by_persons"]
    last = max((end for _, end in phrases.within(doc, max(0, index - _PETITION), index)), default=0)
    texts = (span.end for span in spans.group(doc, spans.INSTRUMENTS) if span.end <= index)
    return last > max(texts, default=0)


def _is_spoken_of(filled: Filled, filler: Filler) -> bool:
    """« L'Alliance attire : le Japon y entrera en mai »: a body that the same sentence speaks of first."""
    group = filled.sentence.at(filler.start) if filler.start >= filled.sentence.start else None
    return group is not None and not group.prep and filler.kind == "organisation"


def _is_open(filled: Filled, filler: Filler) -> bool:
    """An agent (« invité par le Comité à y adhérer ») is not what a pronoun of the same sentence stands for."""
    group = filled.sentence.at(filler.start)
    return group is None or not filled.sentence.words.is_a_phrase(group.prep, "agent_preposition")
