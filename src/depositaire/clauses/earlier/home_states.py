"""The State of a parliament that is named without it: « Le Congo a conclu l'accord. Le Parlement l'a approuvé »."""

from collections.abc import Sequence
from typing import Final

from depositaire.clauses.arguments.fillers import Filler, Group
from depositaire.clauses.document.organs import is_of_a_body, is_parliament
from depositaire.clauses.earlier.tellings import Told

#: How far back the act may have been told that the parliament now votes on, in tokens.
_BACK: Final = 40


def of_state_before(item: Told, told: Sequence[Told], party: Filler) -> Filler:
    """A parliament with an article and nothing more as that of the State that its clause or the act before is of."""
    sentence, doc = item.sentence, item.sentence.doc
    if party.kind != "organisation" or not is_parliament(sentence, party) or is_of_a_body(sentence, party):
        return party
    if doc.between(party.start, party.end).text.lower() not in sentence.words.classes["nameless_parliament"]:
        return party
    bare = (group for group in sentence.left(party.start) if not group.prep)
    ref = _one_state(next((group for group in bare if "instrument" not in group.kinds), None))
    last = next((other for other in reversed(told) if other.span.start < item.span.start), None)
    if not ref and last is not None and sentence.start - last.sentence.end <= _BACK:
        ref = _one_state(last.filled.subject) or _one_party(last)
    return Filler("country", ref, party.start, party.end) if ref else party


def _one_state(group: Group | None) -> str:
    """The one State that a group is, or whose person or organ it is; empty where it is none or several."""
    if group is None or group.kinds != {"country"} or len(group.fillers) != 1:
        return ""
    return group.fillers[0].ref.split("+")[0]


def _one_party(before: Told) -> str:
    parties = before.filled.parties
    return parties[0].ref if len(parties) == 1 and parties[0].kind == "country" else ""
