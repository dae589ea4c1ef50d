"""A text told of and then called by its name: « un accord douanier, officiellement appelé Pacte … ». Private."""

from collections.abc import Collection, Iterator, Mapping, Sequence
from itertools import pairwise
from typing import Final

from spacy.tokens import Span

from depositaire.typography import fold

#: How many tokens what is said of the text and the words that give its name may take.
_GAP: Final = 16
_MARKS: Final = frozenset("«»\"“”'")
_BREAKS: Final = frozenset(".;:!?()")


class CalledTexts:
    """Pairs a text that is described with the name it is given right behind."""

    def __init__(self, lists: Mapping[str, frozenset[str]], plural: Collection[str]) -> None:
        """``plural``: the forms of the nouns for several texts."""
        self._plural = plural
        self._called, self._around = lists["naming_texts"] | lists["known_texts"], lists["around_called"]
        self._as, self._how = lists["known_texts"], lists["how_called"]

    def pairs(self, texts: Sequence[Span]) -> Iterator[tuple[str, str]]:
        """The value of what is described and that of the name."""
        for told, name in pairwise(sorted(texts, key=lambda span: span.start)):
            described = told.id_ == "described" and name.id_ != "described" and told.kb_id_ != name.kb_id_
            if described and fold(told[0].text) not in self._plural and self._is_called(told, name):
                yield told.kb_id_, name.kb_id_

    def _is_called(self, told: Span, name: Span) -> bool:
        """« nucléaire historique, officiellement connu sous le nom de »: a participle and its own words."""
        gap = [token for token in told.doc[told.end : name.start] if token.text not in _MARKS]
        if not 0 < len(gap) <= _GAP:
            return False
        at = next((at for at, token in enumerate(gap) if fold(token.text) in self._called), None)
        if at is None or not all(fold(token.text) in self._around for token in gap[at + 1 :]):
            return False
        if fold(gap[at].text) in self._as and at + 1 == len(gap):
            return False  # « un accord connu, la Convention … »
        while at and (fold(gap[at - 1].text) in self._around or fold(gap[at - 1].text) in self._how):
            at -= 1
        said = gap[:at]
        if said and said[-1].text == ",":
            said.pop()
        return not any(
            token.text in _BREAKS or token.text == "," or token.pos_ in ("VERB", "AUX", "PRON") for token in said
        )
