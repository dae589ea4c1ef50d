"""Patterns over classes of words, compiled to regular expressions over symbols.

A pattern is written with names of classes, which may be labelled (``d:day m:month``), and with the signs of regular
expressions ``( | ) ? * + {m,n}``. ``<name>`` is a fragment of the rule files. Brackets hold the mention where it is
not the whole match: what is outside is context.
"""

import re
from collections.abc import Callable, Iterator, Mapping
from functools import lru_cache
from operator import attrgetter
from typing import Final, NamedTuple

from depositaire.lexicon.dates import DateFragment, DateRule
from depositaire.temporal.lexer import Lexer, Run, Word

_FRAGMENT: Final = re.compile(r"<([a-z_]+)>")
_ITEM: Final = re.compile(r"(?:([a-z]+[0-9]?):)?([a-z_]+)")
_PIECE: Final = re.compile(r"([(|)])|(?:[a-z]+[0-9]?:)?([a-z_]+)([?*{]?)")
_CACHED: Final = 65_536
_START: Final = attrgetter("start")


class _Compiled(NamedTuple):
    rule: DateRule
    regex: re.Pattern[str]
    groups: dict[str, tuple[str, str]]
    """Label and class of each group; a label may have several, of which one matches."""
    needed: frozenset[str]
    """Symbols one of which every match holds; empty where there is no such word."""


class _Shape(NamedTuple):
    """A match in a string of symbols: positions are those of words in the run."""

    compiled: _Compiled
    start: int
    end: int
    labels: dict[str, tuple[int, str]]
    """Word and class of each label that matched."""


class Match(NamedTuple):
    """A rule that fits, with the words of its labels; positions are code points of the text, half-open."""

    rule: DateRule
    start: int
    end: int
    values: Mapping[str, int | str]
    """The value of each label that matched."""
    days: list[tuple[int, int, int]]
    """Start, end and number of every day of the month in the mention, for the rules that list several."""
    years: list[tuple[int, int, int]]
    """The same for whole numbers that may be years or decades."""

    def number(self, label: str) -> int | None:
        """The value of a label as a number, or None where the label did not match."""
        value = self.values.get(label)
        return value if isinstance(value, int) else None

    def word(self, label: str) -> str | None:
        """The value of a label as a word, or None where the label did not match."""
        value = self.values.get(label)
        return value if isinstance(value, str) else None


class GrammarError(ValueError):
    """A pattern that cannot be compiled; the message names the rule and the reason."""


class Grammar:
    """Every rule, compiled once.

    Args:
        lexer: gives the symbols of the classes.
        fragments: named pieces of pattern.
        rules: the rules; of two matches of the same length the one of the earlier rule is kept.

    Raises:
        GrammarError: a pattern names an unknown class or fragment, or is not well formed.
    """

    def __init__(self, lexer: Lexer, fragments: tuple[DateFragment, ...], rules: tuple[DateRule, ...]) -> None:
        named = {fragment.id: fragment.pattern for fragment in fragments}
        self._rules = [_compile(rule, named, lexer) for rule in rules]
        self._shapes = lru_cache(maxsize=_CACHED)(self._find)
        self.idle = frozenset(symbol for symbol in lexer.known() if not self._find(symbol))
        """The symbols that no rule takes alone."""

    def matches(self, run: Run, refused: Callable[[Match], bool]) -> list[Match]:
        """The matches in a run, longest first where they overlap, in the order of the text.

        Args:
            run: the words.
            refused: whether a reading is none, so that a shorter one may take its words.
        """
        symbols, words = run
        kept: list[Match] = []
        taken = 0
        for shape in self._shapes(symbols):
            covered = (1 << shape.end) - (1 << shape.start)
            if taken & covered:
                continue
            match = _match(shape, words)
            if not refused(match):
                taken |= covered
                kept.append(match)
        return sorted(kept, key=_START)

    def _find(self, symbols: str) -> tuple[_Shape, ...]:
        """Every match of every rule, the longest first, then in the order of the text and of the rules."""
        shapes = [
            shape
            for compiled in self._rules
            if not compiled.needed or not compiled.needed.isdisjoint(symbols)
            for shape in _search(compiled, symbols)
        ]
        return tuple(sorted(shapes, key=lambda shape: (shape.start - shape.end, shape.start)))


def _match(shape: _Shape, words: list[Word]) -> Match:
    compiled, start, end, labels = shape
    values = {label: words[at][3][name] for label, (at, name) in labels.items()}
    inside = words[start:end]
    days = [(first, last, int(known["day"])) for first, last, _, known in inside if "day" in known]
    years = [(first, last, int(known["int"])) for first, last, _, known in inside if "int" in known]
    return Match(compiled.rule, inside[0][0], inside[-1][1], values, days, years)


def _search(compiled: _Compiled, symbols: str) -> Iterator[_Shape]:
    """Every match, also those that start inside the context of the one before."""
    position = 0
    while (match := compiled.regex.search(symbols, position)) is not None:
        start, end = match.span("mention")
        labels = {
            label: (match.start(group), name)
            for group, (label, name) in compiled.groups.items()
            if match[group] is not None
        }
        yield _Shape(compiled, start, end, labels)
        position = max(end, match.start() + 1)


def _compile(rule: DateRule, fragments: Mapping[str, str], lexer: Lexer) -> _Compiled:
    def insert(match: re.Match[str]) -> str:
        if match[1] not in fragments:
            raise GrammarError(f"{rule.id}: no fragment is named {match[1]!r}")
        return f"({_FRAGMENT.sub(insert, fragments[match[1]])})"

    pattern = _FRAGMENT.sub(insert, rule.pattern)
    if "[" not in pattern:
        pattern = f"[{pattern}]"
    groups: dict[str, tuple[str, str]] = {}

    def translate(match: re.Match[str]) -> str:
        label, name = match.groups()
        symbols = lexer.symbols(name)
        if not symbols:
            raise GrammarError(f"{rule.id}: no class is named {name!r}")
        if label is None:
            return f"[{symbols}]"
        group = f"{label}_{len(groups)}"
        groups[group] = (label, name)
        return f"(?P<{group}>[{symbols}])"

    needed = _needed(pattern, lexer)
    # Brackets first, with signs that no pattern holds, since a class of symbols is written with brackets too.
    pattern = re.sub(r"\s+", " ", pattern).replace("(", "(?:").replace("[", "«").replace("]", "»")
    pattern = _ITEM.sub(translate, pattern).replace(" ", "").replace("«", "(?P<mention>").replace("»", ")")
    try:
        return _Compiled(rule, re.compile(pattern), groups, needed)
    except re.error as error:
        raise GrammarError(f"{rule.id}: {error}") from error


def _needed(pattern: str, lexer: Lexer) -> frozenset[str]:
    """The symbols of the rarest word that no match of a pattern can do without; empty where each can be left out."""
    depth, rarest = 0, frozenset[str]()
    for match in _PIECE.finditer(pattern):
        sign, name, count = match.groups()
        depth += {"(": 1, ")": -1}.get(sign, 0)
        if sign == "|" and depth == 0:
            return frozenset()
        if name is not None and depth == 0 and not count:
            symbols = frozenset(lexer.symbols(name))
            rarest = symbols if not rarest or len(symbols) < len(rarest) else rarest
    return rarest
