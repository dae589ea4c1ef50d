"""Acts of persons, who are no party: a life told, a candidate, a player and his club."""

from typing import Final

from spacy.tokens import Span

from depositaire.clauses.arguments.fillers import Group
from depositaire.clauses.document.organs import is_nameless_cabinet
from depositaire.clauses.frames.nominal import determiner
from depositaire.clauses.sentences.filling import Filled
from depositaire.clauses.sentences.governing import governing_verb
from depositaire.clauses.sentences.persons import acts_alone, is_in_office, is_named_before
from depositaire.clauses.sentences.sentence import Sentence
from depositaire.clauses.sentences.verbgroup import VerbGroup
from depositaire.clauses.subjects.neighbours import is_pronoun
from depositaire.clauses.subjects.parse import subjects
from depositaire.clauses.wording.numerals import cardinal_at
from depositaire.clauses.wording.words import Words
from depositaire.tokens import Token

#: How far after a quantity the noun for members may stand.
_QUANTIFIED: Final = 3
#: Events of States and bodies; a person who does the like is in no register.
_OF_BODIES: Final = frozenset({"join", "leave", "suspend", "apply", "belong"})


def is_of_a_person(filled: Filled, span: Span) -> bool:
    """« L'international a signé un contrat avec le club », « j'ai adhéré »: somebody who is no party acts."""
    group, trigger, sentence = filled.group, filled.trigger, filled.sentence
    if _is_received(filled):
        return True
    if group is None and trigger.types.organisation in _OF_BODIES and _is_by_somebody(filled, span):
        return True
    if group is None or group.passive or trigger.frame.get("subject") != "party" or filled.on_behalf:
        return False
    stands_for_somebody = filled.subject is not None and filled.subject.person
    if trigger.types.organisation in _OF_BODIES and filled.subject is not None and is_own(sentence, filled.subject):
        return True
    if trigger.types.organisation in _OF_BODIES and not stands_for_somebody and acts_alone(sentence, group):
        return True
    if trigger.types.organisation in _OF_BODIES and (_is_of_a_life(filled) or _is_by_some_elected(filled, group)):
        return True
    if trigger.form != "verb" or _is_a_founding(filled):
        return False
    words = sentence.words
    for token in subjects(sentence, group, sentence.start, group.start):
        if sentence.at(token.i) is None:
            if words.is_a(token, "person_pronoun"):
                return True
            known = any(words.is_a(token, name) for name in ("member_noun", "belonging")) or _are_neighbours(
                words, token
            )
            known = known or sentence.in_date(token.i) or _is_quantity(sentence, token) or is_assembled(filled, token)
            house = is_nameless_cabinet(sentence, token) or words.is_a(token, "deputies")
            known = known or (trigger.types.binding == "ratify" and house)
            known = known or _acts_in_office(filled, token)
            known = known or (trigger.types.organisation == "apply" and words.is_a(token, "applicant"))
            return filled.subject is None and token.pos_ in ("NOUN", "PROPN") and not known
    return False


def is_own(sentence: Sentence, group: Group) -> bool:
    """« La société Telma recrute. Son directeur a rejoint l'OIF »: who is in a body's service moves by himself."""
    owned = sentence.words.is_a(sentence.doc[group.start], "possessive")
    return owned and group.person and group.kinds == {"organisation"} and is_in_office(sentence, group)


def _is_received(filled: Filled) -> bool:
    """« L'OIF a accueilli le ministre togolais »: a person who is the object of a verb joins nothing by that."""
    group, trigger = filled.group, filled.trigger
    if group is None or group.passive or trigger.types.organisation not in _OF_BODIES:
        return False
    if trigger.frame.get("object") != "party":
        return False
    objects = (filled.sentence.at(party.start) for party in filled.parties if party.start > group.index)
    return any(found is not None and is_in_office(filled.sentence, found) for found in objects)


def _is_by_somebody(filled: Filled, span: Span) -> bool:
    """« Durand annonce sa candidature », « Durand, membre de l'agence »: of a noun, somebody who is no party."""
    sentence = filled.sentence
    if filled.trigger.form == "predicate":
        return is_named_before(sentence, span.start) or _is_said_of_one_person(filled)
    verb = governing_verb(sentence, span.start) if determiner(sentence, span.start) == "possessive" else None
    return verb is not None and acts_alone(sentence, verb)


def _is_said_of_one_person(filled: Filled) -> bool:
    """« L'élue PS, membre du conseil », « ancien élève de l'ENA, membre du jury »: of a person with a body's name."""
    sentence, doc, words = filled.sentence, filled.sentence.doc, filled.sentence.words
    group = sentence.at(filled.parties[0].start) if "before" in filled.trigger.frame and filled.parties else None
    if group is None or len(group.fillers) > 1:
        return False
    before = group.fillers[0].start - 1
    while before > sentence.start and any(
        words.is_a(doc[before], one) for one in ("article", "complement_preposition")
    ):
        before -= 1
    return before >= sentence.start and words.is_a(doc[before], "of_one_person")


def _is_of_a_life(filled: Filled) -> bool:
    """« Née à Lomé, elle rejoint l'ONU en 1998 »: a pronoun, or nobody, acts where somebody's life is told."""
    sentence, subject = filled.sentence, filled.subject
    if subject is not None and not is_pronoun(sentence, subject):
        return False
    return any(True for _ in sentence.words.phrases["of_a_life"].within(sentence.doc, sentence.start, sentence.end))


def _is_by_some_elected(filled: Filled, group: VerbGroup) -> bool:
    """« Deux députés du Parti radical ont rejoint l'Alliance »: some who sit for a party, and not the party."""
    sentence, words = filled.sentence, filled.sentence.words
    if group.governor is not None and group.governor.group is not None and group.tense == "inf":
        group = group.governor.group  # « ont décidé d'intégrer »
    return any(
        words.is_a(token, "elected_persons")
        and not any(
            words.is_a(before, "definite") for before in sentence.doc[max(sentence.start, token.i - 2) : token.i]
        )
        for token in subjects(sentence, group, sentence.start, group.start)
    )


def _acts_in_office(filled: Filled, token: Token) -> bool:
    """« Le président de la République a lancé l'Appel », « la fondation a signé avec Rivéo »: for whom is open."""
    types, words, entities = filled.trigger.types, filled.sentence.words, filled.sentence.doc._.entities
    rule = words.stand_ins.get(token.lower_)
    in_office = rule is not None and rule.office and not rule.of_bodies
    launches = types.organisation == "found" and bool(filled.targets)
    signs = types.binding == "sign" and bool(filled.parties)
    hired = any(entities.get(target.ref, {}).get("kind") == "contract" for target in filled.targets)
    body = any(words.is_a(token, name) for name in ("body_noun", "company_noun"))
    return (in_office and (launches or (signs and not hired))) or (signs and body)


def _are_neighbours(words: Words, token: Token) -> bool:
    """« Les voisins ont signé »: several States or bodies by what they are to others."""
    rule = words.stand_ins.get(token.lower_)
    return rule is not None and rule.adjectival and token.lower_.endswith(tuple(words.classes["plural_noun_ending"]))


def _is_a_founding(filled: Filled) -> bool:
    """« Deux chercheuses ont fondé l'agence », « Aya Sow crée le réseau Orion »: a body is, whoever founds it."""
    named = bool(filled.targets) and all(target.kind == "organisation" for target in filled.targets)
    return filled.trigger.types.organisation == "found" and named


def _is_quantity(sentence: Sentence, token: Token) -> bool:
    """« une trentaine de pays », « la plupart des États membres », « trente d'entre eux », « trois cents villes »."""
    if sentence.words.phrases["of_them"].at(sentence.doc, token.i + 1) or cardinal_at(sentence.doc, token.i)[1] > 1:
        return True  # « trente et un États »
    following = sentence.doc[token.i + 1 : min(sentence.end, token.i + 1 + _QUANTIFIED)]
    words, first = sentence.words, max(sentence.start, token.i - 1)
    number = any(index + cardinal_at(sentence.doc, index)[1] > token.i for index in (token.i, first))
    number = number or words.phrases["a_number_of"].at(sentence.doc, token.i) > 0  # « un certain nombre de pays »
    return (number or words.is_a(token, "quantity")) and any(words.is_a(noun, "member_noun") for noun in following)


def is_assembled(filled: Filled, token: Token) -> bool:
    """« Les ministres ont adopté la Convention », « le sommet a adopté la Charte »: those who meet adopt a text.

    « Quatorze chefs d'État ont signé la Charte »: those of them who act for their States sign, too.
    """
    kind, words, group = filled.trigger.types.binding, filled.sentence.words, filled.group
    if kind == "sign" and words.phrases["for_their_states"].at(filled.sentence.doc, token.i):
        before = filled.sentence.doc[token.i - 1] if token.i > filled.sentence.start else None
        return before is None or not words.is_a(before, "possessive")
    taken = group is not None and any(words.is_a(filled.sentence.doc[one], "object_clitic") for one in group.clitics)
    return kind == "adopt" and (bool(filled.targets) or taken) and words.is_a(token, "assembled")
