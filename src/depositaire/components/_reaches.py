"""How far a capitalised name goes whose noun no rule knows: « les Villages fleuris du Rhin ». Private to ``names``."""

from typing import Final

from spacy.tokens import Doc

from depositaire import spans
from depositaire.components._grammar import Grammar
from depositaire.components._names import words_of
from depositaire.components._reach import Block, Reach
from depositaire.lexicon import Lexicon

_REACH: Final = Reach(links=("pour", "sans", "contre"), baptised=True)


class Reaches:
    """Extends a name by the grammar of the names of bodies."""

    def __init__(self, lexicon: Lexicon) -> None:
        self._words = words_of(lexicon.word_list)
        self._grammar = Grammar(self._words)

    def end(self, doc: Doc, start: int, limit: int) -> int:
        """One past the last token of the name that begins at token ``start``, within ``limit``."""
        view = self._words.read(doc)
        known = (
            *spans.within(doc, spans.COUNTRIES, start, limit),
            *spans.within(doc, spans.ORGANISATIONS, start, limit),
        )
        blocks = {}
        for span in known:
            first, last = view.positions(span)
            blocks[first] = Block(last, "demonym" if span.label_ == "DEMONYM" else "body")
        at = view.positions(doc[start : start + 1])[0]
        end = self._grammar.extend(view, at, _REACH, blocks)
        return min(limit, view.index[end - 1] + 1)
