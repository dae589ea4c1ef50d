"""The frame of a noun, and of the verb that carries it out."""

from itertools import islice
from typing import Final

from depositaire.clauses.adjectives import by_adjective
from depositaire.clauses.carriers import light_verb, undergone
from depositaire.clauses.fillers import Filler, Group
from depositaire.clauses.filling import Filled, beside, complements
from depositaire.clauses.governing import governing_verb
from depositaire.clauses.headings import is_heading
from depositaire.clauses.lists import announced, instanced
from depositaire.clauses.neighbours import antecedent, bare_left, bare_right, first_bare_after_comma, is_pronoun
from depositaire.clauses.persons import is_in_office
from depositaire.clauses.prepositions import preposition
from depositaire.clauses.pronouns import stands_for_text
from depositaire.clauses.relatives import after_all
from depositaire.clauses.sentence import Sentence, clause_end
from depositaire.clauses.subjects import several, subject_of
from depositaire.clauses.verbgroup import VerbGroup
from depositaire.clauses.verbs import verb_group
from depositaire.lexicon import Trigger

#: How far before « son retrait » its agent may stand.
_NEAR_AGENT: Final = 8


#: How many tokens may stand before a noun that opens the sentence.
_OPENING: Final = 4


def fill_noun(sentence: Sentence, trigger: Trigger, start: int, end: int) -> Filled | None:
    """Fill the frame of the noun at tokens ``start`` to ``end``; None where it tells no event."""
    words, frame = sentence.words, trigger.frame
    if _is_verb(sentence, start):
        return None
    if trigger.verbless and not is_heading(sentence, start):
        return None
    filled = Filled(sentence, trigger, clause_end(sentence, end))
    if "itself" in frame and (text := sentence.at(start)) is not None:
        filled.assign(frame["itself"], text)
    complements(filled, frame, end)
    if "before" in frame and not filled.targets:
        beside(filled, start, end)
    if "after" in frame and (group := bare_right(sentence, end)) is not None:
        filled.assign(frame["after"], group)
    if not filled.parties and frame.get(words.word("agent")) == "party":
        agent = _agent_before(sentence, start)
        if agent is not None and not any(token.pos_ in ("VERB", "AUX") for token in sentence.doc[agent.start : start]):
            filled.assign("party", agent)  # « le dépôt par l'Arménie de l'instrument »
    verb = governing_verb(sentence, start)
    carrier = light_verb(sentence, trigger, verb) or undergone(sentence, trigger, end)
    if trigger.needs_light and carrier is None:
        return None
    if "possessive" in frame and determiner(sentence, start) == "possessive":
        _possessed(filled, frame["possessive"], start, verb)
    _relative(filled, start)
    if not filled.parties and "party" in (frame.get("possessive"), frame.get(words.word("agent"))):
        filled.parties += by_adjective(sentence, end)
    if carrier is not None:
        _carried_out(filled, carrier, end)
    elif verb is not None and not filled.parties and frame.get(words.word("agent")) == "party":
        _by_means(filled, verb, start)
    if verb is not None and filled.targets and not filled.parties and frame.get("possessive") == "party":
        _wished(filled, verb, start)
    if not filled.parties and filled.targets:
        _that_of(filled, end)
    if trigger.around and filled.parties and not filled.targets:
        _in_clause(filled, start, end, verb)
    return filled


def _that_of(filled: Filled, end: int) -> None:
    """« la dernière ratification remonte à 2021, celle de l'Arménie »: whose the noun is, said behind a comma."""
    sentence, words = filled.sentence, filled.sentence.words
    for index in range(end, sentence.end - 1):
        token = sentence.doc[index]
        if words.is_a(token, "that_of") and sentence.doc[index - 1].text == ",":
            group = sentence.at(index + 1)
            closed = group is not None and (group.end == sentence.end or sentence.doc[group.end].is_punct)
            if group is not None and closed and "party" in filled.trigger.frame.get(group.prep, ""):
                filled.parties += filled.without_targets(_actors(group))
            return
        if words.is_a(token, "coordinator") or token.text == ";":
            return


def _is_verb(sentence: Sentence, index: int) -> bool:
    """« est entrée en vigueur » is a verb."""
    verbs = (verb_group(sentence, index, form.lemma) for form in sentence.words.forms(sentence.doc[index]))
    return any(verb is not None and verb.auxiliary is not None for verb in verbs)


def _agent_before(sentence: Sentence, start: int) -> Group | None:
    """« l'annonce par la Turquie de son retrait »."""
    agents = (item for item in sentence.left(start) if sentence.words.is_a_phrase(item.prep, "agent"))
    return next((agent for agent in agents if start - agent.end < _NEAR_AGENT), None)


def _possessed(filled: Filled, slot: str, start: int, verb: VerbGroup | None) -> None:
    """« son retrait », « sa ratification »: whose is the subject of the clause, or the agent named before."""
    sentence = filled.sentence
    group = subject_of(sentence, verb) if verb is not None else None
    if group is None:
        group = bare_left(sentence, start)
    if group is None and verb is None:
        group = first_bare_after_comma(sentence, start)  # « Depuis son entrée dans l'OIF, le Mali… »
    if slot == "party":
        agent = _agent_before(sentence, start)
        if agent is not None and (verb is None or agent.start > verb.index):
            group = agent
    if slot == "party" and verb is not None and filled.sentence.words.is_form_of(sentence.doc[verb.index], "receiving"):
        group = _giver(sentence, verb, start)
    if slot == "target" and is_pronoun(sentence, group):
        group = None
    if slot == "party":
        group = several(sentence, start, group)
    if group is not None and (slot != "party" or not filled.parties):
        filled.assign(slot, group)
    if (slot == "party" and not filled.parties) or (slot == "target" and not filled.targets):
        filled.anaphoric = slot


def _giver(sentence: Sentence, verb: VerbGroup, start: int) -> Group | None:
    """« le dépositaire a reçu du Togo son instrument »: who gave it, not who took it."""
    between = (group for group in sentence.right(verb.index + 1) if group.end <= start)
    return next((g for g in between if sentence.words.is_a_phrase(g.prep, "complement_preposition")), None)


def _carried_out(filled: Filled, verb: VerbGroup, end: int) -> None:
    """« procéder à la signature », « apporter son soutien »: the noun's party and target are the verb's."""
    sentence = filled.sentence
    if "light" in filled.trigger.frame:  # « l'Appel a reçu le soutien du Pérou »
        subject = subject_of(sentence, verb)
        if filled.trigger.frame["light"] == "target" and stands_for_text(sentence, subject, verb):
            filled.anaphoric = "target"
        elif subject is not None:
            filled.assign(filled.trigger.frame["light"], subject)
        if not filled.parties:
            some = instanced(sentence, end - 1)
            filled.parties += filled.without_targets(some.fillers if some else announced(sentence, verb.index))
        return
    if not filled.parties and verb.passive:
        agents = (item for item in sentence.right(verb.index) if sentence.words.is_a_phrase(item.prep, "agent"))
        filled.parties += [filler for agent in islice(agents, 1) for filler in _actors(agent)]
    elif not filled.parties:
        subject = subject_of(sentence, verb)
        if subject is not None and not (filled.trigger.personal and is_in_office(sentence, subject)):
            filled.parties += filled.without_targets(_actors(subject))
        if not filled.parties:
            filled.parties += after_all(filled, verb)
    if filled.targets:
        return
    reach = clause_end(sentence, verb.index + 1)
    for item in sentence.right(verb.index + 1):
        if "target" in filled.trigger.frame.get(item.prep, "") and item.start < reach:
            filled.targets += [f for f in item.fillers if filled.takes(f) and f not in filled.parties]
            break


def _relative(filled: Filled, start: int) -> None:
    """« le Ghana, dont la ratification… », « le traité, dont l'entrée en vigueur… »: whose or of what."""
    sentence, doc, words = filled.sentence, filled.sentence.doc, filled.sentence.words
    before = start - 1
    while before > sentence.start and words.is_a(doc[before], "article"):
        before -= 1
    if before <= sentence.start or not words.is_a(doc[before], "whose"):
        return
    left = antecedent(sentence, before)
    if left is None:
        return
    if filled.trigger.types.organisation is not None:
        if not filled.parties and left.kinds == {"country"}:
            filled.parties += _actors(left)  # « le Ghana, dont l'adhésion à l'OIF date de 2006 »
        return
    if not filled.targets and any(filled.takes(filler) and filler.kind == "instrument" for filler in left.fillers):
        filled.assign("target", left)
    elif not filled.parties and "party" in "|".join(filled.trigger.frame.values()):
        filled.parties += filled.without_targets(_actors(left))


def _by_means(filled: Filled, verb: VerbGroup, start: int) -> None:
    """« ont scellé leur coopération par la signature d'un accord »: the act is that of the verb's subject."""
    sentence = filled.sentence
    prep, _ = preposition(sentence.doc, start, sentence.words, floor=sentence.start)
    subject = subject_of(sentence, verb) if sentence.words.is_a_phrase(prep, "means") and not verb.passive else None
    if subject is not None and not is_pronoun(sentence, subject):
        filled.parties += filled.without_targets(_actors(subject))


def _wished(filled: Filled, verb: VerbGroup, start: int) -> None:
    """« espère une adhésion rapide à l'Union », « caresse l'espoir d'une entrée »: the act is the wisher's own."""
    sentence, doc, words = filled.sentence, filled.sentence.doc, filled.sentence.words
    between = doc[verb.index + 1 : start]
    if any(token.pos_ in ("VERB", "AUX", "PUNCT") for token in between):
        return
    own = any(words.is_a(token, "own_will") for token in between)
    if not own and (not words.is_form_of(doc[verb.index], "wishing") or any(token.pos_ == "NOUN" for token in between)):
        return
    subject = subject_of(sentence, verb)
    if subject is not None and not is_pronoun(sentence, subject) and not verb.passive:
        filled.parties += filled.without_targets(_actors(subject))


def _in_clause(filled: Filled, start: int, end: int, verb: VerbGroup | None) -> None:
    """« Avec l'arrivée du Ghana, l'OIF compte… », « l'OIF s'est agrandie avec l'arrivée du Ghana »."""
    sentence, doc = filled.sentence, filled.sentence.doc
    if any(group.person for group in sentence.groups if set(group.fillers) & set(filled.parties)):
        return
    body = subject_of(sentence, verb) if verb is not None else None
    if body is None and start - sentence.start < _OPENING:
        body = first_bare_after_comma(sentence, end)
    if body is not None and not any(token.text in ";:" for token in doc[body.end : start]):
        filled.targets += [filler for filler in body.fillers if filled.takes(filler)]


def _actors(group: Group) -> list[Filler]:
    return [filler for filler in group.fillers if filler.kind != "instrument"]


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
