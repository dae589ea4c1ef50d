"""What is said of a body before its name, set off: « le puissant syndicat du secteur, l'Unarep »."""

from typing import Final

from depositaire import spans
from depositaire.clauses.wording.words import Words
from depositaire.tokens import Tokens

#: How far before a name the last word stands of what is said of it, behind which are a comma and an article.
_SAID: Final = 3
#: How many words may describe a body before its name, and how long the name may be.
_DESCRIBED: Final = 7
_LONGEST_NAME: Final = 8


def body_said(doc: Tokens, start: int, words: Words, floor: int) -> int | None:
    """« se retire du puissant syndicat du secteur, l'Unarep. »: the noun of what is said of a body before its name."""
    named = spans.within(doc, spans.ORGANISATIONS, start, start + _LONGEST_NAME)
    if not named or named[0].start != start:
        return None
    end = _past_acronym(doc, named[0].end, named[0].kb_id_)
    if end < len(doc) and doc[end].text not in ",.;)" and not doc[end].is_sent_start:
        return None
    if spans.within(doc, spans.ORGANISATIONS, end, end + _SAID):
        return None  # « Au siège du syndicat, la CGT, la CFDT et FO ont signé »
    return noun_said(doc, start, words, floor)


def _past_acronym(doc: Tokens, end: int, ref: str) -> int:
    """Past the acronym of a name in brackets: « , la Caisse des ports (CDP), »."""
    if end + 2 >= len(doc) or doc[end].text != "(":
        return end
    same = any(one.kb_id_ == ref for one in spans.within(doc, spans.ORGANISATIONS, end + 1, end + 2))
    return end + 3 if same and doc[end + 2].text == ")" else end


def noun_said(doc: Tokens, start: int, words: Words, floor: int) -> int | None:
    """Where the noun for a body stands, or its adjective, that says with what follows it what the name is."""
    first = max(floor, start - _SAID - _DESCRIBED)
    owners = spans.within(doc, spans.ORGANISATIONS, first, start)
    owned = {index for one in owners if _is_of(doc, one.start, words) for index in range(one.start, one.end)}
    for index in range(start - _SAID, first, -1):
        token = doc[index]
        if index in owned and not token.is_lower:
            continue  # « la banque des BRICS, la NBD »
        participle = token.pos_ == "VERB" and {form.tense for form in words.forms(token)} == {"ppast"}
        if not token.is_lower or not (participle or token.pos_ in ("NOUN", "ADJ", "ADP", "DET")):
            return None
        if token.pos_ == "NOUN" and any(words.is_a(token, name) for name in ("body_noun", "company_noun")):
            first = index - (doc[index - 1].pos_ == "ADJ")
            return first if first > floor and words.is_a(doc[first - 1], "said_article") else None
    return None


def _is_of(doc: Tokens, start: int, words: Words) -> bool:
    """Whether a name is the complement of a noun: « la banque de l'OIF », « des BRICS »."""
    article = (
        start > 1 and words.is_a(doc[start - 1], "article") and not words.is_a(doc[start - 1], "complement_preposition")
    )
    return start > 1 and words.is_a(doc[start - 1 - article], "complement_preposition")
