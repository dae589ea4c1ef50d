"""Organs of several States under one name: « le Parlement du Togo et le Parlement du Mali ». Private.

Each is a body of its own; where the name stands alone, it is the one named last.
"""

from collections.abc import Collection, Iterable
from typing import Final

from spacy.tokens import Doc, Span

from depositaire import spans

#: How many tokens may stand between an organ and its country: « Parlement de la | Côte d'Ivoire ».
_BESIDE: Final = 2


def told_apart(doc: Doc, bodies: Iterable[Span], countries: Collection[Span], kinds: Collection[str]) -> list[Span]:
    """The bodies, those of one of the ``kinds`` with a reference for each State they are told to be of.

    Args:
        doc: the text, whose bodies are registered.
        bodies: mentions of bodies, in the order of the text.
        countries: mentions of countries.
        kinds: kinds of bodies of which every State has one.
    """
    mentions = list(bodies)
    opening = {span.start: span.kb_id_ for span in countries if span.label_ in ("COUNTRY", "DEMONYM")}
    homes = {one.start: _home(doc, one, opening) for one in mentions if _kind(doc, one) in kinds}
    several = {
        ref
        for ref in {one.kb_id_ for one in mentions if one.start in homes}
        if len({homes[one.start] for one in mentions if one.kb_id_ == ref and homes.get(one.start)}) > 1
    }
    last: dict[str, str] = {}
    apart = []
    for one in mentions:
        if one.kb_id_ not in several:
            apart.append(one)
            continue
        home = homes.get(one.start) or last.get(one.kb_id_, "")
        last[one.kb_id_] = home
        ref = f"{one.kb_id_}-{home.lower()}" if home else one.kb_id_
        spans.register(doc, ref, **doc._.entities[one.kb_id_])
        apart.append(Span(doc, one.start, one.end, label=one.label, kb_id=ref, span_id=one.id))
    return apart


def _kind(doc: Doc, body: Span) -> str | None:
    kind: str | None = doc._.entities.get(body.kb_id_, {}).get("kind")
    return kind


def _home(doc: Doc, body: Span, opening: dict[int, str]) -> str:
    """The one State that is named right behind the body; empty where none is."""
    for at in range(body.end, min(len(doc), body.end + _BESIDE + 1)):
        if at in opening:
            return opening[at] if "+" not in opening[at] else ""
        if not (doc[at].is_lower and doc[at].is_alpha) and not doc[at].text.endswith("'"):
            return ""
    return ""
