"""Texts told apart by a pronoun: « deux accords, l'un sur …, l'autre sur … », « un accord avec … et un second avec … ».

Private to the component ``instruments``.
"""

from collections.abc import Collection, Iterable, Iterator, Mapping
from typing import Final

from depositaire.components._names import View
from depositaire.components._register import Found

#: How many texts a list holds at least.
_PAIR: Final = 2


class ApartTexts:
    """Finds what stands for one text of several that their noun, told once, is said of."""

    def __init__(self, lists: Mapping[str, Collection[str]], plural: Collection[str]) -> None:
        """``plural``: the forms of the nouns for several texts."""
        self._plural = plural
        self._each, self._further = lists["each_of_texts"], lists["further_texts"]
        self._definite, self._indefinite = lists["definite"], lists["indefinite"]
        self._behind = lists["behind_each_of_texts"]

    def find(self, view: View, texts: Iterable[Found]) -> Iterator[Found]:
        """The pronouns, each a description; ``texts``: the descriptions found, none of which stands between."""
        described = sorted(texts)
        for place, text in enumerate(described):
            limit = view.ends[text.start]
            if place + 1 < len(described):
                limit = min(limit, described[place + 1].start)
            many = view.words[text.start].fold in self._plural
            found: list[int] = []
            for at in range(text.end + 1, limit):
                if self._is_one(view, at, many=many, first=not found):
                    found.append(at)
            if len(found) >= (_PAIR if many else 1):
                for at in found:
                    yield Found(at, at + 1, "described", kind=text.kind, head=text.head, more=text.more)

    def _is_one(self, view: View, at: int, *, many: bool, first: bool) -> bool:
        """« l'un sur », « la seconde relative »: of several; « un autre avec »: besides one."""
        article, word = view.words[at - 1].fold, view.words[at].fold
        after = view.words[at + 1] if at + 1 < view.ends[at] else None
        gapped = after is not None and after.part == "article" and not first  # « l'un concerne …, l'autre la pêche »
        if after is None or not (after.fold in self._behind or gapped):
            return False
        if many:
            return article in self._definite and word in self._each
        return article in self._indefinite and word in self._further
