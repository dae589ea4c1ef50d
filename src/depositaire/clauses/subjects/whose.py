"""Whose the act is that a noun names, where nothing behind it says so: « son retrait », « dont l'adhésion »."""

from typing import Final

from depositaire.clauses.arguments.fillers import Group
from depositaire.clauses.sentences.filling import Filled
from depositaire.clauses.sentences.sentence import Sentence
from depositaire.clauses.sentences.verbgroup import VerbGroup
from depositaire.clauses.subjects.addressed import addressed, is_addressing
from depositaire.clauses.subjects.controlled import several
from depositaire.clauses.subjects.neighbours import antecedent, bare_left, first_bare_after_comma, is_pronoun
from depositaire.clauses.subjects.subject import subject_of
from depositaire.clauses.wording.prepositions import preposition

#: What a body decides of who belongs to it.
_DECIDED: Final = frozenset({"join", "leave", "suspend", "apply"})
#: How far behind its verb its object may stand: « a approuvé hier sa première candidature ».
_OBJECT: Final = 4
#: Within how many tokens behind a noun its date begins: « depuis sa création en 2014 ».
_DATED: Final = 4
#: How far before « son retrait » its agent may stand.
_NEAR_AGENT: Final = 8
#: How far before its verb a relative clause may open.
_RELATIVE: Final = 10


def agent_before(sentence: Sentence, start: int) -> Group | None:
    """« l'annonce par la Turquie de son retrait »."""
    agents = (item for item in sentence.left(start) if sentence.words.is_a_phrase(item.prep, "agent"))
    return next((one for one in agents if start - one.end < _NEAR_AGENT and not is_of_participle(sentence, one)), None)


def is_of_participle(sentence: Sentence, agent: Group) -> bool:
    """« annonce, lors d'un forum organisé par l'OIF, son retrait »: who does what the participle before says."""
    before = agent.start - 1
    if before <= sentence.start:
        return False
    bare = sentence.doc[before - 1].pos_ not in ("AUX", "ADV")  # not « a été annoncé par le Togo »
    return bare and any(form.tense == "ppast" for form in sentence.words.forms(sentence.doc[before]))


def possessed(filled: Filled, slot: str, start: int, verb: VerbGroup | None) -> None:
    """« son retrait », « sa ratification »: whose is the subject of the clause, or the agent named before."""
    sentence = filled.sentence
    group = subject_of(sentence, verb) if verb is not None else None
    if slot == "party" and is_anothers(filled, verb, start):
        filled.anaphoric = slot
        return
    if group is None:
        group = bare_left(sentence, start)
    if group is None and verb is None:
        group = first_bare_after_comma(sentence, start)  # « Depuis son entrée dans l'OIF, le Mali… »
    if slot == "party":
        agent = agent_before(sentence, start)
        if agent is not None and (verb is None or agent.start > verb.index):
            group = agent
    if slot == "party" and verb is not None and sentence.words.is_form_of(sentence.doc[verb.index], "receiving"):
        group = giver(sentence, verb, start)
    if slot == "party" and filled.trigger.types.organisation == "belong":
        group = _before_aside(sentence, start) or group
    if slot == "party" and verb is not None and is_addressing(sentence, verb):
        group = addressed(sentence, verb, start) or group  # « remercie le Togo pour son soutien »
    if slot == "party" and group is not None and group.kinds == {"organisation"}:
        group = _of_the_last(sentence, start) or group
    if slot == "target" and is_pronoun(sentence, group):
        group = None
    if slot == "target" and start - 1 > sentence.start and sentence.words.is_a(sentence.doc[start - 2], "since"):
        if not any(sentence.in_date(index) for index in range(start + 1, min(start + _DATED, sentence.end))):
            return  # « membre de l'OIF depuis sa création » tells nothing of the creation
        body = next((item for item in sentence.left(start) if item.end == start - 2), None)
        group = body or group
    if slot == "party":
        group = several(sentence, start, group)
    if group is not None and (slot != "party" or not filled.parties):
        filled.assign(slot, group)
    if (slot == "party" and not filled.parties) or (slot == "target" and not filled.targets):
        filled.anaphoric = slot


def _of_the_last(sentence: Sentence, start: int) -> Group | None:
    """« L'OIF a décidé de la levée des sanctions contre le Togo et de sa réintégration »: the State just named."""
    doc, words, index = sentence.doc, sentence.words, start - 2
    if index > sentence.start and words.is_a(doc[index], "complement_preposition"):
        index -= 1
    if index <= sentence.start or not words.is_a(doc[index], "list_and"):
        return None
    group = sentence.at(index - 1)
    return (
        group if group is not None and group.prep and group.kinds == {"country"} and len(group.fillers) == 1 else None
    )


def _before_aside(sentence: Sentence, start: int) -> Group | None:
    """« invite le Togo, en sa qualité de membre, à … »: whom an aside with the noun stands right behind."""
    comma = start - 3
    if comma <= sentence.start or sentence.doc[comma].text != "," or sentence.doc[start - 2].pos_ != "ADP":
        return None
    group = sentence.at(comma - 1)
    return group if group is not None and group.kinds == {"country"} else None


def is_anothers(filled: Filled, verb: VerbGroup | None, start: int) -> bool:
    """« Kiev réclame son exclusion », « Paris soutient son adhésion »: what is done to, or done by, somebody else."""
    sentence, words = filled.sentence, filled.sentence.words
    if verb is None or verb.passive:
        return False
    done_to = filled.trigger.frame.get(words.word("agent")) == "target"
    names: tuple[str, ...] = ("backing", "calling_for") if done_to else ("backing",)
    if is_decided_on(filled, verb, start):
        names = (*names, "deciding_on") if done_to else (*names, "accepting", "rejecting")
    return any(words.is_form_of(sentence.doc[verb.index], name) for name in names)


def is_decided_on(filled: Filled, verb: VerbGroup, start: int) -> bool:
    """« L'OIF a approuvé son adhésion », « a confirmé sa suspension »: whether a body may decide on who belongs to it.

    Not « La CGT a approuvé son adhésion à l'Alliance bleue ».
    """
    if filled.targets or filled.trigger.types.organisation not in _DECIDED or start - verb.index > _OBJECT:
        return False
    subject = subject_of(filled.sentence, verb)
    return subject is not None and subject.kinds == {"organisation"} and len(subject.fillers) == 1


def giver(sentence: Sentence, verb: VerbGroup, start: int) -> Group | None:
    """« le dépositaire a reçu du Togo son instrument »: who gave it, not who took it."""
    if not sentence.words.is_form_of(sentence.doc[verb.index], "receiving"):
        return None
    between = (group for group in sentence.right(verb.index + 1) if group.end <= start)
    return next((g for g in between if sentence.words.is_a_phrase(g.prep, "complement_preposition")), None)


def relative(filled: Filled, start: int) -> None:
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
            filled.parties += left.actors  # « le Ghana, dont l'adhésion à l'OIF date de 2006 »
        return
    if not filled.targets and any(filled.takes(filler) and filler.kind == "instrument" for filler in left.fillers):
        filled.assign("target", left)
    elif not filled.parties and "party" in "|".join(filled.trigger.frame.values()):
        filled.parties += filled.without_targets(left.actors)


def of_what(filled: Filled, verb: VerbGroup, start: int) -> None:
    """« l'Alliance, dont la France a annoncé le lancement », « le Mali, dont l'Union a voté la suspension »."""
    sentence, words = filled.sentence, filled.sentence.words
    if verb.index > start:
        return
    for index in range(verb.start - 1, max(sentence.start, verb.start - _RELATIVE), -1):
        if words.is_a(sentence.doc[index], "whose"):
            left = antecedent(sentence, index)
            if left is not None:
                filled.assign(filled.trigger.frame.get(words.word("whose_preposition"), ""), left)
            return
        if words.is_verb(sentence.doc[index]) and sentence.at(index) is None:
            return


def by_means(filled: Filled, verb: VerbGroup, start: int) -> None:
    """« ont scellé leur coopération par la signature d'un accord »: the act is that of the verb's subject."""
    sentence = filled.sentence
    prep, _ = preposition(sentence.doc, start, sentence.words, floor=sentence.start)
    subject = subject_of(sentence, verb) if sentence.words.is_a_phrase(prep, "means") and not verb.passive else None
    if subject is not None and not is_pronoun(sentence, subject):
        filled.parties += filled.without_targets(subject.actors)


def by_this(filled: Filled, start: int) -> None:
    """« Avec cette ratification du traité, le Togo montre la voie »: the act is that of whom the sentence is about."""
    sentence, words = filled.sentence, filled.sentence.words
    prep, first = preposition(sentence.doc, start, words, floor=sentence.start)
    if not words.is_a_phrase(prep, "thereby") or not sentence.opens_at(first):
        return
    group = first_bare_after_comma(sentence, max(target.end for target in filled.targets) - 1)
    if group is not None and not is_pronoun(sentence, group):
        filled.parties += filled.without_targets(group.actors)


def wished(filled: Filled, verb: VerbGroup, start: int) -> None:
    """« espère une adhésion rapide à l'Union », « caresse l'espoir d'une entrée »: the act is the wisher's own."""
    sentence, doc, words = filled.sentence, filled.sentence.doc, filled.sentence.words
    between = doc[verb.index + 1 : start]
    if any(
        token.pos_ in ("VERB", "AUX") or (token.is_punct and not words.is_a(token, "quotation_mark"))
        for token in between
    ):
        return
    own = any(words.is_a(token, "own_will") for token in between)
    if not own and (not words.is_form_of(doc[verb.index], "wishing") or any(token.pos_ == "NOUN" for token in between)):
        return
    subject = subject_of(sentence, verb)
    if subject is not None and not is_pronoun(sentence, subject) and not verb.passive:
        filled.parties += filled.without_targets(subject.actors)


def with_who_announces(filled: Filled, verb: VerbGroup) -> None:
    """« Airbus a annoncé la signature, avec l'ESA, d'un contrat »: who announces it is the other party."""
    sentence, words = filled.sentence, filled.sentence.words
    groups = [sentence.at(party.start) for party in filled.parties]
    alone = bool(groups) and all(item is not None and item is groups[0] for item in groups)
    with_ = groups[0] is not None and words.is_a_phrase(groups[0].prep, "with") if alone else False
    if not with_ or verb.passive or not words.is_form_of(sentence.doc[verb.index], "announcing_act"):
        return
    subject = subject_of(sentence, verb)
    if subject is not None and not subject.person and not is_pronoun(sentence, subject):
        fresh = [f for f in filled.without_targets(subject.actors) if f not in filled.parties]
        filled.parties[:0] = fresh


def that_of(filled: Filled, end: int) -> None:
    """« la dernière ratification remonte à 2021, celle de l'Arménie »: whose the noun is, said behind a comma.

    Also « la première adhésion à l'OMC depuis celle du Liberia »: the one before, of whom it is told.
    """
    sentence, words = filled.sentence, filled.sentence.words
    for index in range(end, sentence.end - 1):
        token = sentence.doc[index]
        before = words.is_a(sentence.doc[index - 1], "since")
        behind = before or sentence.doc[index - 1].text == "," or words.is_form_of(sentence.doc[index - 1], "being")
        if words.is_a(token, "that_of") and behind:  # « la dernière ratification est celle de l'Arménie »
            group = sentence.at(index + 1)
            closed = group is not None and (before or group.end == sentence.end or sentence.doc[group.end].is_punct)
            if group is not None and closed and "party" in filled.trigger.frame.get(group.prep, ""):
                filled.parties += filled.without_targets(group.actors)
            return
        if words.is_a(token, "coordinator") or token.text == ";":
            return
