"""Bodies: what can be founded, by what the text says of it."""

from collections.abc import Sequence
from typing import Final

from spacy.tokens import Span

from depositaire import spans
from depositaire.clauses.arguments.fillers import Filler
from depositaire.clauses.document.antecedents import issuer
from depositaire.clauses.wording.words import Words
from depositaire.tokens import Token, Tokens

#: How many adjectives and articles may stand between a name and the noun that says what it is.
_QUALIFIED: Final = 3
_NOUNS: Final = ("company_noun", "appositive", "member_noun", "body_noun")


def is_founded(doc: Tokens, filler: Filler, words: Words, *, sure: bool) -> bool:
    """Whether a target of « lancer » or « créer » is a body.

    What the text calls a thing (« le satellite Orion », « Orion, une application ») is none; a name of which nothing is
    known is one where the text says what body it is or who founded it.

    Args:
        doc: the document.
        filler: the target.
        words: the tables.
        sure: whether the word is told of bodies only (« fonder »), or a State or body founded it.
    """
    if filler.kind != "organisation":
        return True
    known = doc._.entities.get(filler.ref, {}).get("kind") is not None
    nouns = [token for span in mentions(doc, filler.ref) for token in _beside(doc, span, words)]
    bodies = [token for token in nouns if any(words.is_a(token, name) for name in _NOUNS)]
    if any(words.is_a(token, "thing_noun") for token in nouns if not (sure and token in bodies)):
        return False  # « lance sa marque »; « la fondatrice de la marque »
    own = issuer(doc)
    known = known or (own is not None and own.kb_id_ == filler.ref)
    return known or sure or bool(bodies) or _is_named_so(doc, filler, words) or _is_described_so(doc, filler, words)


def _is_named_so(doc: Tokens, filler: Filler, words: Words) -> bool:
    """« le Bon Parti », « Europe Alliance »: a noun for bodies, capitalised in the name."""
    named = (token for span in mentions(doc, filler.ref) for token in span if token.text[0].isupper())
    return any(words.is_a(token, name) for token in named for name in _NOUNS)


def _is_described_so(doc: Tokens, filler: Filler, words: Words) -> bool:
    """« la coalition internationale antiterroriste »: described by a noun for what States and bodies form together."""
    described = bool(doc._.entities.get(filler.ref, {}).get("described"))
    return described and any(words.is_a(span[0], "formed_together") for span in mentions(doc, filler.ref))


def is_founder(doc: Tokens, parties: Sequence[Filler]) -> bool:
    """Whether what they launch is a body by that alone; one company launches products: « lance sa cuvée »."""
    alone = len(parties) == 1 and doc._.entities.get(parties[0].ref, {}).get("kind") == "company"
    return bool(parties) and not alone


def is_of_nations(doc: Tokens, ref: str, words: Words) -> bool:
    """« la Confédération africaine de football »: a body of a sport, joined by nations."""
    name = str(doc._.entities.get(ref, {}).get("name") or "").lower().split()
    return all(any(word in words.classes[one] for word in name) for one in ("sport", "across_nations"))


def mentions(doc: Tokens, ref: str) -> list[Span]:
    """Where a body is named."""
    return [span for span in spans.group(doc, spans.ORGANISATIONS) if span.kb_id_ == ref]


def _beside(doc: Tokens, span: Span, words: Words) -> list[Token]:
    """The nouns that say what a name is: « le réseau européen Orion », « Orion, un réseau »."""
    found = []
    index = span.start - 1
    while index > span.start - _QUALIFIED and index >= 0 and (doc[index].pos_ == "ADJ" or doc[index].text in '«"“'):
        index -= 1
    if index >= 0:
        found.append(doc[index])
    if span.end < len(doc) and doc[span.end].text in ",(–—":
        index = span.end + 1
        while index < min(len(doc) - 1, span.end + _QUALIFIED) and (
            doc[index].pos_ in ("ADJ", "NUM") or words.is_a(doc[index], "determiner")
        ):
            index += 1
        if index < len(doc):
            found.append(doc[index])
    return found
