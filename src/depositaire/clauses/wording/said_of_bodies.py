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
    end = named[0].end
    if end < len(doc) and doc[end].text not in ",.;)" and not doc[end].is_sent_start:
        return None
    if spans.within(doc, spans.ORGANISATIONS, end, end + _SAID):
        return None  # « Au siège du syndicat, la CGT, la CFDT et FO ont signé »
    return noun_said(doc, start, words, floor)


def noun_said(doc: Tokens, start: int, words: Words, floor: int) -> int | None:
    """Where the noun for a body stands, or its adjective, that says with what follows it what the name is."""
    for index in range(start - _SAID, max(floor, start - _SAID - _DESCRIBED), -1):
        token = doc[index]
        participle = token.pos_ == "VERB" and {form.tense for form in words.forms(token)} == {"ppast"}
        if not token.is_lower or not (participle or token.pos_ in ("NOUN", "ADJ", "ADP", "DET")):
            return None
        if token.pos_ == "NOUN" and any(words.is_a(token, name) for name in ("body_noun", "company_noun")):
            first = index - (doc[index - 1].pos_ == "ADJ")
            return first if first > floor and words.is_a(doc[first - 1], "said_article") else None
    return None
