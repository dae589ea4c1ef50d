"""Which of the bodies named before an act it is likely to mean, where a sentence names none."""

from collections.abc import Callable, Sequence
from typing import Final

from depositaire.clauses.arguments.fillers import Filler
from depositaire.clauses.document.organs import is_bare_organ
from depositaire.clauses.earlier.tellings import Told
from depositaire.clauses.sentences.filling import Filled

#: What a body does to another one, and what several do to one that they found.
_IN_ANOTHER: Final = frozenset({"join", "leave", "apply", "belong", "suspend"})
_FOUNDERS: Final = 2


def narrowed(filled: Filled, told: Sequence[Told], before: Sequence[Filler], *, wanted: bool) -> list[Filler]:
    """Those of the bodies named ``before`` the act that it may well mean; all of them where none is left.

    No member of another body (« L'OIF et l'UE ont un siège à la COI. La demande du Mozambique est à l'étude »), and no
    organ that is not told of which body it is (« Le Conseil a examiné la candidature du Brésil »).
    """
    if filled.trigger.types.organisation is None or filled.trigger.types.organisation == "found":
        return list(before)
    doc, words = filled.sentence.doc, filled.sentence.words
    joined = {target.ref for item in told for target in item.filled.targets}
    members = _members(told) - joined
    fit = _without(before, lambda filler: filler.ref in members)
    if wanted:
        return fit
    organs = {filler.ref for filler in fit if is_bare_organ(doc, filler, words)}
    organs = organs if joined - organs else organs - joined  # « élu au Conseil », and nothing else is told of
    return _without(fit, lambda filler: filler.ref in organs)


def _members(told: Sequence[Told]) -> set[str]:
    """The bodies that were told to do in another one what a member does."""
    return {
        party.ref
        for item in told
        if item.filled.targets and _is_in_another(item)
        for party in item.filled.parties
        if party.kind == "organisation"
    }


def _is_in_another(item: Told) -> bool:
    """Whether an act makes its parties members of its target."""
    kind = item.source.types.organisation
    return kind in _IN_ANOTHER or (kind == "found" and len(item.filled.parties) >= _FOUNDERS)


def _without(fillers: Sequence[Filler], is_out: Callable[[Filler], bool]) -> list[Filler]:
    """Those that are not out, or all where none is left."""
    return [filler for filler in fillers if not is_out(filler)] or list(fillers)
