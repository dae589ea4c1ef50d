"""Those who act and are not named: « tout pays souhaitant adhérer », « la volonté de certains États de quitter… »."""

from typing import Final

from depositaire.clauses.sentences.once import once
from depositaire.clauses.sentences.sentence import Sentence
from depositaire.clauses.sentences.verbgroup import VerbGroup
from depositaire.clauses.subjects.one_among import one_among
from depositaire.clauses.wording.numerals import cardinal_at

#: How far behind a decision the noun for those whose it is may stand.
_OWNER: Final = 8
_QUALIFYING: Final = ("ADJ", "NUM", "ADV")
_NOT_TENSED: Final = ("ppres", "ppast")


@once
def is_by_unnamed(sentence: Sentence, group: VerbGroup) -> bool:
    """Whether a noun for members alone says who does it, or whose will it is: nobody else of the sentence does."""
    verb: VerbGroup | None = group
    while verb is not None:
        noun = _said_of(sentence, verb)
        if noun is not None:
            return _are_some(sentence, noun)
        governor = verb.governor
        if governor is None:
            return False
        if governor.form == "noun":
            return _is_theirs(sentence, governor.index, verb.start)
        if governor.cue is not None and governor.cue.control == "object":
            return False
        verb = governor.group
    return False


def _said_of(sentence: Sentence, verb: VerbGroup) -> int | None:
    """The noun right before a participle, « qui », or an infinitive with or without « de »."""
    doc, words, index = sentence.doc, sentence.words, verb.start - 1
    if index > sentence.start and words.is_a(doc[index], "relative_subject"):
        index -= 1
        if _are_those(sentence, index):
            return index
    elif verb.tense in ("inf", "inf-perfect"):
        if index <= sentence.start:
            return None
        index -= words.is_a(doc[index], "complement_preposition")
    elif verb.tense not in _NOT_TENSED:
        return None
    while index > sentence.start and doc[index].pos_ == "ADJ" and not words.is_a(doc[index], "member_noun"):
        index -= 1
    return index if words.is_a(doc[index], "member_noun") else None


def _are_those(sentence: Sentence, index: int) -> bool:
    """« ceux qui ont signé », « sur les 54 qui l'ont signé »: a pronoun or a number alone."""
    doc, words = sentence.doc, sentence.words
    if index <= sentence.start or sentence.at(index) is not None or sentence.in_date(index):
        return False
    counted = cardinal_at(doc, index)[0] is not None and words.is_a(doc[index - 1], "plural_article")
    return counted or words.is_a(doc[index], "those_who")


def _is_theirs(sentence: Sentence, noun: int, stop: int) -> bool:
    """« la décision de plusieurs pays d'Afrique de quitter… », « l'intention affichée par certains États de… »."""
    doc, words = sentence.doc, sentence.words
    for index in range(noun + 1, min(stop, noun + _OWNER)):
        if sentence.at(index) is not None:
            return False
        if words.is_a(doc[index], "member_noun"):
            return _are_some(sentence, index)
    return False


def _are_some(sentence: Sentence, noun: int) -> bool:
    """Whether the noun at a token names none, is several or any, and is not what somebody named is one of."""
    doc, words, first = sentence.doc, sentence.words, noun
    if sentence.at(noun) is not None:
        return False
    if _are_those(sentence, noun):
        first -= cardinal_at(doc, noun)[0] is not None
        among = words.phrases["one_of_those"].ending(doc, first + 1) or words.is_a(doc[first - 1], "among_those")
        named = any(words.is_form_of(doc[first - 1], name) for name in ("coming_to", "being"))
        return not among and not named
    while first > sentence.start and (doc[first].pos_ in _QUALIFYING or words.is_a(doc[first], "member_noun")):
        if words.is_a(doc[first], "several") or words.is_a(doc[first], "any"):
            break
        first -= 1
    if words.is_a(doc[first], "several") or words.is_a(doc[first], "any"):
        return True
    if not words.is_a(doc[first], "plural_article"):
        return False
    among = words.phrases["one_of_those"].ending(doc, first + 1) or one_among(sentence, first + 1) != first + 1
    if words.is_form_of(doc[first - 1], "being") and first - 1 > sentence.start and sentence.at(first - 2) is not None:
        return False  # « le Togo et le Mali sont les pays qui… »
    return not among and not words.is_form_of(doc[first - 1], "coming_to")  # « le Togo rejoint les pays qui… »
