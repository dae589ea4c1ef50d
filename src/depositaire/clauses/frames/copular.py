"""Those who act, named behind « sont »: « Les trois premiers pays à l'avoir ratifiée sont le Togo et le Mali »."""

from typing import Final

from depositaire.clauses.sentences.filling import Filled

#: How far before its verb the noun may stand for those who act, and how far behind it « sont ».
_NOUN: Final = 7
_BE: Final = 24
#: How far before the noun its article may stand: « les six premiers États ».
_LEAD: Final = 4
#: How far behind « sont » the first name may begin.
_NAME: Final = 3


def who_they_are(filled: Filled, end: int) -> None:
    """Make parties of those whom the copula names behind the verb of which only « les pays » is the subject."""
    sentence, group = filled.sentence, filled.group
    doc, words = sentence.doc, sentence.words
    if group is None or group.passive or filled.parties or filled.trigger.frame.get("subject") != "party":
        return
    if not any(_opens(filled, noun) for noun in range(max(sentence.start, group.start - _NOUN), group.start)):
        return
    for index in range(end, min(sentence.end - 1, end + _BE)):
        token = doc[index]
        if token.text in ";:" or words.is_a(token, "relative_subject"):
            return
        if words.is_form_of(token, "being") and token.lower_.endswith(tuple(words.classes["plural_ending"])):
            named = next(sentence.right(index + 1), None)
            near = named is not None and not named.prep and named.start - index <= _NAME
            if near and named is not None and "instrument" not in named.kinds:
                filled.parties += filled.without_targets(named.actors)
            return


def _opens(filled: Filled, noun: int) -> bool:
    """« Les trois premiers pays qui… », « Les seuls États à… »: whether the noun is a subject that a clause defines."""
    sentence, doc, words = filled.sentence, filled.sentence.doc, filled.sentence.words
    if not words.is_a(doc[noun], "member_noun") or sentence.at(noun) is not None:
        return False
    if not (words.is_a(doc[noun + 1], "relative_subject") or words.is_a(doc[noun + 1], "to")):
        return False
    first = max(sentence.start, noun - 1)
    while first > sentence.start and not words.is_a(doc[first], "plural_article") and noun - first < _LEAD:
        first -= 1
    between = doc[first + 1 : noun]
    return words.is_a(doc[first], "plural_article") and all(token.pos_ in ("ADJ", "NUM", "NOUN") for token in between)
