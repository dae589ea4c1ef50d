"""What stands around the name of a country: guards, lists, and whether a capital acts as a State. Private."""

from bisect import bisect_right
from collections.abc import Container, Iterable, Mapping, Sequence
from dataclasses import dataclass
from typing import Final

from spacy.attrs import IS_SPACE, LOWER, ORTH, SENT_START, SPACY
from spacy.strings import StringStore
from spacy.tokens import Doc

from depositaire.lexicon.authority import Form
from depositaire.lexicon.countries import CountryGuard
from depositaire.typography import fold

_EDGE: Final = "^"
_NUMBER: Final = "#"
_ACCENTED: Final = 2
_REACH: Final = 4
_REMEMBERED: Final = 16_384
_STOPS: Final = frozenset(".!?…")


class Folded(dict[int, str]):
    """Words in lower case without accents, by the id of their lower case; numbers are ``#``, line ends ``^``.

    Words of two letters keep their accent, which tells ``à`` from ``a`` and ``où`` from ``ou``.
    """

    def __init__(self, strings: StringStore) -> None:
        super().__init__()
        self._strings = strings

    def __missing__(self, key: int) -> str:
        """Fold the word and remember it."""
        word = self._strings[key]
        if word[:1].isdigit():
            value = _NUMBER
        elif "\n" in word:
            value = _EDGE
        else:
            value = fold(word) if len(word) > _ACCENTED else word
        if len(self) < _REMEMBERED:
            self[key] = value
        return value


class View:
    """A document as names are looked up in it: words folded on demand, sentence starts, no space inside a sentence."""

    def __init__(self, doc: Doc, folded: Folded) -> None:
        self.doc = doc
        self.places: Sequence[int] = range(len(doc))
        """Where each word stands in the document given."""
        self.opens = _sentence_starts(doc)
        self._folded = folded
        spaces = doc.to_array(IS_SPACE).nonzero()[0].tolist()
        if any(index + 1 not in self.opens for index in spaces):
            self._leave_out(set(spaces))
        self._starts = sorted({0, *self.opens})
        self._keys = self.doc.to_array(LOWER).tolist()

    def _leave_out(self, spaces: Container[int]) -> None:
        """Take the tokens that are white space out, so that a name may go over a line end."""
        given = self.doc
        self.places = [index for index in range(len(given)) if index not in spaces]
        follows = {index - 1 for index in range(1, len(given)) if index in spaces}
        table = given.to_array([ORTH, SPACY])[self.places]
        words = table[:, 0].tolist()
        gaps = [index in follows or bool(space) for index, space in zip(self.places, table[:, 1], strict=True)]
        self.opens = {at for at, index in enumerate(self.places) if index in self.opens}
        self.doc = Doc(given.vocab, words=words, spaces=gaps)

    def __len__(self) -> int:
        return len(self.places)

    def word(self, index: int) -> str:
        """The word at ``index``, folded."""
        return self._folded[self._keys[index]]

    def words(self, start: int, end: int) -> list[str]:
        """The words from ``start`` to ``end``, folded."""
        return [self._folded[key] for key in self._keys[start:end]]

    def before(self, start: int) -> list[str]:
        """The phrases of one to four words that end in front of ``start``, in its sentence."""
        found, phrase = [], ""
        for index in range(start, start - _REACH, -1):
            word = _EDGE if index <= 0 or index in self.opens else self.word(index - 1)
            phrase = f"{word} {phrase}" if phrase else word
            found.append(phrase)
            if word == _EDGE:
                break
        return found

    def after(self, end: int) -> list[str]:
        """The phrases of one to four words that start at ``end``, in the same sentence."""
        found, phrase = [], ""
        for index in range(end, end + _REACH):
            word = _EDGE if index >= len(self) or index in self.opens else self.word(index)
            phrase = f"{phrase} {word}" if phrase else word
            found.append(phrase)
            if word == _EDGE:
                break
        return found

    def sentence(self, index: int) -> tuple[int, int]:
        """The bounds of the sentence around the token ``index``."""
        place = bisect_right(self._starts, index)
        return self._starts[place - 1], self._starts[place] if place < len(self._starts) else len(self)


def _sentence_starts(doc: Doc) -> set[int]:
    """The tokens that start a sentence; after a full stop or a line end where no component has told."""
    told = doc.to_array(SENT_START)
    if told.any():
        return {0, *(told == 1).nonzero()[0].tolist()}
    return {0, *(token.i + 1 for token in doc if token.text in _STOPS or "\n" in token.text)}


@dataclass(frozen=True, slots=True)
class Mention:
    """Words that may name a country."""

    start: int
    end: int
    form: Form
    word: str
    """The name folded."""
    text: str


class Names:
    """The names of a document in order, and what stands around each."""

    def __init__(self, view: View, found: Iterable[Mention], lists: Mapping[str, frozenset[str]]) -> None:
        self.view, self._found, self._lists = view, sorted(found, key=lambda name: name.start), lists

    def __len__(self) -> int:
        return len(self._found)

    def __getitem__(self, index: int) -> Mention:
        return self._found[index]

    def joined(self, at: int) -> bool:
        """Whether only separators and articles stand between the names ``at`` and ``at + 1``."""
        gap = range(self._found[at].end, self._found[at + 1].start)
        if not gap or (len(gap) >= _REACH and self.view.word(gap[0]) != "("):
            return False
        separators, words = self._lists["separators"], [self.view.word(index) for index in gap]
        if words[:1] == ["("] and ")" in words:  # « Vienne (2018) et Dublin (2020) »
            gap = gap[words.index(")") + 1 :]
        if words[:1] and words[0] in self._lists["by"]:
            return False  # « la Convention de Budapest par Rome »
        return 0 < len(gap) < _REACH and all(
            self.view.word(index) in separators and index not in self.view.opens for index in gap
        )

    def listed(self, at: int) -> bool:
        """Whether the name ``at`` stands in a list of countries."""
        beside = [index for index in (at - 1, at + 1) if 0 <= index < len(self)]
        return any(self._found[index].form.label == "COUNTRY" and self.joined(min(index, at)) for index in beside)

    def alone(self, before: Sequence[str], after: Sequence[str]) -> bool:
        """Whether the name is all there is in a line, an item or a pair of brackets."""
        return before[0] in self._lists["opening"] and after[0] in self._lists["closing"]

    def mentioned(self, at: int) -> bool:
        """Whether the document names the country ``at`` in other words too."""
        name = self._found[at]
        return any(one.word != name.word and one.form.codes == name.form.codes for one in self._found)

    def proper(self, at: int, *, left: bool) -> bool:
        """Whether a capitalised word that is no function word, nor a country, touches the name ``at``."""
        name, view = self._found[at], self.view
        edge = name.start if left else name.end
        index = edge - 1 if left else edge
        if not 0 <= index < len(view) or edge in view.opens or view.word(index) in self._lists["function"]:
            return False
        word, space = view.doc[index].text, view.doc[edge - 1].whitespace_
        if not space or not word[0].isupper() or (word.isupper() and len(word) > 1 and name.text.isupper()):
            return False
        return not any(one.start <= index < one.end for one in self._found[max(at - 1, 0) : at + 2])


class Guard:
    """A rule that says when a name is not the country's."""

    def __init__(self, rule: CountryGuard, lists: Mapping[str, frozenset[str]]) -> None:
        self.rule = rule
        self._before, self._after = _expand(rule.before, lists), _expand(rule.after, lists)
        self._not_before, self._not_after = _expand(rule.unless_before, lists), _expand(rule.unless_after, lists)
        self._sentence = _expand(rule.sentence, lists)

    def fires(self, names: Names, at: int, before: Sequence[str], after: Sequence[str]) -> bool:
        """Whether the rule holds of ``names[at]``, which stands between these phrases."""
        rule, name = self.rule, names[at]
        view = names.view
        return not (
            (rule.case is not None and (rule.case == "upper") != name.text[0].isupper())
            or (rule.articled is not None and rule.articled != name.form.articled)
            or (self._before and self._before.isdisjoint(before))
            or (self._after and self._after.isdisjoint(after))
            or not self._not_before.isdisjoint(before)
            or not self._not_after.isdisjoint(after)
            or (rule.name_before and not names.proper(at, left=True))
            or (rule.name_after and not names.proper(at, left=False))
            or (rule.unless_name_after and names.proper(at, left=False))
            or (rule.inside and not view.opens.isdisjoint((name.start - 1, name.start)))
            or (self._sentence and self._sentence.isdisjoint(view.words(*view.sentence(name.start))))
            or (rule.unless_listed and (names.alone(before, after) or names.listed(at)))
            or (rule.unless_mentioned and names.mentioned(at))
        )


class Guards:
    """All guards, by the name they are about."""

    def __init__(self, rules: Iterable[CountryGuard], lists: Mapping[str, frozenset[str]]) -> None:
        self._named: dict[tuple[str, str], list[Guard]] = {}
        self._general: dict[str, list[Guard]] = {}
        for rule in rules:
            guard = Guard(rule, lists)
            for label in rule.labels if not rule.phrases else ():
                if not rule.names:
                    self._general.setdefault(label, []).append(guard)
                for name in rule.names:
                    self._named.setdefault((label, name), []).append(guard)

    def judge(self, names: Names, at: int) -> CountryGuard | None:
        """The first rule that takes the name ``at`` away from its country, or None."""
        name = names[at]
        guards = (*self._named.get((name.form.label, name.word), ()), *self._general.get(name.form.label, ()))
        if not guards:
            return None
        before, after = names.view.before(name.start), names.view.after(name.end)
        return next((guard.rule for guard in guards if guard.fires(names, at, before, after)), None)


def _expand(words: Iterable[str], lists: Mapping[str, frozenset[str]]) -> frozenset[str]:
    """``words``, with ``@name`` standing for the list of that name."""
    return frozenset(each for word in words for each in (lists[word[1:]] if word[0] == "@" else (word,)))
