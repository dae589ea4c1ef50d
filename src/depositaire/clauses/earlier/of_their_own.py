"""Who signed a text that is told to be theirs: « ont mis fin à leur accord de pêche, conclu en 2013 »."""

from collections.abc import Sequence
from typing import Final

from depositaire.clauses.arguments.fillers import Filler
from depositaire.clauses.document.owners import possessive_before
from depositaire.clauses.earlier.tellings import Told

#: How many sides a text has.
_SIDES: Final = 2


def of_their_own(item: Told, told: Sequence[Told], target: Filler) -> list[Filler]:
    """Those who do something to « leur accord » in the sentence, where only a participle says that it was signed."""
    sentence, group = item.sentence, item.filled.group
    if group is None or not group.participle or not sentence.start <= target.start < item.span.start:
        return []
    possessive = possessive_before(sentence.doc, target.start, sentence.start, sentence.words)
    if possessive is None or not sentence.words.is_a(sentence.doc[possessive], "their"):
        return []
    for other in told:
        own = any(one.start == target.start for one in other.filled.targets)
        if other.sentence is sentence and own and len(other.filled.parties) >= _SIDES:
            return list(other.filled.parties)
    return []
