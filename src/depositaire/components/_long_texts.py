"""Where the name of a text ends that runs over other names, and the short name a bracket gives it. Private."""

from collections.abc import Iterator, Mapping, Sequence
from itertools import pairwise
from typing import Final

from spacy.tokens import Span

from depositaire.components._names import View, Word
from depositaire.components._reach import Block

#: How many words the name of a text may run on to the bracket that abbreviates it.
_FAR: Final = 26
#: An abbreviation has this many letters at least.
_LETTERS: Final = 3
#: How many words may stand between a text's two names.
_ALIAS: Final = 8
_APPOSED: Final = 2


class LongTexts:
    """Ends of long names of texts."""

    def __init__(self, lists: Mapping[str, frozenset[str]]) -> None:
        self._constituting, self._founding = lists["constituting"], lists["founding_participles"]
        self._founded_by = lists["founding_words"]
        self._predicates = lists["words_of_predicates"]
        self._indefinite = lists["indefinite"]
        self._called = lists["called"]
        self._by = lists["by_whom"]

    def over_its_body(self, view: View, end: int, blocks: Mapping[int, Block]) -> int:
        """« Accord portant création de la Banque »: the body that a text founds is part of its name."""
        words = view.words
        at = end + self.founds(view, end)
        if at < len(words) and words[at].fold in self._constituting:
            at += 1
        elif words[end - 1].fold not in self._constituting:
            return end
        while at < len(words) and (words[at].part in ("of", "article") or words[at].fold in self._indefinite):
            at += 1
        block = blocks.get(at)
        if block is not None:
            return block.end
        return at + 1 if at > end and at < len(words) and words[at].cap else end

    def founds(self, view: View, end: int) -> bool:
        """« accord | portant création de la Banque »: whether what a text founds stands behind its noun."""
        after = view.words[end : end + 2]
        return len(after) > 1 and after[0].fold in self._founding and after[1].fold in self._constituting

    def names_its_body(self, view: View, end: int, blocks: Mapping[int, Block]) -> bool:
        """« accord | créant la Zone », « accord relatif à la création | de la Zone »: whether a body known follows."""
        words, verb = view.words, end < len(view.words) and view.words[end].fold in self._founded_by
        if not verb and words[end - 1].fold not in self._founded_by:
            return False
        at = end + verb
        while at < len(words) and words[at].part in ("of", "article"):
            at += 1
        return at > end and at in blocks and blocks[at].kind == "body"

    def to_its_bracket(self, view: View, start: int, end: int, blocks: Mapping[int, Block]) -> int:
        """« Accord sur la diversité … ne relevant pas de la juridiction nationale (BBNJ) »: as far as the bracket.

        Not where a body or country stands right before it, whose abbreviation it may be, nor over a predicate.
        """
        words = view.words
        limit = min(len(words), end + _FAR, view.ends[start])
        bodies = {block.end for block in blocks.values() if block.kind == "body"}
        for at in range(end, limit):
            word = words[at]
            if word.text == "(":
                short = words[at + 1] if at + 2 < len(words) and words[at + 2].text == ")" else None
                fits = short is not None and short.caps and len(short.text) >= _LETTERS and at not in bodies
                return at if fits and at > end else end
            named = at + 1 + (at + 1 < limit and words[at + 1].part == "article")
            if word.fold in self._by and named in blocks:
                return end  # « la Convention de Budapest par les Émirats arabes unis (EAU) »
            listed = word.text == "," and at + 1 < limit and words[at + 1].part == "of"  # « de la mer Noire, de la … »
            if (word.part == "mark" and not listed) or word.fold in self._predicates:
                return end
        return end

    def to_what_it_is_called(self, view: View, start: int, end: int) -> int:
        """« accord sur la diversité marine au-delà des juridictions, dit BBNJ »: as far as the short name."""
        words = view.words
        for at in range(end, min(len(words) - 2, end + _FAR, view.ends[start])):
            if words[at].text == ",":
                called = words[at + 1].fold in self._called and words[at + 2].caps
                return at if called and len(words[at + 2].text) >= _LETTERS else end
            if words[at].part == "mark" or words[at].fold in self._predicates:
                return end
        return end


def short_names(view: View, texts: list[Span], lists: Mapping[str, frozenset[str]]) -> Iterator[tuple[str, str]]:
    """Pairs of values that a bracket makes one: of a text known by its short name, and of the name before it.

    « Accord ACCOBAMS » is the text for which « (ACCOBAMS) » stands. Also of a text and of what it is called besides.
    """
    by_end = {view.positions(span)[1]: span for span in texts}
    short = {}
    for span in texts:
        start, end = view.positions(span)
        if end - start == 1 and start > 0 and view.words[start - 1].text == "(":
            long = by_end.get(start - 1)
            if long is not None:
                short[span.text] = span.kb_id_
                yield long.kb_id_, span.kb_id_
    for one, other in pairwise(sorted(texts)):
        gap = view.words[view.positions(one)[1] : view.positions(other)[0]]
        if other.id_ == "described":
            continue
        described = one.id_ == "described"
        called = _is_called(gap, lists) and not (described and gap[0].text == "(")
        called = called or (not described and _is_this_called(gap, lists))
        if called or (described and _is_said_before(view, one, gap)):
            yield one.kb_id_, other.kb_id_
    for span in texts:
        start, end = view.positions(span)
        if end - start == 2 and view.words[end - 1].text in short:
            yield span.kb_id_, short[view.words[end - 1].text]


def _is_said_before(view: View, span: Span, gap: Sequence[Word]) -> bool:
    """« un second traité, la Convention de Budapest »: whether a bare noun only says what the name behind it is."""
    start, end = view.positions(span)
    return end - start == 1 and len(gap) == _APPOSED and gap[0].text == "," and gap[1].part == "article"


def _is_this_called(gap: Sequence[Word], lists: Mapping[str, frozenset[str]]) -> bool:
    """« la Convention contre … . Ce texte, appelé « Convention Vigie », … »: what refers back has a name of its own."""
    said = [word for word in gap[-_ALIAS:] if word.part != "mark"]
    noun = next((at for at, word in enumerate(said) if word.fold in lists["text_nouns"]), 0)
    if not noun or said[noun - 1].fold not in lists["definite"]:
        return False
    behind = said[noun + 1 :]
    names = ("called", "around_called")
    called = any(word.fold in lists["called"] for word in behind)
    return called and all(any(word.fold in lists[name] for name in names) for word in behind)


def _is_called(gap: Sequence[Word], lists: Mapping[str, frozenset[str]]) -> bool:
    """« la Convention …, dite Convention de Malabo »: whether the words between two texts give one the other's name."""
    if not 0 < len(gap) <= _ALIAS:
        return False
    if gap[0].text == "(":
        return all(word.part == "mark" for word in gap)
    said = any(word.fold in lists["called"] for word in gap)
    return said and all(
        word.part == "mark" or any(word.fold in lists[name] for name in ("called", "around_called")) for word in gap
    )
