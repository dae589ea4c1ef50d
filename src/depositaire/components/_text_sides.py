"""What is told right beside a described text: « ces accords », « l'accord signé entre le Togo et l'OIF ». Private."""

from collections.abc import Collection, Iterable, Iterator, Mapping
from dataclasses import replace
from typing import Final

from depositaire.components._names import View
from depositaire.components._register import Found

#: How far behind a text its sides may be told, a day and a place between them.
_FAR: Final = 14
#: Where a name ends, and what it is the name of.
_Named = Mapping[int, tuple[int, str]]


def with_sides(
    view: View, found: Iterable[Found], named: _Named, lists: Mapping[str, Collection[str]]
) -> Iterator[Found]:
    """The texts, each description with its sides and whether « ces » is before it; ``named``: who is, by the start."""
    texts = list(found)
    starts = {text.start for text in texts}
    for text in texts:
        if text.how != "described":
            yield text
            continue
        pointed = text.start > 0 and view.words[text.start - 1].fold in lists["pointing"]
        yield replace(text, sides=_sides(view, text, starts, named, lists), pointed=pointed)


def _sides(
    view: View, text: Found, starts: Collection[int], named: _Named, lists: Mapping[str, Collection[str]]
) -> frozenset[str]:
    words = view.words
    for at in range(text.end, min(view.ends[text.start], text.end + _FAR)):
        if at in starts or words[at].text == ";" or words[at].text.lower() in lists["past_sides"]:
            break
        if words[at].fold in lists["before_parties"] and (sides := frozenset(_listed(view, at + 1, named))):
            return sides
    return frozenset()


def _listed(view: View, at: int, named: _Named) -> Iterator[str]:
    """What the States and bodies of a list are, from the word ``at`` on, names in brackets passed over."""
    words, limit = view.words, len(view.words)
    while at < limit:
        at += words[at].part == "article"
        if at not in named:
            return
        at, ref = named[at]
        yield ref
        if at + 2 < limit and words[at].text == "(":
            at = next((shut + 1 for shut in range(at, min(limit, at + _FAR)) if words[shut].text == ")"), at)
        if at >= limit or not (words[at].text == "," or words[at].part == "and"):
            return
        at += 1
