"""What is said of a text right behind its name: « le Statut de Lomé, le traité fondateur de la Cour ». Private."""

from collections.abc import Collection, Iterator, Mapping, Sequence
from itertools import pairwise
from typing import Any, Final

from spacy.tokens import Span

from depositaire.typography import fold

#: What opens an apposition.
_OPENING: Final = (",", "(", "–", "—")
#: How many adjectives may stand before its noun: « le premier grand traité ».
_ADJECTIVES: Final = 2
#: How far apart the last two texts of a list may stand.
_LIST: Final = 8


class ApposedTexts:
    """Pairs a text in small letters that stands in apposition to the name before it with that text."""

    def __init__(self, lists: Mapping[str, frozenset[str]], plural: Collection[str]) -> None:
        """``plural``: the forms of the nouns for several texts."""
        self._plural = plural
        self._articles, self._and = lists["definite"], lists["part_and"]

    def pairs(
        self, texts: Sequence[Span], known: Mapping[str, Any], entities: Mapping[str, Any]
    ) -> Iterator[tuple[str, str]]:
        """The value of the apposition and that of the name; ``known``: the lexicon's texts, which keep theirs."""
        ordered = sorted(texts, key=lambda span: span.start)
        seen: set[str] = set()
        for place, (name, said) in enumerate(pairwise(ordered)):
            seen.add(name.kb_id_)
            fresh = said.kb_id_ not in seen and said.kb_id_ not in known
            after = ordered[place + 2] if place + 2 < len(ordered) else None
            fresh = fresh and name.id_ != "described" and not entities.get(said.kb_id_, {}).get("between")
            if fresh and self._is_apposed(name, said) and not self._goes_on(said, after):
                yield said.kb_id_, name.kb_id_

    def _is_apposed(self, name: Span, said: Span) -> bool:
        """« , le traité », « (le premier traité », and not « , le protocole de Lomé »: an article and adjectives."""
        between = name.doc[name.end : said.start]
        named = any(token.is_title for token in said)
        if not 1 < len(between) <= _ADJECTIVES + 2 or between[0].text not in _OPENING or named:
            return False
        singular = fold(said[0].text) not in self._plural
        plain = all(token.is_alpha and token.is_lower for token in between[2:])
        return singular and plain and between[1].lower_ in self._articles

    def _goes_on(self, said: Span, after: Span | None) -> bool:
        """« la Convention de Lomé, le protocole et la charte »: a list, and no apposition."""
        between = () if after is None else said.doc[said.end : after.start]
        return len(between) <= _LIST and any(token.lower_ in self._and for token in between)
