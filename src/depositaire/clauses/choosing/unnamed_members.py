"""Members and others who act without a name: « plusieurs pays ont quitté l'OIF », « aucun membre de l'OTAN »."""

from typing import Final

from depositaire.clauses.arguments.fillers import Filler
from depositaire.clauses.choosing.private_persons import is_assembled
from depositaire.clauses.sentences.filling import Filled
from depositaire.clauses.sentences.sentence import Sentence
from depositaire.clauses.sentences.verbgroup import VerbGroup
from depositaire.clauses.subjects.parse import subjects
from depositaire.clauses.wording.prepositions import preposition
from depositaire.tokens import Token

#: How far before it « autres » or « plusieurs » may stand.
_BEFORE: Final = 2


def is_of_members(filled: Filled) -> bool:
    """Whether unnamed members do it (« plusieurs pays ont quitté… »), and not a person."""
    group, sentence = filled.group, filled.sentence
    return group is not None and any(
        sentence.words.is_a(token, "member_noun") or is_assembled(filled, token)
        for token in subjects(sentence, group, sentence.start, sentence.end)
    )


def is_by_others(sentence: Sentence, group: VerbGroup) -> bool:
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


def is_by_private_bodies(sentence: Sentence, group: VerbGroup) -> bool:
    """« Les groupes armés au Mali ont signé », « les syndicats du Togo »: bodies without a name, of a State alone."""
    return not group.passive and any(
        sentence.words.is_a(token, "private_bodies")
        and sentence.at(token.i) is None
        and all(
            beside.prep and beside.kinds == {"country"}
            for beside in sentence.right(token.i + 1)
            if beside.end <= group.start
        )
        for token in subjects(sentence, group, sentence.start, group.start)
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


def is_body_of_members(sentence: Sentence, party: Filler) -> bool:
    """« Aucun membre de l'OTAN n'a signé »: the body is named to say whose members act."""
    group, words = sentence.at(party.start), sentence.words
    if party.kind != "organisation" or group is None:
        return False
    if group.person and _stands_for_members(sentence, party):
        return True  # « les ambassadeurs des 29 pays membres de l'OTAN »
    if group.start <= sentence.start:
        return False
    if group.person and group.head > sentence.start and _numbers(sentence, group.head):
        return True  # « 22 des 27 gouvernements de l'Union »
    before = sentence.doc[group.start - 1]
    of = words.is_a_phrase(group.prep, "complement_preposition")
    if party != group.fillers[0]:  # « 46 membres de l'OIF, ainsi que l'Union européenne, ont signé »
        of = of and bool(preposition(sentence.doc, party.start, words, floor=group.fillers[0].end)[0])
    return of and (words.is_a(before, "member_noun") or (before.pos_ == "ADJ" and _qualifies_members(sentence, before)))


def _stands_for_members(sentence: Sentence, party: Filler) -> bool:
    """Whether « membres de » stands right before the body for whose members persons act."""
    doc, words = sentence.doc, sentence.words
    at = party.start - 1
    at -= at > sentence.start and words.is_a(doc[at], "definite")
    return (
        at > sentence.start
        and words.is_a(doc[at], "complement_preposition")
        and words.is_a(doc[at - 1], "several_members")
    )


def _numbers(sentence: Sentence, head: int) -> bool:
    """Whether a number stands before a noun for members."""
    before = sentence.doc[head - 1]
    return sentence.words.is_a(sentence.doc[head], "member_noun") and (before.like_num or before.pos_ == "NUM")


def _qualifies_members(sentence: Sentence, adjective: Token) -> bool:
    """« aucun des cinq membres permanents du Conseil »."""
    return adjective.i > sentence.start and sentence.words.is_a(sentence.doc[adjective.i - 1], "member_noun")
