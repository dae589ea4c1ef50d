"""Those who only look on: « en présence de plusieurs ministres et des représentants du Togo et du Mali »."""

from typing import Final

from depositaire.clauses.arguments.fillers import Group
from depositaire.clauses.wording.words import Words
from depositaire.tokens import Tokens

#: How far before a name those may be told of who look on with it.
_BESIDE: Final = 16


def only_beholds(doc: Tokens, floor: int, group: Group, words: Words) -> bool:
    """Whether a group stands behind « en présence de », by itself or with others, in the clause from ``floor`` on."""
    first = max(floor, group.start - _BESIDE)
    seen = [end for _, end in words.phrases["witnessed_by"].within(doc, first, group.fillers[0].start)]
    between = doc[seen[-1] : group.start] if seen else ()
    return bool(seen) and not any(token.pos_ in ("VERB", "AUX") or token.text in ";:" for token in between)
