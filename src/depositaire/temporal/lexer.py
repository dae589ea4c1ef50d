"""A text as runs of words that the date grammar knows, each word one symbol.

The words come from the classes of the rule files. A symbol stands for one set of classes, so that a pattern over
classes is an ordinary regular expression over short strings of symbols.
"""

import re
from collections.abc import Iterable, Iterator
from typing import Final

from depositaire.lexicon.dates import DateClass
from depositaire.temporal.numbers import compose
from depositaire.typography import fold

Values = dict[str, int | str]
"""What a word stands for, by class."""

#: Longest run that is looked at as one; a longer one is cut, which keeps hostile input cheap.
LONGEST_RUN: Final = 96
_FIRST_SYMBOL: Final = 0x4E00
#: How many words are remembered, known or strange, and how long a strange one may be.
_REMEMBERED: Final = 16_384
_LONGEST_WORD: Final = 24

# Whole tokens first: numeric dates, then figures that are no part of a date (decimals, times, grouped thousands).
_TOKEN: Final = re.compile(
    r"(?P<word>[^\W\d_][^\W_]*'?)"
    r"|(?<![\w./-])(?:"
    r"(?P<ymd>(?P<Y>[0-9]{4})(?P<s1>[-/.])(?P<M>[0-9]{1,2})(?P=s1)(?P<D>[0-9]{1,2})(?!(?!t[0-9]{2})\w|[./-][0-9]))"
    r"|(?P<dmy>(?P<d>[0-9]{1,2}) ?(?P<s2>[-/.]) ?(?P<m>[0-9]{1,2}) ?(?P=s2) ?"
    r"(?P<y>[0-9]{4}|(?<!-)[0-9]{2})(?!\w|[./-][0-9]))"
    r"|(?P<my>(?P<mm>[0-9]{1,2})/(?P<yy>[0-9]{4})(?!\w|[./-][0-9]))"
    r"|(?P<dm>(?P<dd>[0-9]{1,2})/(?P<mmm>[0-9]{1,2})(?!\w|[./-][0-9]))"
    r")"
    r"|(?P<other>[0-9]++(?:[.,:][0-9]++)++|[0-9]{1,3}(?: [0-9]{3}(?![0-9]))++)"
    r"|(?P<gap>\n\s*\n)"
    r"|(?P<sign>[^\W_]+|[^\w\s]|_)"
)
_NUMERIC: Final = frozenset(("ymd", "dmy", "my", "dm"))
_ORDINAL: Final = re.compile(r"([0-9]{1,2})(?:ers?|res?|eres?|e|emes?|nde?s?|[eᵉ][rʳ]?|°)")
_ROMAN: Final = re.compile(r"(x{0,2}(?:ix|iv|v?i{0,3}))(?:e|eme|er|ᵉ)?")
_ROMAN_VALUES: Final = {"i": 1, "v": 5, "x": 10}


Word = tuple[int, int, str, Values]
"""A word of a run: start, end (code points, half-open), its symbol and what it stands for."""

Run = tuple[str, list[Word]]
"""Neighbouring known words: their symbols as one string, and the words."""


class Lexer:
    """Reads runs of known words.

    Args:
        classes: the classes of words of the rule files.
    """

    def __init__(self, classes: Iterable[DateClass]) -> None:
        self._symbols: dict[frozenset[str], str] = {}
        self._parents: dict[str, set[str]] = {}
        self._entries: dict[str, tuple[str, Values]] = {}
        self._phrases: dict[str, list[tuple[str, str, Values]]] = {}
        self._numbers: dict[str, int] = {}
        self._strange: set[str] = set()
        classes = tuple(classes)
        for each in classes:
            for child in each.includes:
                self._parents.setdefault(child, set()).add(each.id)
        known: dict[str, Values] = {}
        for each in classes:
            for word, value in each.words.items():
                known.setdefault(fold(word), {})[each.id] = value
        numbers = next((each.words for each in classes if each.id == "number"), {})
        self._numbers = {fold(word): int(value) for word, value in numbers.items()}
        for word, values in known.items():
            if word in self._numbers:
                values = {**values, **_kinds(self._numbers[word], digits=0)}
            symbol, values = self._entry(values)
            first = _TOKEN.match(word)
            if first is not None and first.end() < len(word):
                self._phrases.setdefault(first[0], []).append((word[first.end() :], symbol, values))
            else:
                self._entries[word] = (symbol, values)
        for rest in self._phrases.values():
            rest.sort(key=lambda phrase: -len(phrase[0]))

    def _entry(self, values: Values) -> tuple[str, Values]:
        """The symbol of the classes in ``values`` and of those that include them, and the values of all of them."""
        full = dict(values)
        todo = list(values)
        while todo:
            child = todo.pop()
            for parent in self._parents.get(child, ()):
                if parent not in full:
                    full[parent] = full[child]
                    todo.append(parent)
        key = frozenset(full)
        symbol = self._symbols.setdefault(key, chr(_FIRST_SYMBOL + len(self._symbols)))
        return symbol, full

    def symbols(self, name: str) -> str:
        """Every symbol whose words are in the class ``name``."""
        return "".join(symbol for classes, symbol in self._symbols.items() if name in classes)

    def known(self) -> list[str]:
        """Every symbol that is known."""
        return list(self._symbols.values())

    def warm(self) -> None:
        """Make the symbols of figures known, which no table lists."""
        for text in ("1", "31", "45", "00", "100", "2000", "1er", "3e", "xxe", "xx"):
            self._figure(text)
        for name in ("date", "day_slash_month", "month_slash_year"):
            self._entry({name: ""})
        for number in (1, 40, 2000):
            self._entry(_kinds(number, digits=0))

    def runs(self, folded: str, idle: frozenset[str] = frozenset()) -> Iterator[Run]:
        """The runs of known words of a text.

        Args:
            folded: the text in lower case without accents, character for character (``typography.fold``).
            idle: symbols that are of no use alone: runs of one such word are left out.

        Yields:
            Runs of at most ``LONGEST_RUN`` words; the words of a run have only spaces and at most one line break
            between them. Every position is in code points of ``folded``.
        """
        words: list[Word] = []
        spelled = False
        entries, phrases, numbers, strange = self._entries, self._phrases, self._numbers, self._strange
        skip = 0
        for match in _TOKEN.finditer(folded):
            if skip and match.start() < skip:
                continue
            text = match[0]
            entry = None
            if text not in strange:
                start, end = match.span()
                kind = match.lastgroup
                if kind == "word" or kind == "sign":
                    if text in phrases:
                        entry, end = self._phrase(text, end, folded)
                        skip = end
                    if entry is None:
                        entry = entries.get(text)
                        if entry is None:
                            entry = self._figure(text)
                        elif text in numbers:
                            spelled = True
                elif kind in _NUMERIC:
                    entry = self._numeric(match)
                if entry is not None:
                    words.append((start, end, *entry))
            if words and (entry is None or len(words) == LONGEST_RUN):
                if len(words) > 1 or words[0][2] not in idle:
                    yield self._run(words, folded, spelled)
                words, spelled = [], False
        if words:
            yield self._run(words, folded, spelled)

    def _phrase(self, text: str, end: int, folded: str) -> tuple[tuple[str, Values] | None, int]:
        """The longest phrase that starts with a token, and where it ends."""
        for rest, symbol, values in self._phrases[text]:
            stop = end + len(rest)
            if folded.startswith(rest, end) and not (rest[-1].isalnum() and folded[stop : stop + 1].isalnum()):
                return (symbol, values), stop
        return None, end

    def _run(self, words: list[Word], folded: str, spelled: bool) -> Run:
        if spelled:
            words = list(self._spelled(words, folded))
        return "".join([word[2] for word in words]), words

    def _spelled(self, words: list[Word], folded: str) -> Iterator[Word]:
        """The words, with each number in words (``deux mille vingt``) made one."""
        index = 0
        while index < len(words):
            texts = [folded[word[0] : word[1]] for word in words[index : index + 16]]
            length, value = compose(texts, self._numbers)
            if length > 1:
                yield (words[index][0], words[index + length - 1][1], *self._entry(_kinds(value, digits=0)))
            else:
                yield words[index]
            index += max(length, 1)

    def _figure(self, text: str) -> tuple[str, Values] | None:
        """A word made of figures, of figures and letters, or a Roman numeral; what is none is noted as strange."""
        found: tuple[str, Values] | None = None
        if text.isdecimal() and text.isascii():
            if len(text) <= 4:
                found = self._entry(_kinds(int(text), digits=len(text)))
        elif ordinal := _ORDINAL.fullmatch(text):
            value = int(ordinal[1])
            found = self._entry({"ordinal": value, "day": 1, "first": 1} if value == 1 else {"ordinal": value})
        elif (roman := _ROMAN.fullmatch(text)) and roman[1]:
            found = self._entry({"roman": _roman(roman[1])})
        if found is None:
            if len(self._strange) < _REMEMBERED and len(text) <= _LONGEST_WORD and text not in self._phrases:
                self._strange.add(text)
        elif len(self._entries) < _REMEMBERED:
            self._entries[text] = found
        return found

    def _numeric(self, match: re.Match[str]) -> tuple[str, Values]:
        kind = match.lastgroup
        if kind == "ymd":
            return self._entry({"date": f"{match['Y']}-{int(match['M']):02d}-{int(match['D']):02d}"})
        if kind == "dmy":
            year = match["y"] if len(match["y"]) == 4 else f"20{match['y']}"
            return self._entry({"date": f"{year}-{int(match['m']):02d}-{int(match['d']):02d}"})
        if kind == "my":
            return self._entry({"month_slash_year": f"{match['yy']}-{int(match['mm']):02d}"})
        return self._entry({"day_slash_month": f"{int(match['mmm']):02d}-{int(match['dd']):02d}"})


def _kinds(value: int, *, digits: int) -> Values:
    """The classes of a whole number; ``digits`` is how many figures it is written with, 0 for words."""
    kinds: Values = {"int": value}
    if (1 if digits else 2) <= value <= 31 and digits <= 2:
        kinds["day"] = value
    if digits == 2:
        kinds["two_figures"] = value
    if 1000 < value < 2200 and digits in (0, 4):
        kinds["year_any"] = value
        if digits:
            kinds["year"] = value
    return kinds


def _roman(numeral: str) -> int:
    values = [_ROMAN_VALUES[letter] for letter in numeral]
    return sum(-one if one < following else one for one, following in zip(values, [*values[1:], 0], strict=True))
