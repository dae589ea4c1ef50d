"""« le Conseil » of a document that tells of a council of ministers: the government. Private to ``organisations``."""

from collections.abc import Collection, Iterable

from spacy.tokens import Span

from depositaire.components._names import View


def cabinets(view: View, bodies: Iterable[Span], phrases: Collection[str]) -> set[str]:
    """The references of bodies named by the first word of a council alone, where no other council is named.

    Args:
        view: the document.
        bodies: the bodies found.
        phrases: what councils of ministers are called, folded.
    """
    heads = {phrase.split()[0] for phrase in phrases}
    named: dict[str, set[str]] = {}
    for span in bodies:
        head = view.words[view.positions(span)[0]].fold
        if head in heads:
            named.setdefault(head, set()).add(span.kb_id_)
    folded = " ".join(word.fold for word in view.words)
    told = {phrase.split()[0] for phrase in phrases if phrase in folded}
    return {head for head, refs in named.items() if head in told and refs == {head}}
