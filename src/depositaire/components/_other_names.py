"""Second names that a text gives a body: « Athena (Advanced Skills Network) », « X, ou Climate Link, ». Private.

Both are one body from then on.
"""

from collections.abc import Collection, Mapping
from itertools import pairwise
from typing import Final

from spacy.tokens import Doc, Span, Token

from depositaire import spans
from depositaire.typography import fold

#: How many tokens may stand between two names of one body.
_GAP: Final = 9
_MARKS: Final = frozenset("«»\"“”'")
_CLOSING: Final = (",", ")", ".", ";")
#: A second name that is no translation is an acronym, and others look after those.
_TWO: Final = 2
#: Kinds of bodies of which no two stand beside each other as a body and its part.
_OF_MEMBERS: Final = frozenset({"alliance", "coalition", "network", "initiative", "union", "intergovernmental"})
#: … and those of them that a description names by another noun; of an acronym often nothing is known.
_OF_ANY_MEMBERS: Final = _OF_MEMBERS | {"ngo", "group", "movement", None}
#: How many tokens a comma and an article are, between a name and what says what it is.
_APPOSED: Final = 2
#: How many words may be cut off at the end of a description.
_CUT: Final = 2


class OtherNames:
    """Gives the two names of a body one value."""

    def __init__(self, lists: Mapping[str, frozenset[str]]) -> None:
        self._called, self._around, self._or = lists["called"], lists["around_called"], lists["or_else"]
        self._articles, self._joints = lists["before_second_name"], lists["goes_on"]
        self._foreign = {word for name, words in lists.items() if name.startswith("foreign_") for word in words}

    def merged(self, doc: Doc, bodies: list[Span]) -> list[Span]:
        """The mentions, second names with the value of the first."""
        one: dict[str, str] = {}
        starts, ends = {body.start for body in bodies}, {body.end for body in bodies}
        for first, second in pairwise(spans.ordered(bodies)):
            known, new = one.get(first.kb_id_, first.kb_id_), second.kb_id_
            told = self._are_one(doc, first, second) or self._is_description(doc, first, second, starts, ends)
            if known != new and new not in one and told:
                one[new] = known
        if not one:
            return bodies
        for old, ref in one.items():
            facts, own = doc._.entities.pop(old, None), doc._.entities.get(ref)
            if facts and own is not None:
                own["kind"] = own.get("kind") or facts.get("kind")
                own["acronym"] = own.get("acronym") or facts.get("acronym")
        return [_valued(span, one.get(span.kb_id_, span.kb_id_)) for span in bodies]

    def _are_one(self, doc: Doc, first: Span, second: Span) -> bool:
        texts = spans.texts(doc)
        gap = [text for text in texts[first.end : second.start] if text not in _MARKS]
        if not gap or len(gap) > _GAP or "acronym" in (first.id_, second.id_):
            return False
        after = [text for text in texts[second.end : second.end + 3] if text not in _MARKS]
        closes = bool(after) and after[0] in _CLOSING
        said = [fold(word) for word in gap if word not in (",", "(")]
        if any(word in self._called for word in said):
            return gap[0] in (",", "(") and all(word in self._called or word in self._around for word in said)
        if said and said[0] in self._or:
            return closes and gap[0] in (",", "(") and all(word in self._around for word in said[1:])
        inside = gap == ["("] and after[:1] == [")"]
        alike = self._is_foreign(second) != self._is_foreign(first) or _are_of_one_kind(doc, first, second)
        return inside and alike and max(len(first), len(second)) > _TWO

    def _is_description(
        self, doc: Doc, first: Span, second: Span, starts: Collection[int], ends: Collection[int]
    ) -> bool:
        """« l'alliance mondiale des assureurs, la NZIA »: one in small letters alone says what the other is.

        No list goes on before or behind the two.
        """
        lower = [all(token.is_lower or token.is_punct for token in body) for body in (first, second)]
        end = first.end
        while lower[0] and end < second.start and end - first.end < _CUT and _goes_on(doc[end]):
            end += 1  # « pour l'objectif | zéro carbone »
        gap = doc[end : second.start]
        if sum(lower) != 1 or not 0 < len(gap) <= _APPOSED or gap[0].text != ",":
            return False
        if any(fold(token.text) not in self._articles for token in gap[1:]):
            return False
        kinds = {doc._.entities.get(span.kb_id_, {}).get("kind") for span in (first, second)}
        before = first.start - 1 - (first.start > 0 and fold(doc[first.start - 1].text) in self._articles)
        listed = before > 0 and fold(doc[before].text) in self._joints and before in ends
        behind = second.end < len(doc) and fold(doc[second.end].text) in self._joints
        listed = listed or (behind and any(second.end < at <= second.end + _APPOSED for at in starts))
        return kinds <= _OF_ANY_MEMBERS and not listed

    def _is_foreign(self, body: Span) -> bool:
        """« Advanced Technology Network »: by one of its words."""
        return any(fold(token.text) in self._foreign for token in body)


def _goes_on(token: Token) -> bool:
    return token.is_lower and token.pos_ in ("ADJ", "NOUN", "NUM")


def _are_of_one_kind(doc: Doc, first: Span, second: Span) -> bool:
    """« l'Alliance pour le climat (« Climate Alliance ») »: no two companies or universities, which have partners."""
    kinds = {doc._.entities.get(span.kb_id_, {}).get("kind") for span in (first, second)}
    return len(kinds) == 1 and kinds <= _OF_MEMBERS


def _valued(span: Span, ref: str) -> Span:
    if span.kb_id_ == ref:
        return span
    return Span(span.doc, span.start, span.end, label=span.label_, kb_id=ref, span_id=span.id_)
