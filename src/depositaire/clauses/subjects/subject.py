"""Subjects: who does, or in the passive undergoes, what a verb says."""

from dataclasses import replace
from typing import Final

from depositaire.clauses.arguments.fillers import Group
from depositaire.clauses.sentences.chained import first_pronoun
from depositaire.clauses.sentences.governing import governing_verb
from depositaire.clauses.sentences.once import once
from depositaire.clauses.sentences.participles import apposed_before, opening_participle, opens_row
from depositaire.clauses.sentences.sentence import Sentence
from depositaire.clauses.sentences.verbgroup import VerbGroup
from depositaire.clauses.sentences.verbs import verb_group
from depositaire.clauses.subjects.addressed import addressed, is_addressing
from depositaire.clauses.subjects.counted_names import beside_subject
from depositaire.clauses.subjects.counts import bare_number, stands_alone
from depositaire.clauses.subjects.neighbours import (
    adjacent,
    antecedent,
    bare_left,
    beside_verb,
    first_bare_after_comma,
    of_belonging,
    of_text,
    through_apposition,
)
from depositaire.clauses.subjects.offered import offered_to, wanting_to
from depositaire.clauses.subjects.parse import has_plain_subject, is_inside_subject, is_plain, subject_by_parse
from depositaire.clauses.subjects.predicated import predicated
from depositaire.clauses.subjects.said_behind import speaker_behind
from depositaire.clauses.wording.words import FINITE
from depositaire.tokens import Token, Tokens

#: How far before a verb « dont » may stand with whose right it is of.
_RIGHT: Final = 12
#: How many names make a list.
_LIST: Final = 2
#: How far before a noun « et » may stand that adds others: « et une vingtaine d'autres pays ».
_OTHERS: Final = 7
_TENSED: Final = FINITE | {"perfect"}


@once
def subject_of(sentence: Sentence, group: VerbGroup) -> Group | None:
    """Who does (or, in the passive, undergoes) what the verb says, infinitives and participles followed up."""
    governor = group.governor
    if governor is not None and (seen := _seen(sentence, group)) is not None:
        return seen
    if governor is not None and governor.cue is None and governor.group is not None:
        return subject_of(sentence, governor.group)
    if governor is not None and governor.cue is not None:
        return _controlled(sentence, group) or speaker_behind(sentence, group.start)
    if group.participle or group.tense in ("ppres", "inf", "inf-perfect"):
        return _of_participle(sentence, group)
    return _whole(sentence, group, _of_finite(sentence, group))


def _whole(sentence: Sentence, group: VerbGroup, found: Group | None) -> Group | None:
    """« Le Mali, qui recevait, et l'ambassadeur du Togo à Lima ont signé »: the list that the subject begins."""
    if found is None or found.prep:
        return found
    lists = (item for item in sentence.left(group.start) if not item.prep and item.start >= found.end)
    return next((item for item in lists if item.fillers[: len(found.fillers)] == found.fillers), found)


def _seen(sentence: Sentence, group: VerbGroup) -> Group | None:
    """« a vu le Royaume-Uni quitter l'Union », « aimerait voir le Togo signer »: who is seen to do it."""
    left = next(sentence.left(group.start), None)
    if left is None or left.end != group.start or left.prep or left.start <= sentence.start:
        return None
    return left if sentence.words.is_form_of(sentence.doc[left.start - 1], "seeing") else None


def _controlled(sentence: Sentence, group: VerbGroup) -> Group | None:
    """The subject of an infinitive, by the verb or noun that governs it."""
    governor = group.governor
    if governor is None or governor.cue is None:
        return None
    if governor.form == "noun":
        if governor.cue.control == "object":
            return _given_to(sentence, governor.index, group.start)
        offered = offered_to(sentence, governor.index, group.start)
        return _owner(sentence, governor.index, group.start) if offered is None else offered
    if governor.group is None:
        return None
    if is_addressing(sentence, governor.group):
        return addressed(sentence, governor.group, group.start)
    first = _first_infinitive(sentence, governor.index + 1, group.start)
    between = [item for item in sentence.right(governor.index + 1) if item.end <= first]
    if governor.cue.control == "object" and not governor.group.passive:
        fit = [
            item
            for item in between
            if (not item.prep or sentence.words.is_a_phrase(item.prep, "to") or _is_an_instance(sentence, item))
            and "instrument" not in item.kinds
        ]
        return fit[0] if fit else None
    wanting = wanting_to(sentence, governor.group, group.start)
    return subject_of(sentence, governor.group) if wanting is None else wanting


def _first_infinitive(sentence: Sentence, start: int, end: int) -> int:
    """« invite les autres à imiter le Togo et à signer »: where the first act begins, and its own objects behind it."""
    for token in sentence.doc[start:end]:
        if sentence.words.phrases["instancing"].at(sentence.doc, token.i - 1):
            continue  # « à commencer par l'Inde »
        if sentence.words.is_verb(token) and any(form.tense == "inf" for form in sentence.words.forms(token)):
            return token.i
    return end


def _is_an_instance(sentence: Sentence, group: Group) -> bool:
    """« invite les autres États, à commencer par l'Inde, à ratifier »: the preposition is of the word that names it."""
    length = len(group.prep.split())
    return sentence.words.phrases["instancing"].ending(sentence.doc, group.start + length) > length


def _owner(sentence: Sentence, noun: int, stop: int) -> Group | None:
    """Whose decision: « la décision du Mali de… », « sa volonté de… » (the subject of the clause)."""
    for group in sentence.right(noun + 1):
        for_whom = group.start == noun + 1 and sentence.words.is_a_phrase(group.prep, "for_whom")
        if group.end <= stop and (for_whom or sentence.words.is_a_phrase(group.prep, "owner_preposition")):
            return group  # « la possibilité pour le Togo de signer »
    return several(sentence, noun, governing_subject(sentence, noun))


def _given_to(sentence: Sentence, noun: int, stop: int) -> Group | None:
    """« a donné mandat au Togo de signer », « a donné au Togo l'instruction de signer »: to whom it is given."""
    words, verb = sentence.words, governing_verb(sentence, noun)
    behind = (group for group in sentence.right(verb.index + 1 if verb is not None else noun + 1) if group.end <= stop)
    return next((group for group in behind if words.is_a_phrase(group.prep, "to")), None)


def several(sentence: Sentence, noun: int, group: Group | None) -> Group | None:
    """« félicite la Grèce et la Turquie de leur projet »: « leur » is no single subject's, but a list's."""
    doc, words = sentence.doc, sentence.words
    theirs = noun > sentence.start and words.is_a(doc[noun - 1], "their")
    if not theirs or group is None or len(group.fillers) > 1 or words.is_a(doc[group.start], "plural_article"):
        return group
    lists = (item for item in sentence.left(noun) if len(item.fillers) > 1 and "instrument" not in item.kinds)
    return next(lists, group)


def governing_subject(sentence: Sentence, index: int) -> Group | None:
    """The subject of the verb that the noun at ``index`` hangs on."""
    found = governing_verb(sentence, index)
    noun = sentence.doc[index]
    if found is None or (noun.dep_.startswith("nsubj") and noun.head.i == found.index):
        return None
    if found.start > index and sentence.opens_at(index - 1) and sentence.words.is_a(sentence.doc[index - 1], "article"):
        return None  # « le choix de sortir de l'OIF vient après un vote »
    return subject_of(sentence, found)


def _of_participle(sentence: Sentence, group: VerbGroup) -> Group | None:
    """« signé à Rome en 1998 », « en devenant membre »: the noun it qualifies or the subject of the clause."""
    doc = sentence.doc
    left = next(sentence.left(group.start), None)
    if group.participle and (named := through_apposition(sentence, group.start)) is not None:
        return named
    if group.participle and (named := predicated(sentence, group.start, subject_of)) is not None:
        return named
    if left is not None and group.participle and adjacent(doc, left.end, group.start):
        text = of_text(sentence, left)
        of_its_own = text is not None and (
            sentence.at(doc[group.index].head.i) is text or sentence.words.is_a_phrase(left.prep, "between")
        )
        return replace(text if text is not None and of_its_own else left, person=False)
    if not group.participle and (named := _by_its_noun(sentence, group.start)) is not None:
        return named
    head = doc[group.index].head
    if not group.participle and head.i == group.start - 1 and _is_mere(sentence, head):
        return None  # « des serveurs appartenant aux… »
    if not group.participle and group.auxiliary is not None and _is_of_a_thing(sentence, group.start):
        return None
    if (
        left is not None
        and not group.participle
        and not left.prep
        and left.end == group.start
        and _is_set_off(doc, left)
    ):
        return left  # « le Bénin en étant sorti en 2023 »
    if head.i != group.index:
        found = sentence.at(head.i)
        if found is not None and (found.end <= group.start or group.participle):
            return found
        if head.pos_ in ("VERB", "AUX"):
            subject = subject_by_parse(sentence, head)
            if subject is not None and not _is_its_object(sentence, group, subject):
                return subject
            if not group.participle and head.dep_ == "acl" and is_plain(sentence, head.head):
                return None  # « un homme soupçonné d'avoir rejoint… »
    token = doc[group.index]
    if group.participle and token.dep_ == "conj" and token.head.i < token.i and sentence.start <= token.head.i:
        for form in sentence.words.forms(token.head):
            first = verb_group(sentence, token.head.i, form.lemma)
            if first is not None:
                return subject_of(sentence, first)
    if group.participle and (first := apposed_before(sentence, group)) is not None:
        return subject_of(sentence, first)
    if group.participle and (opening := opening_participle(sentence, group)) is not None:
        return subject_of(sentence, opening)
    if (
        group.start == sentence.start
        or sentence.opens_at(group.start)
        or (group.participle and opens_row(sentence, group))
    ):
        after = first_bare_after_comma(sentence, group.index)
        if after is not None:
            return after
    if not group.participle:
        return bare_left(sentence, group.start) or _of_main_clause(sentence, group)
    return None


def _is_its_object(sentence: Sentence, group: VerbGroup, found: Group) -> bool:
    """« En ratifiant la convention, le Togo envoie… »: what no comma parts from a gerund is not the main clause's."""
    between = sentence.doc[group.index + 1 : found.start]
    return group.index < found.start and not any(token.is_punct for token in between)


def _by_its_noun(sentence: Sentence, start: int) -> Group | None:
    """« les ports du Ghana, pays appartenant à l'OIF »: the name that the noun before a participle tells more of."""
    doc, words, index = sentence.doc, sentence.words, start - 1
    while index > sentence.start and doc[index].pos_ == "ADJ" and not words.is_a(doc[index], "member_noun"):
        index -= 1
    noun = index > sentence.start and words.is_a(doc[index], "member_noun") and sentence.at(index) is None
    if not noun or doc[index - 1].text != "," or index - 2 < sentence.start:
        return None
    group = sentence.at(index - 2)
    return group if group is not None and group.end == index - 1 and not group.person else None


def _is_mere(sentence: Sentence, noun: Token) -> bool:
    """A noun that stands for nobody and is nobody's decision: « une demande visant à adhérer »."""
    return is_plain(sentence, noun) and not sentence.words.noun_cues_at(sentence.doc, noun.i)


def _is_of_a_thing(sentence: Sentence, start: int) -> bool:
    """« …, le match ayant été suspendu »: a participle whose own subject is a mere noun, set off by a comma."""
    doc, words, index = sentence.doc, sentence.words, start - 1
    while index > sentence.start and doc[index].pos_ == "ADJ" and sentence.at(index) is None:
        index -= 1
    noun = doc[index]
    if index - 1 <= sentence.start or noun.pos_ != "NOUN" or sentence.at(index) is not None:
        return False
    own = words.is_a(doc[index - 1], "article") and doc[index - 2].text == ","
    return own and not words.is_a(noun, "belonging") and noun.lower_ not in words.stand_ins


def _is_set_off(doc: Tokens, group: Group) -> bool:
    """Whether a comma or the sentence's start stands before an argument."""
    return doc[group.start].is_sent_start is True or (group.start > 0 and doc[group.start - 1].text in ",–—(")


def _of_main_clause(sentence: Sentence, group: VerbGroup) -> Group | None:
    """« La Lettonie a déposé son instrument, devenant le 32e membre »: the subject of the verb before a gerund."""
    if group.tense not in ("ppres", "inf"):
        return None
    main = _verb_before(sentence, group.start)
    if main is None:
        return None
    wanting = wanting_to(sentence, main, group.start) if group.tense == "inf" else None
    return subject_of(sentence, main) if wanting is None else wanting


def _verb_before(sentence: Sentence, start: int) -> VerbGroup | None:
    """The nearest verb with a subject of its own before a token."""
    for index in range(start - 1, sentence.start - 1, -1):
        for form in sentence.words.forms(sentence.doc[index]):
            main = verb_group(sentence, index, form.lemma)
            if main is not None and (main.finite or main.tense == "perfect"):
                return main
    return None


def _of_finite(sentence: Sentence, group: VerbGroup) -> Group | None:
    doc, first = sentence.doc, coordinated_verb(sentence, group)
    if sentence.words.is_a(doc[group.start - 1], "which") and doc[group.start - 2].text == ",":
        return antecedent(sentence, group.start - 1)  # « Andorre, laquelle n'appartient pas à l'Union »
    if (owner := _whose_right(sentence, group)) is not None:
        return owner
    if sentence.words.is_a(doc[group.start - 1], "relative_subject"):
        named = predicated(sentence, group.start - 1, subject_of)
        goes_on = named is None and first_pronoun(sentence, group.start - 1) is not None
        named = antecedent(sentence, group.start - 1) if goes_on else named
        if named is not None:
            return named
    if (listed := _and_others(sentence, group)) is not None:
        return listed
    if _is_followed(sentence, group):
        return None
    alone = bare_number(sentence, group.start)
    if alone is not None and stands_alone(sentence, alone):
        return None  # « Des 55 États membres de l'Union, 47 ont signé »
    anchors = [doc[group.index], *([doc[group.auxiliary]] if group.auxiliary is not None else [])]
    if (related := _of_relative(sentence, group)) is not None:
        return related
    beside = of_belonging(sentence, group.start) or beside_verb(sentence, group.start)
    if beside is not None and not any(is_inside_subject(sentence, anchor, beside) for anchor in anchors):
        return beside if agrees(sentence, group, beside) else None
    for anchor in anchors:
        found = subject_by_parse(sentence, anchor)
        if found is not None and first is not None and first.index < found.start:
            break  # « quitte l'alliance et rejoint le réseau »
        if found is not None:
            text = of_text(sentence, found)
            if text is not None and not text.prep and sentence.words.is_a_phrase(found.prep, "between"):
                return text  # « l'accord entre A et B est en vigueur »
            inside = is_inside_subject(sentence, anchor, found) or not agrees(sentence, group, found)
            return None if inside else found
    named = beside_subject(sentence, group)
    if named is not None or any(has_plain_subject(sentence, anchor) for anchor in anchors):
        return named
    if first is not None:
        left = bare_left(sentence, group.start)
        return subject_of(sentence, first) if left is None or left.start >= first.index else left
    left = bare_left(sentence, group.start)
    return left if left is None or agrees(sentence, group, left) else None


def _is_followed(sentence: Sentence, group: VerbGroup) -> bool:
    """« où le Mali n'a pas sa place et où siègent le Togo et le Ghana »: those who do it stand behind the verb."""
    where = sentence.words.phrases["relative_oblique"].ending(sentence.doc, group.start)
    return bool(where) and first_pronoun(sentence, group.start - where) is not None


def _of_relative(sentence: Sentence, group: VerbGroup) -> Group | None:
    """« que le Togo et le Mali ont fondée », « comme le Togo l'a fait »: right between the conjunction and its verb.

    Whatever the parse hangs it on.
    """
    left, words = next(sentence.left(group.start), None), sentence.words
    if left is None or left.end != group.start or left.start <= sentence.start:
        return None
    if left.prep:
        acts = group.clitics and words.is_a_phrase(left.prep, "as_was_told")
        return left if acts and sentence.doc[left.start - 1].text in ",;" else None
    related = words.is_a(sentence.doc[left.start - 1], "relative_object")
    joined = words.phrases["conjunction_that"].ending(sentence.doc, left.start)
    return left if related and not joined and agrees(sentence, group, left) else None


def _and_others(sentence: Sentence, group: VerbGroup) -> Group | None:
    """« Le Togo, le Mali et dix autres pays ont signé »: those who are named before the others."""
    doc, words, noun = sentence.doc, sentence.words, group.start - 1
    while noun > sentence.start and doc[noun].pos_ in ("ADJ", "ADV"):
        noun -= 1
    if noun <= sentence.start or not words.is_a(doc[noun], "member_noun"):
        return None
    for index in range(noun - 1, max(sentence.start, noun - _OTHERS), -1):
        if words.is_a(doc[index], "and"):
            left = next(sentence.left(index), None)
            others = any(words.is_a(token, "other") for token in doc[index:noun])
            near = left is not None and left.end in (index, index - 1) and not left.prep
            return left if others and near else None
        if words.is_verb(doc[index]) or doc[index].is_punct:
            return None
    return None


def _whose_right(sentence: Sentence, group: VerbGroup) -> Group | None:
    """« salue Haïti, dont la qualité de membre n'a jamais été suspendue »: whose the right is that the verb is of."""
    doc, words = sentence.doc, sentence.words
    for index in range(group.start - 1, max(sentence.start, group.start - _RIGHT), -1):
        if words.is_a(doc[index], "whose"):
            right = next((token for token in doc[index + 1 : group.start] if token.pos_ in ("NOUN", "PROPN")), None)
            return antecedent(sentence, index) if right is not None and words.is_a(right, "belonging") else None
        if words.is_verb(doc[index]) or doc[index].text in ",;:":
            return None
    return None


def agrees(sentence: Sentence, group: VerbGroup, subject: Group) -> bool:
    """Whether a list is no subject of a verb in the singular: « passé par Monaco et par Rome, a signé »."""
    if len({filler.start for filler in subject.fillers}) < _LIST:
        return True
    doc, words = sentence.doc, sentence.words
    starts = sorted(filler.start for filler in subject.fillers)
    if next(words.phrases["followed_by"].within(doc, starts[0], starts[-1]), None) is not None:
        return True  # « Le Rwanda, suivi du Burundi et de l'Ouganda, a signé »
    last = doc[subject.fillers[-2].end : subject.fillers[-1].start]
    verb = doc[group.index if group.auxiliary is None else group.auxiliary]
    singular = group.tense in _TENSED and not verb.lower_.endswith(tuple(words.classes["plural_ending"]))
    return not singular or not any(words.is_a(token, "and") for token in last)


def coordinated_verb(sentence: Sentence, group: VerbGroup) -> VerbGroup | None:
    """« Le Mali, qui hésitait, a décliné l'offre et n'en sera pas membre »: the verb before « et »."""
    doc, words = sentence.doc, sentence.words
    before = group.start - 1
    while before > sentence.start and (doc[before].pos_ == "ADV" or doc[before].text == ","):
        before -= 1
    return (
        _verb_before(sentence, before) if before > sentence.start and words.is_a(doc[before], "coordinator") else None
    )
