"""The frame of a noun, and of the verb that carries it out."""

from dataclasses import replace
from typing import Final

from depositaire.clauses.arguments.fillers import Group
from depositaire.clauses.frames.carried_out import carried_out
from depositaire.clauses.frames.complements import beside, complements
from depositaire.clauses.frames.deciding import decided_on
from depositaire.clauses.frames.done_by import by_participle
from depositaire.clauses.frames.jointly import jointly
from depositaire.clauses.frames.labelled import labelled
from depositaire.clauses.frames.likewise import together_with
from depositaire.clauses.frames.on_behalf import carry_out_for
from depositaire.clauses.frames.shown import is_shown_ahead, shown_ahead
from depositaire.clauses.frames.struck import struck
from depositaire.clauses.sentences.carriers import in_relative, light_verb, undergone
from depositaire.clauses.sentences.ellipses import left_verbless
from depositaire.clauses.sentences.filling import Filled
from depositaire.clauses.sentences.governing import governing_verb
from depositaire.clauses.sentences.headings import is_heading
from depositaire.clauses.sentences.sentence import Sentence, clause_end
from depositaire.clauses.sentences.verbgroup import VerbGroup
from depositaire.clauses.sentences.verbs import verb_group
from depositaire.clauses.subjects.addressed import of_whom
from depositaire.clauses.subjects.adjectives import by_adjective
from depositaire.clauses.subjects.lists import instanced
from depositaire.clauses.subjects.neighbours import bare_right, first_bare_after_comma
from depositaire.clauses.subjects.subject import subject_of
from depositaire.clauses.subjects.whose import (
    agent_before,
    by_means,
    by_this,
    giver,
    of_what,
    possessed,
    relative,
    that_of,
    wished,
    with_who_announces,
)
from depositaire.lexicon import Trigger

#: How many tokens may stand before a noun that opens the sentence.
_OPENING: Final = 4
#: How far behind the noun those may stand whom it counts: « la signature de dix États ».
_COUNTED: Final = 5


def fill_noun(sentence: Sentence, trigger: Trigger, start: int, end: int) -> Filled | None:
    """Fill the frame of the noun at tokens ``start`` to ``end``; None where it tells no event."""
    words, frame = sentence.words, trigger.frame
    if _is_verb(sentence, start):
        return None
    if trigger.verbless and not is_heading(sentence, start):
        return None
    filled = Filled(sentence, trigger, clause_end(sentence, end))
    if "itself" in frame and (text := sentence.at(start) or _office_beside(sentence, end)) is not None:
        filled.assign(frame["itself"], replace(text, person=False))
    if "ahead" in frame:
        filled.parties += left_verbless(sentence, start, end)
        return filled
    complements(filled, frame, end)
    if not filled.parties:
        _fronted(filled, start)
    if not filled.parties:
        filled.parties += labelled(filled, start, end)
    if "label" in frame:
        return filled if filled.parties else None
    if "before" in frame and not filled.targets:
        beside(filled, start, end)
    if "after" in frame and (group := bare_right(sentence, end)) is not None:
        filled.assign(frame["after"], group)
    if not filled.parties and frame.get(words.word("agent")) == "party":
        agent = agent_before(sentence, start)
        if agent is not None and not any(token.pos_ in ("VERB", "AUX") for token in sentence.doc[agent.start : start]):
            filled.assign("party", agent)  # « le dépôt par l'Arménie de l'instrument »
    verb = governing_verb(sentence, start)
    carrier = light_verb(sentence, trigger, verb) or undergone(sentence, trigger, end)
    if carrier is None and not filled.parties and (carrier := in_relative(sentence, trigger, end)) is not None:
        filled.right = max(filled.right, clause_end(sentence, carrier.index + 1))
    if trigger.shown_by and carrier is None:
        shown_ahead(filled, start)
    if trigger.needs_light and carrier is None and not (trigger.shown_by and is_shown_ahead(filled, start)):
        return None
    if "possessive" in frame and determiner(sentence, start) == "possessive":
        possessed(filled, _owned(filled, end), start, verb)
    relative(filled, start)
    if verb is not None and not filled.targets:
        of_what(filled, verb, start)
    if not filled.parties and "party" in (frame.get("possessive"), frame.get(words.word("agent"))):
        filled.parties += by_adjective(sentence, end) or by_adjective(sentence, start + 1)
    if carrier is not None:
        carried_out(filled, carrier, end)
        carry_out_for(filled, carrier)
    elif verb is not None and not filled.parties and frame.get(words.word("agent")) == "party":
        by_means(filled, verb, start)
    if verb is not None and filled.targets and not filled.parties and frame.get("possessive") == "party":
        wished(filled, verb, start)
    if verb is not None and not filled.parties and (from_whom := giver(sentence, verb, start)) is not None:
        filled.parties += filled.without_targets(from_whom.actors)
    if filled.targets and not filled.parties and determiner(sentence, start) == "demonstrative":
        by_this(filled, start)
    if filled.targets and not filled.parties and (said_to := of_whom(sentence, verb, start)) is not None:
        filled.assign("party", said_to)  # « recommande au Togo la ratification »
    if not filled.parties and filled.targets:
        that_of(filled, end)
    by_participle(filled, end)
    if verb is not None and trigger.types.binding == "sign":
        with_who_announces(filled, verb)
    if not filled.parties and filled.targets and frame.get(words.word("agent")) == "party":
        _named_behind(filled, end)
    if trigger.types.organisation == "found":
        together_with(filled, end)
    struck(filled, end)
    jointly(filled, start)
    decided_on(filled, verb, start, end)
    if trigger.around and filled.parties and not filled.targets:
        _in_clause(filled, start, end, verb)
    return filled


def _is_verb(sentence: Sentence, index: int) -> bool:
    """« est entrée en vigueur » is a verb."""
    verbs = (verb_group(sentence, index, form.lemma) for form in sentence.words.forms(sentence.doc[index]))
    return any(verb is not None and verb.auxiliary is not None for verb in verbs)


def _office_beside(sentence: Sentence, end: int) -> Group | None:
    """« fondateur et président de Greenpeace »: the office that is joined to a word, and whose it is."""
    joined = end + 1 < sentence.end and sentence.words.is_a(sentence.doc[end], "list_and")
    office = sentence.at(end + 1) if joined else None
    return office if office is not None and office.person and office.start == end + 1 else None


def _fronted(filled: Filled, start: int) -> None:
    """« Pour le Togo, l'entrée en vigueur du traité », « Entre le Togo et le Mali, la signature de l'accord »."""
    sentence, frame = filled.sentence, filled.trigger.frame
    first = next((group for group in sentence.groups if group.end < start), None)
    if first is None or not sentence.opens_at(first.start):
        return
    if frame.get(first.prep) != "party" and not _is_spoken_of(filled, first, start):
        return
    if sentence.doc[first.end].text == "," and clause_end(sentence, first.end) >= start:
        filled.assign("party", first)


def _is_spoken_of(filled: Filled, first: Group, start: int) -> bool:
    """« Pour le Togo, les négociations d'adhésion continuent »: a State, and the noun right behind its comma."""
    sentence, words = filled.sentence, filled.sentence.words
    apply = filled.trigger.types.organisation == "apply"  # « Pour le Togo, l'adhésion à l'OIF est une erreur »
    if not apply or first.kinds != {"country"} or first.person or not words.is_a_phrase(first.prep, "as_for"):
        return False
    return all(token.text == "," or token.pos_ in ("DET", "ADJ") for token in sentence.doc[first.end : start])


def _named_behind(filled: Filled, end: int) -> None:
    """« la signature par dix États du traité, dont le Chili »: some of those counted, named behind the text."""
    sentence, target = filled.sentence, filled.targets[-1]
    nouns = sentence.doc[end : min(target.start, end + _COUNTED)]
    if target.start > end and any(sentence.words.is_a(noun, "member_noun") for noun in nouns):
        group = instanced(sentence, target.end - 1)
        acts = group is not None and group.end < sentence.end and sentence.words.is_verb(sentence.doc[group.end])
        filled.parties += filled.without_targets(group.fillers) if group is not None and not acts else []


def _in_clause(filled: Filled, start: int, end: int, verb: VerbGroup | None) -> None:
    """« Avec l'arrivée du Ghana, l'OIF compte… », « l'OIF s'est agrandie avec l'arrivée du Ghana »."""
    sentence, doc = filled.sentence, filled.sentence.doc
    if any(group.person for group in sentence.groups if set(group.fillers) & set(filled.parties)):
        return
    body = subject_of(sentence, verb) if verb is not None else None
    if body is not None and set(body.fillers) & set(filled.parties):
        body = None  # « Après le départ d'assureurs, dont Rivéo, l'alliance … »
    if body is None and start - sentence.start < _OPENING:
        body = first_bare_after_comma(sentence, max(end, *(party.end for party in filled.parties)) - 1)
    if body is not None and not any(token.text in ";:" for token in doc[body.end : start]):
        filled.targets += [filler for filler in body.fillers if filled.takes(filler)]


def _owned(filled: Filled, end: int) -> str:
    """Which slot the possessive tells; where the text stands behind, who acts: « sa ratification de la Charte »."""
    frame, words = filled.trigger.frame, filled.sentence.words
    slot, of = (
        frame["possessive"],
        next((frame[prep] for prep in frame if words.is_a_phrase(prep, "complement_preposition")), ""),
    )
    behind = any(target.start >= end for target in filled.targets)
    return "party" if slot == "target" and behind and not filled.parties and "party" in of else slot


def determiner(sentence: Sentence, start: int) -> str:
    """« possessive » or « demonstrative » where the noun has such a determiner."""
    doc, words, floor = sentence.doc, sentence.words, sentence.start
    for index in range(start - 1, max(floor, start - 4) - 1, -1):
        if words.is_a(doc[index], "possessive"):
            return "possessive"
        if words.is_a(doc[index], "demonstrative"):
            return "demonstrative"
        if doc[index].pos_ not in ("ADJ", "NUM"):
            break
    return ""
