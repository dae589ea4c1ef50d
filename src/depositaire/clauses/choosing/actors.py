"""Actors: whether a party acts and which, where the frame alone does not say."""

from typing import Final

from spacy.tokens import Span

from depositaire.clauses.arguments.fillers import Filler, Group
from depositaire.clauses.choosing.anybody import is_of_a_kind
from depositaire.clauses.choosing.asked import is_asked_of_others
from depositaire.clauses.choosing.beholders import is_only_beheld
from depositaire.clauses.document.organs import is_government, is_parliament
from depositaire.clauses.earlier.tellings import Told
from depositaire.clauses.frames.nominal import determiner
from depositaire.clauses.sentences.filling import Filled
from depositaire.clauses.sentences.governing import governing_verb
from depositaire.clauses.sentences.persons import acts_alone, is_in_office, is_named_before
from depositaire.clauses.sentences.sentence import Sentence
from depositaire.clauses.sentences.verbgroup import VerbGroup
from depositaire.clauses.sentences.verbs_before import coordinated_verb
from depositaire.clauses.subjects.addressed import is_addressing
from depositaire.clauses.subjects.counts import bare_number, stands_alone
from depositaire.clauses.subjects.neighbours import is_pronoun
from depositaire.clauses.subjects.of_finite import agrees
from depositaire.clauses.subjects.parse import subjects
from depositaire.clauses.subjects.unnamed import is_by_unnamed
from depositaire.clauses.subjects.whose import is_of_participle
from depositaire.clauses.wording.numerals import cardinal_at
from depositaire.clauses.wording.prepositions import preposition
from depositaire.clauses.wording.words import Words
from depositaire.tokens import Token

#: How far after a quantity the noun for members may stand.
_QUANTIFIED: Final = 3
#: How far before it « autres » or « plusieurs » may stand.
_BEFORE: Final = 2
#: Events of States and bodies; a person who does the like is in no register.
_OF_BODIES: Final = frozenset({"join", "leave", "suspend", "apply", "belong"})
#: … and acts of States, to which bodies named before them are only told of it.
_OF_STATES: Final = frozenset({"leave", "denounce", "ratify", "accede"})


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
    if trigger.types.organisation in _OF_BODIES and _is_of_a_life(filled):
        return True
    if trigger.form != "verb":
        return False
    words = sentence.words
    for token in subjects(sentence, group, sentence.start, group.start):
        if sentence.at(token.i) is None:
            if words.is_a(token, "person_pronoun"):
                return True
            known = any(words.is_a(token, name) for name in ("member_noun", "belonging")) or _are_neighbours(
                words, token
            )
            known = known or sentence.in_date(token.i) or _is_quantity(sentence, token) or _is_assembled(filled, token)
            known = known or (trigger.types.organisation == "found" and _are_several(words, token))
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


def is_of_states(filled: Filled) -> bool:
    """Whether all parties are States."""
    return bool(filled.parties) and all(party.kind == "country" for party in filled.parties)


def is_through_persons(filled: Filled) -> bool:
    """Whether a party is named by who stands for it: « le ministre turc est parti »."""
    groups = (filled.sentence.at(party.start) for party in filled.parties)
    return any(group is not None and group.person for group in groups)


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


def _are_neighbours(words: Words, token: Token) -> bool:
    """« Les voisins ont signé »: several States or bodies by what they are to others."""
    rule = words.stand_ins.get(token.lower_)
    return rule is not None and rule.adjectival and token.lower_.endswith(tuple(words.classes["plural_noun_ending"]))


def _are_several(words: Words, token: Token) -> bool:
    """« Les ministres ont mis en place l'agence », « une poignée de chercheurs ont fondé… »: nobody founds alone."""
    return token.pos_ == "NOUN" and (
        words.is_a(token, "quantity") or token.lower_.endswith(tuple(words.classes["plural_noun_ending"]))
    )


def _is_quantity(sentence: Sentence, token: Token) -> bool:
    """« une trentaine de pays », « la plupart des États membres », « trente d'entre eux », « trois cents villes »."""
    if sentence.words.phrases["of_them"].at(sentence.doc, token.i + 1) or cardinal_at(sentence.doc, token.i)[1] > 1:
        return True  # « trente et un États »
    following = sentence.doc[token.i + 1 : min(sentence.end, token.i + 1 + _QUANTIFIED)]
    words, first = sentence.words, max(sentence.start, token.i - 1)
    number = any(index + cardinal_at(sentence.doc, index)[1] > token.i for index in (token.i, first))
    return (number or words.is_a(token, "quantity")) and any(words.is_a(noun, "member_noun") for noun in following)


def is_of_members(filled: Filled) -> bool:
    """Whether unnamed members do it (« plusieurs pays ont quitté… »), and not a person."""
    group, sentence = filled.group, filled.sentence
    return group is not None and any(
        sentence.words.is_a(token, "member_noun") or _is_assembled(filled, token)
        for token in subjects(sentence, group, sentence.start, sentence.end)
    )


def _is_whose(sentence: Sentence, target: Filler, named: Group) -> bool:
    """Whether a body is named right behind a text to say whose text it is."""
    of = sentence.words.is_a_phrase(named.prep, "complement_preposition")
    return of and named.kinds == {"organisation"} and 0 <= named.start - target.end <= 1


def _is_by_others(sentence: Sentence, group: VerbGroup) -> bool:
    """Whether the subject is some that are not named: « d'autres États », « que tous ont signé », « pour qu'ils… »."""
    doc, words = sentence.doc, sentence.words
    before = max(sentence.start, group.start - 1)
    if sentence.at(before) is None and (
        words.is_a(doc[before], "all_of_them")
        or (words.is_a(doc[before], "plural_pronoun") and words.phrases["so_that"].ending(doc, before))
    ):
        return True
    governing = group.governor.group if group.governor is not None else None
    return any(
        words.is_a(before, "new") or words.is_a(before, "several")
        for verb in (group, governing)
        if verb is not None
        for token in subjects(sentence, verb, sentence.start, verb.start)
        if words.is_a(token, "member_noun") and sentence.at(token.i) is None
        for before in doc[max(sentence.start, token.i - _BEFORE) : token.i]
    )


def are_called_upon(filled: Filled) -> bool:
    """« appelle les autres États à adhérer », « les autres membres sont encouragés à y adhérer »: some not named."""
    group, sentence, words = filled.group, filled.sentence, filled.sentence.words
    governor = group.governor if group is not None else None
    if group is None or governor is None or governor.group is None or governor.cue is None:
        return False
    if governor.cue.control != "object" or governor.cue.status != "hypothetical":
        return False
    calling = governor.group
    start, end = (sentence.start, calling.start) if calling.passive else (calling.index + 1, group.start)
    known = words.stand_ins
    called = [
        token
        for token in sentence.doc[start:end]
        if words.is_a(token, "member_noun") or (token.lower_ in known and known[token.lower_].adjectival)
    ]
    return bool(called) and all(sentence.at(token.i) is None for token in called)


def _is_assembled(filled: Filled, token: Token) -> bool:
    """« Les ministres ont adopté la Convention », « le sommet a adopté la Charte »: those who meet adopt a text.

    « Quatorze chefs d'État ont signé la Charte »: those of them who act for their States sign, too.
    """
    kind, words, group = filled.trigger.types.binding, filled.sentence.words, filled.group
    if kind == "sign" and words.phrases["for_their_states"].at(filled.sentence.doc, token.i):
        before = filled.sentence.doc[token.i - 1] if token.i > filled.sentence.start else None
        return before is None or not words.is_a(before, "possessive")
    taken = group is not None and any(words.is_a(filled.sentence.doc[one], "object_clitic") for one in group.clitics)
    return kind == "adopt" and (bool(filled.targets) or taken) and words.is_a(token, "assembled")


def is_body_of_members(sentence: Sentence, party: Filler) -> bool:
    """« Aucun membre de l'OTAN n'a signé »: the body is named to say whose members act."""
    group, words = sentence.at(party.start), sentence.words
    if party.kind != "organisation" or group is None or group.start <= sentence.start:
        return False
    if group.person and group.head > sentence.start and _numbers(sentence, group.head):
        return True  # « 22 des 27 gouvernements de l'Union »
    before = sentence.doc[group.start - 1]
    of = words.is_a_phrase(group.prep, "complement_preposition")
    if party != group.fillers[0]:  # « 46 membres de l'OIF, ainsi que l'Union européenne, ont signé »
        of = of and bool(preposition(sentence.doc, party.start, words, floor=group.fillers[0].end)[0])
    return of and (words.is_a(before, "member_noun") or (before.pos_ == "ADJ" and _qualifies_members(sentence, before)))


def _numbers(sentence: Sentence, head: int) -> bool:
    """Whether a number stands before a noun for members."""
    before = sentence.doc[head - 1]
    return sentence.words.is_a(sentence.doc[head], "member_noun") and (before.like_num or before.pos_ == "NUM")


def _qualifies_members(sentence: Sentence, adjective: Token) -> bool:
    """« aucun des cinq membres permanents du Conseil »."""
    return adjective.i > sentence.start and sentence.words.is_a(sentence.doc[adjective.i - 1], "member_noun")


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
    if group is not None and (_is_by_others(sentence, group) or is_by_unnamed(sentence, group)):
        return []  # « a indiqué que d'autres États pourraient adhérer »
    undergone = group is not None and group.passive
    first = coordinated_verb(sentence, group) if group is not None else None
    for named in sentence.left(own):
        if first is not None and named.start > first.index:
            continue  # « quitte l'alliance et rejoint le réseau »
        if group is None and sentence.words.is_a_phrase(named.prep, "to"):
            continue  # « a notifié à l'ONU son retrait »
        shut = any(token.text == "," for token in sentence.doc[named.end : own])
        if shut and sentence.words.is_a_phrase(named.prep, "agent") and is_of_participle(sentence, named):
            continue  # « Lors d'un sommet accueilli par le Ghana, l'accord a été signé »
        if undergone and any(sentence.words.is_a(token, "boundary") for token in sentence.doc[named.end : own]):
            break  # « a quitté Genève sans que la convention ait été signée »
        if undergone and target is not None and _is_whose(sentence, target, named):
            continue  # « l'accord constitutif de la Banque a été signé »
        if event_type in _OF_STATES and not any(_acts_as_state(sentence, filler) for filler in named.fillers):
            continue
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
        ):
            acts = group is None or undergone or agrees(sentence, group, named)
            acts = acts and not any(is_body_of_members(sentence, filler) for filler in named.fillers)
            return list(named.fillers) if acts else []
    return []
