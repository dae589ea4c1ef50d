"""Texts that are begun and signed in one breath: « lancés et signés par huit pays » tells the signing alone."""

from collections.abc import Sequence
from typing import Final

from depositaire.clauses.earlier.tellings import Told

#: How far behind the verb of beginning that of signing may stand: « lancés et signés ».
_NEAR: Final = 3


def is_begun_by_signing(item: Told, told: Sequence[Told]) -> bool:
    """Whether a verb of founding is said of texts, and a verb of signing the same texts is joined to it."""
    if item.trigger.types.organisation != "found" or item.trigger.form != "verb" or not item.filled.targets:
        return False
    texts = {target.ref for target in item.filled.targets if target.kind == "instrument"}
    return any(
        other.sentence is item.sentence
        and other.trigger.form == "verb"
        and other.trigger.types.binding == "sign"
        and 0 < other.span.start - item.span.end < _NEAR
        and item.sentence.words.is_a(item.sentence.doc[other.span.start - 1], "coordinator")
        and bool(texts & {target.ref for target in other.filled.targets})
        for other in told
    )
