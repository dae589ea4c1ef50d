"""Lists that a text gives as those of who act: « 41 brasseurs, dont Rivéo et Plinor ». Private to ``names``."""

from collections.abc import Collection
from typing import Final

from spacy.tokens import Doc, Token

from depositaire import spans
from depositaire.clauses.wording.numerals import cardinal_at
from depositaire.clauses.wording.words import Words

#: How many tokens may stand between what presents a list and its first name: « figurent notamment la ».
_LEAD: Final = 3
#: Within how many tokens of its end a noun phrase for many has its number: « 41 maisons d'édition, dont … ».
_NOUN: Final = 8
#: How far from its subject's verb a trigger may stand.
_NEAR: Final = 5


def is_given(doc: Doc, start: int, first: int, labels: Collection[str], words: Words) -> bool:
    """Whether the list whose first name stands at ``first`` is one of bodies by what stands before it.

    Args:
        doc: the parsed text.
        start: the first token of the sentence.
        first: the first token of the list.
        labels: what the model takes the names of the list for.
        words: the words of the rules.
    """
    opening = max(words.phrases[name].at(doc, start) for name in ("presenting", "presenting_some"))
    if opening and first - start - opening <= _LEAD:
        return True  # « Vingt brasseurs ont signé. Parmi eux figurent Rivéo, Plinor … »
    if "PER" in labels:
        return False
    return _are_agents(doc, start, first, words) or _are_some_of_many(doc, start, first, labels, words)


def _are_agents(doc: Doc, start: int, first: int, words: Words) -> bool:
    """« créée en mars à Lyon par Rivéo et Plinor »: those by whom a trigger in the passive is done."""
    at = first - 1 - (first > start and words.is_a(doc[first - 1], "article"))
    if at <= start or not words.is_a(doc[at], "agent"):
        return False
    for token in reversed(doc[max(start, at - _NOUN) : at]):
        if any(form.tense == "ppast" for form in words.forms(token)):
            return any(trigger.label_ == "verb" for trigger in spans.within(doc, spans.TRIGGERS, token.i, token.i + 1))
        if token.pos_ in ("VERB", "AUX", "PRON", "PUNCT"):
            return False
    return False


def _are_some_of_many(doc: Doc, start: int, first: int, labels: Collection[str], words: Words) -> bool:
    """« 41 maisons d'édition, dont Rivéo et Plinor, ont signé »: names of some of many who act."""
    at = first - (first > start and words.is_a(doc[first - 1], "article"))
    length = words.phrases["instancing"].ending(doc, at)
    at -= length
    if not length or at <= start:
        return False
    at -= doc[at - 1].text in ",("
    for token in reversed(doc[max(start, at - _NOUN) : at]):
        if token.pos_ in ("VERB", "AUX", "PRON", "PUNCT") or words.is_a(token, "many_persons"):
            return False
        if words.is_a(token, "many_places") and labels:
            return False
        counts = words.is_a(token, "several") or words.is_a(token, "quantity")
        if counts or cardinal_at(doc, token.i)[0] is not None:
            return any(_is_told_of(doc, noun) for noun in doc[token.i : at])
    return False


def _is_told_of(doc: Doc, noun: Token) -> bool:
    """Whether the noun is the subject, object or agent of a trigger, or the complement of one that is a noun."""
    verb = noun.dep_.startswith(("nsubj", "obj", "obl:agent")) and noun.head.pos_ in ("VERB", "AUX")
    told = spans.within(doc, spans.TRIGGERS, noun.head.i, noun.head.i + (_NEAR if verb else 1))
    return any(trigger.label_ == "verb" if verb else trigger.label_ == "noun" for trigger in told)
