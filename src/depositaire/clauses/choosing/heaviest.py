"""Which of the bodies and texts that an act may mean the document speaks of most, and nearest before it."""

from collections.abc import Sequence
from dataclasses import replace
from typing import Final

from spacy.tokens import Span

from depositaire.clauses.arguments.fillers import Filler
from depositaire.clauses.document.antecedents import issuer
from depositaire.clauses.document.joinable import kind_of
from depositaire.clauses.document.just_named import is_just_spoken_of
from depositaire.clauses.document.organs import is_bare_organ
from depositaire.clauses.document.standing import standing
from depositaire.clauses.document.topic import weights
from depositaire.clauses.earlier.tellings import Told
from depositaire.clauses.sentences.filling import Filled

#: How much less an organ weighs than a body of its own.
_ORGAN: Final = 0.4
#: How much more a body weighs that the sentence before is about, and the publisher, where acts are told of it alone.
_SPOKEN_OF: Final = 3
_OWN: Final = 2


def heaviest(
    filled: Filled, span: Span, told: Sequence[Told], before: Sequence[Filler], refs: set[str], *, wanted: bool
) -> Filler:
    """The one of those named ``before`` the act that it means, by how much the document speaks of each."""
    again = [
        replace(target, start=item.span.start, end=item.span.end)
        for item in told
        if wanted and item.filled.recalled and item.span.end <= span.start
        for target in item.filled.targets
        if target.kind == "instrument"
    ]
    acting = {party.ref for item in told for party in item.filled.parties}
    spoken_of = [filler for filler in before if wanted and is_just_spoken_of(filled, filler)]
    about = {filler.ref for filler in spoken_of} - acting
    joined = {target.ref for item in told for target in item.filled.targets if filled.takes(target)}
    return _weighed(filled, span.start, before, refs, about, again[-1:], joined, wanted=wanted)


def _weighed(
    filled: Filled,
    index: int,
    fillers: Sequence[Filler],
    told: set[str],
    about: set[str],
    again: Sequence[Filler],
    joined: set[str],
    *,
    wanted: bool,
) -> Filler:
    """The last mention of the one that is named, or as a text meant ``again``, most and nearest before ``index``.

    An organ weighs less where nobody was told to join it: who joins means the body that it is one of. What is spoken
    ``about`` weighs more, and who publishes the document, where acts were told of nobody else.
    """
    doc, organs = filled.sentence.doc, filled.sentence.words.classes["organ_kinds"]
    named = {filler.ref for filler in fillers}
    words = filled.sentence.words
    mentions = [*fillers, *(filler for filler in again if filler.ref in named)]
    weighed = weights(mentions, index, told, lambda filler: standing(doc, filler, words))
    publisher = issuer(doc)
    own = publisher.kb_id_ if publisher is not None else ""
    for ref in {filler.ref for filler in fillers if filler.kind == "organisation" and kind_of(doc, filler) in organs}:
        weighed[ref] *= 1.0 if ref in joined and not is_bare_organ(doc, _one(fillers, ref), words) else _ORGAN
    for ref in about:
        weighed[ref] *= _SPOKEN_OF
    if joined == {own} and own in weighed and not wanted:
        weighed[own] *= _OWN
    most = max(weighed, key=weighed.__getitem__)
    return max((filler for filler in fillers if filler.ref == most), key=lambda filler: filler.start)


def _one(fillers: Sequence[Filler], ref: str) -> Filler:
    return next(filler for filler in fillers if filler.ref == ref)
