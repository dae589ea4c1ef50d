"""With whom a text is negotiated that is to be signed: « négocie avec le FMI et espère conclure un accord »."""

from typing import Final

from depositaire.clauses.arguments.fillers import Filler
from depositaire.clauses.document.topic import named
from depositaire.clauses.earlier.tellings import Told

#: How far before « avec » the word for negotiating stands.
_NEAR: Final = 5


def with_negotiator(item: Told, target: Filler, parties: list[Filler]) -> list[Filler]:
    """The parties of a text without a name, with the one with whom the same sentence says that it is negotiated."""
    sentence, words = item.sentence, item.sentence.words
    if len(parties) != 1 or target.ref in {text.ref for text in named(sentence.doc)}:
        return parties
    for group in sentence.left(item.span.start):
        if not words.is_a_phrase(group.prep, "with") or "instrument" in group.kinds:
            continue
        before = sentence.doc[max(sentence.start, group.start - _NEAR) : group.start]
        if any(words.is_a(token, "whose") for token in before):
            continue  # « L'Union, dont les pourparlers avec le Mercosur se sont achevés, a signé un accord »
        if any(words.is_form_of(token, "negotiating") or words.is_a(token, "negotiation") for token in before):
            known = {party.ref for party in parties}
            return [*parties, *(filler for filler in group.actors if filler.ref not in known)]
    return parties
