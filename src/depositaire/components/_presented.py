"""Names that what stands around them shows to be a body's: quotation marks and a noun, a title. Private."""

from collections.abc import Collection, Iterator, Mapping
from typing import Final

from depositaire import spans
from depositaire.components._names import View, initials_match
from depositaire.components._reach import Block
from depositaire.components._register import Found
from depositaire.components._runs import Runs

_MARKS: Final = {"«": "»", "“": "”", '"': '"'}
_LONGEST: Final = 9
#: How many words what an acronym stands for may take, and how many letters and capitals both have at least.
_SPELT, _LETTERS = 16, 3
_QUOTED: Final = "quoted_"


class Presented:
    """Finds names by the noun before quotation marks or by the title of who leads the body."""

    def __init__(self, lists: Mapping[str, Collection[str]], cues: Mapping[str, str], heads: Collection[str]) -> None:
        """``cues``: nouns that introduce a name, with the kind of body; ``heads``: nouns that open one, folded."""
        quoted = {
            word: name[len(_QUOTED) :] for name, words in lists.items() if name.startswith(_QUOTED) for word in words
        }
        self._kinds = {**quoted, **cues}
        self._nouns = {word for word in self._kinds if word in heads}
        self._called, self._around = lists.get("called", ()), lists.get("around_called", ())
        self._indefinite = lists.get("indefinite_articles", ())
        self._before_noun = lists.get("adjectives_before_noun", ())
        self._titles = lists.get("titles_of_leaders", ())
        self._presidents = lists.get("titles_of_presidents", ())
        self._no_names = {*heads, *lists.get("services", ()), *lists.get("not_places", ()), *lists.get("offices", ())}
        self._regions = lists.get("regions", ())
        self._region_endings = tuple(lists.get("region_endings", ()))
        self._of_several, self._of_the = lists.get("of_several", ()), lists.get("of_the", ())
        self._runs = Runs(lists)

    def find(self, view: View, blocks: Mapping[int, Block]) -> Iterator[Found]:
        """The names, in the order of the text."""
        for at, word in enumerate(view.words):
            if word.text in _MARKS:
                yield from self._quoted(view, at)
            elif word.text == "(":
                yield from self._spelt_out(view, at)
            elif word.fold in self._titles:
                yield from self._led(view, at, blocks)
            elif word.fold in self._called and not word.cap:
                yield from self._named(view, at, blocks)

    def _quoted(self, view: View, mark: int) -> Iterator[Found]:
        """« la coalition « Eau vive » », « « Eau vive », une coalition »."""
        words, limit = view.words, min(view.ends[mark], mark + _LONGEST)
        close = _MARKS[words[mark].text]
        end = next((at for at in range(mark + 2, limit) if words[at].text == close), 0)
        if not end or not words[mark + 1].cap or words[end - 1].part in ("mark", "stop"):
            return
        kind = self._kind_before(view, mark) or self._kind_after(view, end + 1) or self._kind_within(view, mark, end)
        if kind:
            yield Found(mark + 1, end, "name", kind=kind)

    def _spelt_out(self, view: View, bracket: int) -> Iterator[Found]:
        """« ENOVA (European Network for Open, Vivid Academies) »: what the letters of the name before stand for."""
        words, limit = view.words, min(view.ends[bracket], bracket + _SPELT)
        before = bracket - 1 - (bracket > 1 and words[bracket - 1].text in _MARKS.values())
        close = next((at for at in range(bracket + 1, limit) if words[at].text == ")"), bracket)
        start, end = bracket + 1, close
        while start < end and words[start].text in _MARKS:
            start += 1
        while end > start and words[end - 1].text in _MARKS.values():
            end -= 1
        own = [word.text for word in words[start:end] if word.part != "mark"]
        capitals = sum(text[0].isupper() for text in own)
        letters = sum(letter.isupper() for letter in words[before].text) if before >= 0 else 0
        if letters < _LETTERS or capitals < _LETTERS:
            return
        set_off = end < close or any(word.text == "," for word in words[start:end])  # else it is found as any name is
        places = (view.positions(span) for span in spans.group(view.doc, spans.COUNTRIES))
        if any(first == start and words[last].text == "," for first, last in places if last < close):
            return  # « les BRICS (Brésil, Russie, Inde, Chine et Afrique du Sud) »
        if set_off and words[start].cap and initials_match(words[before].text, own):
            yield Found(start, end, "name")

    def _named(self, view: View, called: int, blocks: Mapping[int, Block]) -> Iterator[Found]:
        """« un réseau baptisé Facteurs du monde »."""
        start, limit = called + 1, view.ends[called]
        while start < limit and view.words[start].fold in self._around and not view.words[start].cap:
            start += 1
        kind = self._kind_before(view, called + 1)
        if not kind or start >= limit or start in blocks:
            return
        if self._runs.opens(view.words[start]):
            end = self._runs.phrase(view, start, blocks) or self._runs.french(view, start, blocks)
            yield Found(start, end, "name", kind=kind)
        elif view.words[start].cap and (end := self._runs.small(view, start, blocks)) > start:
            yield Found(start, end, "name", kind=kind)

    def _kind_before(self, view: View, mark: int) -> str:
        words, at = view.words, mark - 1
        comma = at > 0 and words[at].text == ","
        at -= comma
        if at > 0 and words[at].fold in self._called:
            at -= 1
            comma, at = comma or words[at].text == ",", at - (words[at].text == ",")
        while at > 0 and words[at].fold not in self._kinds:
            if words[at].part == "word" and not words[at].cap and words[at - 1].part == "of":
                at -= 2  # « un réseau de recherche baptisé »
            elif words[at].part == "adjective":
                at -= 1
            else:
                break
        if at < 1 or words[at].cap or view.ends[at] <= mark:
            return ""
        kind = self._kinds.get(words[at].fold, "")
        first = at - 1 - (words[at - 1].fold in self._before_noun)
        return kind if not comma or words[max(0, first)].fold in self._indefinite else ""

    def _kind_after(self, view: View, at: int) -> str:
        words = view.words
        if at + 2 >= len(words) or words[at].text != "," or words[at + 1].part not in ("article", "determiner"):
            return ""
        return self._kinds.get(words[at + 2].fold, "") if not words[at + 2].cap else ""

    def _kind_within(self, view: View, mark: int, end: int) -> str:
        """« la « Clean Seed coalition » »: behind an article, the last word in small letters says what it is."""
        words, capitals = view.words, sum(word.cap for word in view.words[mark + 1 : end - 1])
        led = mark > 0 and words[mark - 1].part in ("article", "of") and words[mark - 1].fold not in self._indefinite
        bodied = not words[end - 1].cap and words[end - 1].fold in self._nouns
        return self._kinds[words[end - 1].fold] if led and bodied and capitals > 1 else ""

    def _led(self, view: View, title: int, blocks: Mapping[int, Block]) -> Iterator[Found]:
        """« le président de l'Unarep », « directrice générale de Plinor »."""
        words, limit, start = view.words, view.ends[title], title + 1
        while start < limit and words[start].part == "adjective" and not words[start].cap and start not in blocks:
            start += 1
        if start + 1 >= limit or words[start].part != "of" or words[start].fold in self._of_several:
            return
        article = words[start].fold in self._of_the
        start += 1
        if words[start].part == "article":
            article, start = True, start + 1
        if start >= limit or start in blocks or not self._runs.opens(words[start]):
            return
        if words[start].fold in self._no_names or words[start].part == "adjective":
            return
        end = max(self._runs.french(view, start, blocks), self._runs.foreign(view, start))
        if end == start + 1 and words[title].fold in self._presidents and not words[start].caps:
            name = words[start].fold
            if not article or name in self._regions or name.endswith(self._region_endings):
                return  # it may be a town or a region
        if end == start + 1 and any(word.text == words[start].text.lower() for word in words):
            return
        yield Found(start, end, "name")
