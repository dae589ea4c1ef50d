"""« le Conseil de gouvernement », « le Conseil » where one is told of: the cabinet. Private to ``organisations``."""

from collections.abc import Collection, Iterable

from spacy.tokens import Span

from depositaire.components._names import View
from depositaire.typography import fold


def cabinets(view: View, bodies: Iterable[Span], phrases: Collection[str]) -> set[str]:
    """The references of bodies named as councils of ministers are, or by the first word alone if no other council is.

    Args:
        view: the document.
        bodies: the bodies found.
        phrases: what councils of ministers are called, folded.
    """
    heads = {phrase.split()[0] for phrase in phrases}
    named: dict[str, set[str]] = {}
    whole: set[str] = set()
    for span in bodies:
        head = view.words[view.positions(span)[0]].fold
        if fold(span.text) in phrases:
            whole.add(span.kb_id_)
        if head in heads:
            named.setdefault(head, set()).add(span.kb_id_)
    folded = " ".join(word.fold for word in view.words)
    told = {phrase.split()[0] for phrase in phrases if phrase in folded}
    return whole | {head for head, refs in named.items() if head in told and refs == {head}}
