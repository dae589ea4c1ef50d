"""What stands between a determiner and a noun: « la petite mais active Alliance », « du très attendu traité »."""

from typing import Final

from depositaire.clauses.wording.words import Words
from depositaire.tokens import Token, Tokens

#: How many words may stand there.
_LONGEST: Final = 7
_PARTICIPLES: Final = ("ppast", "ppres")


def behind_determiner(doc: Tokens, start: int, words: Words, floor: int) -> int:
    """Where what qualifies the noun at ``start`` begins, right behind a determiner; ``start`` where nothing does."""
    if words.is_a(doc[start], "determiner"):
        return start
    index = start
    while index > floor and start - index < _LONGEST:
        before = doc[index - 1]
        if words.is_a(before, "opens_noun_phrase") and not words.is_a(doc[index], "joins_adjectives"):
            return index
        leads = index < start and _leads(before, words)
        led = index - 1 > floor and _leads(doc[index - 2], words)  # « la petite mais active Alliance »
        led = led and not (doc[index - 2].text == "," and _acts(before, words))
        if not (before.is_lower or before.text == ",") or before.pos_ == "NUM":
            return start  # « un accord et deux protocoles »
        if not (leads or led or _qualifies(before, words) or _opens(doc, index - 1, words)):
            return start
        index -= 1
    return start


def _opens(doc: Tokens, index: int, words: Words) -> bool:
    """« l'historique et ambitieux accord »: between a determiner and what joins adjectives."""
    joined = words.is_a(doc[index + 1], "joins_adjectives") and doc[index + 1].text != ","
    return joined and index > 0 and words.is_a(doc[index - 1], "opens_noun_phrase")


def _leads(token: Token, words: Words) -> bool:
    """Whether an adjective may follow it: « très », « jadis », « mais »."""
    joins = words.is_a(token, "joins_adjectives") or words.is_a(token, "before_adjective")
    return joins or (token.pos_ == "ADV" and not words.is_a(token, "negative"))


def _acts(token: Token, words: Words) -> bool:
    """« des groupes européens, figurent Rivéo »: a verb that is no participle."""
    tenses = {form.tense for form in words.forms(token)}
    return token.pos_ in ("VERB", "AUX") and bool(tenses) and tenses.isdisjoint(_PARTICIPLES)


def _qualifies(token: Token, words: Words) -> bool:
    """Whether it is an adjective or a participle."""
    if words.is_a(token, "determiner"):
        return False
    return token.pos_ == "ADJ" or any(form.tense in _PARTICIPLES for form in words.forms(token))
