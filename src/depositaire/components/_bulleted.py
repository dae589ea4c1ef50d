"""Names that stand alone on the lines of a list: « Ont signé : • Rivéo • la CFDT ». Private to ``names``."""

from collections.abc import Iterable, Iterator, Sequence
from typing import Final

from spacy.tokens import Doc, Span, Token

from depositaire import spans
from depositaire.clauses.wording.words import Words
from depositaire.lexicon import Lexicon

#: How many tokens a name may take, and how many of them in small letters side by side.
_LONGEST: Final = 8
_SMALL: Final = 2
#: How many names alone make a list of bodies, and how many words a person has.
_LEAST, _PERSON = 3, 2
_CLOSING: Final = frozenset(",;.:()–—")
_Line = tuple[int, int]


class Bulleted:
    """Reads the lists under a line that tells an event and ends in a colon."""

    def __init__(self, words: Words, lexicon: Lexicon) -> None:
        self.words = words
        self.bullets = frozenset(lexicon.bullets)
        self.persons = next(frozenset(one.words) for one in lexicon.word_list if one.id == "titles_of_persons")

    def find(self, doc: Doc, known: Iterable[Span]) -> Iterator[Span]:
        """The names that no rule knows, one a line, in a list that holds a body or a country.

        Args:
            doc: the text, after the triggers are found.
            known: mentions, described texts included.

        Yields:
            Spans labelled ORG, without bullet and article.
        """
        if not any(bullet in spans.text(doc) for bullet in self.bullets):
            return
        at = {index: span for span in known for index in range(span.start, span.end)}
        lines = _lines(doc)
        for number, line in enumerate(lines):
            if self._item(doc, line) is not None or not self._introduces(doc, line):
                continue
            items: list[_Line] = []
            for following in lines[number + 1 :]:
                item = self._item(doc, following)
                if item is None:
                    break
                items.append(item)
            opening = [at[start].label_ if start in at else "" for start, _ in items]
            fresh = [span for item in items if item[0] not in at for span in self._name(doc, item, at)]
            named = bool({"ORG", "COUNTRY"} & set(opening))
            if "INSTRUMENT" not in opening and (named or (len(fresh) == len(items) >= _LEAST and _are_bodies(fresh))):
                yield from fresh

    def _introduces(self, doc: Doc, line: _Line) -> bool:
        start, end = line
        return end > start and doc[end - 1].text == ":" and bool(spans.within(doc, spans.TRIGGERS, start, end))

    def _item(self, doc: Doc, line: _Line) -> _Line | None:
        """What stands behind the bullet and the article of a line; None where no bullet opens it."""
        start, end = line
        if end - start < 2 or doc[start].text not in self.bullets:
            return None
        start += 1
        if start + 1 < end and self.words.is_a(doc[start], "article") and doc[start].is_lower:
            start += 1
        return start, end

    def _name(self, doc: Doc, item: _Line, taken: Iterable[int]) -> Iterator[Span]:
        """The words of an item up to its first mark, where they may be a name."""
        start, limit = item
        end = start
        while end < limit and doc[end].text not in _CLOSING:
            end += 1
        words = doc[start:end]
        small = [token for token in words if token.is_alpha and token.is_lower]
        hints = spans.within(doc, spans.MODEL, start, end)
        people = any(hint.label_ == "PER" and len(hint) > 1 for hint in hints)
        if not words or len(words) > _LONGEST or not words[0].text[0].isupper() or people:
            return
        if words[0].lower_ in self.persons or self.words.stand_ins.get(words[0].lower_) is not None:
            return
        if not {token.i for token in words}.isdisjoint(taken) or _run(small) > _SMALL:
            return
        yield Span(doc, start, end, label="ORG", span_id="announced")


def _are_bodies(names: Sequence[Span]) -> bool:
    """« • Rivéo • Plinor • Halte aux déchets »: whether none of them may be a person, by first name and name."""
    return not any(len(name) == _PERSON and all(token.is_title for token in name) for name in names)


def _lines(doc: Doc) -> list[_Line]:
    """First token and one past the last of each line that is not empty."""
    lines, start = [], 0
    for index, text in enumerate(spans.texts(doc)):
        if "\n" in text:
            lines.append((start, index))
            start = index + 1
    lines.append((start, len(doc)))
    return [line for line in lines if line[1] > line[0]]


def _run(tokens: Sequence[Token]) -> int:
    """How many of some tokens stand side by side at most."""
    longest = length = 0
    before = None
    for token in tokens:
        length = length + 1 if before is not None and token.i == before + 1 else 1
        longest, before = max(longest, length), token.i
    return longest
