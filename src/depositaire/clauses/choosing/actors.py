"""Actors: whether a party acts and which, where the frame alone does not say."""

from typing import Final

from depositaire.clauses.arguments.beholders import only_beholds
from depositaire.clauses.arguments.fillers import Filler, Group
from depositaire.clauses.choosing.anybody import is_of_a_kind
from depositaire.clauses.choosing.asked import is_asked_of_others
from depositaire.clauses.choosing.beholders import is_only_beheld
from depositaire.clauses.choosing.unnamed_members import is_body_of_members, is_by_others, is_by_private_bodies
from depositaire.clauses.document.organs import is_government, is_parliament
from depositaire.clauses.earlier.tellings import Told
from depositaire.clauses.sentences.filling import Filled
from depositaire.clauses.sentences.sentence import Sentence
from depositaire.clauses.sentences.verbs_before import coordinated_verb
from depositaire.clauses.subjects.addressed import is_addressing
from depositaire.clauses.subjects.agreement import agrees
from depositaire.clauses.subjects.counts import bare_number, stands_alone
from depositaire.clauses.subjects.neighbours import is_pronoun
from depositaire.clauses.subjects.of_participles import is_left_behind
from depositaire.clauses.subjects.unnamed import is_by_unnamed
from depositaire.clauses.subjects.whose import is_of_participle

#: … and acts of States, to which bodies named before them are only told of it.
#: How far behind a text the name may stand of whom it is with.
_BESIDE: Final = 4
_OF_STATES: Final = frozenset({"leave", "denounce", "ratify", "accede"})


def is_of_states(filled: Filled) -> bool:
    """Whether all parties are States."""
    return bool(filled.parties) and all(party.kind == "country" for party in filled.parties)


def is_through_persons(filled: Filled) -> bool:
    """Whether a party is named by who stands for it: « le ministre turc est parti »."""
    groups = (filled.sentence.at(party.start) for party in filled.parties)
    return any(group is not None and group.person for group in groups)


def _is_whose(sentence: Sentence, target: Filler, named: Group) -> bool:
    """Whether a body is named right behind a text to say whose text it is."""
    of = sentence.words.is_a_phrase(named.prep, "complement_preposition")
    return of and named.kinds == {"organisation"} and 0 <= named.start - target.end <= 1


def _is_its_matter(sentence: Sentence, target: Filler, named: Group) -> bool:
    """Whether a body is named between a text and its verb to say what the text is about."""
    if not named.prep or named.kinds != {"organisation"} or not target.end <= named.start:
        return False
    if any(sentence.words.is_a_phrase(named.prep, name) for name in ("with", "between", "agent")):
        return False
    return not any(token.is_punct or token.pos_ in ("VERB", "AUX") for token in sentence.doc[target.end : named.start])


def _acts_as_state(sentence: Sentence, filler: Filler) -> bool:
    """A State, or its parliament or government."""
    organ = is_parliament(sentence, filler) or is_government(sentence.doc, filler)
    return filler.kind == "country" or organ


def nearest_party(item: Told, target: Filler | None, event_type: str) -> list[Filler]:
    """The countries or bodies named last before the word in its sentence, bystanders left out.

    Only States where it is theirs to act: « a informé l'ONU de sa décision de quitter la Cour ».

    The parse cuts many a clause; who is named next to an act is more often its party than not.
    """
    sentence, own, group = item.sentence, item.span.start, item.filled.group
    governor = group.governor if group is not None else None
    if governor is not None and governor.cue is not None and governor.cue.control == "object":
        return []  # « appelle les États à adhérer »
    if governor is not None and governor.group is not None and is_addressing(sentence, governor.group):
        return []  # « recommande de ratifier »
    if group is None and (is_asked_of_others(sentence, own) or is_only_beheld(item)):
        return []
    if item.filled.counted or (group is not None and group.participle):
        return []  # « l'ont ratifiée trente-trois États », « la convention ratifiée en 1988 »
    alone = bare_number(sentence, group.start) if group is not None else None
    if alone is not None and stands_alone(sentence, alone):
        return []  # « L'OIF compte 90 membres, dont 40 ont signé »
    if is_of_a_kind(item.filled):
        return []  # « tout État peut adhérer »
    if group is not None and is_by_private_bodies(sentence, group):
        return []  # « Les syndicats du Togo ont signé »
    if group is not None and (is_by_others(sentence, group) or is_by_unnamed(sentence, group)):
        return []  # « a indiqué que d'autres États pourraient adhérer »
    undergone = group is not None and group.passive
    first = coordinated_verb(sentence, group) if group is not None else None
    for named in sentence.left(own):
        if first is not None and named.start > first.index:
            continue  # « quitte l'alliance et rejoint le réseau »
        if group is None and sentence.words.is_a_phrase(named.prep, "to"):
            continue  # « a notifié à l'ONU son retrait »
        if group is not None and is_left_behind(sentence, group, named):
            continue
        if group is None and _is_of_the_text_before(sentence, named):
            continue
        shut = any(token.text == "," for token in sentence.doc[named.end : own])
        if shut and sentence.words.is_a_phrase(named.prep, "agent") and is_of_participle(sentence, named):
            continue  # « Lors d'un sommet accueilli par le Ghana, l'accord a été signé »
        if undergone and any(sentence.words.is_a(token, "boundary") for token in sentence.doc[named.end : own]):
            break  # « a quitté Genève sans que la convention ait été signée »
        if undergone and target is not None and _is_whose(sentence, target, named):
            continue  # « l'accord constitutif de la Banque a été signé »
        if undergone and target is not None and _is_its_matter(sentence, target, named):
            return []  # « le protocole d'adhésion du Togo à l'OIF a été signé »
        states = any(_acts_as_state(sentence, filler) for filler in named.fillers)
        states = states or sentence.words.phrases["turn"].ending(sentence.doc, named.start) > 0
        if event_type in _OF_STATES and not (states or _are_among_bodies(sentence, named, own)):
            continue  # but « C'est au tour d'Axa de quitter l'alliance »
        if undergone and named.person and sentence.words.is_a_phrase(named.prep, "complement_preposition"):
            continue  # « lors de la visite du président turc, un accord a été signé »
        if undergone and sentence.words.phrases["relative_oblique"].ending(sentence.doc, named.start):
            continue  # « trois textes dont le Togo salue la portée ont été signés »
        if undergone and group is not None and named.end == group.start and is_pronoun(sentence, named):
            continue  # « Le Togo négocie un accord. Il sera signé en juin »
        is_target = target is not None and any(filler.ref == target.ref for filler in named.fillers)
        if (
            not is_target
            and "instrument" not in named.kinds
            and not sentence.words.is_a_phrase(named.prep, "bystander")
            and not only_beholds(sentence.doc, sentence.start, named, sentence.words)
        ):
            acts = group is None or undergone or agrees(sentence, group, named)
            acts = acts and not any(is_body_of_members(sentence, filler) for filler in named.fillers)
            return list(named.fillers) if acts else []
    return []


def _is_of_the_text_before(sentence: Sentence, named: Group) -> bool:
    """« la signature d'un accord avec le Mali et la ratification de la Charte »: with whom another text is."""
    words, text = sentence.words, next(sentence.left(named.start), None)
    partner = any(words.is_a_phrase(named.prep, name) for name in ("with", "between"))
    return partner and text is not None and text.kinds == {"instrument"} and named.start - text.end <= _BESIDE


def _are_among_bodies(sentence: Sentence, named: Group, index: int) -> bool:
    """« Airbus fait partie des entreprises qui ont quitté l'OIF »: of those whom a noun for bodies tells before."""
    if named.prep or named.kinds != {"organisation"}:
        return False
    doc, words = sentence.doc, sentence.words
    nouns = (at for at in range(named.end, index) if words.is_a(doc[at], "many_bodies"))
    return any(words.phrases["one_of_those"].ending(doc, noun) for noun in nouns)
