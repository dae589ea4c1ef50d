"""Clauses that tell a rule and no act: « toute agence souhaitant adhérer », « les États ayant ratifié »."""

from typing import Final

from depositaire.clauses.sentences.filling import Filled
from depositaire.clauses.sentences.sentence import Sentence
from depositaire.clauses.sentences.verbgroup import VerbGroup
from depositaire.tokens import Token

#: How far before what is said of it a noun may stand: « un pays en développement désireux d'adhérer ».
_FAR: Final = 7
#: How far before a noun « lorsque » may stand.
_BEFORE: Final = 2
#: Acts of each of those who are so many.
_ACTED: Final = frozenset({"sign", "ratify", "accede"})
#: Tenses of what has to be done.
_OF_A_RULE: Final = frozenset({"pres", "subj", "inf", "fut", "cond"})
#: Words between a noun and what is said of it.
_BETWEEN: Final = frozenset({"ADJ", "ADV", "ADP", "NOUN", "PROPN", "NUM", "PRON", "SCONJ", "DET"})


def is_of_anybody(filled: Filled) -> bool:
    """« toute banque désireuse de rejoindre l'alliance », « tout membre ayant accepté l'accord »: whoever it may be."""
    verb = _outermost(filled)
    noun = None if verb is None else _noun_before(filled.sentence, verb, {"NOUN"})
    if verb is not None and noun is not None and verb.governor is not None and verb.governor.index == noun.i:
        return False  # « a démenti toute intention de quitter l'OIF »
    return noun is not None and _is_determined(filled.sentence, noun, "anyone")


def is_of_a_kind(filled: Filled) -> bool:
    """« Seuls les États ayant ratifié le traité siègent », « lorsqu'un État se retire »: whoever they may be.

    Also « un État non membre peut être invité à adhérer » and « doit être accepté par les deux tiers des membres », and
    not « un État a signé », « les pays qui ont signé », « les deux tiers ont signé ».
    """
    verb, sentence = _outermost(filled), filled.sentence
    acted = filled.trigger.types.binding in _ACTED
    if acted and verb is not None and verb.tense in _OF_A_RULE and _is_by_a_share(sentence):
        return True
    noun = None if verb is None else _noun_before(sentence, verb, set())
    if verb is None or noun is None:
        return False
    relative = any(sentence.words.is_a(token, "relative_subject") for token in sentence.doc[noun.i : verb.start])
    if relative and verb.tense == "perfect" and not verb.negated and not _is_determined(sentence, noun, "each_one"):
        return False
    if relative or (not verb.finite and verb.tense != "perfect"):
        return _is_determined(sentence, noun, "a_kind") and not _is_told_of_one(sentence, noun)
    if not _is_determined(sentence, noun, "each_one"):
        return False
    may = sentence.words.is_form_of(sentence.doc[verb.index], "being_able") and verb.tense == "pres"
    return may or (verb.tense in ("pres", "subj") and _is_of_a_case(sentence, noun))


def _is_by_a_share(sentence: Sentence) -> bool:
    return any(True for _ in sentence.words.phrases["share_of_all"].within(sentence.doc, sentence.start, sentence.end))


def _outermost(filled: Filled) -> VerbGroup | None:
    """The verb that a verb of the rule hangs on: « peut » of « peut être invité à adhérer »."""
    verb = filled.group
    while verb is not None and verb.governor is not None and verb.governor.group is not None:
        verb = verb.governor.group
    return verb


def _noun_before(sentence: Sentence, verb: VerbGroup, kinds: set[str]) -> Token | None:
    """The nearest noun for members, or of other ``kinds``, before a verb, where nothing that is named stands nearer."""
    doc, words = sentence.doc, sentence.words
    for index in range(verb.start - 1, max(sentence.start - 1, verb.start - 1 - _FAR), -1):
        token = doc[index]
        if sentence.at(index) is not None or token.pos_ not in _BETWEEN or words.is_a(token, "demonstrative"):
            return None
        meant = words.is_a(token, "member_noun") or token.pos_ in kinds
        if meant and _is_determined(sentence, token, "a_kind"):
            return token
    return None


def _is_determined(sentence: Sentence, noun: Token, name: str) -> bool:
    """Whether a word of the class stands right before a noun, or before its adjective or number."""
    doc, words, index = sentence.doc, sentence.words, noun.i - 1
    if index > sentence.start and doc[index].pos_ == "ADJ" and not words.is_a(doc[index], name):
        index -= 1
    return index >= sentence.start and words.is_a(doc[index], name)


def _is_told_of_one(sentence: Sentence, noun: Token) -> bool:
    """« figure parmi les pays qui ont signé », « est un État qui a signé »: somebody is said to be one of them."""
    doc, words, index = sentence.doc, sentence.words, noun.i
    while index > sentence.start and doc[index - 1].pos_ in ("ADJ", "NUM"):
        index -= 1
    being = index - 2 > sentence.start and any(
        words.is_form_of(doc[index - 2], name) for name in ("staying", "becoming")
    )
    return being or words.phrases["one_of_those"].ending(doc, index) > 0


def _is_of_a_case(sentence: Sentence, noun: Token) -> bool:
    """« lorsqu'un État », « si un membre », « pour qu'un pays »: what opens a case that may arise."""
    before = range(noun.i, max(sentence.start, noun.i - 1 - _BEFORE), -1)
    phrases = sentence.words.phrases
    return any(phrases[name].ending(sentence.doc, at) for at in before for name in ("if_it_happens", "so_that"))
